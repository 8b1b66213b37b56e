package import Diagnostics
package import IssueModel
package import Pictures
import ZipIO

/// What an EPUB edition is made of.
package struct EPUBEdition: Sendable {
    package let issue: Issue
    package let pictures: PictureStore
    /// PNG of the typeset front page.
    package let cover: [UInt8]?
    /// CSS of the style.
    package let styleSheet: [UInt8]

    package init(issue: Issue, pictures: PictureStore, cover: [UInt8]?, styleSheet: [UInt8]) {
        self.issue = issue
        self.pictures = pictures
        self.cover = cover
        self.styleSheet = styleSheet
    }
}

/// The edition as an EPUB 3.3 file: one document for each article, one that opens each page.
package func epub(of edition: EPUBEdition) throws(Failure) -> Diagnosed<[UInt8]> {
    let images = ImageNames(edition)
    var diagnostics: [Diagnostic] = []
    var documents: [EPUBDocument] = []
    if edition.cover != nil { documents.append(try coverDocument(edition.issue)) }
    for page in edition.issue.pages {
        documents.append(try pageOpener(page, of: edition.issue))
        for article in page.articles {
            documents.append(try articleDocument(article, images: images, language: edition.issue.language))
        }
    }
    for document in documents {
        if let scalar = document.replaced {
            let name = "U+" + String(scalar.value, radix: 16, uppercase: true)
            diagnostics.append(Diagnostic(.EPUB.illegalCharacter, name))
        }
    }
    let book = EPUBBook(edition: edition, images: images, documents: documents)
    return Diagnosed(try zipArchive(of: try book.entries()), diagnostics)
}

/// One XHTML file of the book.
struct EPUBDocument {
    /// File name inside the package folder; also its identifier in the manifest, without the ending.
    let name: String
    let bytes: [UInt8]
    /// A character that could not be written.
    let replaced: Unicode.Scalar?

    var id: String { String(name.prefix { $0 != "." }) }
}

/// The files of the pictures inside the book, named in reading order.
struct ImageNames {
    private(set) var paths: [String] = []
    private var names: [String: String] = [:]

    init(_ edition: EPUBEdition) {
        for block in edition.issue.pages.flatMap(\.articles).flatMap(\.blocks) {
            guard case .figure(let figure) = block, let path = figure.image, names[path] == nil,
                let picture = edition.pictures[path]
            else { continue }
            paths.append(path)
            let number = String(paths.count)
            let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
            names[path] = "images/\(padded).\(picture.format == .jpeg ? "jpg" : "png")"
        }
    }

    /// Nil for a picture that is not there.
    subscript(path: String) -> String? { names[path] }
}
