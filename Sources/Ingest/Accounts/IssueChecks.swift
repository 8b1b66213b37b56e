import IssueModel

extension Issue {
    /// What is wrong with an issue that somebody wrote or changed by hand; nil when it can be worked with.
    ///
    /// Identifiers become names of files in the EPUB, and page numbers the targets of jumps.
    var fault: String? {
        var numbers: Set<Int> = []
        var ids: Set<String> = []
        for page in pages {
            if page.number < 1 { return "page number \(page.number)" }
            if !numbers.insert(page.number).inserted { return "two pages have the number \(page.number)" }
            for article in page.articles {
                if !article.hasUsableID { return "the article id “\(article.id)” is not like p1-a1" }
                if article.blocks.contains(where: \.isHollow) {
                    return "the article \(article.id) has a verse, list, table or signature without a line"
                }
                if article.blocks.contains(where: { !$0.texts.allSatisfy(\.hasUsableAnnotations) }) {
                    return "the article \(article.id) has annotations outside their text or across each other"
                }
                if !ids.insert(article.id.lowercased()).inserted {
                    return "two articles have the id \(article.id)"
                }
            }
        }
        return nil
    }
}

extension Article {
    /// `p`, digits, a hyphen, then Latin letters, digits and hyphens.
    fileprivate var hasUsableID: Bool {
        id.wholeMatch(of: /p[0-9]+-[A-Za-z0-9\-]+/) != nil && id.utf8.count <= 64
    }
}

extension Block {
    /// A block of lines without any; neither edition has a form for it.
    fileprivate var isHollow: Bool {
        switch self {
        case .verse(let lines), .list(let lines), .signature(let lines): lines.isEmpty
        case .table(let rows): rows.isEmpty || rows.contains(where: \.isEmpty)
        case .paragraph, .crosshead, .figure: false
        }
    }
}
