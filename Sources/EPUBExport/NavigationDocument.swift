import IssueModel
import XMLIO

/// The navigation document (EPUB 3.3, section 7): contents, pages of the newspaper, landmarks.
func navigationDocument(of book: Book) -> EPUBDocument {
    xhtml("nav.xhtml", title: book.title, of: book) { xml in
        xml.element("main") {
            xml.navigation("toc", role: "doc-toc", heading: ("h1", book.words.contents), isShown: true) {
                for entry in book.contents { xml.item(entry, book.marking) }
            }
            // Readers show these two in menus of their own.
            xml.navigation(
                "page-list", role: "doc-pagelist", heading: ("h2", book.words.pageList), isShown: false
            ) {
                for (index, page) in book.issue.pages.enumerated() {
                    xml.link(
                        page.printedLabel, to: "\(book.file(of: .page(index)))#\(book.mark(ofPage: index))")
                }
            }
            xml.navigation("landmarks", role: nil, heading: ("h2", book.words.landmarks), isShown: false) {
                if book.order[.cover] != nil { xml.link(book.words.cover, to: "cover.xhtml", type: "cover") }
                xml.link(book.words.contents, to: "nav.xhtml#toc", type: "toc")
                if !book.issue.pages.isEmpty {
                    xml.link(book.words.body, to: book.file(of: .page(0)), type: "bodymatter")
                }
            }
        }
        xml.newline()
    }
}

extension XMLWriter {
    /// One list of a navigation document.
    func navigation(
        _ type: String, role: String?, heading: (element: String, text: String), isShown: Bool,
        _ items: () -> Void
    ) {
        let attributes: KeyValuePairs<String, String?> = [
            "epub:type": type, "role": role, "id": type, "aria-labelledby": type + "-heading",
            "hidden": isShown ? nil : "hidden",
        ]
        element("nav", attributes) {
            element(heading.element, ["id": type + "-heading"], text: heading.text)
            element("ol", [:], items)
        }
        newline()
    }

    /// An entry of the contents with those below it.
    func item(_ entry: ContentsEntry, _ marking: TextMarking) {
        element("li") {
            if entry.isHeading {
                element("span") { plain(entry.title, marking) }
            } else {
                element("a", ["href": entry.file]) {
                    plain(entry.title, marking)
                    if let names = entry.names {
                        text(" ")
                        element("span", ["class": "names"], text: names)
                    }
                }
            }
            if !entry.entries.isEmpty { element("ol") { for entry in entry.entries { item(entry, marking) } } }
        }
        newline()
    }

    func link(_ text: String, to target: String, type: String? = nil) {
        element("li") { element("a", ["epub:type": type, "href": target], text: text) }
    }
}
