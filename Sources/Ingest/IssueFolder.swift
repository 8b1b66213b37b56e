import Diagnostics
import FileIO
import Foundation
import IssueModel
import TextEncodings
internal import Yams

/// Largest `issue.yaml` that is read.
private let factsLimit = 1 << 20

/// Reads an issue folder: page texts, and `issue.yaml` for what they lack.
func folderSource(
    at folder: String, encoding: TextEncoding?, options: ReadingOptions
) throws(Failure) -> Diagnosed<IssueSource> {
    let facts = try IssueFacts(folder: folder, encoding: encoding)
    var diagnostics = facts.diagnostics
    let names = try pageNames(in: folder, facts: facts)
    guard !names.isEmpty else { throw Failure(.badData, Diagnostic(.Ingest.noPages, folder)) }
    var texts: [(name: String, text: String)] = []
    for name in names {
        let path = try InputFile.path(of: name, inside: folder)
        let bytes = try InputFile.bytes(at: path, name: folder + "/" + name, limit: 16 << 20)
        let found = try readText(bytes, name: folder + "/" + name, encoding: encoding)
        texts.append((folder + "/" + name, found.value.text))
        diagnostics += found.diagnostics
    }
    var read = IssueReading.issueRead(from: texts, facts: facts.pages.map(\.facts), rules: options.repairs)
    read.issue.nameFiles(inside: folder)
    facts.complete(&read.issue)
    let source = IssueSource(
        issue: read.issue, folder: folder, picturePaths: read.issue.picturePaths,
        ledger: read.ledger, lines: read.lines)
    diagnostics += read.diagnostics + factFindings(in: read.issue, texts: texts)
    diagnostics += findings(about: read.issue, file: texts[0].name, folder: folder)
    return Diagnosed(source, diagnostics)
}

extension Issue {
    /// Names files by their paths inside the folder, so that the forms say nothing of where the folder is.
    fileprivate mutating func nameFiles(inside folder: String) {
        func inside(_ file: String?) -> String? {
            file.map { $0.hasPrefix(folder + "/") ? String($0.dropFirst(folder.count + 1)) : $0 }
        }
        for index in repairs.indices { repairs[index].file = inside(repairs[index].file) }
        for index in unplaced.indices { unplaced[index].file = inside(unplaced[index].file) }
    }
}

/// Files named by `issue.yaml`, else every text of the folder, else of its folder `pages`.
private func pageNames(in folder: String, facts: IssueFacts) throws(Failure) -> [String] {
    if !facts.pages.isEmpty { return facts.pages.map(\.text) }
    let own = try InputFile.names(inFolder: folder).filter { $0.hasSuffix(".txt") }
    guard own.isEmpty, InputFile.isFolder(folder + "/pages") == true else { return own }
    return try InputFile.names(inFolder: folder + "/pages").filter { $0.hasSuffix(".txt") }.map {
        "pages/" + $0
    }
}

/// `issue.yaml`.
private struct IssueFacts {
    struct PageEntry {
        let text: String
        let facts: PageFacts
    }

    private(set) var pages: [PageEntry] = []
    /// What was noticed of its encoding and characters.
    private(set) var diagnostics: [Diagnostic] = []
    private var root: Node?

    init(folder: String, encoding: TextEncoding?) throws(Failure) {
        let path = folder + "/issue.yaml"
        guard InputFile.isFolder(path) == false else { return }
        let bytes = try InputFile.bytes(at: path, limit: factsLimit)
        let found = try readText(bytes, name: path, encoding: encoding)
        diagnostics = found.diagnostics
        do {
            root = try compose(yaml: found.value.text)
        } catch {
            throw IssueFacts.failure(error, path: path)
        }
        guard let root, root.mapping != nil else {
            throw Failure(
                .badData,
                Diagnostic(.Ingest.badYAML, at: SourcePlace(file: path, line: 1, column: 1), "key: value"))
        }
        for node in root["pages"]?.sequence.map(Array.init) ?? [] {
            guard let text = node["text"]?.string else {
                let place = SourcePlace(file: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
                throw Failure(.badData, Diagnostic(.Ingest.badYAML, at: place, "pages: text"))
            }
            pages.append(PageEntry(text: text, facts: IssueFacts.pageFacts(node)))
        }
    }

    private static func failure(_ error: any Error, path: String) -> Failure {
        var place = SourcePlace(file: path, line: 1, column: 1)
        var problem = "\(error)"
        switch error as? YamlError {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
            .composer(_, let text, let mark, _):
            place = SourcePlace(file: path, line: mark.line, column: mark.column)
            problem = text
        default: break
        }
        return Failure(.badData, Diagnostic(.Ingest.badYAML, at: place, problem))
    }

    private static func pageFacts(_ node: Node) -> PageFacts {
        var facts = PageFacts()
        facts.label = node["label"]?.string
        facts.section = node["section"]?.string
        for (role, name) in node["staff"]?.mapping.map(Array.init) ?? [] {
            if let role = role.string, let name = name.string { facts.staff[role] = name }
        }
        for picture in node["pictures"]?.sequence.map(Array.init) ?? [] {
            guard let image = picture["image"]?.string else { continue }
            facts.pictures.append(
                PictureFacts(
                    image: image, caption: picture["caption"]?.string.map(withoutInnerSpaces),
                    label: picture["label"]?.string,
                    alt: picture["alt"]?.string))
        }
        return facts
    }

    /// What the file says wins over what was read from the page.
    func complete(_ issue: inout Issue) {
        guard let root else { return }
        func set(_ key: String, _ field: WritableKeyPath<Nameplate, String?>) {
            if let value = root[key]?.string { issue.nameplate[keyPath: field] = value }
        }
        if let title = root["title"]?.string { issue.nameplate.title = title }
        if let language = root["language"]?.string { issue.language = language }
        let fields: [(String, WritableKeyPath<Nameplate, String?>)] = [
            ("titleLatin", \.titleLatin), ("date", \.date), ("weekday", \.weekday), ("lunarDate", \.lunarDate),
            ("number", \.number), ("cn", \.cn), ("postalCode", \.postalCode), ("issn", \.issn),
            ("slogan", \.slogan),
            ("organ", \.organ), ("publisher", \.publisher), ("website", \.website),
        ]
        for (key, field) in fields { set(key, field) }
        if let date = issue.nameplate.date.flatMap({ PrintedDate($0) }) { issue.nameplate.date = date.iso }
        if let pages = root["pageCount"]?.int { issue.nameplate.pageCount = pages }
        for fact in root["facts"]?.sequence.map(Array.init) ?? [] {
            if let text = fact.string, !issue.nameplate.facts.contains(text) {
                issue.nameplate.facts.append(text)
            }
        }
    }
}
