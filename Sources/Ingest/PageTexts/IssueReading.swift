import Diagnostics
import IssueModel

/// Reads page texts to an issue.
struct IssueReading {
    private var issue = Issue(nameplate: Nameplate(title: ""), pages: [])
    private var entries: [Ledger.Entry] = []
    private var diagnostics: [Diagnostic] = []
    private var pages: [ReadPage] = []
    private var suspicions = SuspicionList()
    private var seenPairs = SeenPairs()
    /// Characters of a full line on the pages before.
    private var measure: ColumnMeasure?
    private let rules: RepairRules
    private let tellsRivals: Bool
    private let model: RoleModel
    private let knownRoles: [Int: LineRole]

    /// - Parameters:
    ///   - texts: name and text of each file, in order.
    ///   - facts: what `issue.yaml` says of each page, in order.
    ///   - places: where the lines of each text stand, when it was made from another form.
    static func issueRead(
        from texts: [(name: String, text: String)], facts: [PageFacts], options: ReadingOptions,
        places: [[SourcePlace]] = []
    ) -> ReadIssue {
        var reading = IssueReading(options)
        return reading.read(texts, facts: facts, places: places)
    }

    private init(_ options: ReadingOptions) {
        rules = options.repairs
        tellsRivals = options.tellsRivals
        model = options.model
        knownRoles = options.knownRoles
    }

    private mutating func read(
        _ texts: [(name: String, text: String)], facts: [PageFacts], places: [[SourcePlace]]
    ) -> ReadIssue {
        makeRoom(for: texts)
        var script = ScriptCount()
        for (index, (name, text)) in texts.enumerated() {
            let characters = Scalars(text)
            script.take(characters)
            let pages = pageTexts(characters, file: name, places: places.isEmpty ? [] : places[index]) {
                repaired($0, at: $1)
            }
            for page in pages {
                let number = issue.pages.count + 1
                add(page, number: number, facts: number <= facts.count ? facts[number - 1] : PageFacts())
            }
        }
        issue.language = script.language
        var jumps = JumpJoining(issue, rules: rules)
        jumps.join(&issue)
        diagnostics += jumps.diagnostics
        numberArticles()
        issue.repairs.sort(inOrderOf: texts.map(\.name))
        RepairFindings.add(issue.repairs, to: &diagnostics, before: suspicions.diagnostics.count)
        diagnostics += suspicions.diagnostics
        diagnostics += paragraphSuspicions(in: issue)
        if texts.count == 1, places.isEmpty { forgetFile() }
        return ReadIssue(issue: issue, ledger: Ledger(entries: entries), pages: pages, diagnostics: diagnostics)
    }

    /// What is kept of each line is much: it would be copied several times when room was made for more by and by.
    private mutating func makeRoom(for texts: [(name: String, text: String)]) {
        let count = texts.reduce(0) { $0 + 1 + $1.text.utf8Span.span.count { $0 == UInt8(ascii: "\n") } }
        issue.repairs.reserveCapacity(count)
    }

    private mutating func repaired(_ line: Scalars, at place: SourcePlace) -> RepairedLine {
        let repaired = repairedLine(line, rules: rules)
        for change in repaired.changes { issue.repairs.append(change.repair(inLineAt: place)) }
        suspicions.look(at: repaired, place: place)
        return repaired
    }

    /// What came from one file need not name it.
    private mutating func forgetFile() {
        for index in issue.repairs.indices { issue.repairs[index].file = nil }
        for index in issue.unplaced.indices { issue.unplaced[index].file = nil }
    }

    private mutating func add(_ text: PageText, number: Int, facts: PageFacts) {
        let isFront = number == 1 && text.mark.map { $0.number ?? 1 } ?? 1 == 1
        var read = text.lines
        let wrapped = WrappedText(text.lines, known: measure, rules: rules)
        if let wrapped {
            measure = wrapped.measure
            let joined = wrapped.joined()
            read = joined.lines
            issue.repairs += joined.repairs
        }
        let features = PageFeatures(read, measure: wrapped?.measure, isFront: isFront)
            .features(seenPairs: &seenPairs)
        let roled = RoledLines(
            read, features: features, tellsRivals: tellsRivals, model: model, known: knownRoles)
        pages.append(
            ReadPage(
                number: number, mark: text.markLine, repeatedMarks: text.repeatedMarks,
                isFolio: text.mark?.namesPaper == true, roled: roled))
        let mark = text.mark ?? PageMark(among: roled.lines(as: [.folio, .mark]))
        if issue.nameplate.title.isEmpty || number == 1 {
            takeNameplate(roled.lines(as: [.nameplate, .fact, .folio]), isFront: number == 1)
        }
        var assembly = PageAssembly(
            page: number, captions: facts.pictures.compactMap(\.caption),
            labels: Set(facts.pictures.compactMap(\.label)))
        assembly.rules = rules
        assembly.take(roled.lines, as: roled.roles)
        issue.repairs += assembly.repairs
        issue.unplaced += assembly.unplaced
        var page = Page(
            number: number, label: facts.label ?? mark?.label ?? "第\(number)版",
            section: facts.section ?? mark?.section ?? assembly.section,
            staff: assembly.staff.merging(facts.staff) { $1 }, articles: assembly.articles)
        assembly.keepFacts(on: &page, plate: &issue.nameplate)
        account(for: page, tally: assembly.tally)
        bind(facts.pictures, to: &page, at: text.lines.first?.place)
        issue.pages.append(page)
    }

    /// The first page gives the nameplate; of a text without one, the folio of an inner page gives what it says.
    private mutating func takeNameplate(_ lines: [RoledLine], isFront: Bool) {
        let plate = NameplateReading(lines).nameplate
        if isFront { issue.nameplate = plate }
        // An inner page says in its folio what the nameplate of a front page would.
        for line in lines where line.role == .folio && issue.nameplate.title.isEmpty {
            if let name = LineForms.title(inFolio: line.line.scalars) { issue.nameplate.title = name.string }
        }
    }

    /// The account is made from the finished articles, not from what assembly believes it put there.
    private mutating func account(for page: Page, tally: Tally) {
        var printed = 0
        let articles = page.articles.span
        for index in articles.indices { printed += articles[index].storedInk }
        entries.append(
            Ledger.Entry(
                page: page.label, input: tally.input, articles: printed,
                furniture: tally.furniture, unplaced: tally.unplaced))
        let expected = tally.input - tally.furniture - tally.unplaced
        if printed != expected {
            let place = page.articles.first?.place
            diagnostics.append(Diagnostic(.Ingest.lost, at: place, String(expected), String(printed)))
        }
    }

    /// Gives each picture to the figure whose caption it belongs to; one that finds none stands at the end of the page.
    private mutating func bind(_ pictures: [PictureFacts], to page: inout Page, at place: SourcePlace?) {
        for picture in pictures where !picture.bound(in: &page) {
            diagnostics.append(
                Diagnostic(
                    .Ingest.unboundPicture, at: place, picture.caption ?? picture.label ?? "", picture.image))
            let figure = Figure(image: picture.image, alt: picture.alt)
            page.articles.append(Article(id: "", kind: .picture, blocks: [.figure(figure)]))
        }
    }

    private mutating func numberArticles() {
        for page in issue.pages.indices {
            let beginning = "p\(issue.pages[page].number)-a"
            for article in issue.pages[page].articles.indices {
                issue.pages[page].articles[article].id = beginning + String(article + 1)
            }
        }
    }
}
