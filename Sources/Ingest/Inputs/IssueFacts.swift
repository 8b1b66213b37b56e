import Diagnostics
import FileIO
import IssueModel
import TextEncodings
internal import Yams

/// Largest `issue.yaml` that is read.
private let factsLimit = 1 << 20

/// `issue.yaml`: what the texts of an issue lack or say wrongly.
struct IssueFacts {
    struct PageEntry {
        /// The file of the page; nil when the entry only says something of a page that is read anyway.
        let text: String?
        let number: Int?
        let facts: PageFacts
        let notes: [String]
        let makeUp: PageMakeUpFacts
    }

    private(set) var pages: [PageEntry] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var root: Node?
    private let path: String

    private static let picture = FactShape.mapping([
        "image": .text, "caption": .text, "label": .text, "alt": .text,
    ])
    private static let page = FactShape.mapping([
        "text": .text, "number": .integer, "label": .text, "section": .text, "staff": .names, "facts": .texts,
        "pictures": .list(of: picture), "dummy": .texts, "articles": .list(of: PageMakeUpFacts.article),
    ])
    private static let shape: FactShape = {
        var keys = Dictionary(uniqueKeysWithValues: NameplateFields.texts.map { ($0.0, FactShape.text) })
        for key in ["title", "language"] { keys[key] = .text }
        keys["pageCount"] = .integer
        keys["facts"] = .texts
        keys["pages"] = .list(of: page)
        keys["articles"] = .list(of: PageMakeUpFacts.article)
        return .mapping(keys)
    }()

    /// - Throws: when the file is no YAML, or has a value of the wrong kind.
    init(folder: String, encoding: TextEncoding?) throws(Failure) {
        path = folder + "/issue.yaml"
        guard InputFile.isFolder(path) == false else { return }
        let bytes = try InputFile.bytes(at: path, limit: factsLimit)
        let found = try readText(bytes, name: path, encoding: encoding)
        let facts = try YAMLFacts(found.value.text, file: path, shape: IssueFacts.shape)
        diagnostics = found.diagnostics + facts.diagnostics
        root = facts.root
        for node in root?["pages"]?.sequence.map(Array.init) ?? [] {
            pages.append(
                PageEntry(
                    text: node["text"]?.string, number: node["number"]?.int, facts: IssueFacts.pageFacts(node),
                    notes: IssueFacts.texts(node["facts"]), makeUp: PageMakeUpFacts(node, file: path)))
        }
    }

    /// Files of the pages in the order of the list; empty when it names none.
    var pageFiles: [String] { pages.compactMap(\.text) }

    private static func texts(_ node: Node?) -> [String] {
        node?.sequence?.compactMap(\.string) ?? node?.string.map { [$0] } ?? []
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

    /// What the file says of the newspaper wins over what was read.
    ///
    /// - Returns: what it says of articles that the issue does not have.
    func complete(_ issue: inout Issue) -> [Diagnostic] {
        guard let root else { return [] }
        if let title = root["title"]?.string { issue.nameplate.title = title }
        if let language = root["language"]?.string { issue.language = language }
        for (key, field) in NameplateFields.texts {
            if let value = root[key]?.string { issue.nameplate[keyPath: field] = value }
        }
        if let date = issue.nameplate.date.flatMap({ PrintedDate($0) }) { issue.nameplate.date = date.iso }
        if let pages = root["pageCount"]?.int { issue.nameplate.pageCount = pages }
        for text in IssueFacts.texts(root["facts"]) where !issue.nameplate.facts.contains(text) {
            issue.nameplate.facts.append(text)
        }
        var diagnostics: [Diagnostic] = []
        for (index, entry) in pages.enumerated() {
            let number = entry.number ?? index + 1
            guard let page = issue.pages.firstIndex(where: { $0.number == number }) else { continue }
            complete(&issue.pages[page], from: entry)
            diagnostics += entry.makeUp.complete(&issue, page: page)
        }
        let issueWide = PageMakeUpFacts(root, file: path)
        return diagnostics + issueWide.complete(&issue, among: Array(issue.pages.indices))
    }

    private func complete(_ page: inout Page, from entry: PageEntry) {
        page.label = entry.facts.label ?? page.label
        page.section = entry.facts.section ?? page.section
        page.staff.merge(entry.facts.staff) { $1 }
        page.facts += entry.notes.filter { !page.facts.contains($0) }
    }
}
