public import Diagnostics
import Ingest
public import IssueModel

/// Reads an input into the issue model without making anything of it.
///
/// - Parameters:
///   - encoding: encoding of its texts; nil finds it out.
///   - repairs: the rules by which the text is changed.
///   - isExplained: whether ``ParsedIssue/explanation`` tells runners-up, which takes longer.
public func parsedIssue(
    at path: String, encoding: InputEncoding? = nil, repairs: RepairChoice = RepairChoice(),
    isExplained: Bool = false
) throws(Failure) -> ParsedIssue {
    var options = repairs.reading
    options.tellsRivals = isExplained
    let source = try issueSource(at: path, encoding: encoding?.encoding, options: options)
    return ParsedIssue(source: source.value, diagnostics: source.diagnostics)
}

/// An issue as it was read.
public struct ParsedIssue: Sendable {
    private let source: IssueSource
    /// Everything that was noticed.
    public let diagnostics: [Diagnostic]

    init(source: IssueSource, diagnostics: [Diagnostic]) {
        self.source = source
        self.diagnostics = diagnostics
    }

    /// The issue itself.
    public var issue: Issue { source.issue }

    /// The JSON interface, `banxin/issue/1`.
    public func json() throws(Failure) -> [UInt8] { try Ingest.json(of: source.issue) }

    /// The XML form of the same tree, and what could not be written as it is.
    public func xml() -> (bytes: [UInt8], findings: [Diagnostic]) {
        let made = Ingest.xml(of: source.issue)
        return (made.value, made.diagnostics)
    }

    /// What each line of page text was taken for, a line each, fields parted by tabs: place, role, its points, the
    /// runner-up and by how many points it lost (of lines that were weighed, when it was asked for), what was seen of the
    /// line, the text. Empty for JSON and XML.
    public var explanation: [String] {
        source.lines.filter { !$0.text.isEmpty }.map { line in
            let fields = [
                "\(line.place)", line.role.rawValue, String(line.score),
                line.rival.map { "\($0.role.rawValue) -\($0.margin)" } ?? "",
                line.features.joined(separator: " "), line.text,
            ]
            return fields.joined(separator: "\t")
        }
    }

    /// The account of characters, a line for each page; nil when the input was no page text.
    public var ledger: [String]? {
        source.ledger?.entries.map { entry in
            let parts = [entry.input, entry.articles, entry.furniture, entry.unplaced].map(
                String.init)
            return ([entry.page] + parts + [entry.isBalanced ? "ok" : "LOST"]).joined(separator: "\t")
        }
    }
}
