import EPUBExport
import IssueModel
import TestSupport
import Testing
import XMLIO

@Suite("Navigation of an edition")
struct NavigationTests {
    /// Two pages with an index on the first, a jump that came apart, and one that is whole.
    private static var linked: IssueModel.Issue {
        var index = Article(id: "p1-a1", headline: "导读")
        index.blocks = [
            .list([TextBlock("老渡口重开（2版）"), TextBlock("天气预报 详见第3版"), TextBlock("没有的版（9版）")]),
            .paragraph(TextBlock("他买的是《清河志》第2版")), .paragraph(TextBlock("本版的消息（1版）")),
        ]
        var parted = Article(id: "p1-a2", headline: "桥", blocks: [.paragraph(TextBlock("上半。"))])
        parted.continuedOn = 2
        var rest = Article(id: "p2-a1", headline: "桥（续）", blocks: [.paragraph(TextBlock("下半。"))])
        rest.continuedFrom = 1
        var whole = Article(id: "p1-a3", headline: "路", blocks: [.paragraph(TextBlock("全文。"))])
        whole.continuedOn = 3
        let ferry = Article(id: "p2-a2", headline: "老渡口重开", blocks: [.paragraph(TextBlock("开了。"))])
        return Issue(
            nameplate: Nameplate(title: "样报"),
            pages: [
                Page(number: 1, label: "第1版", articles: [index, parted, whole]),
                Page(number: 2, label: "第2版", articles: [rest, ferry]),
                Page(number: 3, label: "第3版"),
            ])
    }

    private func links(_ element: XMLElement) -> [String: String] {
        Dictionary(element.inner("a").map { ($0.whole, $0.attributes["href"] ?? "") }) { first, _ in first }
    }

    private func navigation(_ type: String, in made: MadeEPUB) throws -> XMLElement {
        try #require(try made.document("nav.xhtml").inner("nav").first { $0.attributes["type"] == type })
    }

    @Test("The contents have every page with its articles and who wrote them")
    func contents() throws {
        let contents = links(try navigation("toc", in: try MadeEPUB(SampleIssue.allShapes)))
        #expect(contents["第1版\u{3000}要闻"] == "page-1.xhtml")
        #expect(contents["两行 标题 <&> 白榆、何远"] == "p1-a1.xhtml")
        #expect(contents["停水通知"] == "p2-a1.xhtml" && contents["第3版"] == "page-3.xhtml")
    }

    @Test("The page list leads to the mark of each printed page, in the newspaper's own words")
    func pageList() throws {
        var issue = SampleIssue.allShapes
        issue.pages[1].label = "A02"
        let made = try MadeEPUB(issue)
        let pages = links(try navigation("page-list", in: made))
        #expect(
            pages == ["第1版": "page-1.xhtml#page1", "A02": "page-2.xhtml#page2", "第3版": "page-3.xhtml#page3"])
        let mark = try #require(
            try made.document("page-2.xhtml").inner("span").first { $0.attributes["id"] == "page2" })
        #expect(mark.attributes["role"] == "doc-pagebreak" && mark.attributes["title"] == "A02")
        #expect(try made.document("toc.ncx").inner("pageTarget").count == 3)
    }

    @Test("Landmarks name cover, contents and the begin of the text")
    func landmarks() throws {
        let marks = try navigation("landmarks", in: try MadeEPUB(SampleIssue.allShapes)).inner("a")
        #expect(marks.map { $0.attributes["type"] } == ["cover", "toc", "bodymatter"])
        #expect(marks.map { $0.attributes["href"] } == ["cover.xhtml", "nav.xhtml#toc", "page-1.xhtml"])
    }

    @Test("The NCX says the same as the contents")
    func ncx() throws {
        let made = try MadeEPUB(SampleIssue.allShapes)
        let points = try made.document("toc.ncx").inner("navPoint")
        let targets = points.compactMap { $0.first("content")?.attributes["src"] }
        #expect(targets == ["page-1.xhtml", "p1-a1.xhtml", "page-2.xhtml", "p2-a1.xhtml", "page-3.xhtml"])
        #expect(Set(points.compactMap { $0.attributes["id"] }).count == points.count)
    }

    @Test("Every article leads to the one before and after it and to its page")
    func ways() throws {
        let made = try MadeEPUB(NavigationTests.linked)
        let links = try made.document("p1-a2.xhtml").inner("a")
        #expect(links.first { $0.attributes["rel"] == "prev" }?.attributes["href"] == "p1-a1.xhtml")
        #expect(links.first { $0.attributes["rel"] == "next" }?.attributes["href"] == "p1-a3.xhtml")
        #expect(links.contains { $0.attributes["href"] == "page-1.xhtml" })
        let last = try made.document("page-3.xhtml").inner("a")
        #expect(!last.contains { $0.attributes["rel"] == "next" })
        #expect(!(try made.document("page-1.xhtml").inner("a").contains { $0.attributes["rel"] == "prev" }))
    }

    @Test(
        "Lines of an index lead to the article that they name, else to its page; other mentions of pages do not"
    )
    func indexLines() throws {
        let article = try #require(
            try MadeEPUB(NavigationTests.linked).document("p1-a1.xhtml").inner("article").first)
        #expect(links(article) == ["2版": "p2-a2.xhtml", "第3版": "page-3.xhtml"])
        #expect(article.inner("li").map(\.whole) == ["老渡口重开（2版）", "天气预报 详见第3版", "没有的版（9版）"])
    }

    @Test("A jump leads to its other part and back; one that is whole leads to the page, and the page to it")
    func jumps() throws {
        let made = try MadeEPUB(NavigationTests.linked)
        #expect(links(try made.document("p1-a2.xhtml"))["下转第2版"] == "p2-a1.xhtml")
        #expect(links(try made.document("p2-a1.xhtml"))["上接第1版"] == "p1-a2.xhtml")
        #expect(links(try made.document("p1-a3.xhtml"))["下转第3版"] == "page-3.xhtml")
        let page = try made.document("page-3.xhtml")
        #expect(links(page)["路"] == "p1-a3.xhtml")
        #expect(page.inner("li").contains { $0.whole == "路（上接第1版）" })
    }
}
