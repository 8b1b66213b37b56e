import IssueModel
import XMLIO

/// Writes the blocks of an article's body.
struct BlockWriting {
    let article: Article
    let page: Int
    let book: Book
    let xml: XMLWriter

    /// - Parameters:
    ///   - isFirst: whether the dateline runs in before the block.
    ///   - isLast: whether the names in brackets follow it.
    func write(_ block: Block, isFirst: Bool, isLast: Bool) {
        switch block {
        case .paragraph(let text): write(text, isFirst: isFirst, isLast: isLast)
        case .crosshead(let text): xml.element("h2") { xml.annotated(text, book.marking) }
        case .verse(let lines):
            xml.element("div", ["class": "verse", "epub:type": "z3998:verse"]) { write(lines, as: "p") }
        case .signature(let lines): xml.element("div", ["class": "signature"]) { write(lines, as: "p") }
        case .list(let items): xml.element("ul") { write(items, as: "li") }
        case .table(let rows): write(rows)
        case .figure(let figure): write(figure)
        }
        xml.newline()
    }

    private func write(_ text: TextBlock, isFirst: Bool, isLast: Bool) {
        xml.element("p") {
            if isFirst, let leadIn = article.leadIn {
                xml.element("span", ["class": "lead-in"]) { xml.plain(leadIn, book.marking) }
                xml.text("\u{3000}")
            }
            writeLinked(text)
            if isLast, let brackets = article.endBrackets { xml.plain(brackets, book.marking) }
        }
    }

    private func write(_ texts: [TextBlock], as element: String) {
        for text in texts { xml.element(element) { writeLinked(text) } }
    }

    /// A text; when it ends with a page of this issue, that page is a link.
    private func writeLinked(_ text: TextBlock) {
        guard text.annotations.isEmpty, let line = IndexLine(text.text),
            let other = book.references.page(named: line.pageName), other != page
        else { return xml.annotated(text, book.marking) }
        xml.plain(line.before, book.marking)
        let target = book.references.target(of: line.before, naming: other)
        xml.element("a", ["href": book.file(of: target)]) { xml.plain(line.mark, book.marking) }
        xml.text(line.after)
    }

    /// The first row heads the columns when rows follow it.
    private func write(_ rows: [[TextBlock]]) {
        let width = rows.map(\.count).max() ?? 0
        xml.element("table") {
            for (index, row) in rows.enumerated() {
                xml.element("tr") {
                    for column in 0..<width {
                        let cell = column < row.count ? row[column] : TextBlock("")
                        let isHeader = index == 0 && rows.count > 1 && !cell.text.isBlank
                        xml.element(isHeader ? "th" : "td", isHeader ? ["scope": "col"] : [:]) {
                            xml.annotated(cell, book.marking)
                        }
                    }
                }
            }
        }
    }

    private func write(_ figure: Figure) {
        xml.element("figure") {
            if let path = figure.image, let file = book.images[path] {
                let alt = figure.alt ?? figure.caption ?? book.words.picture
                xml.element("img", ["src": file.name, "alt": alt])
            }
            guard figure.caption != nil || !figure.credits.isEmpty else { return }
            xml.element("figcaption") {
                if let caption = figure.caption { xml.plain(caption, book.marking) }
                if let credits = figure.printedCredits {
                    if figure.caption != nil { xml.text(" ") }
                    xml.element("span", ["class": "credits"]) { xml.plain(credits, book.marking) }
                }
            }
        }
    }
}
