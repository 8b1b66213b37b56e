import Diagnostics
import IssueModel

/// Reads the lines of a `.page` file, one after the other.
struct LabelledPageReading {
    private(set) var lines: [LabelledPage.Line] = []
    private(set) var paragraphs = ParagraphRuns()
    private let path: String
    private var number = 0
    private var dirt = Dirt()
    private var wrap: (width: Int, indents: Bool)?
    private var language = "zh-Hans"
    private var nameplate = Nameplate(title: "")
    private var pages: [Page] = []
    /// The items in the order in which they are named, with the page that each begins on.
    private var items: [(id: String, page: Int, gold: GoldArticle)] = []
    private var current: Int?

    init(path: String) { self.path = path }

    /// What the program must read.
    var gold: IssueModel.Issue {
        var pages = pages
        for item in items where pages.indices.contains(item.page) {
            pages[item.page].articles.append(item.gold.article)
        }
        for page in pages.indices {
            for article in pages[page].articles.indices {
                pages[page].articles[article].id = "p\(page + 1)-a\(article + 1)"
            }
        }
        return IssueModel.Issue(language: language, nameplate: nameplate, pages: pages)
    }

    mutating func take(_ line: String) throws {
        number += 1
        if line.hasPrefix("# ") { return }
        if line.isEmpty {
            if let current { items[current].gold.takeBlank() }
            print("", role: nil)
        } else if line.hasPrefix("@") {
            let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
            try takeDirective(words.first ?? "", words.count > 1 ? words[1] : "")
        } else {
            try takeLabelled(line)
        }
    }

    private mutating func print(_ text: String, role: String?) {
        lines.append(LabelledPage.Line(number: number, text: text, role: role, item: current))
    }

    private func failure(_ reason: String) -> LabelledPageFailure {
        LabelledPageFailure(path: path, line: number, reason: reason)
    }
}

extension LabelledPageReading {
    private mutating func takeDirective(_ name: String, _ rest: String) throws {
        paragraphs.end()
        switch name {
        case "dirt": dirt = Dirt(rest)
        case "wrap":
            let words = rest.split(separator: " ")
            guard let first = words.first, let width = Int(first), width > 0 else {
                throw failure("wrap \(rest)")
            }
            wrap = (width, words.contains("indent"))
        case "language": language = rest
        case "plate": try takePlate(rest)
        case "page":
            let parts = rest.parted(by: " | ")
            guard parts.count >= 2, let page = Int(parts[0]) else { throw failure("page \(rest)") }
            pages.append(Page(number: page, label: parts[1], section: parts.count > 2 ? parts[2] : nil))
            current = nil
        case "formfeed": print("\u{0C}", role: nil)
        case "article": try takeItem(rest, kind: .article)
        case "picture": try takeItem(rest, kind: .picture)
        case "notice": try takeItem(rest, kind: .notice)
        case "end": current = nil
        default: throw failure("unknown directive @\(name)")
        }
    }

    private mutating func takeItem(_ id: String, kind: Article.Kind) throws {
        if let known = items.firstIndex(where: { $0.id == id }) {
            guard items[known].gold.article.kind == kind else { throw failure("\(id) is of another kind") }
            current = known
            return
        }
        guard !pages.isEmpty else { throw failure("\(id) stands before @page") }
        items.append((id, pages.count - 1, GoldArticle(kind: kind)))
        current = items.count - 1
    }

    private mutating func takePlate(_ rest: String) throws {
        let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { throw failure("plate \(rest)") }
        switch words[0] {
        case "title": nameplate.title = words[1]
        case "pageCount": nameplate.pageCount = Int(words[1])
        default:
            guard let field = Nameplate.textFields.first(where: { $0.name == words[0] })?.path else {
                throw failure("plate \(rest)")
            }
            nameplate[keyPath: field] = words[1]
        }
    }

    private mutating func takeLabelled(_ line: String) throws {
        let halves = line.split(separator: "\t", maxSplits: 1).map(String.init)
        guard halves.count == 2, LabelledPageReading.roles.contains(halves[0]) else {
            throw failure("no role: \(line)")
        }
        let role = halves[0]
        let parts = halves[1].parted(by: " => ")
        guard parts.count <= 2 else { throw failure("two golds") }
        let gold = parts.count == 2 ? parts[1].parted(by: " | ") : nil
        let start = lines.count + 1
        printLabelled(parts[0], role: role)
        paragraphs.take(parts[0], role: role)
        if role == "staff", !pages.isEmpty {
            for entry in gold ?? [] {
                let name = NamedPerson(entry)
                pages[pages.count - 1].staff[name.role ?? ""] = name.name
            }
        }
        guard let current else { return }
        let place = SourcePlace(file: path, line: start, column: 1)
        do {
            try items[current].gold.take(GoldLine(role: role, text: parts[0], gold: gold, place: place))
        } catch let fault as GoldFault {
            throw failure(fault.reason)
        }
    }

    /// Prints one line of the file; running text is wrapped as the columns had it.
    private mutating func printLabelled(_ text: String, role: String) {
        let printed = dirt.applied(to: text.filter { $0 != "‖" }.replacing("␠", with: " "))
        guard let wrap, ["opening", "body", "more"].contains(role) else { return print(printed, role: role) }
        let indent = wrap.indents && role != "more" ? "\u{3000}\u{3000}" : ""
        var rest = Array((indent + printed).unicodeScalars)[...]
        var isFirst = true
        while !rest.isEmpty {
            let piece = String(String.UnicodeScalarView(rest.prefix(wrap.width)))
            print(piece, role: isFirst ? role : "more")
            rest = rest.dropFirst(wrap.width)
            isFirst = false
        }
    }

    private static let roles: Set = [
        "nameplate", "fact", "section", "folio", "mark", "staff", "column", "kicker", "headline", "deck",
        "jumphead",
        "byline", "opening", "body", "more", "crosshead", "verse", "list", "table", "caption", "credit",
        "source",
        "signer", "note", "jump", "jumped", "notice", "signature", "label", "furniture",
    ]
}

/// What a scan does to the marks of a clean text.
private struct Dirt {
    private var marks: [Character: Character] = [:]

    init(_ modes: String = "") {
        let words = modes.split(separator: " ")
        if words.contains("half") {
            marks = ["，": ",", "；": ";", "：": ":", "？": "?", "！": "!", "（": "(", "）": ")"]
        }
        if words.contains("quotes") {
            marks["“"] = "\""
            marks["”"] = "\""
        }
    }

    func applied(to text: String) -> String { marks.isEmpty ? text : String(text.map { marks[$0] ?? $0 }) }
}

extension Nameplate {
    /// The facts that are texts, by their names in the JSON interface.
    static var textFields: [(name: String, path: WritableKeyPath<Nameplate, String?>)] {
        [
            ("titleLatin", \.titleLatin), ("date", \.date), ("weekday", \.weekday), ("lunarDate", \.lunarDate),
            ("number", \.number), ("cn", \.cn), ("postalCode", \.postalCode), ("issn", \.issn),
            ("slogan", \.slogan),
            ("organ", \.organ), ("publisher", \.publisher), ("website", \.website),
        ]
    }
}
