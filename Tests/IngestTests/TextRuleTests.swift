import IssueModel
import Testing

@testable import Ingest

@Suite("Which paragraphs a line goes on with, from lines whose roles are known")
struct TextRuleTests {
    /// A line with the blank lines before it.
    private typealias Line = (role: LineRole, text: String, blanks: Int)

    private func articles(_ lines: [Line]) -> [Article] { assembled(lines).articles }

    private func paragraphs(_ article: Article) -> [String] {
        article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }

    @Test(
        "A second dateline is text of the article, and an article of its own after two blank lines",
        arguments: [0, 2])
    func secondDateline(blanks: Int) {
        let read = articles([
            (.headline, "大桥合龙", 0), (.opening, "本报讯（记者 余榆）大桥昨日合龙。", 0), (.opening, "本报讯（记者 柯远）老井修好。", blanks),
        ])
        #expect(read.map(\.dateline) == (blanks == 0 ? ["本报讯"] : ["本报讯", "本报讯"]))
        #expect(read[0].bylines.map(\.name) == ["余榆"])
    }

    @Test("In a notice no line is a dateline, and none goes on in another")
    func notice() {
        let lines: [Line] = [
            (.notice, "招标公告", 0), (.body, "岚港讯（第三号）", 0), (.body, "兹有岚港供水公司管道工程一项，现向社会公开招标，欢迎报名", 0),
            (.body, "报名地点在供水公司二楼会议室，请各单位自带资质证书前往。", 0),
        ]
        let read = articles(lines)
        #expect(read[0].dateline == nil && paragraphs(read[0]).count == 3)
    }

    private static let cut = "探员翻查录像和银行的记录，锁定了两名"
    private static let rest = "户口持有人，前日在岚港将两人拘捕，并冻结约四十六万元。"

    @Test("Neither a short line nor a text without a comma is the rest of a paragraph, or has one")
    func notCut() {
        let short = articles([(.headline, "骗案", 0), (.body, Self.cut, 0), (.body, "两人前日被捕。", 0)])
        #expect(paragraphs(short[0]).count == 2)
        let list = articles([
            (.headline, "骗案", 0), (.body, "岚港供水公司管道工程施工招标领导小组办公室成员名单", 0), (.body, Self.rest, 0),
        ])
        #expect(paragraphs(list[0]).count == 2)
        let few = articles([(.headline, "骗案", 0), (.body, "两人，被捕", 0), (.body, Self.rest, 0)])
        #expect(paragraphs(few[0]).count == 2)
    }

    @Test("Text under a paragraph that goes on on another page is not its rest")
    func afterJump() {
        let read = articles([(.headline, "骗案", 0), (.body, Self.cut + "（下转第2版）", 0), (.body, Self.rest, 0)])
        #expect(read.map { paragraphs($0) } == [[Self.cut], [Self.rest]])
    }

    @Test("In a long line blanks go, even without the marks of a sentence; in a short one they part words")
    func blanksInText() {
        let long = "岚港供水公司管道工程施工招标领导小组办公室 负责受理全县各乡镇各单位的报名材料并按规定时间公布结果"
        let read = articles([(.headline, "公报", 0), (.body, long, 0), (.body, "主讲人 余榆", 0)])
        #expect(paragraphs(read[0]) == [long.filter { $0 != " " }, "主讲人 余榆"])
    }

    @Test("A name with a role is parted from a paragraph in the middle, one without stays text")
    func signers() {
        let lines: [Line] = [(.headline, "读者来信", 0), (.body, "路灯不亮。（读者 余榆）", 0), (.body, "桥洞积水。", 0)]
        let read = articles(lines)
        #expect(read[0].bylines.map(\.name) == ["余榆"] && paragraphs(read[0])[0] == "路灯不亮。")
        let bare = articles([(.headline, "读者来信", 0), (.body, "路灯不亮。（余榆）", 0), (.body, "桥洞积水。", 0)])
        #expect(bare[0].bylines.isEmpty && paragraphs(bare[0])[0] == "路灯不亮。（余榆）")
    }

    @Test("Who asks, with the place that he writes from, stays with the question", arguments: ["问", "讀者問"])
    func asker(label: String) {
        let read = articles([
            (.headline, "法律信箱", 0), (.body, "\(label)：邻居的空调滴水，找谁？（清涧 刘文岐）", 0), (.body, "答：由使用人负责。", 0),
        ])
        #expect(read[0].bylines.isEmpty)
        #expect(paragraphs(read[0])[0] == "\(label)：邻居的空调滴水，找谁？（清涧 刘文岐）")
    }

    @Test("Where every paragraph ends with a name, those of questions and answers stay in them")
    func turns() {
        let lines: [Line] = [(.headline, "问答", 0), (.body, "问：路灯不亮找谁？（余榆）", 0), (.body, "找供电所。（柯远）", 0)]
        let read = articles(lines)
        #expect(read[0].bylines.map(\.name) == ["柯远"])
        #expect(paragraphs(read[0]) == ["问：路灯不亮找谁？（余榆）", "找供电所。"])
    }

    @Test("【记者 …】 after the last sentence names who wrote the article; other words in such brackets are text")
    func squareBrackets() {
        let read = articles([(.headline, "大桥", 0), (.body, "大桥昨日合龙。【记者余榆】", 0)])
        #expect(read[0].bylines.map(\.name) == ["余榆"] && read[0].bylines.map(\.role) == ["记者"])
        #expect(paragraphs(read[0]) == ["大桥昨日合龙。"])
        let other = articles([(.headline, "大桥", 0), (.body, "大桥昨日合龙。【余榆】", 0)])
        #expect(other[0].bylines.isEmpty && paragraphs(other[0]) == ["大桥昨日合龙。【余榆】"])
    }

    @Test(
        "A word in brackets is no name: after no full stop, or when it is a word that ends texts",
        arguments: ["参加者众（余榆）", "雨停了。（完）"])
    func noName(text: String) {
        let read = articles([(.headline, "大桥", 0), (.body, text, 0)])
        #expect(read[0].bylines.isEmpty && paragraphs(read[0]) == [text])
    }

    @Test("A name of one character in brackets is one")
    func shortName() {
        let read = articles([(.headline, "大桥", 0), (.body, "大桥昨日合龙。（翔）", 0)])
        #expect(read[0].bylines.map(\.name) == ["翔"])
    }

    @Test("A blank line parts stanzas, and what signs a notice stands together")
    func lines() {
        let poem = articles([(.headline, "渡口", 0), (.verse, "一行", 0), (.verse, "二行", 0), (.verse, "三行", 1)])
        #expect(poem[0].blocks.count == 2)
        let two = articles([(.headline, "渡口", 0), (.verse, "一行", 0), (.byline, "余榆", 0), (.verse, "二行", 0)])
        #expect(two[0].blocks.count == 2)
        let notice = articles([
            (.notice, "公告", 0), (.body, "明日停水。", 0), (.signature, "供水公司", 0), (.signature, "三月五日", 0),
        ])
        #expect(notice[0].blocks.count == 2)
    }

    @Test("Where an article goes on ends it, also behind an item of a list and without brackets")
    func jumps() {
        let read = articles([(.headline, "大桥", 0), (.list, "●八口老井修好（下转第2版）", 0), (.list, "●大桥合龙", 0)])
        #expect(read.count == 2 && read[0].continuedOn == 2)
        let bare = articles([(.headline, "大桥", 0), (.body, "大桥昨日合龙。下转第2版", 0)])
        #expect(bare[0].continuedOn == 2 && paragraphs(bare[0]) == ["大桥昨日合龙。"])
    }
}
