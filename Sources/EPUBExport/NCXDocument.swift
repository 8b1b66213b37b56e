import IssueModel
import XMLIO

/// The table of contents and the pages for readers of EPUB 2 (OPF 2.0.1, 2.4.1).
struct NCXDocument {
    /// File in the folder of the package document.
    static let file = "toc.ncx"
    static let mediaType = "application/x-dtbncx+xml"

    let language: String
    let identifier: String
    let title: String
    let entries: [ContentsEntry]
    /// The labels of pages with their places.
    let pages: [(label: String, place: String)]

    func bytes() -> [UInt8] {
        xmlFile { xml in
            let attributes: KeyValuePairs<String, String?> = [
                "xmlns": "http://www.daisy.org/z3986/2005/ncx/", "version": "2005-1", "xml:lang": language,
            ]
            xml.element("ncx", attributes) {
                xml.element("head") { xml.element("meta", ["name": "dtb:uid", "content": identifier]) }
                xml.newline()
                xml.element("docTitle") { xml.element("text", text: title) }
                xml.newline()
                xml.element("navMap") {
                    var count = 0
                    for entry in entries { xml.point(entry, &count) }
                }
                xml.newline()
                guard !pages.isEmpty else { return }
                xml.element("pageList") {
                    for (index, page) in pages.enumerated() { xml.pageTarget(index + 1, page) }
                }
            }
        }
    }
}

extension NCXDocument {
    /// That of an issue.
    init(of book: Book) {
        self.init(
            language: book.language, identifier: book.identifier, title: book.title, entries: book.contents,
            pages: book.issue.pages.enumerated().map { index, page in
                (page.printedLabel, "\(book.file(of: .page(index)))#\(book.mark(ofPage: index))")
            })
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

    fileprivate func pageTarget(_ number: Int, _ page: (label: String, place: String)) {
        element("pageTarget", ["id": "target-\(number)", "type": "normal", "value": String(number)]) {
            label(page.label)
            element("content", ["src": page.place])
        }
    }

    private func label(_ text: String) {
        element("navLabel") { element("text", text: text) }
    }
}
