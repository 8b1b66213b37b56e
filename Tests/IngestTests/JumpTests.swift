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

    private func joined(_ articles: [Article], further: [Page] = []) -> [String] {
        var issue = Issue(
            nameplate: Nameplate(title: "岚港日报"),
            pages: [Page(number: 1, label: "第1版", articles: articles)] + further)
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

    @Test(
        "Where no page has the number of a jump, the rest stands on the same page; where one has, it does not")
    func unknownPage() {
        let articles = [article("a", "渠水从山口", on: 8), article("b", "引来。", from: 1)]
        #expect(joined(articles) == ["渠水从山口引来。"])
        #expect(joined(articles, further: [Page(number: 2, label: "第8版")]) == ["渠水从山口", "引来。"])
    }

    @Test(
        "Of several rests the one whose head is like that of the article counts, else the first without a head")
    func likeness() {
        var beginning = article("a", "渠水从山口", on: 1)
        beginning.headline = "老渠修通记"
        var other = article("b", "果园开花。", from: 1)
        other.headline = "果园账本"
        var like = article("c", "引来。", from: 1)
        like.headline = "老渠修通"
        let bare = article("d", "流进果园。", from: 1)
        #expect(joined([beginning, other, bare, like]).first == "渠水从山口引来。")
        #expect(joined([beginning, other, bare]).first == "渠水从山口流进果园。")
        #expect(joined([beginning, other]).first == "渠水从山口果园开花。")
    }

    @Test("A paragraph that ended stays one, and what only the rest says is said of the whole")
    func rest() {
        var rest = article("b", "果园开花。", from: 1)
        rest.bylines = [Byline(role: "记者", name: "余榆", position: .head)]
        (rest.source, rest.dateline) = ("《岚港晚报》", "岚港讯")
        var issue = Issue(
            nameplate: Nameplate(title: "岚港日报"),
            pages: [Page(number: 1, label: "第1版", articles: [article("a", "渠水引来。", on: 1), rest])])
        var joining = JumpJoining(issue, rules: .all)
        joining.join(&issue)
        let whole = issue.pages[0].articles[0]
        #expect(whole.blocks.count == 2 && whole.source == "《岚港晚报》" && whole.dateline == "岚港讯")
        #expect(whole.bylines.map(\.position) == [.end])
    }
}
