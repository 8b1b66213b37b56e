package import Diagnostics
package import EditionMetadata
import XMLIO
package import ZipIO

/// A volume as an EPUB 3.3 file, written issue by issue: of an issue that was added only what lists say is kept.
package struct VolumeEPUB: ~Copyable {
    private var zip: ZipFile
    /// In the order of the manifest.
    private var manifest: [VolumePackage.Item] = []
    private var claims: [AccessibilityClaims] = []
    private var months: [(title: String, issues: [ContentsEntry])] = []
    private var pages: [(label: String, file: String)] = []
    private var articles: [[[String]]] = []

    /// - Parameters:
    ///   - cover: JPEG.
    ///   - styleSheet: CSS of the style.
    package init(_ zip: consuming ZipFile, cover: [UInt8], styleSheet: [UInt8]) throws(Failure) {
        self.zip = zip
        try self.zip.add(
            ZipEntry(name: "mimetype", bytes: Array("application/epub+zip".utf8), isStored: true))
        try self.zip.add(ZipEntry(name: "META-INF/container.xml", bytes: containerDocument()))
        try add("style", "style.css", styleSheet + Array(volumeStyleSheet.utf8), "text/css")
        try add("cover-image", ImageFiles.cover, cover, "image/jpeg", properties: "cover-image")
    }

    /// Adds an issue.
    ///
    /// - Parameters:
    ///   - title: what the contents call it: 3月6日　第1287期.
    ///   - month: what issues of its month stand under.
    ///   - label: what its pages are called in the volume's list of pages: `2026-03-06`.
    package mutating func add(
        _ issue: BoundIssue, title: String, month: String, label: String
    ) throws(Failure) {
        for (index, item) in issue.items.enumerated() {
            let isDocument = index < issue.documentCount
            try add(item.id, item.path, item.bytes, item.mediaType, isInSpine: isDocument)
        }
        if months.last?.title != month { months.append((month, [])) }
        months[months.count - 1].issues.append(
            ContentsEntry(
                title: title, names: nil, file: issue.items.first?.path ?? "nav.xhtml", isHeading: false,
                entries: issue.contents))
        pages += issue.pages.map { ("\(label) \($0.label)", $0.file) }
        articles.append(issue.articles)
        claims.append(issue.claims)
    }

    /// The document of an article. All count from 0.
    package func file(issue: Int, page: Int, article: Int) -> String { articles[issue][page][article] }

    /// Writes the lists, and packs the volume.
    package consuming func finish(
        metadata: EditionMetadata, lists: [VolumeList], at path: String
    ) throws(Failure) {
        let lead = VolumePackage(
            metadata: metadata, items: manifest, claims: AccessibilityClaims(joining: claims), lists: lists)
        let contents = VolumeContents(metadata: metadata, months: months, pages: pages, lists: lists)
        try zip.addDocument(contents.cover())
        try zip.addDocument(contents.document())
        try zip.addDocument(contents.ncx())
        for list in lists { try zip.addDocument(list.document(language: metadata.language)) }
        try zip.add(ZipEntry(name: Container.folder + "package.opf", bytes: lead.document()))
        try zip.finish(at: path)
    }

    private mutating func add(
        _ id: String, _ path: String, _ bytes: [UInt8], _ mediaType: String, isInSpine: Bool = false,
        properties: String? = nil
    ) throws(Failure) {
        manifest.append(
            VolumePackage.Item(
                id: id, path: path, mediaType: mediaType, isInSpine: isInSpine, properties: properties))
        let isStored = mediaType.hasPrefix("image/")
        try zip.add(ZipEntry(name: Container.folder + path, bytes: bytes, isStored: isStored))
    }
}

extension ZipFile {
    fileprivate mutating func addDocument(_ document: EPUBDocument) throws(Failure) {
        try add(ZipEntry(name: Container.folder + document.name, bytes: document.bytes))
    }
}

/// The style of indexes.
private let volumeStyleSheet = """

    .index { list-style: none; padding-left: 0; }
    .index ul { list-style: none; padding-left: 1em; }
    .index .name { font-weight: bold; }
    .index .where { font-size: .85em; }

    """
