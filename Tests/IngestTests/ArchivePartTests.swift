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
}
