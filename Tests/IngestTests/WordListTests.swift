import TestNumbers
import Testing

@testable import Ingest

@Suite("Lists of words that lines are compared with")
struct WordListTests {
    private static let words = ["图片", "图", "摄影报道", "摄影", "影", "供图片", "《甲》"]

    @Test("Of several words that fit at the beginning the first of the list counts")
    func beginning() {
        let list = Beginnings(WordListTests.words)
        #expect(list.match(in: Scalars("摄影报道：甲")).map { WordListTests.words[$0.word] } == "摄影报道")
        #expect(list.match(in: Scalars("图片")).map { WordListTests.words[$0.word] } == "图片")
        #expect(list.match(in: Scalars("图")).map { WordListTests.words[$0.word] } == "图")
        #expect(list.match(in: Scalars("甲图")) == nil)
        #expect(list.match(in: Scalars("")) == nil)
    }

    @Test("At the end too, and a limit leaves the longer ones out")
    func ending() {
        let list = Endings(WordListTests.words)
        #expect(list.match(in: Scalars("甲供图片")).map { WordListTests.words[$0.word] } == "图片")
        #expect(list.match(in: Scalars("甲摄影"), shorterThan: 2).map { WordListTests.words[$0.word] } == "影")
        #expect(list.match(in: Scalars("甲摄")) == nil)
    }

    @Test("A slice is compared by itself, not with what stands around it")
    func slices() {
        let text = Scalars("甲摄影报道乙")
        #expect(Beginnings(WordListTests.words).contains(text[1..<3]))
        #expect(!Beginnings(WordListTests.words).contains(text[1..<4]))
        #expect(Endings(WordListTests.words).fit(text[2..<3]))
        #expect(!Endings(["甲摄"]).fit(text[2..<3]))
    }

    @Test("Tries find what comparing with each word finds", arguments: 1...50 as ClosedRange<UInt64>)
    func agreesWithComparison(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        func word(_ longest: Int) -> String {
            String(
                (0..<Int.random(in: 1...longest, using: &random)).map { _ in
                    "甲乙丙a".randomElement(using: &random) ?? "甲"
                })
        }
        let words = (0..<12).map { _ in word(4) }
        let (beginnings, endings) = (Beginnings(words), Endings(words))
        for _ in 0..<40 {
            let text = word(9)
            let scalars = Scalars(text)
            #expect(beginnings.match(in: scalars)?.word == words.firstIndex { text.hasPrefix($0) })
            #expect(endings.match(in: scalars)?.word == words.firstIndex { text.hasSuffix($0) })
            #expect(beginnings.contains(scalars) == words.contains(text))
            #expect(beginnings.occur(in: scalars) == words.contains { text.contains($0) })
        }
    }

    @Test("Every word of bylines stands once, with all that it can be")
    func bylineWords() {
        let words = BylineWordTable.entries.map(\.word)
        #expect(!words.isEmpty && Set(words).count == words.count)
        #expect(BylineWordTable.words(.role).contains("编辑") && BylineWordTable.words(.work).contains("编辑"))
        #expect(!BylineWordTable.words(.occupation).contains("编辑"))
        #expect(
            BylineWordTable.words([.place, .body]).count == BylineWordTable.words(.place).count
                + BylineWordTable.words(.body).count)
    }
}
