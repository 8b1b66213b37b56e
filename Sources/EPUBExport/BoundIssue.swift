package import Diagnostics
import IssueModel

/// An issue as part of a volume: its files in a folder of their own, and what the volume's lists say of it.
package struct BoundIssue {
    struct Item {
        let id: String
        /// Path in the folder of the package document.
        let path: String
        let bytes: [UInt8]
        let mediaType: String
    }

    /// Documents in reading order, then pictures.
    let items: [Item]
    let documentCount: Int
    let contents: [ContentsEntry]
    /// The labels of its pages with their places.
    let pages: [(label: String, file: String)]
    /// The documents of its articles, page by page.
    let articles: [[String]]
    let claims: AccessibilityClaims

    /// Writes the documents of an edition that has a folder.
    ///
    /// - Parameter number: tells it from the other issues of the volume.
    package static func made(of edition: EPUBEdition, number: Int) -> Diagnosed<BoundIssue> {
        let images = ImageFiles.fitted(to: edition)
        let book = Book(edition, images: images.value)
        let folder = edition.folder.map { $0 + "/" } ?? ""
        var items: [Item] = []
        var findings = images.diagnostics
        for document in book.order.documents {
            guard let written = textDocument(document.content, of: book) else { continue }
            if let scalar = written.replaced {
                findings.append(
                    Diagnostic(.EPUB.illegalCharacter, "U+" + String(scalar.value, radix: 16, uppercase: true)))
            }
            items.append(
                Item(
                    id: "i\(number)-\(document.id)", path: folder + document.file, bytes: written.bytes,
                    mediaType: "application/xhtml+xml"))
        }
        let documentCount = items.count
        for (index, image) in images.value.files.enumerated() {
            items.append(
                Item(
                    id: "i\(number)-image-\(index + 1)", path: folder + image.name, bytes: image.bytes,
                    mediaType: image.mediaType))
        }
        let issue = BoundIssue(
            items: items, documentCount: documentCount, contents: book.contents.map { $0.inFolder(folder) },
            pages: book.issue.pages.indices.map { page in
                let file = folder + book.file(of: .page(page))
                return (book.issue.pages[page].printedLabel, "\(file)#\(book.mark(ofPage: page))")
            },
            articles: book.issue.pages.enumerated().map { page, content in
                content.articles.indices.map { folder + book.file(of: .article(page: page, article: $0)) }
            }, claims: AccessibilityClaims(book))
        return Diagnosed(issue, findings)
    }
}

/// A document of text that flows; nil for what an issue in a volume has not.
private func textDocument(
    _ content: ReadingOrder.Content, of book: Book
) -> EPUBDocument? {
    switch content {
    case .page(let page): pageOpener(page, of: book)
    case .article(let page, let article): articleDocument(page: page, article: article, of: book)
    case .cover, .contents, .sheet: nil
    }
}

extension ContentsEntry {
    /// The entry as seen from the folder above.
    fileprivate func inFolder(_ folder: String) -> ContentsEntry {
        ContentsEntry(
            title: title, names: names, file: folder + file, isHeading: isHeading,
            entries: entries.map { $0.inFolder(folder) })
    }
}
