import IssueModel
import XMLIO

/// Writes the parts of an article in the order in which they are read.
struct ArticleWriting {
    let article: Article
    let page: Int
    let book: Book
    let xml: XMLWriter

    func write() {
        writeHead()
        if let note = article.openingNote { writeNote(note) }
        let paragraphs = article.blocks.indices.filter {
            if case .paragraph = article.blocks[$0] { true } else { false }
        }
        let blocks = BlockWriting(article: article, page: page, book: book, xml: xml)
        for (index, block) in article.blocks.enumerated() {
            blocks.write(block, isFirst: index == paragraphs.first, isLast: index == paragraphs.last)
        }
        if paragraphs.isEmpty {
            if let leadIn = article.leadIn { line("p", "byline", leadIn) }
            if let brackets = article.endBrackets { line("p", "end", brackets) }
        }
        if let byline = article.endByline { line("p", "end", byline) }
        if let source = article.printedSource(in: book.language) { line("p", "source", source) }
        writeJump()
        if let note = article.closingNote { writeNote(note) }
    }

    private func line(_ element: String, _ name: String, _ text: String) {
        xml.element(element, ["class": name]) { xml.plain(text, book.marking) }
        xml.newline()
    }

    private func writeNote(_ note: String) {
        xml.element("aside", ["class": "note", "role": "note"]) {
            xml.element("p") { xml.plain(note, book.marking) }
        }
        xml.newline()
    }

    private func writeHead() {
        let parts = [article.column, article.kicker, article.headByline, article.deck]
        guard article.hasHeadline || parts.contains(where: { $0 != nil }) else { return }
        xml.element("header") {
            if let column = article.column { line("p", "column", column) }
            if let kicker = article.kicker { line("p", "kicker", kicker) }
            if article.hasHeadline {
                xml.element("h1") {
                    for (index, part) in article.headlineLines.enumerated() {
                        if index > 0 { xml.text(" ") }
                        xml.element("span", ["class": "line"]) { xml.plain(part, book.marking) }
                    }
                }
                xml.newline()
            }
            if let deck = article.deck { line("p", "deck", deck) }
            if let byline = article.headByline { line("p", "byline", byline) }
        }
        xml.newline()
    }

    /// 下转第2版, 上接第1版: where the rest stands in the newspaper, and in this edition when it came apart from here.
    private func writeJump() {
        if let name = article.continuedFrom { writeJump(book.words.jump(from: label(of: name)), naming: name) }
        if let name = article.continuedOn { writeJump(book.words.jump(to: label(of: name)), naming: name) }
    }

    private func label(of name: Int) -> String {
        book.references.page(named: String(name)).map { book.issue.pages[$0].label } ?? "第\(name)版"
    }

    private func writeJump(_ text: String, naming name: Int) {
        xml.element("p", ["class": "jump"]) {
            guard let other = book.references.page(named: String(name)) else {
                return xml.plain(text, book.marking)
            }
            let target = book.references.counterpart(of: article, on: page) ?? .page(other)
            xml.element("a", ["href": book.file(of: target)]) { xml.plain(text, book.marking) }
        }
        xml.newline()
    }
}

extension Article {
    var hasHeadline: Bool { !headlineLines.isEmpty }
}
