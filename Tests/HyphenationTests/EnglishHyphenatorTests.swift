import Diagnostics
import Hyphenation
import TestNumbers
import TestSupport
import Testing
import Typography

private func hyphenator() throws -> EnglishHyphenator { try #require(EnglishHyphenator.opened().value) }

/// The word with a hyphen at each place.
private func parted(_ word: String) throws -> String {
    var result = Array(word)
    for point in try hyphenator().hyphenationPoints(in: word).reversed() { result.insert("-", at: point) }
    return String(result)
}

@Suite("English hyphenation")
struct EnglishHyphenatorTests {
    @Test(
        "clreq 3.2.4: English words are parted between syllables",
        arguments: [
            "hy-phen-ation", "news-pa-per", "ty-pog-ra-phy", "para-graph", "Chi-nese", "com-puter", "strength",
        ])
    func syllables(expected: String) throws {
        #expect(try parted(expected.filter { $0 != "-" }) == expected)
    }

    @Test(
        "Two letters stay before and three after; capitals inside, digits, accents and short words are not parted",
        arguments: ["", "a", "able", "only", "UNESCO", "JavaScript", "covid19", "naïveté", "x-ray", "中文"])
    func untouched(word: String) throws {
        #expect(try hyphenator().hyphenationPoints(in: word) == [])
    }

    @Test("No place is nearer than two letters to the start or three to the end", arguments: 0..<8)
    func minima(seed: UInt64) throws {
        let hyphenator = try hyphenator()
        var random = SeededNumbers(seed: seed)
        for _ in 0..<200 {
            let word = String(
                (0..<Int.random(in: 1...40, using: &random)).map { _ in
                    Character(Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &random)))
                })
            let points = hyphenator.hyphenationPoints(in: word)
            #expect(points.allSatisfy { $0 >= 2 && $0 <= word.count - 3 })
            #expect(points == points.sorted())
            #expect(points == hyphenator.hyphenationPoints(in: word))
        }
    }

    @Test("Without patterns at its path no word is parted, and one note says so")
    func missing() throws {
        let folder = try ScratchFolder()
        for path in [folder.path, folder.path + "/none.dic", try folder.write("empty.dic", [])] {
            let opened = EnglishHyphenator.opened(path: path)
            #expect(opened.value == nil)
            #expect(opened.diagnostics == [Diagnostic(.Hyphenation.noDictionary, path)])
        }
    }

    @Test("Words in Chinese text get the places of the dictionary")
    func inText() throws {
        let text = Array("读newspaper很多".unicodeScalars)
        let breaks = breakOpportunities(
            in: text, classes: text.map { CharacterClass($0) }, level: .gb, hyphenator: try hyphenator())
        #expect(breaks.indices.filter { breaks[$0] == .hyphen } == [5, 7])
    }
}
