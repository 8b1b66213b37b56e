import IssueModel

/// What is compared of an article.
package enum ArticleField: String, CaseIterable, Sendable, Codable {
    case page, kind, column, kicker, headline, deck, bylines, dateline, source, note, blocks, continuedOn,
        continuedFrom
}

/// An article as texts that can be compared: blanks as single spaces, bylines without their places, no lines of input.
struct ArticleFields {
    private let values: [ArticleField: String]
    /// The body, block by block; a signature counts line by line.
    let blocks: [String]

    /// - Parameter page: position of its page in the issue, from 0.
    init(_ article: Article, page: Int) {
        blocks = article.blocks.flatMap(ArticleFields.texts)
        let names = article.bylines.map { "\($0.role ?? ""):\($0.name.withoutBlanks)" }.sorted()
        values = [
            .page: "\(page + 1)", .kind: article.kind.rawValue, .column: comparable(article.column ?? ""),
            .kicker: comparable(article.kicker ?? ""), .headline: comparable(article.headline ?? ""),
            .deck: comparable(article.deck ?? ""), .bylines: names.joined(separator: " "),
            .dateline: (article.dateline ?? "").withoutBlanks,
            .source: ArticleFields.core(ofSource: article.source ?? ""),
            .note: (article.note ?? "").withoutBlanks, .blocks: blocks.joined(separator: "\n"),
            .continuedOn: article.continuedOn.map(String.init) ?? "",
            .continuedFrom: article.continuedFrom.map(String.init) ?? "",
        ]
    }

    /// The value; empty when the article has none.
    subscript(field: ArticleField) -> String { values[field] ?? "" }

    /// 据《…》 and （据《…》） are the source 《…》.
    private static func core(ofSource text: String) -> String {
        var core = text.withoutBlanks
        if core.hasPrefix("（"), core.hasSuffix("）") { core = String(core.dropFirst().dropLast()) }
        if core.hasPrefix("据") || core.hasPrefix("據") { core.removeFirst() }
        return core
    }

    private static func texts(of block: Block) -> [String] {
        switch block {
        case .paragraph(let text): return ["¶ " + comparable(text.text)]
        case .crosshead(let text): return ["crosshead: " + comparable(text.text)]
        case .verse(let lines): return ["verse: " + lines.map { comparable($0.text) }.joined(separator: " / ")]
        case .signature(let lines):
            return ["signature: " + lines.map { comparable($0.text) }.joined(separator: " / ")]
        case .list(let items): return ["list: " + items.map { comparable($0.text) }.joined(separator: " / ")]
        case .table(let rows):
            let cells = rows.map { $0.map { comparable($0.text) }.joined(separator: " | ") }
            return ["table: " + cells.joined(separator: " / ")]
        case .figure(let figure):
            let credits = (figure.printedCredits ?? "").withoutBlanks
            return ["figure: " + comparable(figure.caption ?? "") + (credits.isEmpty ? "" : " © " + credits)]
        }
    }
}
