import Diagnostics
import Ingest
import IssueModel
import TestSupport
import Testing

@Suite("Archive files of several articles")
struct ArchivePartTests {
    @Test("Several articles in one file are parted where a heading has a date or a page under it")
    func severalArticles() throws {
        let text = """
            ### 渡口新开  两岸便利
            1951-03-06
            第1版()
            　　渡口新开
            　　两岸便利
            　　【本报讯】渡口昨日开渡，首日过江三百人。

            ### 简讯
            1951-03-06
            第1版()
            ▲山路修通。
            ▲桥面铺好。
            """
        let scratch = try ScratchFolder()
        let source = try issueSource(at: try scratch.write("1951.md", Array(text.utf8)))
        let articles = try #require(source.value.issue.pages.first).articles
        #expect(articles.map(\.headline) == ["渡口新开 两岸便利", "简讯"])
        #expect(articles[0].blocks.count == 1 && articles[0].dateline == "本报讯")
        #expect(articles[1].blocks.count == 1 && source.value.ledger?.isBalanced == true)
        #expect(articles[1].place?.line == 8)
    }

    private func articles(_ text: String) throws -> [Article] {
        let scratch = try ScratchFolder()
        let source = try issueSource(at: try scratch.write("1951.md", Array(text.utf8))).value
        #expect(source.ledger?.isBalanced == true)
        return try #require(source.issue.pages.first).articles
    }

    @Test("The head that is repeated over indented text has its column and its second line too")
    func printedHeads() throws {
        let found = try articles(
            """
            ### 渡口新开
            1951-03-06
            第1版()
            渡口新开
            首日过江三百人
            　　【本报讯】渡口昨日开渡，两岸老少三百多人坐上头一班船，齐声叫好。
            ### 练兵与生产
            1951-03-06
            第1版()
            社论
            练兵与生产
            　　练兵和生产本来是一件事情的两面，没有生产，军队和人民就没有饭吃。
            ### 人民来信
            1951-03-06
            第1版()
            人民来信
            煤站不应拒收旧麻袋
            　　编辑同志：煤站规定买煤须用新麻袋，旧的一律不给装，只好背回家去。节约用煤是国家的号召，难道就不许节约麻袋吗？
            北关乡　柯白榆
            编者按：此信已转有关部门。
            """)
        #expect(found.map(\.headline) == ["渡口新开 首日过江三百人", "练兵与生产", "煤站不应拒收旧麻袋"])
        #expect(found.map(\.column) == [nil, "社论", "人民来信"] && found[0].dateline == "本报讯")
        #expect(found[2].bylines.map(\.name) == ["柯白榆"] && found[2].note != nil)
    }

    @Test("Short lines at the edge between indented paragraphs are crossheads, and so are titles over verses")
    func crossheads() throws {
        let found = try articles(
            """
            ### 石山脚下
            1951-03-06
            第1版()
            石山脚下
            　　走进红旗岭，先看到的是一道一道的石堰，从山脚一直垒到了山顶上。
            第一道石堰
            　　头一年冬天，党支部书记带着十二个人上了山，垒起了第一道石堰来。
            ### 山歌
            1951-03-06
            第1版()
            山歌
            甲唱
            你说天上几颗星，
            你说地上几个人，
            你能一口答得出。
            乙唱
            天上星星数不清，
            地上人儿一样勤，
            我家院子也要人。
            """)
        func kinds(_ article: Article) -> [String] {
            article.blocks.map {
                switch $0 {
                case .crosshead(let text): text.text
                case .verse(let lines): "\(lines.count)"
                default: ""
                }
            }
        }
        #expect(kinds(found[0]) == ["", "第一道石堰", ""] && kinds(found[1]) == ["甲唱", "3", "乙唱", "3"])
    }
}
