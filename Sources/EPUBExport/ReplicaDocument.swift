import Geometry
import IssueModel
import XMLIO

/// The style sheet of fixed pages; that of the style is made for text that flows.
let replicaStyleSheet = """
    html, body, main { margin: 0; padding: 0; }
    svg { display: block; }
    .page-name { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; }

    """

/// A page of the newspaper as it was typeset (EPUB 3.3, 8.2): over the picture of the sheet its text, unseen but real,
/// so that it can be searched, selected and read aloud, and over each article a link to its document.
///
/// - Parameters:
///   - sheet: position among the sheets of the edition, from 0.
///   - content: the document's place in the reading order.
func replicaDocument(sheet index: Int, as content: ReadingOrder.Content, of book: Book)
    -> EPUBDocument
{
    let sheet = book.sheets[index]
    return xhtml(
        book.file(of: content), title: book.title(of: content), of: book, viewport: sheet.size
    ) { xml in
        xml.element("main") {
            if case .page(let page) = content {
                let mark: KeyValuePairs<String, String?> = [
                    "epub:type": "pagebreak", "role": "doc-pagebreak", "id": book.mark(ofPage: page),
                    "title": book.issue.pages[page].printedLabel,
                ]
                xml.element("span", mark)
            }
            xml.element("h1", ["class": "page-name"], text: book.title(of: content))
            xml.newline()
            xml.drawing(of: sheet, at: index, in: book)
        }
        xml.newline()
    }
}

extension XMLWriter {
    fileprivate func drawing(of sheet: ReplicaSheet, at index: Int, in book: Book) {
        let (width, height) = ("\(sheet.size.width)", "\(sheet.size.height)")
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink",
            "viewBox": "0 0 \(width) \(height)", "width": width, "height": height,
        ]
        element("svg", attributes) {
            newline()
            element("image", ["xlink:href": ReplicaSheet.file(at: index), "width": width, "height": height])
            newline()
            element("g", ["fill-opacity": "0"]) {
                newline()
                for text in sheet.texts { write(text) }
            }
            newline()
            for place in sheet.places { write(place, in: book) }
        }
    }

    private func write(_ text: ReplicaSheet.Text) {
        let (x, y) = (text.start.x, text.start.y)
        let attributes: KeyValuePairs<String, String?> = [
            "x": "\(x)", "y": "\(y)", "font-size": "\(text.size)",
            "style": text.direction == .down ? "writing-mode: vertical-rl" : nil,
            "transform": text.direction == .sideways ? "rotate(90 \(x) \(y))" : nil,
            "textLength": text.length > .zero ? "\(text.length)" : nil,
            "lengthAdjust": text.length > .zero ? "spacingAndGlyphs" : nil,
        ]
        element("text", attributes, text: text.text)
        newline()
    }

    private func write(_ place: ReplicaSheet.Place, in book: Book) {
        guard let content = book.place(ofArticle: place.article) else { return }
        element("a", ["xlink:href": book.file(of: content)]) {
            element("title", text: book.title(of: content))
            let area: KeyValuePairs<String, String?> = [
                "x": "\(place.area.left)", "y": "\(place.area.top)", "width": "\(place.area.width)",
                "height": "\(place.area.height)", "fill-opacity": "0",
            ]
            element("rect", area)
        }
        newline()
    }
}
