import TestNumbers
import Testing
import Typography

@Suite("Break opportunities of random texts")
struct RandomBreakTests {
    private static let alphabet = Array(
        "中文报人，、。！？：；“”‘’（）《》〈〉「」【】—…·～–／/-_.,:?&=@%¥№℃ＡabcXyz0123456789 \u{A0}\u{308}①々👍🏽\u{200D}".unicodeScalars
    )

    private static func text(_ random: inout SeededNumbers) -> [Unicode.Scalar] {
        (0..<Int.random(in: 1...60, using: &random)).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        }
    }

    @Test("Every place is decided, the same every time, and the first is forbidden", arguments: 0..<10)
    func total(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        for _ in 0..<100 {
            let text = RandomBreakTests.text(&random)
            let classes = text.map { CharacterClass($0) }
            for level in ProhibitionLevel.allCases {
                let breaks = breakOpportunities(in: text, classes: classes, level: level)
                #expect(breaks.count == text.count)
                #expect(breaks.first == .forbidden)
                #expect(breaks == breakOpportunities(in: text, classes: classes, level: level))
            }
        }
    }

    @Test(
        "No place that is allowed has a barred mark at its edge, or a space or combining mark after it",
        arguments: 0..<10)
    func edges(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        for _ in 0..<100 {
            let text = RandomBreakTests.text(&random)
            let classes = text.map { CharacterClass($0) }
            for level in ProhibitionLevel.allCases where level > .none {
                let breaks = breakOpportunities(in: text, classes: classes, level: level)
                for index in breaks.indices where breaks[index] == .allowed {
                    #expect(
                        !isBarred(text, at: index, level: level),
                        "\(String(String.UnicodeScalarView(text))) \(index)")
                    #expect(classes[index] != .space)
                    // After a space what combines has nothing to combine with (UAX #14 LB10).
                    let combines = text[index] == "\u{308}" || text[index] == "\u{200D}"
                    #expect(!combines || text[index - 1] == " ")
                }
            }
        }
    }

    /// Addresses end lines after a slash; between Western words a slash is no mark of Chinese text.
    private func isBarred(_ text: [Unicode.Scalar], at index: Int, level: ProhibitionLevel) -> Bool {
        let (left, right) = (PunctuationMark(text[index - 1]), PunctuationMark(text[index]))
        let startsBarred = right?.startBar.map { $0 <= level } ?? false
        let endsBarred = left?.endBar.map { $0 <= level } ?? false
        if text[index] == "’" || text[index - 1] == "/" { return false }
        if isPairOfTwoEmMarks(text, at: index) { return false }
        return startsBarred || endsBarred
    }

    private func isPairOfTwoEmMarks(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        (text[index] == "—" || text[index] == "…") && text[index - 1] == text[index]
    }

    @Test("A stricter level allows no place that a laxer one does not", arguments: 0..<10)
    func monotone(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        for _ in 0..<100 {
            let text = RandomBreakTests.text(&random)
            let classes = text.map { CharacterClass($0) }
            let all = ProhibitionLevel.allCases.map {
                breakOpportunities(in: text, classes: classes, level: $0)
            }
            for (lax, strict) in zip(all, all.dropFirst()) {
                for index in text.indices where strict[index] == .allowed {
                    #expect(lax[index] == .allowed, "\(String(String.UnicodeScalarView(text))) \(index)")
                }
            }
        }
    }

    @Test("Western text without prohibition breaks as UAX #14 says, and nowhere else", arguments: 0..<10)
    func western(seed: UInt64) {
        let letters = Array("abcABé 0123 .,;:!?()[]{}\"'%$+=*-/<>".unicodeScalars)
        var random = SeededNumbers(seed: seed)
        for _ in 0..<200 {
            let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &random)]
            }
            let breaks = breakOpportunities(in: text, classes: text.map { CharacterClass($0) }, level: .none)
            let unicode = unicodeBreaks(of: text)
            #expect(
                breaks.map { $0 == .allowed } == unicode.map { $0 == .allowed },
                "\(String(String.UnicodeScalarView(text)))")
        }
    }
}
