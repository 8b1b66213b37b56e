import EPUBExport
import IssueModel

/// What the document of a page or article has to say.
struct ExpectedDocument {
    /// 第1版, or the article's identifier and headline.
    let name: String
    let text: String
    let figures: [Figure]

    /// Nil for documents that hold nothing of the issue's text.
    init?(_ content: ReadingOrder.Content, of issue: Issue) {
        switch content {
        case .cover, .contents, .sheet: return nil
        case .page(let index):
            let page = issue.pages[index]
            let label = page.label.allSatisfy(\.isWhitespace) ? String(page.number) : page.label
            var texts =
                index == 0 ? [issue.nameplate.title] + issue.nameplate.printedFacts(in: issue.language) : []
            texts += [label, page.section, page.printedStaff].compactMap { $0 } + page.facts
            name = label
            text = texts.joined(separator: "\n").withSingleBlanks
            figures = []
        case .article(let page, let place):
            let article = issue.pages[page].articles[place]
            let texts = article.printedTexts(in: issue.language)
            // The name of the page heads an article without a headline, outside its text.
            name = [article.id, article.headline].compactMap { $0 }.joined(separator: " ")
            text = texts.joined(separator: "\n").withSingleBlanks
            figures = article.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
        }
    }
}
