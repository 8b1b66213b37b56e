import Diagnostics
import Testing

@testable import Ingest

@Suite("Heads and items among lines of columns, each asked by itself")
struct WrappedHeadTests {
    private func line(_ text: String, column: Int = 1) -> SourceLine {
        SourceLine(place: SourcePlace(file: "", line: 1, column: column), text: text, blanksBefore: 0)
    }

    /// Lines of a column of ten characters, and the lines that are asked about after them.
    private func wrapped(_ further: [SourceLine] = [], isIndented: Bool = false) throws -> WrappedText {
        let lines = [
            "碼頭昨日恢復通航首批", "，旅客三百餘人登船，", "岸上人聲鼎沸，警員到", "場維持秩序，至午後始", "，散去的人說等了三天",
        ]
        let story = (lines + lines + lines).enumerated().map {
            line($1, column: isIndented && $0 % 3 == 0 ? 3 : 1)
        }
        return try #require(WrappedText(story + further))
    }

    /// What index the first of the further lines has.
    private let first = 15

    @Test(
        "A bullet, a mark or a label that comes back, a crosshead in brackets and a number after a stop begin an item",
        arguments: [
            ("●石坝换了新艇", "岸上人声鼎沸", true), ("·石坝换了新艇", "岸上人声鼎沸", false), ("·石坝换了新艇", "·岚港修好老井", true),
            ("对象：全体乡民", "时间：三月五日", true), ("对象：全体乡民", "岸上人声鼎沸", false), ("【站起来的】", "岸上人声鼎沸。", true),
            ("【站起来的】", "岸上人声鼎沸，", false), ("【站起来的】人", "岸上人声鼎沸。", false), ("一、石坝换艇", "岸上人声鼎沸。", true),
            ("2．石坝换艇", "岸上人声鼎沸；", true), ("一、石坝换艇", "岸上人声鼎沸", false),
        ])
    func items(text: String, last: String, isItem: Bool) throws {
        #expect(try wrapped().isItem(line(text), after: line(last)) == isItem)
    }

    @Test(
        "After a full stop the head of a notice, who signs it and a caption with its credit are no text",
        arguments: ["遗失声明", "岚港供水公司 谨启", "大桥夜景 余榆摄"])
    func otherKinds(text: String) throws {
        let wrapped = try wrapped()
        #expect(wrapped.isOfOtherKind(line(text), after: line("岸上人声鼎沸。")))
        #expect(!wrapped.isOfOtherKind(line(text), after: line("岸上人声鼎沸")))
    }

    @Test(
        "A line that names who wrote the text is a byline; one of other people is not",
        arguments: [("本报记者 余榆 通讯员 柯远", true), ("市民 余榆", false), ("记者 余榆，柯远", false)])
    func bylines(text: String, isByline: Bool) throws {
        #expect(try wrapped().isByline(line(text)) == isByline)
    }

    @Test(
        "A line as wide as the column is a head over a dateline, a question, or a shorter line that does not end as paragraphs do",
        arguments: [
            ("港口復航旅客排成長龍", "【本報訊】碼頭昨日恢", true), ("港口復航旅客排成長龍", "问：碼頭何時恢復通航", true),
            ("港口復航旅客排成長龍", "岸上人聲鼎沸", true), ("港口復航旅客排成長龍", "岸上人聲鼎沸。", false),
            ("港口復航，旅客排成龍", "岸上人聲鼎沸", false), ("港口復航見www.lg", "port.example.com", false),
        ])
    func heads(last: String, next: String, isHead: Bool) throws {
        let lines = [line(last), line(next)]
        let wrapped = try wrapped(lines)
        #expect(wrapped.isHead(lines[0], over: first + 1, length: lines[1].width) == isHead)
    }

    @Test(
        "Of two lines as wide as the column the first is of a head where a dateline, a byline or a shorter line ends it",
        arguments: [("【本報訊】碼頭昨日恢", true), ("本報記者 余榆", true), ("岸上人聲鼎沸", true), ("岸上人聲鼎沸的人說要", false)])
    func twoLines(third: String, isHead: Bool) throws {
        let lines = ["港口復航旅客排成長龍", "山路搶通居民放下心頭", third].map { line($0) }
        #expect(try wrapped(lines).isHead(lines[0], over: first + 1, length: lines[1].width) == isHead)
    }

    @Test(
        "A line as wide as the column belongs to what is below it: a dateline, a byline, a list",
        arguments: [("【本報訊】碼頭昨日恢", true), ("本報記者 余榆", true), ("●碼頭昨日恢復通航首", true), ("碼頭昨日恢復通航。", false)])
    func headOfNext(below: String, isHead: Bool) throws {
        let lines = ["港口復航旅客排成長龍", below].map { line($0) }
        let wrapped = try wrapped(lines)
        #expect(wrapped.isHeadOfNext(at: first, after: line("散去的人說等了三天。")) == isHead)
        #expect(!wrapped.isHeadOfNext(at: first, after: line("散去的人說等了三天，")))
    }

    @Test(
        "Where paragraphs are indented, a line over an indent is a head, and a line at the edge that ends in a mark a verse"
    )
    func indents() throws {
        let lines = [line("港口復航旅客排成長龍"), line("碼頭昨日恢復通航。", column: 3)]
        #expect(try wrapped(lines, isIndented: true).isHeadOfNext(at: first, after: line("散去的人說。")))
        #expect(try !wrapped(lines).isHeadOfNext(at: first, after: line("散去的人說。")))
        #expect(try wrapped(isIndented: true).isVerse(line("春风又绿江南岸，")))
        #expect(try !wrapped(isIndented: true).isVerse(line("春风又绿江南岸")))
        #expect(try !wrapped().isVerse(line("春风又绿江南岸，")))
    }

    @Test("A line whose cells wide blanks part is a row under another")
    func rows() throws {
        let row = line("岚港　晴　三度")
        #expect(try wrapped([row, row, line("石坝　雨　五度")]).isRow(row, at: first + 2))
        #expect(try !wrapped([line("岸上人聲鼎沸"), row, row]).isRow(row, at: first + 2))
    }

    @Test(
        "A bracket that names can stand in is open until it closes",
        arguments: [("本报讯（记者余榆", true), ("本报讯（记者余榆）", false), ("【本報記者余榆嵐港今", true), ("他说（笑）：【本", true)])
    func openBrackets(text: String, isOpen: Bool) {
        #expect(line(text).hasOpenBracket == isOpen)
    }
}
