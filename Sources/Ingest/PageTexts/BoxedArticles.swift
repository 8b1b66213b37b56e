import Diagnostics
import IssueModel

/// Articles that go on after a box that stands in the middle of them.
extension PageAssembly {
    /// A crosshead under a box that has none itself is of the article right before it, which has: boxes are short, and what has
    /// begun with crossheads goes on with them.
    mutating func goOnAfterBox() {
        guard let box = current, box.column != nil, box.kind == .article, !box.blocks.isEmpty,
            !box.hasCrosshead,
            let index = articles.indices.dropLast().last(where: { articles[$0].kind != .picture }),
            articles[index].mayHaveBox, articles[index].hasCrosshead, !articles[index].isOver
        else { return }
        goOn(with: index)
    }

    /// The rest of a paragraph that was cut in the middle of its sentence, after a box or a picture that is whole.
    mutating func goOnInCutParagraph() {
        guard articles.count > 1, lastText.map(LineForms.endsSentence) ?? true,
            let index = articles.indices.dropLast().suffix(4).last(where: {
                articles[$0].kind == .article && articles[$0].endsInSentence
            })
        else { return }
        goOn(with: index)
    }

    private mutating func goOn(with index: Int) {
        closeArticle()
        articles.append(articles.remove(at: index))
        interrupted = nil
        isEnded = false
        isSigned = false
        hasGoneOn = true
    }

    /// Puts the articles in the order in which they begin.
    mutating func orderArticles() {
        let places = articles.indices.map { (line: articles[$0].place?.line ?? 0, index: $0) }
        articles = places.sorted { ($0.line, $0.index) < ($1.line, $1.index) }.map { articles[$0.index] }
    }
}

extension Article {
    fileprivate var hasCrosshead: Bool {
        blocks.contains { if case .crosshead = $0 { true } else { false } }
    }

    /// Whether it can be what a box stands in: it is neither a box itself nor a picture.
    fileprivate var mayHaveBox: Bool { kind == .article && column == nil }

    /// Whether who wrote it or where it goes on was named at its end.
    fileprivate var isOver: Bool {
        continuedOn != nil || source != nil
            || bylines.contains { $0.position == .end || $0.position == .endBrackets }
    }

    /// Whether its last paragraph was cut in the middle of a sentence.
    fileprivate var endsInSentence: Bool {
        guard continuedOn == nil, case .paragraph(let text)? = blocks.last, text.text.inkCount > 20,
            let end = text.text.lastScalar
        else { return false }
        return end.isHan || end == "，" || end == "、"
    }
}
