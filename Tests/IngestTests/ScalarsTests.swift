import Testing

@testable import Ingest

@Suite("Characters of lines")
struct ScalarsTests {
    /// Every character that text can have, in stretches of 4096.
    private static let stretches: [String] = stride(from: 0, to: 0x11_0000, by: 0x1000).map { start in
        var text = String.UnicodeScalarView()
        for value in start..<start + 0x1000 { Unicode.Scalar(UInt32(value)).map { text.append($0) } }
        return String(text)
    }

    @Test("Every character is the same after decoding and encoding")
    func roundTrip() {
        for text in ScalarsTests.stretches {
            let scalars = Scalars(text)
            #expect(scalars.elementsEqual(text.unicodeScalars))
            #expect(Array(scalars.string.utf8) == Array(text.utf8))
            #expect(scalars.utf8Count == text.utf8.count)
        }
    }

    @Test("Blanks are told from ink by their bytes as by their characters")
    func ink() {
        for text in ScalarsTests.stretches {
            #expect(text.inkCount == text.unicodeScalars.count { !$0.isBlank })
            #expect(text.hasBlank == text.unicodeScalars.contains(where: \.isBlank))
        }
        let blanks = ScalarsTests.stretches.flatMap { $0.unicodeScalars.filter(\.isBlank) }
        for blank in blanks { #expect(("甲" + String(blank)).inkCount == 1 && String(blank).hasBlank) }
    }

    @Test(
        "Brackets around a text are taken off, those inside it stay",
        arguments: [
            ("（李文）", "李文"), ("【编者按】", "编者按"), ("（李文）摄", "（李文）摄"), ("（）", "（）"), ("[甲]", "甲"), ("（甲】", "（甲】"),
        ])
    func brackets(text: String, core: String) {
        #expect(Scalars(text).withoutBrackets.string == core)
    }

    @Test("Lines end as they do on every system, and are counted with the empty ones")
    func lines() {
        let lines = PhysicalLine.lines(of: "甲\r\n\r乙\n\u{3000}丙 \u{2028}丁\u{85}")
        #expect(lines.map(\.trimmed.string) == ["甲", "", "乙", "丙", "丁", ""])
        #expect(lines[3].lead.count == 1)
    }

    @Test("Blanks are white space, the zero-width space and the byte order mark, nothing else")
    func blanks() {
        for text in ScalarsTests.stretches {
            let others = text.unicodeScalars.filter {
                $0.isBlank != ($0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}")
            }
            #expect(others.isEmpty)
        }
    }

    @Test("A table has the values that were set, and the default for all other characters")
    func table() {
        var table = ScalarTable(default: 0)
        let scalars: [Unicode.Scalar] = ["甲", "乙", "a", "😀", "丙", "b", "\u{10FFFF}"]
        for (number, scalar) in scalars.prefix(4).enumerated() { table[scalar] = number + 1 }
        #expect(scalars.map { table[$0] } == [1, 2, 3, 4, 0, 0, 0])
    }
}
