package import IssueModel

/// The documents of an edition in the order in which they are read, each with its file.
package struct ReadingOrder: Sendable {
    /// What a document holds. Pages and articles are counted from 0.
    package enum Content: Sendable, Hashable {
        case cover
        case contents
        case page(Int)
        case article(page: Int, article: Int)
        /// A further sheet of a page in a replica, from 2.
        case sheet(page: Int, number: Int)
    }

    package struct Document: Sendable, Hashable {
        package let content: Content
        /// The file without its ending; also the identifier in the package document.
        package let id: String

        /// File in the folder of the package document.
        package var file: String { id + ".xhtml" }
    }

    package let documents: [Document]
    private let positions: [Content: Int]

    /// The contents stand after the cover, as in a printed book.
    ///
    /// - Parameters:
    ///   - hasContents: whether it has contents of its own; an issue in a volume has not.
    ///   - sheets: sheets of each page in a replica; empty for text that flows.
    package init(of issue: Issue, hasCoverPage: Bool, hasContents: Bool = true, sheets: [Int] = []) {
        var names = DocumentNames()
        var documents = hasCoverPage ? [Document(content: .cover, id: "cover")] : []
        if hasContents { documents.append(Document(content: .contents, id: "nav")) }
        for (index, page) in issue.pages.enumerated() {
            documents.append(Document(content: .page(index), id: names.name(ofPage: page, at: index)))
            for number in 2..<max(2, (sheets.indices.contains(index) ? sheets[index] : 1) + 1) {
                let name = names.name(ofPage: page, at: index, sheet: number)
                documents.append(Document(content: .sheet(page: index, number: number), id: name))
            }
            for (place, article) in page.articles.enumerated() {
                let name = names.name(of: article, page: index, at: place)
                documents.append(Document(content: .article(page: index, article: place), id: name))
            }
        }
        self.documents = documents
        positions = Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1.content, $0) })
    }

    /// Nil when the edition has no such document.
    package subscript(content: Content) -> Document? { positions[content].map { documents[$0] } }

    func document(before content: Content) -> Document? { neighbour(of: content, -1) }

    func document(after content: Content) -> Document? { neighbour(of: content, 1) }

    /// The cover and the contents are no reading that one goes on to.
    private func neighbour(of content: Content, _ step: Int) -> Document? {
        guard let position = positions[content], documents.indices.contains(position + step) else { return nil }
        let document = documents[position + step]
        return document.content == .cover || document.content == .contents ? nil : document
    }
}

/// Names for the files of documents: short, in Latin letters, each once, whatever an issue says.
private struct DocumentNames {
    private var taken: Set<String> = ["cover", "nav", "ncx", "style", "cover-image", "package", "replica"]

    mutating func name(ofPage page: Page, at index: Int) -> String {
        name("page-\(page.number)", else: "page-n\(index + 1)")
    }

    mutating func name(ofPage page: Page, at index: Int, sheet number: Int) -> String {
        name("page-\(page.number)-\(number)", else: "page-n\(index + 1)-\(number)")
    }

    mutating func name(of article: Article, page: Int, at index: Int) -> String {
        name(article.id, else: "article-\(page + 1)-\(index + 1)")
    }

    private mutating func name(_ wanted: String, else other: String) -> String {
        for name in [wanted, other]
        where DocumentNames.isUsable(name) && taken.insert(name.lowercased()).inserted {
            return name
        }
        var count = 2
        while !taken.insert("\(other)-\(count)").inserted { count += 1 }
        return "\(other)-\(count)"
    }

    /// A letter, then letters, digits and hyphens. Pictures have the identifiers `image-1` …, fonts `font-1` …, sheets `sheet-1` …
    private static func isUsable(_ name: String) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20), name.utf8.count <= 64,
            !["image-", "font-", "sheet-"].contains(where: name.lowercased().hasPrefix)
        else { return false }
        return name.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
    }
}
