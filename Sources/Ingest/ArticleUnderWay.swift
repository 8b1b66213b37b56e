import Diagnostics
import IssueModel

/// The article under way: the last one, which every line is added to until something begins a new one.
extension ArticleAssembly {
    var current: Article? { articles.last }

    mutating func update(_ change: (inout Article) -> Void) {
        guard !articles.isEmpty else { return }
        change(&articles[articles.count - 1])
    }

    mutating func start(headline: String?, at place: SourcePlace) {
        closeArticle()
        var article = Article(id: "", headline: headline)
        article.place = place
        articles.append(article)
        interrupted = nil
    }

    /// Goes back to the article that a picture stood in the middle of.
    mutating func resume(_ article: Article) {
        interrupted = nil
        guard let index = articles.lastIndex(where: { $0.place == article.place && $0.kind == article.kind })
        else { return }
        let picture = articles.remove(at: articles.count - 1)
        let resumed = articles.remove(at: index)
        articles.insert(picture, at: index)
        articles.append(resumed)
        isEnded = false
    }

    mutating func append(_ block: Block, of group: LineGroup) {
        if current == nil
            || (isEnded && current?.kind != .picture && current?.blocks.isEmpty == false && !isFigure(block))
        {
            start(headline: nil, at: group.first.place)
            isEnded = false
        }
        appendBlock(block, at: group.first.place)
    }

    func isFigure(_ block: Block) -> Bool { if case .figure = block { true } else { false } }

    mutating func appendBlock(_ block: Block, at place: SourcePlace) {
        if current == nil { start(headline: nil, at: place) }
        update { $0.blocks.append(block) }
    }

    mutating func replaceLast(with block: Block) {
        update { $0.blocks[$0.blocks.count - 1] = block }
    }

    /// The text of the last paragraph, pictures after it passed over; nil when something else came between.
    var lastParagraph: String? {
        guard let index = lastParagraphIndex, case .paragraph(let text)? = current?.blocks[index] else {
            return nil
        }
        return text.text
    }

    var lastParagraphIndex: Int? {
        guard let blocks = current?.blocks else { return nil }
        for index in blocks.indices.reversed() {
            switch blocks[index] {
            case .figure: continue
            case .paragraph: return index
            default: return nil
            }
        }
        return nil
    }

    mutating func joinToLastParagraph(_ text: String, at place: SourcePlace) {
        guard let index = lastParagraphIndex, case .paragraph(var block)? = current?.blocks[index] else {
            return
        }
        // Held here alone while it grows, so that a paragraph of many lines is not copied for each.
        update { $0.blocks[index] = .paragraph(TextBlock("")) }
        if join(text, to: &block.text, at: place) { tally.model -= 1 }
        update { $0.blocks[index] = .paragraph(block) }
    }

    mutating func note(_ code: DiagnosticCode, _ place: SourcePlace, before: String, after: String) {
        repairs.append(
            Repair(
                code: code.id, line: place.line, column: place.column, before: before, after: after,
                file: place.file))
    }

    /// Finds the name in brackets at the end of the article that is over.
    mutating func closeArticle() {
        guard let index = lastParagraphIndex, case .paragraph(var block)? = current?.blocks[index],
            let closing = closingBrackets(of: block.text)
        else { return }
        block.text = closing.text
        update { article in
            article.blocks[index] = .paragraph(block)
            article.bylines += closing.bylines
        }
    }
}
