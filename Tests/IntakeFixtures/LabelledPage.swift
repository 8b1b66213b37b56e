import Foundation
package import Ingest
package import IssueModel

/// An invented newspaper page with what every line is and what the issue model must say: a `.page` file
/// (`Tests/Fixtures/intake/README.md`).
package struct LabelledPage: Sendable {
    /// One printed line.
    package struct Line: Sendable {
        /// Line of the `.page` file, from 1.
        package let number: Int
        /// As the program gets it.
        package let text: String
        /// What the line is, by its name in the README; nil for a blank line.
        package let role: String?
        /// The item that the line belongs to: position among all articles of the gold issue.
        package let item: Int?
    }

    /// Where the file is.
    package let path: String
    /// All printed lines, blank ones too.
    package let lines: [Line]
    /// Paragraphs of running text that follow each other in an item, clean and in one line each.
    package let paragraphs: [[String]]
    /// What the program must read from the text.
    package let gold: IssueModel.Issue

    /// The text that the program gets.
    package var text: String { lines.map(\.text).joined(separator: "\n") + "\n" }

    /// The articles of all pages with the page that each begins on, counted from 0; `Line.item` counts them.
    package var goldArticles: [(page: Int, article: Article)] {
        gold.pages.enumerated().flatMap { page, value in value.articles.map { (page, $0) } }
    }

    /// Name of the folder that holds the file.
    package var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().lastPathComponent }

    /// Reads a `.page` file.
    package init(path: String) throws {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        try self.init(text, path: path)
    }

    /// Reads the content of a `.page` file; `path` names it in failures.
    package init(_ content: String, path: String) throws {
        var reading = LabelledPageReading(path: path)
        var lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        for line in lines { try reading.take(line) }
        self.path = path
        self.lines = reading.lines
        paragraphs = reading.paragraphs.runs
        gold = reading.gold
    }

    /// All `.page` files at the given paths, folders searched, in the order of their names.
    package static func pages(at paths: [String]) throws -> [LabelledPage] {
        var files: [String] = []
        for path in paths {
            let below = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
            files +=
                path.hasSuffix(".page")
                ? [path] : below.filter { $0.hasSuffix(".page") }.map { path + "/" + $0 }
        }
        return try files.sorted().map { try LabelledPage(path: $0) }
    }
}

/// A `.page` file that has not the form of the README.
package struct LabelledPageFailure: Error, CustomStringConvertible {
    let path: String
    let line: Int
    let reason: String

    package var description: String { "\(path):\(line): \(reason)" }
}

extension LabelledPage {
    /// Whether the line is the first caption of a photograph that stands for itself.
    package func beginsPicture(_ line: Line) -> Bool {
        guard line.role == "caption", let item = line.item, goldArticles[item].article.kind == .picture else {
            return false
        }
        return lines.first { $0.item == item && ["caption", "body", "opening", "list"].contains($0.role) }?
            .number == line.number
    }

    /// The role of each line as the program has them, by line of the text.
    package var goldRoles: [Int: LineRole] {
        var roles: [Int: LineRole] = [:]
        for (index, line) in lines.enumerated() {
            // The program has no second head of a jump, and of captions it tells which stand alone.
            let name = line.role == "jumphead" ? "headline" : beginsPicture(line) ? "picture" : line.role
            roles[index + 1] = name.flatMap(LineRole.init)
        }
        return roles
    }
}
