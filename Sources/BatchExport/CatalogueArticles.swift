import Catalogue
import IssueModel

extension ParsedIssueRecord {
    /// Its articles as a catalogue finds them.
    var catalogueArticles: [CatalogueArticle] {
        let articles = issue.pages.flatMap { page in page.articles.map { (page: page.number, article: $0) } }
        return articles.enumerated().map { position, entry in
            let article = entry.article
            var rest = article
            rest.headline = nil
            let sheet = sheets.indices.contains(position) ? sheets[position] : 0
            return CatalogueArticle(
                page: entry.page, title: article.headline ?? "", authors: article.bylines.map(\.name),
                text: rest.printedTexts(in: issue.language).joined(separator: "\n"),
                sheet: sheet > 0 ? sheet : nil)
        }
    }
}
