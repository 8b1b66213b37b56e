import EditionMetadata
import Geometry
import XMLIO

/// One XHTML file of the book.
struct EPUBDocument {
    /// File name inside the package folder.
    let name: String
    let bytes: [UInt8]
    /// A character that could not be written.
    let replaced: Unicode.Scalar?
}

/// Begins an XHTML document of the book and fills its body.
///
/// - Parameter viewport: the size of a fixed page; nil for text that flows.
func xhtml(
    _ name: String, title: String, of book: Book, viewport: Size? = nil, body: (XMLWriter) -> Void
) -> EPUBDocument {
    let form = XHTMLForm(
        language: book.language, isVertical: book.metadata.kind.isVertical,
        styleSheet: book.root + (viewport == nil ? "style.css" : "replica.css"), viewport: viewport)
    return xhtml(name, title: title, form: form, body: body)
}

/// What the documents of a book have in common.
struct XHTMLForm {
    /// BCP 47
    let language: String
    var isVertical = false
    /// The way to its CSS.
    let styleSheet: String
    var viewport: Size?
}

/// Begins an XHTML document and fills its body.
func xhtml(
    _ name: String, title: String, form: XHTMLForm, body: (XMLWriter) -> Void
) -> EPUBDocument {
    let xml = XMLWriter(doctype: "html")
    let attributes: KeyValuePairs<String, String?> = [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
        "epub:prefix": "z3998: http://www.daisy.org/z3998/2012/vocab/structure/#", "xml:lang": form.language,
        "lang": form.language, "class": form.isVertical ? "vertical" : nil,
    ]
    xml.element("html", attributes) {
        xml.newline()
        xml.element("head") {
            xml.element("meta", ["charset": "UTF-8"])
            xml.element("title", text: title)
            if let viewport = form.viewport {
                let (width, height) = (Int(viewport.width.points), Int(viewport.height.points))
                xml.element("meta", ["name": "viewport", "content": "width=\(width), height=\(height)"])
            }
            xml.element("link", ["rel": "stylesheet", "type": "text/css", "href": form.styleSheet])
        }
        xml.newline()
        xml.element("body") {
            xml.newline()
            body(xml)
        }
        xml.newline()
    }
    xml.newline()
    return EPUBDocument(name: name, bytes: xml.finish(), replaced: xml.hasReplaced)
}

/// Begins an XML file that is no XHTML.
func xmlFile(_ fill: (XMLWriter) -> Void) -> [UInt8] {
    let xml = XMLWriter()
    fill(xml)
    return xml.finish()
}
