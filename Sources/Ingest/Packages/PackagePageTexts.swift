import Diagnostics
import IssueModel
import LibraryPackages

/// Reads a package that knows pages, but no articles: its lines are page text as any OCR program gives it.
struct PackagePageTexts {
    private(set) var read: ReadIssue

    init(_ sources: PackageSources, options: ReadingOptions) {
        let rules = sources.rules(among: options.repairs)
        // The page text is repaired where it is read; here words are made whole only, for the file knows their halves.
        var pages = PackagePages(sources, rules: [])
        var lines: [PackageLine] = []
        for page in pages.pages.indices {
            for block in pages.takeRest(ofPage: page) {
                lines += block.lines.enumerated().map { index, line in
                    var line = line
                    line.beginsText = index == 0
                    return line
                }
            }
        }
        let words = HalfWords(lines, joins: rules.has(.lineEndHyphens))
        let texts = pages.pages.indices.compactMap { PageTextOfLines(words.lines, page: $0) }
        let facts = texts.map { PageFacts(label: pages.label(ofPage: $0.page)) }
        var options = options
        options.repairs = rules
        read = IssueReading.issueRead(
            from: texts.map { ($0.name, $0.text) }, facts: facts, options: options, places: texts.map(\.places))
        read.issue.language = sources.language()
        read.issue.repairs = (words.repairs + read.issue.repairs).inOrder(ofFiles: pages.sheets.map(\.file))
        // The hyphens that were taken out before the text was read.
        read.ledger = Ledger(
            entries: read.ledger.entries.enumerated().map { index, entry in
                let removed = index < texts.count ? texts[index].removedInk : 0
                return Ledger.Entry(
                    page: entry.page, input: entry.input + removed, articles: entry.articles,
                    furniture: entry.furniture + removed, unplaced: entry.unplaced)
            })
        read.diagnostics = sources.diagnostics + pages.diagnostics + read.diagnostics
    }
}

/// The text of one page, its blocks parted by blank lines.
private struct PageTextOfLines {
    let page: Int
    let name: String
    private(set) var text = ""
    /// Where each of its lines stands in the ALTO file.
    private(set) var places: [SourcePlace] = []
    let removedInk: Int

    /// Nil when the page has no line.
    init?(_ lines: [PackageLine], page: Int) {
        let own = lines.filter { $0.page == page }
        guard let first = own.first(where: { $0.text.hasInk }) else { return nil }
        self.page = page
        name = first.place.file
        removedInk = own.reduce(0) { $0 + $1.removedInk }
        for block in own.chunked(where: { $0.beginsText }) {
            if !places.isEmpty, let first = block.first { add("", at: first.place) }
            for paragraph in paragraphs(ofBlock: block) { add(paragraph) }
        }
    }

    /// The lines of a block, those of running text joined: a line that is full goes on in the next, unless that one is indented.
    /// A block of two lines may be a head, unless the first is indented.
    private func paragraphs(ofBlock lines: [PackageLine]) -> [[PackageLine]] {
        let isText = lines.count > 2 || lines.first?.isIndented == true
        return lines.chunked { line in
            line.isIndented || !isText
        } after: {
            !$0.isFull
        }
    }

    private mutating func add(_ lines: [PackageLine]) {
        guard let first = lines.first else { return }
        let text = runningText(lines)
        guard text.hasInk else { return }
        // An indent is what tells a paragraph in page text.
        let indent = first.isIndented ? "\u{3000}\u{3000}" : ""
        add(indent + text, at: first.place.advanced(by: indent.scalarCount))
    }

    private mutating func add(_ line: String, at place: SourcePlace) {
        text += (places.isEmpty ? "" : "\n") + line
        places.append(place)
    }
}

extension [PackageLine] {
    /// The lines in runs: one begins where a line says so itself, or the line before.
    fileprivate func chunked(
        where begins: (PackageLine) -> Bool, after ends: (PackageLine) -> Bool = { _ in false }
    ) -> [[PackageLine]] {
        var result: [[PackageLine]] = []
        for line in self {
            if let last = result.last?.last, !line.goesOn, begins(line) || ends(last) {
                result.append([line])
            } else if result.isEmpty {
                result.append([line])
            } else {
                result[result.count - 1].append(line)
            }
        }
        return result
    }
}

extension [Repair] {
    /// In the order of the files, and of the lines in each.
    func inOrder(ofFiles files: [String]) -> [Repair] {
        let order = Dictionary(zip(files, files.indices), uniquingKeysWith: { Swift.min($0, $1) })
        let ranks = map { (file: $0.file.flatMap { order[$0] } ?? 0, line: $0.line, column: $0.column) }
        return indices.sorted {
            (ranks[$0].file, ranks[$0].line, ranks[$0].column, $0) < (
                ranks[$1].file, ranks[$1].line, ranks[$1].column, $1
            )
        }
        .map { self[$0] }
    }
}
