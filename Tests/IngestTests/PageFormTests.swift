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

    private func features(_ texts: [String], blanks: [Int]? = nil) -> [Set<LineFeature>] {
        let lines = lines(texts, blanks: blanks ?? texts.map { _ in 0 })
        var seenPairs = SeenPairs()
        let table = PageFeatures(lines, measure: nil, isFront: false).features(seenPairs: &seenPairs)
        return lines.indices.map { Set(table[$0]) }
    }

    private let text = "渡口的老木桥昨天拆除，新的石桥下个月动工，预计明年春天通车，两岸的村民不用再绕行十里山路了。"

    @Test("A headline shares characters with the text after it, a crosshead with that before it too")
    func sharedPairs() {
        let found = features([text, "老木桥拆除", text, "医保缴费月底截止", "参保人可以在手机上缴费，医保中心提醒，月底截止后不再补办，逾期的要等明年。"])
        #expect(found[1].contains(.manyBefore) && found[1].contains(.manyAfter))
        #expect(
            found[3].contains(.noneBefore) && found[3].contains(.manyAfter) && found[3].contains(.moreAfter))
        #expect(found[0].isDisjoint(with: [.noneAfter, .manyAfter]))
    }

    @Test(
        "Blank lines say nothing, part articles, or part paragraphs too",
        arguments: [
            ([0, 0, 0, 0, 0, 0], LineFeature.tight0), ([0, 0, 0, 1, 0, 0], .parted1),
            ([0, 0, 1, 1, 0, 1], .spaced0),
        ])
    func spacing(blanks: [Int], expected: LineFeature) {
        let found = features(["旧桥拆除", text, text, "新桥动工", text, text], blanks: blanks)
        #expect(found[3].contains(expected) || found[0].contains(expected))
        #expect(
            found.allSatisfy { $0.isDisjoint(with: [.tight0, .parted1, .spaced0].filter { $0 != expected }) })
    }

    @Test("What heads of two lines are like is said of each of them")
    func headStyle() {
        let found = features(["渡口老木桥", "昨天拆除", text, "石桥下月动工", "两岸通车有期", text])
        #expect(found[0].contains(.evenFirst) && found[4].contains(.evenSecond))
        #expect(HeadStyle([5]) == nil && HeadStyle([5, 6]) == .growing && HeadStyle([-5, 0]) == .mixed)
    }

    @Test("Labels of their own make a list, a label that comes back makes turns of speech")
    func labels() {
        let fields = features(["书名：老木桥", "作者：余白榆", "定价：20元"])
        #expect(fields.allSatisfy { $0.contains(.fieldRun) && !$0.contains(.turn) })
        let turns = features(["记者：桥拆了吗？", "村长：拆了。", "记者：什么时候？", "村长：昨天。"])
        #expect(turns.allSatisfy { $0.contains(.turn) && !$0.contains(.fieldRun) })
    }

    @Test("A page of a few lines is wrapped as the pages before it; a question after a comma goes on")
    func knownMeasure() throws {
        let text = ["桥下的水声比从前响了许多，老人", "说，他听得出哪块石头松了。"]
        let page = lines(text + ["一个拧阀门，一个听水声响不响，", "姓常的怎么会去修桥？"], blanks: [0, 0, 1, 0])
        #expect(WrappedText(page) == nil)
        #expect(try #require(WrappedText(page, known: ColumnMeasure(even: 15))).joined().lines.count == 2)
        #expect(WrappedText(page, known: ColumnMeasure(even: 30)) == nil)
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
