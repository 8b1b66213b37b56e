package import Diagnostics
package import EditionMetadata
package import IssueModel
package import Pictures
import ZipIO

/// What an EPUB edition is made of.
package struct EPUBEdition: Sendable {
    package let issue: Issue
    package let metadata: EditionMetadata
    package let pictures: PictureStore
    /// JPEG of the front page, or of what stands for it.
    package let cover: [UInt8]?
    /// CSS of the style.
    package let styleSheet: [UInt8]
    /// The readers that it is made for.
    package let device: DeviceProfile

    /// The typeset sheets of a replica, in order; empty for text that flows.
    package let sheets: [ReplicaSheet]
    /// Whether the typeset sheets follow each other from right to left.
    package let isRightToLeft: Bool
    /// The folder of its documents in a volume that binds it with others; nil for a book of its own.
    package let folder: String?

    package init(
        issue: Issue, metadata: EditionMetadata, pictures: PictureStore, cover: [UInt8]?, styleSheet: [UInt8],
        device: DeviceProfile, sheets: [ReplicaSheet] = [], isRightToLeft: Bool = false, folder: String? = nil
    ) {
        self.issue = issue
        self.metadata = metadata
        self.pictures = pictures
        self.cover = cover
        self.styleSheet = styleSheet
        self.device = device
        self.sheets = sheets
        self.isRightToLeft = isRightToLeft
        self.folder = folder
    }
}

/// The edition as an EPUB 3.3 file: one document for each article, one that opens each page.
///
/// - Parameter embedding: finds the fonts that go into the file; nil puts none in.
package func epub(
    of edition: EPUBEdition, embedding: FontEmbedding? = nil
) throws(Failure) -> Diagnosed<[UInt8]> {
    let images = ImageFiles.fitted(to: edition)
    let book = Book(edition, images: images.value)
    var documents: [EPUBDocument] = []
    var sheetCount = 0
    for document in book.order.documents {
        switch document.content {
        case .cover: documents.append(coverDocument(of: book))
        case .contents: documents.append(navigationDocument(of: book))
        case .page(let page) where book.sheets.isEmpty: documents.append(pageOpener(page, of: book))
        case .page, .sheet:
            // Sheets stand in the order of their documents.
            documents.append(replicaDocument(sheet: sheetCount, as: document.content, of: book))
            sheetCount += 1
        case .article(let page, let article):
            documents.append(articleDocument(page: page, article: article, of: book))
        }
    }
    let illegal = documents.compactMap(\.replaced).map { scalar in
        Diagnostic(.EPUB.illegalCharacter, "U+" + String(scalar.value, radix: 16, uppercase: true))
    }
    let fonts = try embedding.map { embedding throws(Failure) in
        try embedding(try EditionCharacters(of: documents))
    }
    let container = Container(
        book: book, documents: documents, cover: edition.cover, styleSheet: edition.styleSheet,
        fonts: fonts?.value ?? [])
    return Diagnosed(
        try zipArchive(of: container.entries()),
        images.diagnostics + (fonts?.diagnostics ?? []) + illegal)
}
