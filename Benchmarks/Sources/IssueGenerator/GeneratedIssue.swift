public import Foundation

/// An issue of an invented daily, made from a seed: the same seed gives the same bytes on every machine.
public struct GeneratedIssue: Sendable {
    /// `issue.yaml`.
    public let metadata: String
    /// One text a page, as OCR would give it.
    public let pages: [String]

    /// Characters of the page texts, white space not counted.
    public var characterCount: Int {
        pages.reduce(0) { sum, page in sum + page.unicodeScalars.count { !$0.properties.isWhitespace } }
    }

    /// An issue with that many pages of about `charactersPerPage` characters each.
    ///
    /// - Parameters:
    ///   - date: ISO 8601; nil takes a day of May 2026 by the seed.
    ///   - number: issue number; nil takes one by the seed.
    public init(
        pages count: Int, charactersPerPage: Int, seed: UInt64, date: String? = nil, number: Int? = nil
    ) {
        var text = NewsText(seed: seed)
        pages = (0..<count).map { _ in
            var articles: [String] = []
            var left = charactersPerPage
            while left > 60 {
                let article = text.article(characters: text.articleLength(left: left))
                left -= article.unicodeScalars.count
                articles.append(article)
            }
            return articles.joined(separator: "\n\n\n") + "\n"
        }
        let day = seed % 28 + 1
        let date = date ?? "2026-05-" + (day < 10 ? "0" : "") + String(day)
        let number = number ?? Int(1_000 + seed % 9_000)
        var lines = [
            "title: 清河日报", "date: \(date)", "number: \"\(number)\"", "pageCount: \(count)",
            "pages:",
        ]
        for index in 0..<count {
            lines.append("  - text: \(GeneratedIssue.pagePath(index))")
            lines.append("    section: \(Vocabulary.sections[index % Vocabulary.sections.count])")
        }
        metadata = lines.joined(separator: "\n") + "\n"
    }

    /// Writes the issue as a folder that `banxin export` takes.
    public func write(to folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("pages"), withIntermediateDirectories: true)
        try Data(metadata.utf8).write(to: folder.appendingPathComponent("issue.yaml"))
        for (index, page) in pages.enumerated() {
            try Data(page.utf8).write(to: folder.appendingPathComponent(GeneratedIssue.pagePath(index)))
        }
    }

    private static func pagePath(_ index: Int) -> String {
        "pages/\(index < 9 ? "0" : "")\(index + 1).txt"
    }
}
