import IssueModel
import XMLIO

/// The document of one article: the page it stands on, the article, and ways to its neighbours.
func articleDocument(page: Int, article place: Int, of book: Book) -> EPUBDocument {
    let article = book.article(page, place)
    let content = ReadingOrder.Content.article(page: page, article: place)
    return xhtml(
        book.file(of: content), title: book.title(of: content), of: book
    ) { xml in
        // An article without a headline has that of its page, so that no document lacks a first heading.
        xml.element("header", ["class": "running"]) {
            xml.element(article.hasHeadline ? "p" : "h1") {
                xml.element("a", ["href": book.file(of: .page(page))]) {
                    xml.plain(book.title(of: .page(page)), book.marking)
                }
            }
        }
        xml.newline()
        xml.element("main") {
            let isNotice = article.kind == .notice
            let attributes: KeyValuePairs<String, String?> = [
                "class": article.kind.rawValue, "epub:type": isNotice ? "notice" : nil,
                "role": isNotice ? "doc-notice" : nil, "aria-label": isNotice ? book.title(of: content) : nil,
            ]
            xml.element(isNotice ? "section" : "article", attributes) {
                xml.newline()
                ArticleWriting(article: article, page: page, book: book, xml: xml).write()
            }
        }
        xml.newline()
        xml.ways(from: content, in: book)
    }
}

extension XMLWriter {
    /// Links to the document before and after, and to the page that the document belongs to.
    func ways(from content: ReadingOrder.Content, in book: Book) {
        element("nav", ["class": "ways", "aria-label": book.words.landmarks]) {
            element("ul") {
                let neighbours = [
                    (book.order.document(before: content), book.words.previous, "prev"),
                    (book.order.document(after: content), book.words.next, "next"),
                ]
                for case (let document?, let word, let direction) in neighbours {
                    element("li") {
                        element("a", ["href": document.file, "rel": direction]) {
                            plain("\(word)\u{3000}\(book.title(of: document.content))", book.marking)
                        }
                    }
                }
                element("li") { element("a", ["href": book.contentsFile], text: book.words.contents) }
            }
        }
        newline()
    }
}
