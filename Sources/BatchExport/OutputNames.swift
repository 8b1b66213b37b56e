package import Diagnostics

/// Where the results of an issue go inside the output folder: a template such as `{yyyy}/{mm}/{dd}/{name}`.
///
/// No issue can lead outside: a value becomes one name of a path, never several, and never `.` or `..`.
package struct OutputNames: Sendable, Hashable {
    /// The template of runs that name no other.
    package static let usual = "{yyyy}/{mm}/{dd}/{name}"
    private static let fields = ["yyyy", "mm", "dd", "date", "name"]

    /// The names of the path, each as literals and fields in turn.
    private let parts: [[Piece]]

    fileprivate enum Piece: Hashable {
        case literal(String)
        case field(String)
    }

    /// - Throws: when the template has an unknown field, names no issue, or would leave the output folder.
    package init(_ template: String = OutputNames.usual) throws(Failure) {
        func refused(_ reason: String) -> Failure {
            Failure(.badData, Diagnostic(.Batch.badTemplate, template, reason))
        }
        var parts: [[Piece]] = []
        for part in template.split(separator: "/", omittingEmptySubsequences: false) {
            guard !part.isEmpty, part != ".", part != "..", !part.utf8.contains(0) else {
                throw refused("“\(part)” is no name")
            }
            guard let pieces = OutputNames.pieces(of: part) else { throw refused("“\(part)”") }
            parts.append(pieces)
        }
        guard template.contains("{name}") || template.contains("{date}") || template.contains("{dd}") else {
            throw refused("every issue would have the same name")
        }
        self.parts = parts
    }

    /// The path inside the output folder that the names of an issue's results begin with: `2024/05/29/daily`.
    package func path(of issue: DiscoveredIssue) -> String {
        var values = ["name": issue.name]
        if let date = issue.date { values["date"] = date }
        let numbers = issue.date?.split(separator: "-").map(String.init) ?? []
        for (field, number) in zip(["yyyy", "mm", "dd"], numbers) { values[field] = number }
        var names: [String] = []
        for part in parts {
            // Without a date the names that are only made of one fall together into a single folder.
            guard issue.date != nil || !OutputNames.needsDate(part) else {
                if names.last != "undated" { names.append("undated") }
                continue
            }
            let name = part.map { piece in
                switch piece {
                case .literal(let text): text
                case .field(let field): values[field] ?? "undated"
                }
            }
            names.append(OutputNames.safe(name.joined()))
        }
        if names.last == "undated" { names.append(OutputNames.safe(issue.name)) }
        return names.joined(separator: "/")
    }

    private static func needsDate(_ part: [Piece]) -> Bool {
        part.contains { $0 != .field("name") && $0.isField }
            && !part.contains(.field("name"))
    }

    private static func pieces(of part: Substring) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = part
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { return nil }
            let field = String(rest[rest.index(after: open)..<close])
            guard fields.contains(field) else { return nil }
            if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
            pieces.append(.field(field))
            rest = rest[rest.index(after: close)...]
        }
        guard !rest.contains("}") else { return nil }
        return rest.isEmpty ? pieces : pieces + [.literal(String(rest))]
    }

    /// A name of a path that hides nothing and goes nowhere else.
    private static func safe(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "/" || scalar == "\\" || scalar.value < 0x20 || scalar.value == 0x7F ? "-" : scalar
        }
        let text = String(String.UnicodeScalarView(scalars))
        let visible = text.drop { $0 == "." }
        return visible.isEmpty ? "issue" : String(visible)
    }
}

extension OutputNames.Piece {
    fileprivate var isField: Bool {
        if case .field = self { true } else { false }
    }
}
