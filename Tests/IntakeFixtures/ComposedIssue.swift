package import Foundation

/// Sixteen pages of text made of the lines of labelled pages, for measuring: every form of line is as frequent in it as
/// in the pages that the line model was learned from.
package struct ComposedIssue: Sendable {
    package static let pageCount = 16

    package let pages: [String]

    /// Characters of all pages, blanks left out.
    package var characterCount: Int {
        pages.reduce(0) { $0 + $1.inkCount }
    }

    /// Of larger issues the text is the same over again: what they cost more is not what else they say.
    ///
    /// - Parameters:
    ///   - labelled: the pages that lines are taken from, evenly from all of them.
    ///   - characters: least number of characters of the issue.
    package init(of labelled: [LabelledPage], characters: Int) {
        let lines = ComposedIssue.sample(of: labelled)
        var next = 0
        pages = (0..<ComposedIssue.pageCount).map { _ in
            var page: [String] = []
            var count = 0
            while count < characters / ComposedIssue.pageCount {
                page.append(lines[next])
                count += lines[next].inkCount
                next = (next + 1) % lines.count
            }
            return page.joined(separator: "\n") + "\n"
        }
    }

    /// Characters that are taken of all pages.
    private static let sampleSize = 100_000

    /// The lines of every so many-th page.
    private static func sample(of labelled: [LabelledPage]) -> [String] {
        let pages = labelled.map { $0.lines.map(\.text) + [""] }
        let total = pages.joined().reduce(0) { $0 + $1.inkCount }
        let step = max(1, total / sampleSize)
        return stride(from: 0, to: pages.count, by: step).flatMap { pages[$0] }
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

extension String {
    /// Characters that are no blanks.
    fileprivate var inkCount: Int { unicodeScalars.count { !$0.properties.isWhitespace } }
}
