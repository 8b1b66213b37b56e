import XMLIO
import ZipIO

/// The files of the edition in the order in which they are packed (EPUB 3.3, section 4).
struct Container {
    let book: Book
    let documents: [EPUBDocument]
    let cover: [UInt8]?
    let styleSheet: [UInt8]
    let fonts: [EmbeddedFont]

    static let folder = "EPUB/"

    /// The media type comes first, stored (OCF, 4.3.3). Pictures are compressed already.
    func entries() -> [ZipEntry] {
        var result = [
            ZipEntry(name: "mimetype", bytes: Array("application/epub+zip".utf8), isStored: true),
            ZipEntry(name: "META-INF/container.xml", bytes: containerDocument()),
            entry("package.opf", packageDocument(of: book, fonts: fonts)),
            entry(NCXDocument.file, NCXDocument(of: book).bytes()),
            entry("style.css", fontSheet(of: fonts) + styleSheet),
        ]
        if !book.sheets.isEmpty { result.append(entry("replica.css", Array(replicaStyleSheet.utf8))) }
        result += documents.map { entry($0.name, $0.bytes) }
        if let cover { result.append(entry(ImageFiles.cover, cover, isStored: true)) }
        result += book.sheets.enumerated().map {
            entry(ReplicaSheet.file(at: $0), $1.picture, isStored: true)
        }
        result += fonts.enumerated().map { entry($1.file(at: $0), $1.bytes) }
        return result + book.images.files.map { entry($0.name, $0.bytes, isStored: true) }
    }

    private func entry(_ name: String, _ bytes: [UInt8], isStored: Bool = false) -> ZipEntry {
        ZipEntry(name: Container.folder + name, bytes: bytes, isStored: isStored)
    }
}

/// Says where the package document is (OCF, 4.2.6.3.1).
func containerDocument() -> [UInt8] {
    xmlFile { xml in
        let attributes: KeyValuePairs<String, String?> = [
            "version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container",
        ]
        xml.element("container", attributes) {
            xml.element("rootfiles") {
                let root: KeyValuePairs<String, String?> = [
                    "full-path": Container.folder + "package.opf",
                    "media-type": "application/oebps-package+xml",
                ]
                xml.element("rootfile", root)
            }
        }
    }
}
