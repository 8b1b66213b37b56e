import Diagnostics
import Testing

@testable import Ingest

@Suite("What the form of a page and of its lines says")
struct PageFormTests {
    private func lines(_ texts: [String], blanks: [Int]) -> [SourceLine] {
        zip(texts, blanks).enumerated().map { index, line in
            SourceLine(
                place: SourcePlace(file: "", line: index + 1, column: 1), text: line.0, blanksBefore: line.1)
        }
    }

    @Test(
        "Blank lines that stand before nearly every line do not count",
        arguments: [
            ([0, 0, 0, 1, 0], [0, 0, 0, 1, 0]), ([0, 1, 1, 2, 1], [0, 0, 0, 1, 0]),
            ([0, 2, 2, 4, 2], [0, 0, 0, 2, 0]), ([0, 1, 0, 1, 0], [0, 1, 0, 1, 0]), ([3], [2]),
        ])
    func gaps(blanks: [Int], expected: [Int]) {
        let lines = lines(blanks.map { "第\($0)行" }, blanks: blanks)
        #expect(lines.map(LineGaps(lines).gap(before:)) == expected)
    }

    @Test(
        "Couplets have parts of five or of seven characters",
        arguments: [
            ("小雨初收水满塘，柳花如雪过短墙。", true), ("旧渡无人过，新芦有鸟啼。", true),
            ("柳外斜桥柳外船，渡头人去四十年。旧时明月尚依然。", true), ("小雨初收水满塘。", false),
            ("小雨初收水满塘，柳花如雪。", false), ("小雨初收水满塘，柳花如雪过短墙", false),
            ("共收到来信30封，都已经转交。", false),
        ])
    func couplets(text: String, expected: Bool) {
        #expect(LineForms.isCouplet(Scalars(text)) == expected)
    }

    @Test("In column lines, a caption, a story and a headline of two parts begin after a full stop")
    func columnLines() throws {
        let text = [
            "本报讯（通讯员 鲁山 方一舟）", "昨日清晨六点过一刻钟河水退了一", "尺多，村民们扛着铁锹回到了地头。", "图为村民们在清理田间的排水沟渠。",
            "一早赶来的农技员说苗还能救活，", "先排水，再追一次肥就会长起来。", "“老槐树下” 议事厅里话不断", "本报讯（记者 池月明）走进石坪",
            "村的院坝，几条长凳摆成一个圆，", "十几位老人正在商量修路的事情，", "谁家让地谁家出工，一条条写明，", "贴在墙上，大家看过没有意见。",
            "这样的会每个月都开一次，从来不", "缺人。",
        ]
        let wrapped = try #require(WrappedText(lines(text, blanks: text.map { _ in 0 })))
        let starts = wrapped.joined().lines.map { $0.scalars.prefix(3).string }
        #expect(starts == ["本报讯", "图为村", "“老槐", "本报讯"])
    }
}
