package import Diagnostics
import FileIO
import IssueModel
package import TextEncodings

/// An issue whose files lie among those of other issues: page texts, or article files, of one day.
package struct GatheredFiles: Sendable, Hashable {
    /// Paths, in the order of the pages.
    package let paths: [String]
    /// What their names say of the pages, as `第2版` or `A02`, one for each path; nil where they say nothing.
    package let labels: [String?]
    /// Name of the newspaper, for texts without a nameplate.
    package let title: String?
    /// ISO 8601 date that their names give, for texts without one.
    package let date: String?

    package init(paths: [String], labels: [String?] = [], title: String? = nil, date: String? = nil) {
        self.paths = paths
        self.labels = labels
        self.title = title
        self.date = date
    }
}

/// Reads an issue from files that were gathered for it. What the texts say of title and date goes before what the names
/// of the files say.
///
/// - Parameter encoding: encoding of all texts; nil finds out that of each.
/// - Throws: when a file is missing, cannot be read, or cannot be understood.
package func issueSource(
    from files: GatheredFiles, encoding: TextEncoding? = nil, options: ReadingOptions = ReadingOptions()
) throws(Failure) -> Diagnosed<IssueSource> {
    var texts: [(name: String, text: String)] = []
    var diagnostics: [Diagnostic] = []
    for path in files.paths {
        let bytes = try InputFile.bytes(at: path, limit: InputFile.textLimit)
        let found = try readText(bytes, name: path, encoding: encoding)
        texts.append((path, found.value.text))
        diagnostics += found.diagnostics
    }
    let folder = files.paths.first?.parentFolder ?? "."
    guard !texts.isEmpty else { throw Failure(.badData, Diagnostic(.Ingest.noPages, folder)) }
    let facts = files.labels.map { label in PageFacts(label: label) }
    var read =
        texts.allSatisfy { $0.name.hasSuffix(".md") || ArchiveArticle.isForm(of: $0.text) }
        ? try archiveIssue(from: texts, rules: options.repairs)
        : IssueReading.issueRead(from: texts, facts: facts, options: options)
    if read.issue.nameplate.title.isEmpty, let title = files.title { read.issue.nameplate.title = title }
    read.issue.nameplate.date = read.issue.nameplate.date ?? files.date
    diagnostics += read.diagnostics + factFindings(in: read.issue, texts: texts)
    diagnostics += findings(about: read.issue, file: texts[0].name)
    return Diagnosed(
        IssueSource(
            issue: read.issue, folder: folder, picturePaths: read.issue.picturePaths, ledger: read.ledger,
            pages: read.pages),
        diagnostics)
}
