package import Foundation

/// Sixteen pages of text made of the lines of labelled pages, for measuring: every form of line is as frequent in it as
/// in the pages that the line model was learned from.
package struct ComposedIssue: Sendable {
    package static let pageCount = 16

    package let pages: [String]

    /// Characters of all pages, blanks left out.
    package var characterCount: Int {
        pages.reduce(0) { sum, page in sum + page.unicodeScalars.count { !$0.properties.isWhitespace } }
    }

    /// - Parameters:
    ///   - labelled: the pages that lines are taken from, in order and over again.
    ///   - characters: least number of characters of the issue.
    package init(of labelled: [LabelledPage], characters: Int) {
        var lines: [String] = []
        for page in labelled { lines += page.lines.map(\.text) + [""] }
        var next = 0
        pages = (0..<ComposedIssue.pageCount).map { _ in
            var page: [String] = []
            var count = 0
            while count < characters / ComposedIssue.pageCount {
                page.append(lines[next])
                count += lines[next].unicodeScalars.count { !$0.properties.isWhitespace }
                next = (next + 1) % lines.count
            }
            return page.joined(separator: "\n") + "\n"
        }
    }

    /// Writes the pages as an issue folder.
    package func write(to folder: URL) throws {
        let texts = folder.appendingPathComponent("pages")
        try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
        for (index, page) in pages.enumerated() {
            let name = (index < 9 ? "0" : "") + "\(index + 1).txt"
            try Data(page.utf8).write(to: texts.appendingPathComponent(name))
        }
    }
}
