import Diagnostics

/// The text of one page.
struct PageText {
    var lines: [SourceLine] = []
    var mark: PageMark?
    /// The line that the mark was read from.
    var markLine: SourceLine?
    /// Lines further down that say the same once more, as at the foot of the page.
    var repeatedMarks: [SourceLine] = []
    /// Whether its mark parted it from the page before, under lines of that one.
    var isPartedByMark = false

    /// Whether a line that names the page can be of this one: there is no other, and nothing but the page's top so far.
    private var isAtTop: Bool {
        mark == nil && lines.count <= 24
            && !lines.contains { $0.scalars.contains("。") || $0.ink > 30 && OpeningForm($0.scalars) != nil }
    }

    /// Whether the date that every folio has was read already.
    private var hasDate: Bool {
        lines.contains { $0.scalars.containsWord(where: LineForms.isDateWord) }
    }

    /// What a mark is for this page.
    fileprivate enum Meaning {
        case top, repetition, nextPage, text
    }

    fileprivate func meaning(of found: PageMark) -> Meaning {
        if let mark, mark.label == found.label, found.section == nil || found.section == mark.section {
            return .repetition
        }
        if found.needsTop {
            let isSection = found.section.map { LineForms.isSection(Scalars($0)) } == true
            return isAtTop && (isSection || hasDate || lines.isEmpty) ? .top : .text
        }
        return isAtTop || isOwn(found) ? .top : .nextPage
    }

    /// Whether a mark in the middle of the first page is its own: columns were read before the top of the page. It says page one, or a
    /// page that does not follow the first, and nothing before it is of the top of another page, which has a date.
    private func isOwn(_ found: PageMark) -> Bool {
        guard mark == nil, let number = found.number, number != 2 else { return false }
        return number == 1
            || !lines.dropLast(2).contains { $0.scalars.containsWord(where: LineForms.isDateWord) }
    }
}

/// Parts a text into pages: at form feeds, and at lines that name a page.
///
/// - Parameters:
///   - places: where its lines stand, when the text was made from another form; else they stand in the file.
///   - repair: makes a line what it should be.
func pageTexts(
    _ text: Scalars, file: String, places: [SourcePlace] = [],
    repair: (_ line: Scalars, _ place: SourcePlace) -> RepairedLine
) -> [PageText] {
    var reading = PageTextReading(file: file, places: places)
    PhysicalLine.forEachLine(of: text) { reading.take($0, repair: repair) }
    return reading.finished(repair: repair)
}

/// Reads the lines of a text one by one.
private struct PageTextReading {
    private var pages: [PageText] = [PageText()]
    private let file: String
    private let places: [SourcePlace]
    private var (number, blanks) = (0, 0)
    /// A line that names a page if the next one is not another item of a guide to the pages.
    private var held: Candidate?
    /// Whether the line before was an item of such a guide.
    private var isAfterItem = false

    private struct Candidate {
        let mark: PageMark
        let line: Scalars
        let place: SourcePlace
        let blanksBefore: Int
    }

    typealias Repair = (_ line: Scalars, _ place: SourcePlace) -> RepairedLine

    init(file: String, places: [SourcePlace]) { (self.file, self.places) = (file, places) }

    mutating func take(_ line: PhysicalLine, repair: Repair) {
        number += 1
        guard line.hasFormFeed else { return take(piece: line, repair: repair) }
        for (index, piece) in line.pieces.enumerated() {
            if index > 0 {
                settle(isItem: false, repair: repair)
                joinFoot()
                pages.append(PageText())
            }
            take(piece: piece, repair: repair)
        }
    }

    private mutating func take(piece: PhysicalLine, repair: Repair) {
        let line = piece.trimmed
        guard !line.isEmpty else {
            blanks += 1
            return
        }
        let isItem = PageMark.beginsItem(line)
        settle(isItem: isItem, repair: repair)
        if isNextFolio(line) { pages.append(PageText()) }
        if let mark = PageMark(line), !(isItem && isAfterItem) {
            held = Candidate(mark: mark, line: line, place: place(of: piece), blanksBefore: blanks)
        } else {
            add(
                line, at: place(of: piece), endsWithBlank: piece.scalars.last?.isBlank == true,
                repair: repair)
        }
        isAfterItem = isItem
        blanks = 0
    }

    /// 清河工人报 2026年5月12日 第二版, further down on the first page: nothing else may part the pages.
    private func isNextFolio(_ line: Scalars) -> Bool {
        // The pages are asked in their place, for a copy of one is of all that it has.
        let page = pages.count - 1
        guard line.count <= 40, pages[page].lines.count >= 8, line.contains("版"),
            let number = PageMark(inFolio: line)?.number,
            number == (pages[page].mark?.number ?? pages.count) + 1
        else { return false }
        return LineForms.isFolio(LineParts(line)) && LineForms.paperName(inFolio: line) != nil
    }

    /// Decides about the line that was held.
    private mutating func settle(isItem: Bool, repair: Repair) {
        // Hardly ever is one, and what is not there need not be copied.
        if case .none = held { return }
        guard let candidate = held.take() else { return }
        let meaning =
            isItem && isAfterItem
            ? .text : pages[pages.count - 1].meaning(of: candidate.mark)
        let line = SourceLine(
            place: candidate.place, scalars: candidate.line, blanksBefore: candidate.blanksBefore)
        switch meaning {
        case .repetition: pages[pages.count - 1].repeatedMarks.append(line)
        case .text:
            let repaired = repair(candidate.line, candidate.place)
            pages[pages.count - 1].lines.append(
                SourceLine(
                    place: candidate.place, line: repaired, blanksBefore: candidate.blanksBefore,
                    endsWithBlank: false))
        case .top, .nextPage:
            if meaning == .nextPage {
                pages.append(PageText())
                pages[pages.count - 1].isPartedByMark = true
            }
            pages[pages.count - 1].mark = candidate.mark
            pages[pages.count - 1].markLine = line
        }
    }

    /// Where the line that is read begins.
    private func place(of piece: PhysicalLine) -> SourcePlace {
        places.isEmpty
            ? SourcePlace(file: file, line: number, column: piece.lead.count + 1) : places[number - 1]
    }

    private mutating func add(_ line: Scalars, at place: SourcePlace, endsWithBlank: Bool, repair: Repair) {
        pages[pages.count - 1].lines.append(
            SourceLine(
                place: place, line: repair(line, place), blanksBefore: blanks, endsWithBlank: endsWithBlank))
    }

    /// A mark under which a page ends is at the foot of the page above it, unless that one has a mark already: nothing but the
    /// rest of its folio follows.
    private mutating func joinFoot() {
        guard pages.count > 1, let foot = pages.last, foot.isPartedByMark, foot.lines.count <= 2,
            pages[pages.count - 2].mark == nil,
            foot.lines.allSatisfy({ LineForms.isFolio(LineParts($0.scalars)) })
        else { return }
        pages.removeLast()
        let page = pages.count - 1
        (pages[page].mark, pages[page].markLine) = (foot.mark, foot.markLine)
        pages[page].lines += foot.lines
        pages[page].repeatedMarks += foot.repeatedMarks
    }

    /// The pages, without empty ones that no line names.
    mutating func finished(repair: Repair) -> [PageText] {
        settle(isItem: false, repair: repair)
        joinFoot()
        return pages.filter { !$0.lines.isEmpty || $0.mark != nil }
    }
}
