import Diagnostics
import IssueModel

/// The article under way: the last one, which every line is added to until something begins a new one.
extension PageAssembly {
    mutating func update(_ change: (inout Article) -> Void) {
        guard !articles.isEmpty else { return }
        change(&articles[articles.count - 1])
    }

    /// Whether there is an article under way.
    var isOpen: Bool { !articles.isEmpty }

    /// Its blocks so far.
    var blocks: [Block] { articles.isEmpty ? [] : articles[articles.count - 1].blocks }

    /// Characters that its bylines hold.
    var bylineInk: Int { articles.isEmpty ? 0 : articles[articles.count - 1].bylines.storedInk }

    mutating func start(_ kind: Article.Kind = .article, headline: String? = nil, at place: SourcePlace) {
        closeArticle()
        articles.append(Article(id: "", kind: kind, headline: headline))
        articles[articles.count - 1].place = place
        interrupted = nil
        isEnded = false
        isSigned = false
    }

    /// Whether the article under way has nothing yet but its head.
    var hasHeadOnly: Bool { isOpen && blocks.isEmpty && articles[articles.count - 1].hasHead }

    /// The article that running text belongs to: the one under way, the one that a photograph interrupted, or a new one.
    mutating func openForText(at place: SourcePlace) {
        if let index = interrupted, articles.indices.contains(index), current?.kind == .picture {
            let open = articles.remove(at: index)
            articles.append(open)
            interrupted = nil
            isEnded = false
        } else if !isOpen || (isEnded && !hasHeadOnly) {
            start(at: place)
        }
    }

    mutating func append(_ block: Block, of line: SourceLine) {
        openForText(at: line.place)
        update { $0.blocks.append(block) }
    }

    mutating func replaceLast(with block: Block) {
        update { $0.blocks[$0.blocks.count - 1] = block }
    }

    /// Takes the last block out, so that it can grow without being copied.
    mutating func takeLastBlock() -> Block? { isOpen ? articles[articles.count - 1].blocks.popLast() : nil }

    mutating func putBack(_ block: Block) {
        update { $0.blocks.append(block) }
    }

    /// Index of the last paragraph, pictures after it passed over; nil when something else came between.
    var lastParagraphIndex: Int? {
        let blocks = blocks
        for index in blocks.indices.reversed() {
            switch blocks[index] {
            case .figure: continue
            case .paragraph, .list: return index
            default: return nil
            }
        }
        return nil
    }

    /// The text of the last paragraph or item; nil when something else came after it.
    var lastText: String? {
        guard let index = lastParagraphIndex else { return nil }
        switch blocks[index] {
        case .paragraph(let text): return text.text
        case .list(let items): return items.last?.text
        default: return nil
        }
    }

    mutating func joinToLastText(_ text: String, at place: SourcePlace) {
        guard let index = lastParagraphIndex else { return }
        let article = articles.count - 1
        let block = articles[article].blocks[index]
        // Held here alone while it grows, so that a paragraph of many lines is not copied for each.
        articles[article].blocks[index] = .paragraph(TextBlock(""))
        articles[article].blocks[index] = joined(block, with: text, at: place)
    }

    private mutating func joined(_ block: consuming Block, with text: String, at place: SourcePlace) -> Block {
        switch consume block {
        case .paragraph(var paragraph):
            join(text, to: &paragraph.text, at: place)
            return .paragraph(paragraph)
        case .list(var items):
            guard var last = items.popLast() else { return .list(items) }
            join(text, to: &last.text, at: place)
            return .list(items + [last])
        case let other: return other
        }
    }

    mutating func note(_ code: DiagnosticCode, _ place: SourcePlace, before: String, after: String) {
        repairs.append(
            Repair(
                code: code.id, line: place.line, column: place.column, before: before, after: after,
                file: place.file))
    }

    /// Finds the name in brackets at the end of the article that is over.
    mutating func closeArticle() {
        guard isOpen else { return }
        let last = articles.count - 1
        // What stands over a text with nothing under it is its headline, whatever it looked like.
        if articles[last].headline == nil, articles[last].kind != .picture {
            if let kicker = articles[last].kicker {
                (articles[last].headline, articles[last].kicker) = (kicker, nil)
            } else if let column = articles[last].column, articles[last].deck == nil,
                !articles[last].beginsWithList
            {
                (articles[last].headline, articles[last].column) = (column, nil)
            }
        }
        if rules.has(.quotes) { pairQuotes() }
        guard let index = lastParagraphIndex, case .paragraph(var block) = blocks[index],
            index == blocks.count - 1 || articles[last].kind == .article
        else { return }
        if let closing = closingBrackets(of: block.text) {
            let whole = block.text.inkCount
            let before = bylineInk
            block.text = closing.text
            update { article in
                article.blocks[index] = .paragraph(block)
                article.bylines += closing.bylines
            }
            let stored = bylineInk - before
            tally.furniture += whole - closing.text.inkCount - stored
            partNames(before: index)
        } else if articles[last].source == nil, let closing = closingSource(of: block.text) {
            block.text = closing.text
            tally.furniture += closing.dropped
            update { article in
                article.blocks[index] = .paragraph(block)
                article.source = closing.source
            }
        }
    }
}

extension PageAssembly {
    /// Where every paragraph ends with who wrote it, as in a column of short news, parts these names too.
    private mutating func partNames(before last: Int) {
        let closings = blocks[..<last].map { block -> (text: String, bylines: [Byline])? in
            // Who asks belongs to the question.
            if case .paragraph(let text) = block, !LineForms.beginsTurn(Scalars(text.text)) {
                closingBrackets(of: text.text)
            } else {
                nil
            }
        }
        guard closings.allSatisfy({ $0 != nil }) else { return }
        for (index, closing) in closings.enumerated() {
            guard let closing, case .paragraph(var block) = blocks[index] else { continue }
            let (whole, before) = (block.text.inkCount, bylineInk)
            block.text = closing.text
            update { article in
                article.blocks[index] = .paragraph(block)
                article.bylines += closing.bylines
            }
            tally.furniture += whole - closing.text.inkCount - (bylineInk - before)
        }
    }
}

/// The end of a last paragraph: （据新华社）.
private func closingSource(of text: String) -> (text: String, source: String, dropped: Int)? {
    guard text.lastScalar == "）" else { return nil }
    let scalars = Scalars(text)
    guard let open = scalars.lastIndex(of: "（") else { return nil }
    let inside = scalars[open...]
    let before = scalars[..<open].trimmed
    guard let last = before.last, "。！？…”」".unicodeScalars.contains(last), LineForms.isSource(inside) else {
        return nil
    }
    let source = LineForms.sourceName(inside)
    return (before.string, source, inside.inkCount - source.inkCount)
}

extension Article {
    /// A standing head can have a list right under it, without a headline.
    fileprivate var beginsWithList: Bool {
        if case .list? = blocks.first { true } else { false }
    }

    var hasHead: Bool { headline != nil || kicker != nil || deck != nil || column != nil }
}
