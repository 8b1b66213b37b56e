/// The file with the texts of an issue, which the search loads to show what it has found.
enum IssueTexts {
    static func script(of issue: CatalogueIssue, address: CatalogueAddress, words: CatalogueWords) -> [UInt8] {
        let text = ScriptLiteral.text
        let files = issue.files.map {
            "[\(text(words.name(of: $0.form))),\(text(address.relative(to: $0.path)))]"
        }
        let articles = issue.articles.map { article in
            let authors = text(article.authors.joined(separator: " "))
            let parts = [text(article.title), authors, text(article.text)].joined(separator: ",")
            return "[\(article.page),\(parts),\(article.sheet ?? 0)]"
        }
        let value = """
            {"name":\(text(words.name(of: issue))),
            "language":\(text(issue.language)),
            "files":[\(files.joined(separator: ","))],
            "articles":[
            \(articles.joined(separator: ",\n"))]}
            """
        return ScriptLiteral.call(issue.identifier, value)
    }
}
