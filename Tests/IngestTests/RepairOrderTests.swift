import IssueModel
import TestNumbers
import Testing

@testable import Ingest

@Suite("Repairs are listed in the order of the text")
struct RepairOrderTests {
    @Test("By file, line and column, and those of one place as they came", arguments: 0..<20 as Range<UInt64>)
    func order(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let files = ["b.txt", "a.txt", "c.txt"]
        let repairs = (0..<Int.random(in: 0...200, using: &random)).map { number in
            Repair(
                code: "\(number)", line: Int.random(in: 1...9, using: &random),
                column: Int.random(in: 1...9, using: &random), before: "", after: "",
                file: files[Int.random(in: 0..<3, using: &random)])
        }
        var sorted = repairs
        sorted.sort(inOrderOf: files)
        var expected: [Repair] = []
        for file in files {
            for line in 1...9 {
                for column in 1...9 {
                    expected += repairs.filter { $0.file == file && $0.line == line && $0.column == column }
                }
            }
        }
        #expect(sorted == expected)
    }
}

@Suite("Ends of joined lines")
struct JoinedEndsTests {
    private static let texts = [
        "", "版", "清河早市的菜，今年比去年新鲜。", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", "🇨🇳🇨🇳🇨🇳🇨🇳清河🇨🇳🇨🇳",
        "👩‍👩‍👧‍👦市民说：“好！”👩‍👩‍👧‍👦", "葛\u{E0100}城葛\u{E0100}葛\u{E0100}城葛城葛\u{E0100}",
        "が清か\u{3099}か\u{3099}河か\u{3099}清河か\u{3099}", "a b c d e f g h",
        "𠮷野𠮷野𠮷野𠮷",
    ]

    @Test("The first and the last characters are those that a reader counts", arguments: texts)
    func graphemes(text: String) {
        for count in 1...8 {
            #expect(text.beginning(count).string == String(text.prefix(count)))
            #expect(text.ending(count).string == String(text.suffix(count)))
        }
    }

    @Test("A sign stands for the line end")
    func sign() {
        let ends = JoinedEnds(Scalars("今年的"), Scalars("菜新鲜"))
        #expect(ends.before == "今年的⏎菜新鲜")
        #expect(ends.after == "今年的菜新鲜")
    }
}
