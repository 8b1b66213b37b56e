import Catalogue
import IssueModel

extension Issue {
    /// Its articles as a catalogue finds them.
    var catalogueArticles: [CatalogueArticle] {
        pages.flatMap { page in
            page.articles.map { article in
                var rest = article
                rest.headline = nil
                return CatalogueArticle(
                    page: page.number, title: article.headline ?? "", authors: article.bylines.map(\.name),
                    text: rest.printedTexts(in: language).joined(separator: "\n"))
            }
        }
    }
}
