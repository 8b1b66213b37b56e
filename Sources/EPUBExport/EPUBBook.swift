import Diagnostics
import IssueModel
import Pictures
import XMLIO
import ZipIO

/// The files of the book around its documents (EPUB 3.3, sections 4 to 7).
struct EPUBBook {
    let edition: EPUBEdition
    let images: ImageNames
    let documents: [EPUBDocument]

    private var issue: Issue { edition.issue }
    private static let folder = "EPUB/"

    /// All entries in the order in which they are packed: the media type comes first, stored (OCF 3.3, 4.2.3).
    func entries() throws(Failure) -> [ZipEntry] {
        var result = [
            ZipEntry(name: "mimetype", bytes: Array("application/epub+zip".utf8), isStored: true),
            ZipEntry(name: "META-INF/container.xml", bytes: try container()),
            ZipEntry(name: EPUBBook.folder + "package.opf", bytes: try package()),
            ZipEntry(name: EPUBBook.folder + "nav.xhtml", bytes: try navigation()),
            ZipEntry(name: EPUBBook.folder + "toc.ncx", bytes: try ncx()),
            ZipEntry(name: EPUBBook.folder + "style.css", bytes: edition.styleSheet),
        ]
        result += documents.map { ZipEntry(name: EPUBBook.folder + $0.name, bytes: $0.bytes) }
        if let cover = edition.cover {
            result.append(ZipEntry(name: EPUBBook.folder + "images/cover.jpg", bytes: cover, isStored: true))
        }
        for path in images.paths {
            guard let name = images[path], let picture = edition.pictures[path] else { continue }
            result.append(ZipEntry(name: EPUBBook.folder + name, bytes: picture.bytes, isStored: true))
        }
        return result
    }

    private func document(_ fill: (XMLWriter) -> Void) throws(Failure) -> [UInt8] {
        guard let xml = XMLWriter() else { throw Failure(.internal, Diagnostic(.EPUB.cannotPack, "memory")) }
        fill(xml)
        return xml.finish()
    }

    private func container() throws(Failure) -> [UInt8] {
        try document { xml in
            let attributes: KeyValuePairs<String, String?> = [
                "version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container",
            ]
            xml.element("container", attributes) {
                xml.element("rootfiles") {
                    xml.element(
                        "rootfile",
                        [
                            "full-path": EPUBBook.folder + "package.opf",
                            "media-type": "application/oebps-package+xml",
                        ])
                }
            }
        }
    }

    // MARK: - Package document

    private func package() throws(Failure) -> [UInt8] {
        try document { xml in
            let attributes: KeyValuePairs<String, String?> = [
                "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "uid",
                "xml:lang": issue.language,
            ]
            xml.element("package", attributes) {
                xml.newline()
                xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) { metadata(xml) }
                xml.newline()
                xml.element("manifest") { manifest(xml) }
                xml.newline()
                xml.element("spine", ["toc": "ncx"]) {
                    for id in spine { xml.element("itemref", ["idref": id]) }
                }
            }
        }
    }

    /// The contents stand after the cover, as in a printed book.
    private var spine: [String] {
        var ids = documents.map(\.id)
        ids.insert("nav", at: edition.cover == nil ? 0 : 1)
        return ids
    }

    private func metadata(_ xml: XMLWriter) {
        func meta(_ property: String, _ value: String) {
            xml.element("meta", ["property": property], text: value)
            xml.newline()
        }
        let plate = issue.nameplate
        xml.newline()
        xml.element("dc:identifier", ["id": "uid"], text: identifier)
        xml.element("dc:title", text: issue.bookTitle)
        xml.element("dc:language", text: issue.language)
        if let date = plate.date { xml.element("dc:date", text: date) }
        if let publisher = plate.publisher ?? plate.organ { xml.element("dc:publisher", text: publisher) }
        xml.element("dc:source", text: sourceName)
        meta("dcterms:modified", "\(plate.date ?? "2000-01-01")T00:00:00Z")
        xml.element("meta", ["property": "belongs-to-collection", "id": "paper"], text: plate.title)
        xml.element("meta", ["refines": "#paper", "property": "collection-type"], text: "series")
        if let number = plate.number {
            xml.element("meta", ["refines": "#paper", "property": "group-position"], text: number)
        }
        for mode in ["textual"] + (images.paths.isEmpty && edition.cover == nil ? [] : ["visual"]) {
            meta("schema:accessMode", mode)
        }
        meta("schema:accessModeSufficient", "textual")
        for feature in [
            "structuralNavigation", "tableOfContents", "readingOrder", "pageNavigation", "pageBreakMarkers",
        ] {
            meta("schema:accessibilityFeature", feature)
        }
        meta("schema:accessibilityHazard", "none")
        meta("schema:accessibilitySummary", "按版面次序编排，有目录和版次导航；图片附有文字说明。")
        meta("pageBreakSource", sourceName)
        if edition.cover != nil { xml.element("meta", ["name": "cover", "content": "cover-image"]) }
    }

    private func manifest(_ xml: XMLWriter) {
        func item(_ id: String, _ href: String, _ type: String, _ properties: String? = nil) {
            xml.element("item", ["id": id, "href": href, "media-type": type, "properties": properties])
            xml.newline()
        }
        xml.newline()
        item("nav", "nav.xhtml", "application/xhtml+xml", "nav")
        item("ncx", "toc.ncx", "application/x-dtbncx+xml")
        item("style", "style.css", "text/css")
        for document in documents { item(document.id, document.name, "application/xhtml+xml") }
        if edition.cover != nil { item("cover-image", "images/cover.jpg", "image/jpeg", "cover-image") }
        for (index, path) in images.paths.enumerated() {
            guard let name = images[path], let picture = edition.pictures[path] else { continue }
            item("image-\(index + 1)", name, picture.format.mediaType)
        }
    }

    /// The printed newspaper, which the page marks come from.
    private var sourceName: String {
        [issue.bookTitle, issue.nameplate.cn].compactMap { $0 }.joined(separator: " ")
    }

    /// The same issue has the same identifier in every edition made of it; no two issues share one.
    private var identifier: String {
        let plate = issue.nameplate
        let key = [plate.cn ?? plate.issn ?? plate.title, plate.title, plate.date ?? "", plate.number ?? ""]
        let words = (0..<2).map { seed in
            key.joined(separator: "\u{1F}").utf8.reduce(
                0xcbf2_9ce4_8422_2325 &+ UInt64(seed) &* 0x9e37_79b9_7f4a_7c15
            ) {
                ($0 ^ UInt64($1)) &* 0x100_0000_01b3
            }
        }
        // RFC 9562, 5.8: version 8 leaves the meaning of the other bits to us.
        let high = words[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
        let low = words[1] & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        func digits(_ value: UInt64) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        let (first, second) = (digits(high), digits(low))
        let parts = [
            first.prefix(8), first.dropFirst(8).prefix(4), first.suffix(4), second.prefix(4), second.suffix(12),
        ]
        return "urn:uuid:" + parts.joined(separator: "-")
    }

    // MARK: - Navigation

    private func navigation() throws(Failure) -> [UInt8] {
        try xhtml("nav.xhtml", title: issue.bookTitle, language: issue.language) { xml in
            xml.element("nav", ["epub:type": "toc", "role": "doc-toc", "id": "toc"]) {
                xml.element("h1", text: "目录")
                xml.element("ol") { for page in issue.pages { contents(of: page, xml) } }
            }
            xml.newline()
            xml.element("nav", ["epub:type": "page-list", "role": "doc-pagelist", "hidden": "hidden"]) {
                xml.element("h2", text: "版次")
                xml.element("ol") {
                    for page in issue.pages {
                        link("page-\(page.number).xhtml#page\(page.number)", page.label, xml)
                    }
                }
            }
            xml.newline()
            xml.element("nav", ["epub:type": "landmarks", "hidden": "hidden"]) {
                xml.element("h2", text: "导览")
                xml.element("ol") {
                    if edition.cover != nil { landmark("cover", "cover.xhtml", "封面", xml) }
                    landmark("toc", "nav.xhtml#toc", "目录", xml)
                    if let first = issue.pages.first {
                        landmark("bodymatter", "page-\(first.number).xhtml", "正文", xml)
                    }
                }
            }
        }.bytes
    }

    private func contents(of page: Page, _ xml: XMLWriter) {
        xml.element("li") {
            xml.element("a", ["href": "page-\(page.number).xhtml"], text: page.title)
            guard !page.articles.isEmpty else { return }
            xml.element("ol") {
                for article in page.articles { link("\(article.id).xhtml", article.title, xml) }
            }
        }
        xml.newline()
    }

    private func link(_ target: String, _ text: String, _ xml: XMLWriter) {
        xml.element("li") { xml.element("a", ["href": target], text: text) }
    }

    private func landmark(_ type: String, _ target: String, _ text: String, _ xml: XMLWriter) {
        xml.element("li") { xml.element("a", ["epub:type": type, "href": target], text: text) }
    }

    /// The table of contents for readers of EPUB 2.
    private func ncx() throws(Failure) -> [UInt8] {
        try document { xml in
            let attributes: KeyValuePairs<String, String?> = [
                "xmlns": "http://www.daisy.org/z3986/2005/ncx/", "version": "2005-1",
                "xml:lang": issue.language,
            ]
            xml.element("ncx", attributes) {
                xml.element("head") { xml.element("meta", ["name": "dtb:uid", "content": identifier]) }
                xml.element("docTitle") { xml.element("text", text: issue.bookTitle) }
                xml.element("navMap") {
                    for page in issue.pages {
                        point("n-page-\(page.number)", page.title, "page-\(page.number).xhtml", xml) {
                            for article in page.articles {
                                point("n-\(article.id)", article.title, "\(article.id).xhtml", xml) {}
                            }
                        }
                    }
                }
            }
        }
    }

    private func point(_ id: String, _ text: String, _ target: String, _ xml: XMLWriter, _ inner: () -> Void) {
        xml.element("navPoint", ["id": id]) {
            xml.element("navLabel") { xml.element("text", text: text) }
            xml.element("content", ["src": target])
            inner()
        }
    }
}
