import Diagnostics
import EditionMetadata
import XMLIO

/// The package document (EPUB 3.3, section 5): metadata, manifest, spine.
func packageDocument(of book: Book) throws(Failure) -> [UInt8] {
    try xmlFile { xml in
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "uid",
            "xml:lang": book.language,
        ]
        xml.element("package", attributes) {
            xml.newline()
            xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) {
                xml.newline()
                PackageMetadata(xml: xml, metadata: book.metadata).write()
                AccessibilityMetadata(xml: xml, book: book).write()
                // How readers of EPUB 2, and Kindle, find the cover.
                if book.metadata.kind.isVertical {
                    // Kindle takes the direction of its pages from here.
                    xml.element("meta", ["name": "primary-writing-mode", "content": "vertical-rl"])
                    xml.newline()
                }
                if book.hasCover { xml.element("meta", ["name": "cover", "content": "cover-image"]) }
            }
            xml.newline()
            xml.element("manifest") { xml.manifest(of: book) }
            xml.newline()
            let direction = book.metadata.kind.isVertical ? "rtl" : nil
            xml.element("spine", ["toc": "ncx", "page-progression-direction": direction]) {
                for document in book.order.documents { xml.element("itemref", ["idref": document.id]) }
            }
        }
    }
}

extension XMLWriter {
    fileprivate func manifest(of book: Book) {
        newline()
        item("ncx", "toc.ncx", "application/x-dtbncx+xml")
        item("style", "style.css", "text/css")
        for document in book.order.documents {
            let isContents = document.content == .contents
            item(document.id, document.file, "application/xhtml+xml", isContents ? "nav" : nil)
        }
        if book.hasCover { item("cover-image", ImageFiles.cover, "image/jpeg", "cover-image") }
        for (index, file) in book.images.files.enumerated() {
            item("image-\(index + 1)", file.name, file.mediaType)
        }
    }

    private func item(_ id: String, _ file: String, _ type: String, _ properties: String? = nil) {
        element("item", ["id": id, "href": file, "media-type": type, "properties": properties])
        newline()
    }
}
