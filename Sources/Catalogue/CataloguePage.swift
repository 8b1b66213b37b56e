import EditionMetadata
import OPDSEntry

/// One page of a catalogue, and one feed of each kind: the issues of a month, or a part of them.
struct CataloguePage: Sendable {
    /// Most issues of a page: two a day for a month, so that years of archives stay quick to open.
    static let mostIssues = 60

    /// `2024-05`, or `undated`.
    let month: String
    /// From 1.
    let part: Int
    /// By date, without texts and pictures.
    let issues: [Entry]

    /// An issue as its page shows it.
    struct Entry: Sendable {
        let issue: CatalogueIssue
        /// Pages and headlines of its articles, and the sheets of the PDF on which they begin.
        let contents: [(page: Int, title: String, sheet: Int?)]
        let hasThumbnail: Bool
    }

    /// The pages of a month.
    ///
    /// - Parameter issues: all of its issues by date.
    static func pages(of month: String, issues: [Entry]) -> [CataloguePage] {
        stride(from: 0, to: issues.count, by: mostIssues).enumerated().map { index, start in
            CataloguePage(
                month: month, part: index + 1,
                issues: Array(issues[start..<min(start + mostIssues, issues.count)]))
        }
    }

    var year: String { yearAndMonth.map { "\($0.year)" } ?? "undated" }

    var yearAndMonth: (year: String, month: Int)? {
        let parts = month.split(separator: "-")
        guard parts.count == 2, let number = Int(parts[1]), (1...12).contains(number) else { return nil }
        return (String(parts[0]), number)
    }

    /// `2024-05`, `2024-05-2`: what its files are called.
    var name: String { part > 1 ? "\(month)-\(part)" : month }

    /// The same for the same newspapers and month, wherever the catalogue lies.
    var identifier: String {
        catalogueIdentifier(of: [name] + Set(issues.map(\.issue.title)).sorted())
    }

    /// When the newest of its editions was changed, in UTC (RFC 3339).
    var modified: String {
        issues.flatMap(\.issue.publications).map(\.metadata.modified).max() ?? "1970-01-01T00:00:00Z"
    }
}

/// The identifier of the feed that is known by the names.
func catalogueIdentifier(of names: [String]) -> String {
    "urn:uuid:\(NameUUID(name: (["catalogue"] + names).joined(separator: "\u{1F}")))"
}

/// What the front page of a catalogue says of a page.
struct CataloguePageSummary: Sendable {
    let name: String
    /// `2024-05`, or `undated`.
    let month: String
    /// Of its feed.
    let identifier: String
    let year: String
    /// 2024年5月, and 5月 within its year.
    let title: String
    let shortTitle: String
    let issueCount: Int
    let modified: String
    /// The picture of its first issue that has one, inside the catalogue's folder.
    let cover: String?
}
