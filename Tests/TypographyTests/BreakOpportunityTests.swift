import Geometry
import TestSupport
import Testing
import Typography

/// Parts words after every second letter.
private struct EverySecondLetter: Hyphenator {
    func hyphenationPoints(in word: String) -> [Int] { Array(stride(from: 2, to: word.count, by: 2)) }
}

private func opportunities(
    _ text: String, _ level: ProhibitionLevel, hyphenator: (any Hyphenator)? = nil
) -> [BreakOpportunity] {
    let scalars = Array(text.unicodeScalars)
    return breakOpportunities(
        in: scalars, classes: scalars.map { CharacterClass($0) }, level: level, hyphenator: hyphenator)
}

/// The text with its opportunities: `|` allowed, `¬` hyphen.
private func marked(_ text: String, _ level: ProhibitionLevel, hyphenator: (any Hyphenator)? = nil) -> String {
    var result = ""
    for (scalar, opportunity) in zip(text.unicodeScalars, opportunities(text, level, hyphenator: hyphenator)) {
        if opportunity == .allowed { result += "|" }
        if opportunity == .hyphen { result += "¬" }
        result.unicodeScalars.append(scalar)
    }
    return result
}

@Suite("Break opportunities")
struct BreakOpportunityTests {
    @Test(
        "Lines end exactly where the clause lets them",
        arguments: edgeCases + unitCases + westernCases)
    func rules(test: BreakCase) {
        let text = test.expected.filter { $0 != "|" }
        for level in test.levels { #expect(marked(text, level) == test.expected, "\(level)") }
    }

    @Test(
        "Chinese line breaks of the web: no line begins with these, normal strictness at basic and gb, strict at strict"
    )
    func web() throws {
        let table = try Repository.text(of: "Tests/Fixtures/unicode/zh-linebreak-table.tsv")
        var count = 0
        for row in table.split(separator: "\n") where !row.hasPrefix("#") && !row.hasPrefix("class") {
            let fields = row.split(separator: "\t")
            let scalar = try #require(UInt32(fields[2], radix: 16).flatMap(Unicode.Scalar.init))
            let text = "中文中文中文" + String(scalar) + "中文"
            for level in fields[1] == "normal" ? fromBasic : [.strict] {
                #expect(opportunities(text, level)[6] == .forbidden, "\(row) \(level)")
            }
            count += 1
        }
        #expect(count == 36)
    }

    @Test(
        "A word or number longer than the line parts inside, never before a mark or between a sign and its number"
    )
    func emergency() {
        let text = "价¥12,345.6%用abc-def"
        let places = opportunities(text, .gb)
        let scalars = Array(text.unicodeScalars)
        let parted = places.indices.filter { places[$0] == .emergency }.map { String(scalars[$0]) }
        #expect(parted == ["2", "3", "4", "5", "6", "b", "c", "e", "f"])
    }

    @Test(
        "clreq 3.2.4: words are hyphenated with two letters before and three after, whatever the hyphenator says",
        arguments: ["读|ne¬ws¬pa¬per|报", "读|Ne¬ws¬pa¬per.|报", "ab¬cde", "abcd"])
    func hyphenated(expected: String) {
        let text = expected.filter { $0 != "|" && $0 != "¬" }
        #expect(marked(text, .gb, hyphenator: EverySecondLetter()) == expected)
    }

    @Test(
        "No hyphenation in capitals, with digits, in addresses, compounds, contractions, foreign letters",
        arguments: [
            "UNESCO", "JavaScript", "covid19", "5kilometres", "www.example.cn", "reader@example.com",
            "selfish-minded",
            "shouldn’t", "shouldn't", "naïveté", "Node.something", "snake_cased",
        ])
    func whole(text: String) {
        #expect(!opportunities(text, .gb, hyphenator: EverySecondLetter()).contains(.hyphen))
    }

    @Test("A soft hyphen shows where its word is parted")
    func softHyphen() {
        #expect(marked("读news\u{AD}paper报", .gb) == "读|news\u{AD}¬paper|报")
    }

    @Test("clreq 3.1.4: of three closing marks together the third may begin a line, when nothing else fits")
    func remedy() {
        #expect(opportunities("好。』」", .gb) == [.forbidden, .forbidden, .forbidden, .emergency])
        #expect(opportunities("好。”好", .gb) == [.forbidden, .forbidden, .forbidden, .allowed])
    }

    @Test(
        "Rule 9 of quotes: those that a face sets narrow end and begin lines as Chinese ones, beside Chinese only"
    )
    func narrowQuotes() {
        let text = Array("说“to ‘be’”好".unicodeScalars)
        let classes = text.map { CharacterClass($0) }.map { $0 == .opening || $0 == .closing ? .latin : $0 }
        let breaks = breakOpportunities(in: text, classes: classes, level: .gb)
        #expect(breaks.indices.filter { breaks[$0] == .allowed } == [1, 5, 10])
    }

    @Test("A set text has an opportunity for each cluster, also where a cluster has several characters")
    func clusters() {
        let size = Length.points(10)
        let shaped = GridShaper().shaped("e\u{301}，读newspaper报", role: .body, size: size)
        let plain = SpacedText(shaped, policy: SpacingPolicy())
        #expect(plain.breaks.count == shaped.clusters.count)
        #expect(!plain.breaks.contains(.hyphen))
        let hyphen = GridShaper().shaped("-", role: .body, size: size)
        let hyphenated = SpacedText(
            shaped, policy: SpacingPolicy(), hyphenator: EverySecondLetter(), hyphen: hyphen)
        #expect(hyphenated.breaks.indices.filter { hyphenated.breaks[$0] == .hyphen } == [6, 8, 10])
        let joined = ShapedText(
            text: "e\u{301}，读", size: size,
            clusters: [(0, "e"), (3, "，"), (6, "读")].map { start, scalar in
                ShapedCluster(
                    textStart: start, textLength: 3, glyphStart: 0, glyphCount: 0, scalar: scalar, advance: 0,
                    font: FontID(index: 0), isMissing: false)
            }, glyphs: [])
        #expect(SpacedText(joined, policy: SpacingPolicy()).breaks == [.forbidden, .forbidden, .allowed])
    }

    @Test("An empty text and a text of one character have no place to end a line in")
    func trivial() {
        #expect(opportunities("", .gb) == [])
        #expect(opportunities("中", .gb) == [.forbidden])
    }
}
