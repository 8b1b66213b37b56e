import IssueModel
import XMLIO

/// The document that opens a page of the newspaper: its label, on the first the nameplate, and links to its articles.
func pageOpener(_ index: Int, of book: Book) -> EPUBDocument {
    let page = book.issue.pages[index]
    return xhtml(
        book.file(of: .page(index)), title: book.title(of: .page(index)), of: book
    ) { xml in
        xml.element("main") {
            xml.element("section", ["class": "page-opener"]) {
                let mark: KeyValuePairs<String, String?> = [
                    "epub:type": "pagebreak", "role": "doc-pagebreak", "id": book.mark(ofPage: index),
                    "title": page.printedLabel,
                ]
                xml.element("span", mark)
                if index == 0 {
                    xml.element("p", ["class": "nameplate"], text: book.issue.nameplate.title)
                    xml.facts(book.issue.nameplate.printedFacts(in: book.language), book.marking)
                }
                xml.element("h1") { xml.plain(page.title, book.marking) }
                xml.contents(ofPage: index, in: book)
                if let staff = page.printedStaff {
                    xml.element("p", ["class": "staff"]) { xml.plain(staff, book.marking) }
                }
                xml.facts(page.facts, book.marking)
            }
            xml.newline()
        }
        xml.newline()
        xml.ways(from: .page(index), in: book)
    }
}

extension XMLWriter {
    fileprivate func facts(_ facts: [String], _ marking: TextMarking) {
        for fact in facts { element("p", ["class": "fact"]) { plain(fact, marking) } }
    }

    /// The articles of the page, and those of other pages that continue on it.
    fileprivate func contents(ofPage index: Int, in book: Book) {
        let jumps = book.references.jumps(to: index)
        let own = book.issue.pages[index].articles.indices.map { ArticlePlace(page: index, article: $0) }
        guard !own.isEmpty || !jumps.isEmpty else { return }
        element("nav", ["class": "contents", "aria-label": book.words.contents]) {
            element("ul") {
                for place in jumps + own {
                    let content = ReadingOrder.Content.article(page: place.page, article: place.article)
                    element("li") {
                        element("a", ["href": book.file(of: content)]) {
                            plain(book.title(of: content), book.marking)
                        }
                        guard place.page != index else { return }
                        let from = book.words.jump(from: book.issue.pages[place.page].printedLabel)
                        plain("（\(from)）", book.marking)
                    }
                }
            }
        }
        newline()
    }
}
