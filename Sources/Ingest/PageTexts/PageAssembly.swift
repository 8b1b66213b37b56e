import Diagnostics
import IssueModel

/// Puts the lines of one page together to articles, from the top down, by the role that each line was given.
///
/// Nothing is decided here about what a line is; only what follows from its role and from the article under way.
struct PageAssembly {
    var articles: [Article] = []
    var staff: [String: String] = [:]
    var section: String?
    /// Folio, labels and the like, as printed.
    var facts: [RoledLine] = []
    var repairs: [Repair] = []
    var unplaced: [UnplacedText] = []
    var tally = Tally()
    let pageNumber: Int
    /// The rules by which text is changed.
    var rules = RepairRules.all
    /// Beginnings of captions, and short lines, that `issue.yaml` binds pictures to.
    let captions: [String]
    let labels: Set<String>
    /// Whether the article under way is over: its writer, its source or a jump was named at its end.
    var isEnded = true
    /// Whether it is over because it was signed: a question, which the answer follows, is too.
    var isSigned = false
    /// Index of the article that a free-standing photograph interrupted.
    var interrupted: Int?
    /// Whether nothing but single blanks parts the cells of the table under way.
    var isSpacedTable = false
    /// Whether an article went on after a box, so that it stands after what began later.
    var hasGoneOn = false
    /// The role of the line before.
    var previous: LineRole?
    /// The role of the line after.
    var next: LineRole?
    /// Index of the last article's block that a cut paragraph goes on in.
    var current: Article? { articles.last }

    init(page: Int, captions: [String] = [], labels: Set<String> = []) {
        pageNumber = page
        self.captions = captions
        self.labels = labels
    }

    mutating func take(_ lines: [RoledLine]) {
        for index in lines.indices {
            next = index + 1 < lines.count ? lines[index + 1].role : nil
            tally.input += lines[index].line.ink
            take(lines[index])
            previous = lines[index].role
        }
        closeArticle()
        if hasGoneOn { orderArticles() }
    }

    private mutating func take(_ roled: RoledLine) {
        let line = roled.line
        if !labels.isEmpty, labels.contains(line.text) { return takeLabelledPicture(line) }
        switch roled.role {
        case .column, .kicker, .headline, .deck, .notice: takeHead(line, role: roled.role)
        case .byline: takeByline(line)
        case .opening: takeOpening(line)
        case .body: takeBody(line)
        case .more: takeMore(line)
        case .crosshead: takeCrosshead(line)
        case .verse: takeVerse(line)
        case .list: takeListItem(line)
        case .table: takeRow(line)
        case .caption, .picture: takeCaption(line, standsAlone: roled.role == .picture)
        case .credit: takeCredit(line)
        case .source: takeSource(line)
        case .signer: takeSigner(line)
        case .note: takeNote(line)
        case .jump: takeJump(line)
        case .jumped: takeContinuation(line)
        case .signature: takeSignature(line)
        case .staff: takeStaff(roled)
        case .section: takeSection(roled)
        case .nameplate, .fact, .folio, .label, .mark: keepAsFact(roled)
        case .furniture: unplace(line)
        }
    }
}

/// Lines beside the articles.
extension PageAssembly {
    private mutating func keepAsFact(_ roled: RoledLine) {
        facts.append(roled)
        tally.furniture += roled.line.ink
    }

    mutating func unplace(_ line: SourceLine) {
        unplaced.append(UnplacedText(line: line.place.line, text: line.text, file: line.place.file))
        tally.unplaced += line.ink
    }

    private mutating func takeStaff(_ roled: RoledLine) {
        guard let entries = LineForms.staff(roled.line.scalars, isKnown: true) else { return keepAsFact(roled) }
        for entry in entries {
            if let before = staff[entry.role], before != entry.name {
                staff[entry.role] = before + " " + entry.name
            } else {
                staff[entry.role] = entry.name
            }
        }
        tally.furniture += roled.line.ink
    }

    private mutating func takeSection(_ roled: RoledLine) {
        guard section == nil else { return keepAsFact(roled) }
        section = roled.line.unspacedText
        tally.furniture += roled.line.ink
    }
}

extension String {
    /// Whether single blanks part its words: neither tabs, bars, wide blanks nor runs of them.
    var isSinglySpaced: Bool {
        !unicodeScalars.contains { $0 == "\t" || $0 == "|" || $0 == "｜" || $0 == "\u{3000}" } && !contains("  ")
    }

    /// The words with one space between.
    var singleSpaced: String { hasBlank ? Scalars(self).spaced(joinsSingles: false).string : self }

    /// 讣 告 as 讣告: characters that were spaced out stand together again, other words keep one space between.
    var unspaced: String { hasBlank ? Scalars(self).spaced(joinsSingles: true).string : self }
}

extension SourceLine {
    /// 讣 告 as 讣告 (`String.unspaced`).
    var unspacedText: String { hasBlank ? scalars.spaced(joinsSingles: true).string : text }
}

extension Scalars {
    /// The words with one space between.
    ///
    /// - Parameter joinsSingles: whether Chinese characters that stand alone, one after the other, are one word.
    fileprivate func spaced(joinsSingles: Bool) -> Scalars {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(count)
        var isAfterSingle = false
        var word = word(after: startIndex)
        while !word.isEmpty {
            let isSingle = joinsSingles && word.count == 1 && word.isAllHan
            if !result.isEmpty, !(isSingle && isAfterSingle) { result.append(" ") }
            result += word
            isAfterSingle = isSingle
            word = self.word(after: word.endIndex)
        }
        return result[...]
    }
}
