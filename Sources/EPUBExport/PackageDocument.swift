import EditionMetadata
import XMLIO

/// The package document (EPUB 3.3, section 5): metadata, manifest, spine.
func packageDocument(of book: Book, fonts: [EmbeddedFont]) -> [UInt8] {
    xmlFile { xml in
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "uid",
            "xml:lang": book.language,
        ]
        xml.element("package", attributes) {
            xml.newline()
            xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) {
                xml.newline()
                PackageMetadata(xml: xml, metadata: book.metadata).write()
                AccessibilityMetadata(xml: xml, claims: AccessibilityClaims(book), language: book.language)
                    .write()
                // How readers of EPUB 2, and Kindle, find the cover.
                if !book.sheets.isEmpty {
                    for (property, value) in [
                        ("layout", "pre-paginated"), ("orientation", "auto"), ("spread", "none"),
                    ] {
                        xml.element("meta", ["property": "rendition:\(property)"], text: value)
                        xml.newline()
                    }
                }
                if book.metadata.kind.isVertical {
                    // Kindle takes the direction of its pages from here.
                    xml.element("meta", ["name": "primary-writing-mode", "content": "vertical-rl"])
                    xml.newline()
                }
                if book.hasCover { xml.element("meta", ["name": "cover", "content": "cover-image"]) }
            }
            xml.newline()
            xml.element("manifest") { xml.manifest(of: book, fonts: fonts) }
            xml.newline()
            let direction = book.isRightToLeft ? "rtl" : nil
            xml.element("spine", ["toc": "ncx", "page-progression-direction": direction]) {
                for document in book.order.documents { xml.reference(to: document, in: book) }
            }
        }
    }
}

extension XMLWriter {
    fileprivate func manifest(of book: Book, fonts: [EmbeddedFont]) {
        newline()
        item("ncx", NCXDocument.file, NCXDocument.mediaType)
        item("style", "style.css", "text/css")
        for document in book.order.documents {
            let isContents = document.content == .contents
            let isFixed = !book.sheets.isEmpty && document.content.isPage
            item(
                document.id, document.file, "application/xhtml+xml", isContents ? "nav" : isFixed ? "svg" : nil)
        }
        if !book.sheets.isEmpty { item("replica", "replica.css", "text/css") }
        for index in book.sheets.indices {
            item("sheet-\(index + 1)", ReplicaSheet.file(at: index), "image/jpeg")
        }
        if book.hasCover { item("cover-image", ImageFiles.cover, "image/jpeg", "cover-image") }
        for (index, font) in fonts.enumerated() {
            item("font-\(index + 1)", font.file(at: index), font.mediaType)
        }
        for (index, file) in book.images.files.enumerated() {
            item("image-\(index + 1)", file.name, file.mediaType)
        }
    }

    /// In a replica one turns from page to page; the articles are reached by links and flow.
    fileprivate func reference(to document: ReadingOrder.Document, in book: Book) {
        let isReplica = !book.sheets.isEmpty
        var isAside = false
        if isReplica, case .article = document.content { isAside = true }
        let attributes: KeyValuePairs<String, String?> = [
            "idref": document.id, "linear": isAside ? "no" : nil,
            "properties": isReplica && !document.content.isPage ? "rendition:layout-reflowable" : nil,
        ]
        element("itemref", attributes)
    }

    private func item(_ id: String, _ file: String, _ type: String, _ properties: String? = nil) {
        element("item", ["id": id, "href": file, "media-type": type, "properties": properties])
        newline()
    }
}

extension ReadingOrder.Content {
    /// Whether it is a page of the newspaper or a further sheet of one.
    fileprivate var isPage: Bool {
        switch self {
        case .page, .sheet: true
        case .cover, .contents, .article: false
        }
    }
}
