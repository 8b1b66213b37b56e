import Diagnostics
import IssueModel

/// Which article of the program is which of the gold: each text of an article came from a line of the page, and each line
/// belongs to an item of the gold. The greatest agreement in characters is matched first; each article once.
struct ArticleMatching {
    /// For each article of the gold the position of the one that was read; nil when there is none.
    private(set) var read: [Int?]
    /// Whether more than half of the gold is in the article read, and more than half of that is this gold.
    private(set) var isFound: [Bool]

    init(_ page: LabelledPage, gold: [Article], read articles: [Article]) {
        read = Array(repeating: nil, count: gold.count)
        isFound = Array(repeating: false, count: gold.count)
        var shared: [(gold: Int, read: Int, ink: Int)] = []
        let totals = articles.map { $0.placedInk.reduce(0) { $0 + $1.ink } }
        for (index, article) in articles.enumerated() {
            var inks: [Int: Int] = [:]
            for text in article.placedInk where page.lines.indices.contains(text.line - 1) {
                if let item = page.lines[text.line - 1].item { inks[item, default: 0] += text.ink }
            }
            shared += inks.map { (gold: $0.key, read: index, ink: $0.value) }
        }
        shared.sort { ($1.ink, $0.gold, $0.read) < ($0.ink, $1.gold, $1.read) }
        var taken: Set<Int> = []
        for pair in shared where read[pair.gold] == nil && !taken.contains(pair.read) {
            read[pair.gold] = pair.read
            taken.insert(pair.read)
            let whole = gold[pair.gold].placedInk.reduce(0) { $0 + $1.ink }
            isFound[pair.gold] = pair.ink * 2 > whole && pair.ink * 2 > totals[pair.read]
        }
    }
}

extension Article {
    /// Characters of its texts by the line that each begins on; its head counts to its first line.
    fileprivate var placedInk: [(line: Int, ink: Int)] {
        let head = [column, kicker, headline, deck, note].compactMap { $0?.ink }.reduce(0, +)
        let texts = blocks.flatMap { block -> [(SourcePlace?, String)] in
            switch block {
            case .paragraph(let text), .crosshead(let text): [(text.place, text.text)]
            case .verse(let lines), .list(let lines), .signature(let lines): lines.map { ($0.place, $0.text) }
            case .table(let rows): rows.joined().map { ($0.place, $0.text) }
            case .figure(let figure): [(figure.place, figure.caption ?? "")]
            }
        }
        return [(place?.line ?? 0, head + 1)] + texts.map { ($0.0?.line ?? 0, $0.1.ink) }
    }
}
