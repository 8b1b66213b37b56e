import IssueModel

/// Which pages articles stand on that do not say so themselves.
///
/// The order of the articles is their rank: the first ones make the front page. The others follow by sections (专栏), in
/// the order in which those come first, and every page gets about as much as the others.
struct ArticlePages {
    /// Characters that fill a page with its headlines: about four fifths of a tabloid.
    private static let fullPage = 3_000
    /// Characters whose room a headline and a picture take.
    private static let head = 100
    private static let picture = 350

    /// The articles of each page by index; no page is empty.
    static func pages(of articles: [Article]) -> [[Int]] {
        let amounts = articles.map(amount)
        let total = amounts.reduce(0, +)
        let count = max(1, (total + fullPage - 1) / fullPage)
        let share = max(1, (total + count - 1) / count)
        var front: [Int] = []
        var taken = 0
        for index in articles.indices where taken + amounts[index] / 2 < share {
            guard front.count == index else { break }
            front.append(index)
            taken += amounts[index]
        }
        var result = [front]
        var sum = taken
        var page = 0
        for index in bySection(articles, from: front.count) {
            // An article stands on the page in whose share its middle falls.
            let place = max(1, min(count - 1, (sum + amounts[index] / 2) / share))
            sum += amounts[index]
            if place == page { result[result.count - 1].append(index) } else { result.append([index]) }
            page = place
        }
        return result.filter { !$0.isEmpty }
    }

    /// The page for an article among pages that others have named: that of its section, else the one with least.
    static func page(for article: Article, among pages: [(section: String?, articles: [Article])]) -> Int {
        if let column = article.column, let own = pages.firstIndex(where: { $0.section == column }) {
            return own
        }
        let amounts = pages.map { $0.articles.reduce(0) { $0 + amount($1) } }
        return amounts.indices.min { (amounts[$0], $0) < (amounts[$1], $1) } ?? 0
    }

    private static func bySection(_ articles: [Article], from start: Int) -> [Int] {
        var sections: [String?] = []
        for article in articles[start...] where !sections.contains(article.column) {
            sections.append(article.column)
        }
        return sections.flatMap { section in
            articles.indices[start...].filter { articles[$0].column == section }
        }
    }

    private static func amount(_ article: Article) -> Int {
        article.blocks.reduce(head) { sum, block in
            if case .figure = block { return sum + picture }
            return sum + block.texts.reduce(0) { $0 + $1.text.unicodeScalars.count }
        }
    }
}
