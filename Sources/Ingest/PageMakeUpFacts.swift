import IssueModel
internal import Yams

/// What `issue.yaml` fixes of the make-up of a page: its dummy, and modules of articles that are known by the beginning
/// of their headline.
struct PageMakeUpFacts {
    private let dummy: [String]
    private let articles: [(headline: String, hints: MakeUpHints)]

    init(_ node: Node) {
        dummy = node["dummy"]?.sequence?.compactMap(\.string) ?? []
        articles = (node["articles"]?.sequence.map(Array.init) ?? []).compactMap { entry in
            guard let headline = entry["headline"]?.string else { return nil }
            let hints = MakeUpHints(
                rank: entry["rank"]?.string.flatMap(MakeUpHints.Rank.init), columns: entry["columns"]?.int,
                pictureColumns: entry["pictureColumns"]?.int)
            return (headline, hints)
        }
    }

    func complete(_ page: inout Page) {
        if !dummy.isEmpty { page.dummy = dummy }
        for (headline, hints) in articles {
            let found = page.articles.firstIndex { $0.headline?.hasPrefix(headline) == true }
            if let found { page.articles[found].makeUp = hints }
        }
    }
}
