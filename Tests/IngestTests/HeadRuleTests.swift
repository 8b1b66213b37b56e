import IssueModel
import Testing

@testable import Ingest

@Suite("Where a head begins an article, from lines whose roles are known")
struct HeadRuleTests {
    /// A line with the blank lines before it.
    private typealias Line = (role: LineRole, text: String, blanks: Int)

    private func articles(_ lines: [Line]) -> [Article] { assembled(lines).articles }

    private func heads(_ lines: [Line]) -> [String?] { articles(lines).map(\.headline) }

    @Test("A headline of two lines is one, unless more than one blank line parts them")
    func twoLines() {
        #expect(heads([(.headline, "大桥", 0), (.headline, "合龙", 0)]) == ["大桥 合龙"])
        #expect(heads([(.headline, "大桥", 0), (.headline, "合龙", 1)]) == ["大桥 合龙"])
        #expect(heads([(.headline, "大桥", 0), (.headline, "合龙", 2)]) == ["大桥", "合龙"])
    }

    @Test("A headline under a deck, and a kicker under a headline or a deck, begin another article")
    func otherHead() {
        #expect(heads([(.headline, "大桥", 0), (.deck, "全长两公里", 0), (.headline, "老井", 0)]) == ["大桥", "老井"])
        #expect(heads([(.headline, "大桥", 0), (.kicker, "县水利局", 0), (.headline, "老井", 0)]) == ["大桥", "老井"])
        #expect(
            heads([(.kicker, "县水利局", 0), (.deck, "八口", 0), (.kicker, "交通厅", 0), (.headline, "大桥", 0)]).count
                == 2)
    }

    @Test("A standing head begins an article when a kicker stands over it, or more than one blank line")
    func standingHead() {
        #expect(articles([(.kicker, "县水利局", 0), (.column, "链接", 0), (.headline, "老井", 0)]).count == 2)
        let apart = articles([(.column, "链接", 0), (.column, "副刊", 2), (.headline, "老井", 0)])
        #expect(apart.map(\.headline) == ["链接", "老井"] && apart[1].column == "副刊")
        let joined = articles([(.column, "链接", 0), (.column, "副刊", 1), (.headline, "老井", 0)])
        #expect(joined.map(\.column) == ["链接 副刊"])
    }

    @Test("A deck under the name of who wrote the article is its own")
    func deckUnderByline() {
        let read = articles([(.headline, "大桥", 0), (.byline, "本报记者 余榆", 0), (.deck, "全长两公里", 0)])
        #expect(read.map(\.headline) == ["大桥"] && read[0].deck == "全长两公里")
    }

    @Test("The head of a notice has lines right under each other; after a blank line it is that of the next")
    func notices() {
        #expect(heads([(.notice, "岚港供水公司", 0), (.notice, "停水通知", 0)]) == ["岚港供水公司 停水通知"])
        #expect(heads([(.notice, "遗失声明", 0), (.notice, "停水通知", 1)]) == ["遗失声明", "停水通知"])
    }

    @Test("The shortened head of a rest can stand under the line that says where it comes from")
    func headOfRest() {
        let own: [Line] = [(.jumped, "（上接第1版）", 0), (.headline, "大桥合龙", 0), (.body, "施工队种了木棉。", 0)]
        let rest = articles(own)
        #expect(rest.count == 1 && rest[0].continuedFrom == 1 && rest[0].headline == "大桥合龙")
        let above = articles([(.headline, "大桥合龙", 0), (.jumped, "（上接第1版）", 0), (.headline, "老井", 0)])
        #expect(above.map(\.headline) == ["大桥合龙", "老井"])
        let apart = articles([(.jumped, "（上接第1版）", 0), (.headline, "老井", 2)])
        #expect(apart.map(\.continuedFrom) == [1, nil])
    }

    @Test("After text that is over, a line from where it goes on begins a rest without a head")
    func restWithoutHead() {
        let read = articles([
            (.headline, "老井", 0), (.body, "八口老井修好了。", 0), (.jumped, "（上接第1版）", 0), (.body, "施工队种了木棉。", 0),
        ])
        #expect(read.map(\.continuedFrom) == [nil, 1] && read.map(\.blocks.count) == [1, 1])
    }
}
