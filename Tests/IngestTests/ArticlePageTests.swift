import Diagnostics
import Ingest
import IssueModel
import TestSupport
import Testing

/// Article files that name no page: characters and section of each, in the order of their names.
private func folder(_ articles: [(characters: Int, column: String?)], yaml: String = "title: 清河报\n") throws
    -> Diagnosed<IssueSource>
{
    let scratch = try ScratchFolder()
    for (index, article) in articles.enumerated() {
        let column = article.column.map { "column: \($0)\n" } ?? ""
        let text = String(repeating: "清河两岸", count: article.characters / 4)
        try scratch.write(
            "\(index + 1).md", Array("---\ntitle: 第\(index + 1)篇稿件\n\(column)---\n\n\(text)。\n".utf8))
    }
    try scratch.write("issue.yaml", Array(yaml.utf8))
    return try issueSource(at: scratch.path)
}

extension IssueModel.Issue {
    fileprivate var titles: [[String]] { pages.map { $0.articles.compactMap(\.headline) } }
}

@Suite("Articles without a page")
struct ArticlePageTests {
    @Test("They fill as many pages as they need, the first ones the front page, each page about as much")
    func amount() throws {
        let issue = try folder(Array(repeating: (1_000, nil), count: 9)).value.issue
        #expect(issue.pages.map(\.label) == ["第1版", "第2版", "第3版", "第4版"])
        #expect(issue.titles.joined().count == 9 && issue.titles[0].first == "第1篇稿件")
        #expect(issue.titles.allSatisfy { (2...3).contains($0.count) })
        #expect(Set(issue.pages.flatMap(\.articles).map(\.id)).count == 9)
    }

    @Test("Inner pages keep sections together")
    func sections() throws {
        let issue = try folder([
            (2_400, nil), (1_300, "副刊"), (1_300, "体育"), (1_300, "副刊"), (1_300, "体育"),
        ]).value.issue
        #expect(issue.titles == [["第1篇稿件"], ["第2篇稿件", "第4篇稿件"], ["第3篇稿件", "第5篇稿件"]])
    }

    @Test("Little text stays on one page")
    func short() throws {
        #expect(try folder([(300, nil), (200, nil)]).value.issue.pages.count == 1)
    }

    @Test("issue.yaml moves an article to the page that it fixes, and fixes its module")
    func fixed() throws {
        let yaml = "articles:\n- { headline: 第2篇, page: 3, rank: lead }\n"
        let issue = try folder([(300, nil), (200, nil)], yaml: yaml).value.issue
        #expect(issue.pages.map(\.number) == [1, 3] && issue.titles == [["第1篇稿件"], ["第2篇稿件"]])
        #expect(issue.pages[1].articles[0].makeUp.rank == .lead)
    }

    @Test("A headline that no article has, and a rank that there is not, are told with their lines")
    func wrong() throws {
        let unknown = try folder([(300, nil)], yaml: "title: 清河报\narticles:\n- { headline: 没有, columns: 2 }\n")
        let finding = try #require(unknown.diagnostics.first { $0.code == .Ingest.unknownHeadline })
        #expect(finding.place?.line == 3 && finding.place?.file.hasSuffix("issue.yaml") == true)
        let failure = #expect(throws: Failure.self) {
            try folder([(300, nil)], yaml: "articles:\n- { headline: 第1篇, rank: king }\n")
        }
        #expect(failure?.diagnostic.code == .Ingest.wrongValue && failure?.diagnostic.place?.line == 2)
    }
}
