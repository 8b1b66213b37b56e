import Diagnostics
import IssueModel
import XMLIO

/// Begins an XHTML document of the book and fills its body.
func xhtml(
    _ name: String, title: String, language: String, type: String? = nil, body: (XMLWriter) -> Void
) throws(Failure) -> EPUBDocument {
    guard let xml = XMLWriter(doctype: "html") else {
        throw Failure(.internal, Diagnostic(.EPUB.cannotPack, "memory"))
    }
    let attributes: KeyValuePairs<String, String?> = [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
        "xml:lang": language,
        "lang": language,
    ]
    xml.element("html", attributes) {
        xml.newline()
        xml.element("head") {
            xml.element("meta", ["charset": "UTF-8"])
            xml.element("title", text: title)
            xml.element("link", ["rel": "stylesheet", "type": "text/css", "href": "style.css"])
        }
        xml.newline()
        xml.element("body", ["epub:type": type]) {
            xml.newline()
            body(xml)
        }
        xml.newline()
    }
    xml.newline()
    return EPUBDocument(name: name, bytes: xml.finish(), replaced: xml.hasReplaced)
}

/// The document of one article.
func articleDocument(_ article: Article, images: ImageNames, language: String) throws(Failure) -> EPUBDocument {
    try xhtml("\(article.id).xhtml", title: article.title, language: language, type: "bodymatter") { xml in
        xml.element("article", ["id": article.id, "class": article.kind.rawValue]) {
            ArticleBody(article: article, images: images, language: language, xml: xml).write()
        }
        xml.newline()
    }
}

/// Writes the parts of an article in the order in which they are read.
private struct ArticleBody {
    let article: Article
    let images: ImageNames
    let language: String
    let xml: XMLWriter

    func write() {
        xml.newline()
        writeHead()
        if let note = article.openingNote { line("p", "note", note) }
        let paragraphs = article.blocks.indices.filter {
            if case .paragraph = article.blocks[$0] { true } else { false }
        }
        for (index, block) in article.blocks.enumerated() {
            write(block, isFirst: index == paragraphs.first, isLast: index == paragraphs.last)
        }
        if paragraphs.isEmpty {
            if let leadIn = article.leadIn { line("p", "byline", leadIn) }
            if let brackets = article.endBrackets { line("p", "end", brackets) }
        }
        if let byline = article.endByline { line("p", "end", byline) }
        if let source = article.printedSource(in: language) { line("p", "source", source) }
        if let note = article.closingNote { line("p", "note", note) }
    }

    private func line(_ element: String, _ name: String, _ text: String) {
        xml.element(element, ["class": name], text: text)
        xml.newline()
    }

    private func writeHead() {
        let hasHead =
            article.headline != nil || article.kicker != nil || article.headByline != nil || article.deck != nil
        guard hasHead || article.column != nil else { return }
        xml.element("header") {
            if let column = article.column { line("p", "column", column) }
            if let kicker = article.kicker { line("p", "kicker", kicker) }
            if !article.headlineLines.isEmpty {
                xml.element("h1") {
                    for (index, part) in article.headlineLines.enumerated() {
                        if index > 0 { xml.text(" ") }
                        xml.element("span", ["class": "line"], text: part)
                    }
                }
                xml.newline()
            }
            if let deck = article.deck { line("p", "deck", deck) }
            if let byline = article.headByline { line("p", "byline", byline) }
        }
        xml.newline()
    }

    private func write(_ block: Block, isFirst: Bool, isLast: Bool) {
        switch block {
        case .paragraph(let text):
            xml.element("p") {
                if isFirst, let leadIn = article.leadIn {
                    xml.element("span", ["class": "lead-in"], text: leadIn)
                    xml.text("\u{3000}")
                }
                xml.annotated(text)
                if isLast, let brackets = article.endBrackets { xml.text(brackets) }
            }
        case .crosshead(let text): xml.element("h2") { xml.annotated(text) }
        case .verse(let lines):
            xml.element("div", ["class": "verse"]) { write(lines, as: "p") }
        case .signature(let lines):
            xml.element("div", ["class": "signature"]) { write(lines, as: "p") }
        case .list(let items):
            xml.element("ul") { write(items, as: "li") }
        case .table(let rows): write(rows)
        case .figure(let figure): write(figure)
        }
        xml.newline()
    }

    private func write(_ texts: [TextBlock], as element: String) {
        for text in texts { xml.element(element) { xml.annotated(text) } }
    }

    private func write(_ rows: [[TextBlock]]) {
        let width = rows.map(\.count).max() ?? 0
        xml.element("table") {
            for (index, row) in rows.enumerated() {
                xml.element("tr") {
                    for column in 0..<width {
                        xml.element(index == 0 ? "th" : "td", index == 0 ? ["scope": "col"] : [:]) {
                            if column < row.count { xml.annotated(row[column]) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ figure: Figure) {
        xml.element("figure") {
            if let path = figure.image, let name = images[path] {
                xml.element("img", ["src": name, "alt": figure.alt ?? figure.caption ?? ""])
            }
            guard figure.caption != nil || !figure.credits.isEmpty else { return }
            xml.element("figcaption") {
                if let caption = figure.caption { xml.text(caption) }
                if let credits = figure.printedCredits {
                    if figure.caption != nil { xml.text(" ") }
                    xml.element("span", ["class": "credits"], text: credits)
                }
            }
        }
    }
}

extension Article {
    /// The headline, or the first words of an article that has none.
    var title: String {
        if let headline { return headline }
        for block in blocks {
            switch block {
            case .paragraph(let text), .crosshead(let text): return String(text.text.prefix(16))
            case .verse(let lines), .list(let lines), .signature(let lines): return lines.first?.text ?? id
            case .table(let rows): return rows.first?.first?.text ?? id
            case .figure(let figure): return figure.caption.map { String($0.prefix(16)) } ?? id
            }
        }
        return id
    }
}
