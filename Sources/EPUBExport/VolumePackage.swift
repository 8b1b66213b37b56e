import EditionMetadata
import XMLIO

/// The package document of a volume (EPUB 3.3, section 5).
struct VolumePackage {
    struct Item {
        let id: String
        let path: String
        let mediaType: String
        let isInSpine: Bool
        let properties: String?
    }

    let metadata: EditionMetadata
    /// Style, pictures and documents of issues.
    let items: [Item]
    let claims: AccessibilityClaims
    let lists: [VolumeList]

    private static let document = "application/xhtml+xml"

    func document() -> [UInt8] {
        xmlFile { xml in
            let attributes: KeyValuePairs<String, String?> = [
                "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "uid",
                "xml:lang": metadata.language,
            ]
            xml.element("package", attributes) {
                xml.newline()
                xml.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) {
                    xml.newline()
                    PackageMetadata(xml: xml, metadata: metadata).write()
                    AccessibilityMetadata(xml: xml, claims: claims, language: metadata.language).write()
                    // How readers of EPUB 2, and Kindle, find the cover.
                    xml.element("meta", ["name": "cover", "content": "cover-image"])
                }
                xml.newline()
                xml.element("manifest") { writeManifest(xml) }
                xml.newline()
                xml.element("spine", ["toc": "ncx"]) {
                    for id in ["cover", "nav"] { xml.element("itemref", ["idref": id]) }
                    for item in items where item.isInSpine { xml.element("itemref", ["idref": item.id]) }
                    for list in lists { xml.element("itemref", ["idref": list.id]) }
                }
                xml.newline()
            }
        }
    }

    private func writeManifest(_ xml: XMLWriter) {
        func write(_ item: Item) {
            xml.element(
                "item",
                [
                    "id": item.id, "href": item.path, "media-type": item.mediaType,
                    "properties": item.properties,
                ])
            xml.newline()
        }
        xml.newline()
        write(
            Item(
                id: "ncx", path: NCXDocument.file, mediaType: NCXDocument.mediaType, isInSpine: false,
                properties: nil))
        for (id, properties) in [("cover", nil), ("nav", "nav")] as [(String, String?)] {
            write(
                Item(
                    id: id, path: id + ".xhtml", mediaType: VolumePackage.document, isInSpine: true,
                    properties: properties))
        }
        for item in items { write(item) }
        for list in lists {
            write(
                Item(
                    id: list.id, path: list.file, mediaType: VolumePackage.document, isInSpine: true,
                    properties: nil))
        }
    }
}
