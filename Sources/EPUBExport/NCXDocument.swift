import IssueModel
import XMLIO

/// The table of contents and the pages for readers of EPUB 2 (OPF 2.0.1, 2.4.1).
func ncxDocument(of book: Book) -> [UInt8] {
    xmlFile { xml in
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.daisy.org/z3986/2005/ncx/", "version": "2005-1", "xml:lang": book.language,
        ]
        xml.element("ncx", attributes) {
            xml.element("head") { xml.element("meta", ["name": "dtb:uid", "content": book.identifier]) }
            xml.newline()
            xml.element("docTitle") { xml.element("text", text: book.title) }
            xml.newline()
            xml.element("navMap") {
                var count = 0
                for entry in book.contents { xml.point(entry, &count) }
            }
            xml.newline()
            guard !book.issue.pages.isEmpty else { return }
            xml.element("pageList") {
                for (index, page) in book.issue.pages.enumerated() { xml.pageTarget(index, page, in: book) }
            }
        }
    }
}

extension XMLWriter {
    fileprivate func point(_ entry: ContentsEntry, _ count: inout Int) {
        count += 1
        let id = "point-\(count)"
        element("navPoint", ["id": id]) {
            label([entry.title, entry.names].compactMap { $0 }.joined(separator: " "))
            element("content", ["src": entry.file])
            for inner in entry.entries { point(inner, &count) }
        }
        newline()
    }

    fileprivate func pageTarget(_ index: Int, _ page: Page, in book: Book) {
        element("pageTarget", ["id": "target-\(index + 1)", "type": "normal", "value": String(index + 1)]) {
            label(page.printedLabel)
            element("content", ["src": "\(book.file(of: .page(index)))#\(book.mark(ofPage: index))"])
        }
    }

    private func label(_ text: String) {
        element("navLabel") { element("text", text: text) }
    }
}
