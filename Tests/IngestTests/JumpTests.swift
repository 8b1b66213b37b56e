import IssueModel
import Testing

@testable import Ingest

@Suite("Jumps and their rests on one page")
struct JumpTests {
    private func article(_ id: String, _ text: String, on: Int? = nil, from: Int? = nil) -> Article {
        var article = Article(id: id, blocks: [.paragraph(TextBlock(text))])
        (article.continuedOn, article.continuedFrom) = (on, from)
        return article
    }

    private func joined(_ articles: [Article]) -> [String] {
        var issue = Issue(
            nameplate: Nameplate(title: "岚港日报"), pages: [Page(number: 1, label: "第1版", articles: articles)])
        var joining = JumpJoining(issue, rules: .all)
        joining.join(&issue)
        return issue.pages[0].articles.map { article in
            article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }.joined(
                separator: "/")
        }
    }

    @Test(
        "A rest before or after its beginning on the same page joins it, and the articles after both are gone through"
    )
    func samePage() {
        let beginning = article("a", "渠水从山口", on: 1)
        let rest = article("b", "引来。", from: 1)
        let other = article("c", "果园开花。")
        #expect(joined([beginning, rest, other]) == ["渠水从山口引来。", "果园开花。"])
        #expect(joined([rest, other, beginning]) == ["果园开花。", "渠水从山口引来。"])
        #expect(joined([rest, beginning]) == ["渠水从山口引来。"])
    }

    @Test("An article is not its own rest")
    func ownRest() {
        let both = article("a", "渠水从山口", on: 1, from: 1)
        #expect(joined([both]) == ["渠水从山口"])
    }
}
