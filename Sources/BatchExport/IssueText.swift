import Catalogue
import IssueModel

/// What the ledger keeps of an issue's text, so that a catalogue opens no edition.
struct IssueText: Sendable, Codable {
    /// BCP 47.
    var language: String
    var articles: [CatalogueArticle]
}

extension IssueText {
    init(of issue: Issue) {
        language = issue.language
        articles = issue.pages.flatMap { page in
            page.articles.map { article in
                var rest = article
                rest.headline = nil
                return CatalogueArticle(
                    page: page.number, title: article.headline ?? "", authors: article.bylines.map(\.name),
                    text: rest.printedTexts(in: issue.language).joined(separator: "\n"))
            }
        }
    }
}
