import Diagnostics
import FileIO
import IssueModel
import TextEncodings

/// Reads an issue folder: the issue in XML or JSON, else a METS/ALTO package, else page texts, else article files, else ALTO
/// files; `issue.yaml` for what they lack, and the pictures beside them.
///
/// - Parameter package: what to read in the folder, whatever else is there.
func folderSource(
    at folder: String, package: PackageForm? = nil, encoding: TextEncoding?, options: ReadingOptions
) throws(Failure) -> Diagnosed<IssueSource> {
    let facts = try IssueFacts(folder: folder, encoding: encoding)
    let contents = if let package { FolderContents(package) } else { try FolderContents(folder) }
    var reader = FolderReading(folder: folder, facts: facts, contents: contents)
    var read = try reader.read(encoding: encoding, options: options)
    read.issue.nameFiles(inside: folder)
    read.diagnostics += facts.complete(&read.issue)
    if !reader.isOfPageTexts {
        let listed = bindingListedPictures(facts.pages, to: read.issue)
        read.issue = listed.value
        read.diagnostics += listed.diagnostics
    }
    let bound = bindingLoosePictures(contents.pictures, folder: folder, to: read.issue)
    let issue = bound.value
    let source = IssueSource(
        issue: issue, folder: folder, picturePaths: issue.picturePaths,
        ledger: reader.isTaken ? nil : read.ledger,
        pages: read.pages)
    // Taken out of what was read, so that they grow without being copied.
    var diagnostics: [Diagnostic] = []
    swap(&diagnostics, &read.diagnostics)
    diagnostics.insert(contentsOf: facts.diagnostics + reader.diagnostics, at: 0)
    diagnostics += bound.diagnostics
    diagnostics += factFindings(in: issue, texts: reader.texts)
    diagnostics += findings(about: issue, file: reader.texts.first?.name ?? folder, folder: folder)
    return Diagnosed(source, diagnostics)
}

/// The reading of one folder.
private struct FolderReading {
    let folder: String
    let facts: IssueFacts
    let contents: FolderContents
    private(set) var texts: [(name: String, text: String)] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether the issue was taken as it is, from XML or JSON.
    private(set) var isTaken = false
    /// Whether it was read from page texts, where listed pictures help to tell captions.
    private(set) var isOfPageTexts = false

    init(folder: String, facts: IssueFacts, contents: FolderContents) {
        self.folder = folder
        self.facts = facts
        self.contents = contents
    }

    mutating func read(encoding: TextEncoding?, options: ReadingOptions) throws(Failure) -> ReadIssue {
        if let file = contents.issueFile { return try taken(from: file, encoding: encoding) }
        if facts.pageFiles.isEmpty, let package = contents.package {
            reportTextsLeftOut(read: [])
            return try packageIssue(package, folder: folder, options: options)
        }
        let pages = facts.pageFiles.isEmpty ? contents.pageTexts : facts.pageFiles
        let names = pages.isEmpty ? contents.articles : pages
        guard !names.isEmpty else { throw Failure(.badData, Diagnostic(.Ingest.noPages, folder)) }
        for name in names { try add(name, encoding: encoding) }
        reportTextsLeftOut(read: names)
        if pages.isEmpty { return try archiveIssue(from: texts, rules: options.repairs) }
        isOfPageTexts = true
        return IssueReading.issueRead(from: texts, facts: facts.pages.map(\.facts), options: options)
    }

    /// Nothing in the folder is passed over in silence.
    private mutating func reportTextsLeftOut(read names: [String]) {
        let read = Set(names)
        for name in contents.pageTexts + contents.articles + contents.passedOver where !read.contains(name) {
            diagnostics.append(Diagnostic(.Ingest.fileNotRead, folder + "/" + name))
        }
    }

    private mutating func add(_ name: String, encoding: TextEncoding?) throws(Failure) {
        let path = try InputFile.path(of: name, inside: folder)
        let bytes = try InputFile.bytes(at: path, name: folder + "/" + name, limit: 16 << 20)
        let found = try readText(bytes, name: folder + "/" + name, encoding: encoding)
        texts.append((folder + "/" + name, found.value.text))
        diagnostics += found.diagnostics
    }

    private mutating func taken(from name: String, encoding: TextEncoding?) throws(Failure) -> ReadIssue {
        isTaken = true
        let path = folder + "/" + name
        let bytes = try InputFile.bytes(at: path, limit: 16 << 20)
        let found = try readText(bytes, name: path, encoding: encoding)
        diagnostics += found.diagnostics
        if !contents.pageTexts.isEmpty || !contents.articles.isEmpty {
            diagnostics.append(Diagnostic(.Ingest.textsNotRead, name))
        }
        let document = found.value.document(bytes)
        let issue =
            found.value.text.unicodeScalars.first { !$0.isBlank } == "{"
            ? try issue(fromJSON: document, name: path) : try issue(fromXML: document, name: path)
        return ReadIssue(issue: issue, ledger: Ledger(entries: []), pages: [], diagnostics: [])
    }
}

extension Issue {
    /// Names files by their paths inside the folder, so that the forms say nothing of where the folder is.
    fileprivate mutating func nameFiles(inside folder: String) {
        let prefix = folder + "/"
        // What comes from one file stands together.
        var (path, name) = ("", "")
        func inside(_ file: String?) -> String? {
            guard let file else { return nil }
            if file != path {
                path = file
                name =
                    file.hasPrefix(prefix)
                    ? String(decoding: file.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : file
            }
            return name
        }
        for index in repairs.indices { repairs[index].file = inside(repairs[index].file) }
        for index in unplaced.indices { unplaced[index].file = inside(unplaced[index].file) }
    }
}
