package import IssueModel

/// What a volume lists of one of its issues: no text, so that the lists of a year fit in memory.
package struct VolumeIssue: Sendable, Hashable {
    package struct Page: Sendable, Hashable {
        /// As printed: 第1版.
        package let label: String
        package let section: String?
        package let articles: [Article]
    }

    package struct Article: Sendable, Hashable {
        /// Nil when it has no words.
        package let title: String?
        /// Who wrote it, each once.
        package let names: [String]
        /// The standing head that it appears under (专栏).
        package let column: String?
    }

    /// ISO 8601.
    package let date: String
    /// As printed, without 第 and 期.
    package let number: String?
    package let pages: [Page]

    /// - Parameter date: ISO 8601 day of the issue.
    package init(of issue: Issue, date: String) {
        self.date = date
        number = issue.nameplate.number
        pages = issue.pages.map { page in
            Page(
                label: page.printedLabel, section: page.section,
                articles: page.articles.map { article in
                    Article(
                        title: article.listTitle, names: article.bylines.map(\.name).withoutRepeats,
                        column: article.column)
                })
        }
    }
}

/// Where an article stands in a volume. All count from 0.
package struct VolumePlace: Sendable, Hashable {
    package let issue: Int
    package let page: Int
    package let article: Int

    package init(issue: Int, page: Int, article: Int) {
        self.issue = issue
        self.page = page
        self.article = article
    }
}

extension [String] {
    /// Each of them once, at its first place; none that is blank.
    fileprivate var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { !$0.isBlank && seen.insert($0).inserted }
    }
}
