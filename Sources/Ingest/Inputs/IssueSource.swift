package import Diagnostics
import FileIO
import Foundation
package import IssueModel
package import TextEncodings

/// An issue as it came in.
package struct IssueSource: Sendable {
    package let issue: Issue
    /// The folder that pictures are relative to.
    package let folder: String
    /// Paths of all pictures that the issue names, each once, in reading order.
    package let picturePaths: [String]
    /// The account of the text; nil for JSON and XML, which are taken as they are.
    package let ledger: Ledger?
    /// What the lines of each page of page text were taken for; empty for JSON and XML.
    let pages: [ReadPage]

    /// What each line of page text was taken for; empty for JSON and XML.
    package var lines: [ReadLine] { pages.flatMap(\.lines) }
}

/// Largest issue file that is read: a daily of a hundred pages is under one tenth of it.
private let textLimit = 16 << 20

/// Reads an issue from page text, an issue folder, a METS/ALTO package, or the JSON or XML form.
///
/// - Parameter encoding: encoding of all its texts; nil finds out that of each.
/// - Throws: when the input is missing, cannot be read, or cannot be understood.
package func issueSource(
    at path: String, encoding: TextEncoding? = nil, options: ReadingOptions = ReadingOptions()
) throws(Failure) -> Diagnosed<IssueSource> {
    guard let isFolder = InputFile.isFolder(path) else {
        throw Failure(.inputMissing, Diagnostic(.File.missing, path))
    }
    if isFolder { return try folderSource(at: path, encoding: encoding, options: options) }
    if let file = PackageForm.file(at: path) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try folderSource(
            at: path.parentFolder, package: file == .mets ? .mets(name) : .alto([name]), encoding: encoding,
            options: options)
    }
    let bytes = try InputFile.bytes(at: path, limit: textLimit)
    let found = try readText(bytes, name: path, encoding: encoding)
    let text = found.value.text
    switch text.unicodeScalars.first(where: { !$0.isBlank }) {
    case "{":
        let issue = try issue(fromJSON: found.value.document(bytes), name: path)
        let findings = found.diagnostics + factFindings(in: issue) + findings(about: issue, file: path)
        return Diagnosed(source(issue, path: path, ledger: nil), findings)
    case "<":
        let issue = try issue(fromXML: found.value.document(bytes), name: path)
        let findings = found.diagnostics + factFindings(in: issue) + findings(about: issue, file: path)
        return Diagnosed(source(issue, path: path, ledger: nil), findings)
    default:
        let read =
            ArchiveArticle.isForm(of: text)
            ? try archiveIssue(from: [(path, text)], rules: options.repairs)
            : IssueReading.issueRead(from: [(path, text)], facts: [], options: options)
        let facts = factFindings(in: read.issue, texts: [(path, text)])
        let findings = found.diagnostics + read.diagnostics + facts + findings(about: read.issue, file: path)
        return Diagnosed(source(read.issue, path: path, ledger: read.ledger, pages: read.pages), findings)
    }
}

/// Name for what is made of the input: that of the folder, or of the file without its ending.
package func outputName(of path: String) -> String {
    InputFile.isFolder(path) == true
        ? URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent : path.fileNameWithoutEnding
}

/// What an editor should see to before the issue is printed: a newspaper without a name, text without a place.
///
/// - Parameters:
///   - file: the file that the issue came from.
///   - folder: the folder that files named in the issue are in, when it came from several.
func findings(about issue: Issue, file: String, folder: String? = nil) -> [Diagnostic] {
    let title = issue.nameplate.title.isEmpty ? [Diagnostic(.Ingest.noTitle)] : []
    return title
        + issue.unplaced.map { text in
            let place = SourcePlace(
                file: folder.flatMap { folder in text.file.map { folder + "/" + $0 } } ?? file,
                line: text.line, column: 1)
            return Diagnostic(.Ingest.unplaced, at: place, text.text)
        }
}

private func source(_ issue: Issue, path: String, ledger: Ledger?, pages: [ReadPage] = []) -> IssueSource {
    IssueSource(
        issue: issue, folder: path.parentFolder, picturePaths: issue.picturePaths,
        ledger: ledger, pages: pages)
}

extension Issue {
    /// Paths of pictures in reading order, each once.
    package var picturePaths: [String] {
        var seen: Set<String> = []
        var result: [String] = []
        for page in pages.indices {
            for article in pages[page].articles.indices {
                for block in pages[page].articles[article].blocks {
                    guard case .figure(let figure) = block, let image = figure.image,
                        seen.insert(image).inserted
                    else { continue }
                    result.append(image)
                }
            }
        }
        return result
    }
}

extension String {
    /// The folder of a path; `.` for a bare name.
    var parentFolder: String {
        lastIndex(of: "/").map { $0 == startIndex ? "/" : String(self[..<$0]) } ?? "."
    }

    /// `weekly` for `issues/weekly.txt`.
    var fileNameWithoutEnding: String {
        let name = split(separator: "/").last.map(String.init) ?? self
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
