import Diagnostics
import IssueModel
import LibraryPackages

/// Makes the issue of a package whose articles are mapped, and its account.
struct PackageAssembly {
    private(set) var read: ReadIssue
    private var pages: PackagePages
    private var articles: [[Article]]
    private var pageFacts: [[String]]
    /// Characters by page: those that are in articles, and those that are kept in another form.
    private var placed: [Int]
    private var furniture: [Int]
    private var repairs: [Repair] = []
    private var diagnostics: [Diagnostic] = []
    /// Characters of articles by the language that their description names.
    private var languages: [String: Int] = [:]
    private let rules: RepairRules

    /// Nil when no area of the map leads to a text.
    ///
    /// - Parameter file: the METS file as findings name it.
    init?(_ mets: METSPackage, file: String, sources: PackageSources, rules: RepairRules) {
        self.rules = sources.rules(among: rules)
        let all = PackagePages(sources, rules: self.rules)
        guard let map = mets.logical, map.allAreas.contains(where: all.has) else { return nil }
        let reading = DivisionReading(mets, file: file, pages: all, rules: self.rules)
        pages = reading.pages
        let none = pages.pages.map { _ in 0 }
        (placed, furniture) = (none, none)
        (articles, pageFacts) = (pages.pages.map { _ in [] }, pages.pages.map { _ in [] })
        read = ReadIssue(
            issue: Issue(nameplate: Nameplate(title: ""), pages: []), ledger: Ledger(entries: []), pages: [],
            diagnostics: [])
        for draft in reading.drafts { add(draft) }
        for line in reading.heads { furniture[line.page] += line.ink }
        addFacts(reading.furniture + reading.unusedHeads)
        addRest()
        let nameplate = nameplate(reading.plateTitle, facts: reading.plate)
        finish(nameplate, sources: sources)
    }

    // MARK: Articles

    private mutating func add(_ draft: ArticleDraft) {
        guard let first = draft.pages.first else { return }
        let finished = ArticleFinishing(draft, rules: rules, pages: pages)
        var article = finished.article
        repairs += finished.repairs
        diagnostics += finished.diagnostics
        for line in draft.lines { placed[line.page] += line.ink }
        for (page, ink) in finished.furniture {
            placed[page] -= ink
            furniture[page] += ink
        }
        if let language = draft.language { languages[language, default: 0] += article.storedInk }
        guard !article.isHollow else { return }
        if let next = draft.pages.first(where: { $0 > first }) {
            article.continuedOn = printedNumber(ofPage: next)
        }
        articles[first].append(article)
    }

    /// The number that jumps name a page by.
    private func printedNumber(ofPage index: Int) -> Int {
        let digits = pages.pages[index].label?.unicodeScalars.filter(\.isDigit) ?? []
        return Int(String(String.UnicodeScalarView(digits))) ?? index + 1
    }

    // MARK: What is not in articles

    /// Each line is a fact of its page.
    private mutating func addFacts(_ lines: [PackageLine]) {
        for line in lines { furniture[line.page] += line.ink }
        for line in whole(lines) where line.text.hasInk { pageFacts[line.page].append(line.text.trimmed) }
    }

    private mutating func whole(_ lines: [PackageLine]) -> [PackageLine] {
        let words = HalfWords(lines, joins: rules.has(.lineEndHyphens))
        repairs += words.repairs
        return words.lines
    }

    /// Longest block, in characters, that can be a page number, a running head or another fact of the page.
    private static let longestFact = 40

    /// What the map does not name stands on its page all the same: short lines as facts, the rest as an article.
    private mutating func addRest() {
        for page in pages.pages.indices {
            var draft = ArticleDraft(kind: .article, column: nil, language: nil)
            var ink = 0
            for block in pages.takeRest(ofPage: page) where !block.lines.isEmpty {
                let own = block.lines.reduce(0) { $0 + $1.ink }
                if !block.isInMargin { ink += own }
                if own <= PackageAssembly.longestFact, block.isInMargin || block.lines.count == 1 {
                    addFacts(block.lines)
                } else {
                    draft.note([block], onPages: [page])
                    draft.append(.text(block.lines))
                }
            }
            if ink > 0 {
                diagnostics.append(
                    Diagnostic(.Package.noDivision, at: draft.place, String(ink), pages.label(ofPage: page)))
            }
            add(draft)
        }
    }

    private mutating func nameplate(_ title: [PackageLine], facts: [PackageLine]) -> Nameplate {
        for line in title + facts { furniture[line.page] += line.ink }
        return Nameplate(title: whole(title), facts: whole(facts), isChinese: pages.isChinese)
    }

    // MARK: The account

    private mutating func finish(_ nameplate: Nameplate, sources: PackageSources) {
        let language = sources.language(counted: languages)
        var issue = Issue(language: language, nameplate: nameplate, pages: [])
        for index in pages.pages.indices {
            var page = Page(number: index + 1, label: pages.label(ofPage: index))
            page.facts = pageFacts[index]
            page.articles = articles[index].enumerated().map { position, article in
                var article = article
                article.id = "p\(index + 1)-a\(position + 1)"
                return article
            }
            issue.pages.append(page)
        }
        issue.repairs = (pages.repairs + repairs).inOrder(ofFiles: pages.sheets.map(\.file))
        // Standing heads are counted where they are printed, not in each article that has them.
        let stored = issue.pages.flatMap(\.articles).reduce(0) {
            $0 + $1.storedInk - ($1.column?.inkCount ?? 0)
        }
        let expected = placed.reduce(0, +)
        var entries = pages.pages.indices.map { index in
            Ledger.Entry(
                page: issue.pages[index].label, input: pages.input[index], articles: placed[index],
                furniture: furniture[index], unplaced: 0)
        }
        if stored != expected || !entries.allSatisfy(\.isBalanced) {
            diagnostics.append(Diagnostic(.Ingest.lost, at: nil, String(expected), String(stored)))
            let total = pages.input.reduce(0, +)
            entries = [
                Ledger.Entry(
                    page: "", input: total, articles: stored, furniture: furniture.reduce(0, +), unplaced: 0)
            ]
        }
        read = ReadIssue(
            issue: issue, ledger: Ledger(entries: entries), pages: [],
            diagnostics: sources.diagnostics + pages.diagnostics + diagnostics)
    }
}

extension Article {
    /// Whether nothing is in it: a picture that nobody has words or an image for.
    fileprivate var isHollow: Bool { storedInk - (column?.inkCount ?? 0) == 0 && blocks.isEmpty }
}
