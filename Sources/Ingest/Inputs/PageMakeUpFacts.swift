import Diagnostics
import IssueModel
internal import Yams

/// What `issue.yaml` fixes of the make-up: the dummy of a page, and what becomes of articles that are known by the
/// beginning of their headline.
struct PageMakeUpFacts {
    /// What is fixed of one article.
    struct ArticleEntry {
        let headline: String
        let hints: MakeUpHints
        /// The page on which it is to stand; nil for the one where it was read.
        let page: Int?
        let place: SourcePlace
    }

    private let dummy: [String]
    private let dummyPlace: SourcePlace?
    private let articles: [ArticleEntry]

    static let article = FactShape.mapping([
        "headline": .text, "rank": .word(of: MakeUpHints.Rank.allCases.map(\.rawValue)), "columns": .integer,
        "pictureColumns": .integer, "page": .integer,
    ])

    /// - Parameter file: the file, for findings.
    init(_ node: Node, file: String) {
        dummy = node["dummy"]?.sequence?.compactMap(\.string) ?? []
        dummyPlace = node["dummy"].map { SourcePlace(of: $0, in: file) }
        articles = (node["articles"]?.sequence.map(Array.init) ?? []).compactMap { entry in
            guard let headline = entry["headline"]?.string else { return nil }
            let hints = MakeUpHints(
                rank: entry["rank"]?.string.flatMap(MakeUpHints.Rank.init), columns: entry["columns"]?.int,
                pictureColumns: entry["pictureColumns"]?.int)
            return ArticleEntry(
                headline: headline, hints: hints, page: entry["page"]?.int,
                place: SourcePlace(of: entry, in: file))
        }
    }

    /// - Returns: what was fixed of articles that the page does not have.
    func complete(_ issue: inout Issue, page: Int) -> [Diagnostic] {
        if !dummy.isEmpty {
            issue.pages[page].dummy = dummy
            issue.pages[page].dummyPlace = dummyPlace
        }
        return complete(&issue, among: [page])
    }

    /// - Parameter pages: indices of the pages whose articles are meant.
    func complete(_ issue: inout Issue, among pages: [Int]) -> [Diagnostic] {
        articles.compactMap { entry in
            for page in pages {
                let found = issue.pages[page].articles.firstIndex {
                    $0.headline?.hasPrefix(entry.headline) == true
                }
                guard let found else { continue }
                if !entry.hints.isEmpty { issue.pages[page].articles[found].makeUp = entry.hints }
                if let number = entry.page { issue.move(article: found, ofPage: page, toPage: number) }
                return nil
            }
            return Diagnostic(.Ingest.unknownHeadline, at: entry.place, entry.headline)
        }
    }
}

extension Issue {
    /// Puts an article at the end of another page, which is made when there is none of that number.
    fileprivate mutating func move(article index: Int, ofPage page: Int, toPage number: Int) {
        guard pages[page].number != number, number > 0 else { return }
        let article = pages[page].articles.remove(at: index)
        if let target = pages.firstIndex(where: { $0.number == number }) {
            pages[target].articles.append(article)
        } else {
            let place = pages.firstIndex { $0.number > number } ?? pages.count
            pages.insert(Page(number: number, label: "第\(number)版", articles: [article]), at: place)
        }
    }
}

extension SourcePlace {
    /// Where a node stands in a file that is YAML from its first line.
    fileprivate init(of node: Node, in file: String) {
        self.init(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
