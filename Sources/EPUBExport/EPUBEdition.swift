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
    /// JPEG of the front page.
    package let cover: [UInt8]?
    /// CSS of the style.
    package let styleSheet: [UInt8]
    /// The readers that it is made for.
    package let device: DeviceProfile

    package init(
        issue: Issue, metadata: EditionMetadata, pictures: PictureStore, cover: [UInt8]?, styleSheet: [UInt8],
        device: DeviceProfile
    ) {
        self.issue = issue
        self.metadata = metadata
        self.pictures = pictures
        self.cover = cover
        self.styleSheet = styleSheet
        self.device = device
    }
}

/// The edition as an EPUB 3.3 file: one document for each article, one that opens each page.
package func epub(of edition: EPUBEdition) throws(Failure) -> Diagnosed<[UInt8]> {
    let images = ImageFiles.fitted(to: edition)
    let book = Book(edition, images: images.value)
    var documents: [EPUBDocument] = []
    for document in book.order.documents {
        switch document.content {
        case .cover: documents.append(try coverDocument(of: book))
        case .contents: documents.append(try navigationDocument(of: book))
        case .page(let page): documents.append(try pageOpener(page, of: book))
        case .article(let page, let article):
            documents.append(try articleDocument(page: page, article: article, of: book))
        }
    }
    let illegal = documents.compactMap(\.replaced).map { scalar in
        Diagnostic(.EPUB.illegalCharacter, "U+" + String(scalar.value, radix: 16, uppercase: true))
    }
    let container = Container(
        book: book, documents: documents, cover: edition.cover, styleSheet: edition.styleSheet)
    return Diagnosed(try zipArchive(of: try container.entries()), images.diagnostics + illegal)
}
