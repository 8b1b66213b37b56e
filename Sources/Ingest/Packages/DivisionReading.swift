import Diagnostics
import IssueModel
import LibraryPackages

/// Reads the structure map of articles.
struct DivisionReading {
    var pages: PackagePages
    private(set) var drafts: [ArticleDraft] = []
    /// The name of the newspaper as the page prints it.
    private(set) var plateTitle: [PackageLine] = []
    /// What stands beside it.
    private(set) var plate: [PackageLine] = []
    /// What only orders a page.
    private(set) var furniture: [PackageLine] = []
    /// Heads of sections that no article stands under.
    private(set) var unusedHeads: [PackageLine] = []
    private let mets: METSPackage
    /// The METS file as findings name it.
    let file: String
    private let rules: RepairRules

    /// A standing head with what it was read from.
    private struct Section {
        var title: String?
        var lines: [PackageLine] = []
        var isUsed = false
    }
    private var sections: [Section] = []
    /// Standing heads as they are printed, with the lines that make them.
    private(set) var heads: [PackageLine] = []

    /// - Parameter file: the METS file as findings name it.
    init(_ mets: METSPackage, file: String, pages: PackagePages, rules: RepairRules) {
        self.mets = mets
        self.file = file
        self.pages = pages
        self.rules = rules
        if let root = mets.logical { visit(root) }
    }

    // MARK: Above articles

    private mutating func visit(_ division: METSDivision) {
        switch division.role {
        case .plate: visitPlate(division)
        case .furniture: furniture += lines(of: division.allAreas)
        case .section: visitSection(division)
        case .article(let kind): readArticle(division, kind: kind)
        default:
            let isHolder = division.role == .container || division.role == .other && division.holdsArticles
            if isHolder || division.hasPlate {
                readLoose(areas: division.areas, of: division)
                for child in division.children { visit(child) }
            } else {
                readArticle(division, kind: division.role == .picture ? .picture : .article)
            }
        }
    }

    private mutating func visitPlate(_ division: METSDivision) {
        let own = lines(of: division.areas)
        if division.role == .headline, !own.isEmpty { plateTitle += own } else { plate += own }
        for child in division.children { visitPlate(child) }
    }

    private mutating func visitSection(_ division: METSDivision) {
        let isHead: (METSDivision) -> Bool = {
            [.head, .headline, .kicker, .deck].contains($0.role) && !$0.holdsArticles
        }
        var section = Section()
        for child in division.children where isHead(child) { section.lines += lines(of: child.allAreas) }
        let title = HalfWords(section.lines, joins: rules.has(.lineEndHyphens)).lines
            .map { $0.text.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
        section.title = title.isEmpty ? nil : title
        sections.append(section)
        readLoose(areas: division.areas, of: division)
        for child in division.children where !isHead(child) { visit(child) }
        guard let read = sections.popLast() else { return }
        if read.isUsed { heads += read.lines } else { unusedHeads += read.lines }
    }

    private mutating func readLoose(areas: [METSArea], of division: METSDivision) {
        guard !areas.isEmpty else { return }
        var draft = draft(.article, for: division)
        draft.append(.text(lines(of: areas, for: &draft)))
        close(draft)
    }

    // MARK: Articles

    private mutating func readArticle(_ division: METSDivision, kind: Article.Kind) {
        var draft = draft(kind, for: division)
        var later: [METSDivision] = []
        read(division, into: &draft, inHead: false, later: &later)
        close(draft)
        for division in later { visit(division) }
    }

    private func draft(_ kind: Article.Kind, for division: METSDivision) -> ArticleDraft {
        let languages = division.descriptions.lazy.compactMap { mets.records[$0] }.flatMap(\.languages)
        return ArticleDraft(
            kind: kind, column: sections.last?.title,
            language: languages.lazy.compactMap(languageTag).first)
    }

    private mutating func close(_ draft: ArticleDraft) {
        guard !draft.isEmpty else { return }
        if !sections.isEmpty { sections[sections.count - 1].isUsed = true }
        drafts.append(draft)
    }

    private mutating func read(
        _ division: METSDivision, into draft: inout ArticleDraft, inHead: Bool, later: inout [METSDivision]
    ) {
        let role = division.role
        switch role {
        case .picture, .image: return readPicture(division, into: &draft)
        case .table: return readTable(division, into: &draft)
        default: break
        }
        let isHead = inHead || role == .head
        let own = lines(of: division.areas, for: &draft)
        if !own.isEmpty { add(own, as: role, inHead: isHead, to: &draft) }
        for child in division.children {
            switch child.role {
            case .article, .section: later.append(child)
            default: read(child, into: &draft, inHead: isHead, later: &later)
            }
        }
    }

    /// A title under text is a crosshead, an author under text has signed it.
    private func add(_ lines: [PackageLine], as role: DivisionRole, inHead: Bool, to draft: inout ArticleDraft)
    {
        let hasText = !draft.flow.isEmpty
        switch role {
        case .kicker where !hasText: draft.kicker += lines
        case .deck where !hasText: draft.deck += lines
        case .headline where !hasText, .head where !hasText: draft.headline += lines
        case .author: draft.authors.append((lines, hasText ? .end : .head))
        case .kicker, .deck, .headline, .head, .crosshead: draft.append(.crosshead(lines))
        case .caption where inHead && !hasText: draft.deck += lines
        default: draft.append(.text(lines))
        }
    }
}

extension METSDivision {
    /// Whether a nameplate stands below the division.
    fileprivate var hasPlate: Bool { children.contains { $0.role == .plate || $0.hasPlate } }
}
