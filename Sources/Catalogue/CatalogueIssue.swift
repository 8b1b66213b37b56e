package import OPDSEntry

/// One issue of a catalogue: what it is called, where its files are, and what is in it.
package struct CatalogueIssue: Sendable {
    /// Path of its results inside the folder of the catalogue, without endings.
    package var key: String
    /// Name of the newspaper.
    package var title: String
    /// ISO 8601 day; nil when none is known.
    package var date: String?
    /// Issue number as printed.
    package var number: String?
    /// BCP 47.
    package var language: String
    /// Pages of the newspaper.
    package var pageCount: Int
    /// Files that readers may open, in the order in which they are offered.
    package var files: [File]
    /// Entries of its editions, with references from the folder that the files lie in.
    package var publications: [OPDSPublication]
    /// The front page within 132 pixels, in JPEG; nil when there is none.
    package var thumbnail: [UInt8]?
    /// What can be searched, in the order of its pages.
    package var articles: [CatalogueArticle]

    package init(
        key: String, title: String, date: String?, number: String?, language: String, pageCount: Int,
        files: [File],
        publications: [OPDSPublication], thumbnail: [UInt8]?, articles: [CatalogueArticle]
    ) {
        self.key = key
        self.title = title
        self.date = date
        self.number = number
        self.language = language
        self.pageCount = pageCount
        self.files = files
        self.publications = publications
        self.thumbnail = thumbnail
        self.articles = articles
    }

    /// A file of the issue.
    package struct File: Sendable, Hashable {
        /// Inside the folder of the catalogue.
        package let path: String
        package let form: Form

        /// What leads to a sheet of it, nil when nothing does: readers of PDF open them at the page that an address names (RFC 8118, section 3).
        func fragment(sheet: Int?) -> String? {
            guard case .pdf = form, let sheet else { return nil }
            return "#page=\(sheet)"
        }

        package init(path: String, form: Form) {
            self.path = path
            self.form = form
        }
    }

    /// What a file is.
    package enum Form: Sendable, Hashable {
        /// Pages to print or read; the usual form has no name.
        case pdf(name: String)
        /// An e-reader edition by its name; the usual one has none.
        case epub(edition: String)
    }

    /// The name of the issue in the catalogue's own files and anchors: `2024-05-29-1f0c33a8`.
    var identifier: String {
        let digits = String(stableHash(of: key), radix: 16)
        return "\(date ?? "undated")-" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// `2024-05`, or `undated`.
    var month: String { date.map { String($0.prefix(7)) } ?? "undated" }

    /// The folder of its files inside that of the catalogue, with a slash at its end; empty when it is the same.
    var folder: String {
        key.lastIndex(of: "/").map { String(key[...$0]) } ?? ""
    }
}

/// One article of an issue, for the search.
package struct CatalogueArticle: Sendable, Hashable, Codable {
    /// Position of its page in the issue, from 1.
    package let page: Int
    /// Headline; empty when it has none.
    package let title: String
    /// Who wrote it, as printed.
    package let authors: [String]
    /// All that is printed of it, a line a piece.
    package let text: String
    /// The sheet of the PDF on which it begins, counted from 1; nil when that is not known.
    package let sheet: Int?

    package init(page: Int, title: String, authors: [String], text: String, sheet: Int? = nil) {
        self.page = page
        self.title = title
        self.authors = authors
        self.text = text
        self.sheet = sheet
    }
}
