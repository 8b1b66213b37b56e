import Diagnostics
import IssueModel

/// A paragraph whose straight quotes were cut apart by line ends: with its lines joined they pair as in one line.
struct JoinedQuotes {
    /// The paragraph with Chinese quotes.
    let text: String
    /// What became what, places counted in the paragraph.
    let changes: [TextChange]

    /// Nil when no straight quote is left, or when not every one has its other half.
    init?(_ paragraph: String) {
        guard paragraph.hasStraightQuote else { return nil }
        let scalars = Array(Scalars(paragraph))
        // Of a line alone the second half of one quote and the first of the next looked like a pair.
        let straight = scalars.map { $0 == "“" || $0 == "”" ? "\"" : $0 }
        let context = LineContext(straight)
        let pairs = quotePairs(.double, in: context)
        let paired = Set(pairs.flatMap { [$0.open, $0.close].compactMap { $0 } })
        let isWhole = straight.indices.allSatisfy {
            straight[$0] != "\"" || paired.contains($0) || QuoteForm.double.isNoQuote($0, in: context)
        }
        guard isWhole else { return nil }
        var result = straight
        var quotes: [TextChange] = []
        addQuoteChanges(pairs, form: .double, in: context, to: &quotes)
        for change in quotes {
            if let new = change.after.unicodeScalars.first { result[change.offset] = new }
        }
        let changes = scalars.indices.filter { scalars[$0] != result[$0] }.map {
            TextChange(offset: $0, before: String(scalars[$0]), after: String(result[$0]), rule: .quotes)
        }
        guard !changes.isEmpty else { return nil }
        text = result[...].string
        self.changes = changes
    }
}

extension String {
    fileprivate var hasStraightQuote: Bool { utf8Span.span.contains(UInt8(ascii: "\"")) }
}

extension QuoteForm {
    /// Whether a character is no quote although it looks like one: 27" stands for inches.
    fileprivate func isNoQuote(_ index: Int, in context: LineContext) -> Bool {
        if case .none = role(of: index, in: context) { true } else { false }
    }
}

extension PageAssembly {
    /// Pairs the quotes of heads, paragraphs and items that line ends had cut apart.
    mutating func pairQuotes() {
        // The article is asked in its place, for a copy of it is of all that it has.
        guard let article = articles.indices.last else { return }
        let place = articles[article].place
        if let text = paired(articles[article].kicker, at: place) { articles[article].kicker = text }
        if let text = paired(articles[article].headline, at: place) { articles[article].headline = text }
        if let text = paired(articles[article].deck, at: place) { articles[article].deck = text }
        for index in articles[article].blocks.indices {
            switch articles[article].blocks[index] {
            case .paragraph(let text):
                guard let paired = paired(text) else { continue }
                articles[article].blocks[index] = .paragraph(paired)
            case .list(let items) where items.contains { $0.text.hasStraightQuote }:
                let whole = items.map { paired($0) ?? $0 }
                if whole != items { articles[article].blocks[index] = .list(whole) }
            default: continue
            }
        }
    }

    private mutating func paired(_ head: String?, at place: SourcePlace?) -> String? {
        guard let head, head.hasStraightQuote else { return nil }
        return paired(TextBlock(head, place: place))?.text
    }

    private mutating func paired(_ block: TextBlock) -> TextBlock? {
        guard let paired = JoinedQuotes(block.text) else { return nil }
        if let place = block.place {
            for change in paired.changes {
                note(change.code, place, before: change.before, after: change.after)
            }
        }
        var block = block
        block.text = paired.text
        return block
    }
}
