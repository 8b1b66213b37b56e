import Diagnostics

/// The text of one page.
struct PageText {
    var lines: [SourceLine] = []
    var mark: PageMark?
    /// The line that the mark was read from.
    var markLine: SourceLine?

    /// Whether a line that names the page can be of this one: there is no other, and nothing but the page's top so far.
    var isAtTop: Bool {
        mark == nil && lines.count <= 24
            && !lines.contains { $0.scalars.contains("。") || OpeningForm($0.scalars) != nil }
    }
}

/// Parts a text into pages: at form feeds, and at lines that name a page.
///
/// - Parameter repair: makes a line what it should be.
func pageTexts(
    _ text: String, file: String,
    repair: (_ line: (scalars: Scalars, text: String), _ place: SourcePlace) -> RepairedLine
) -> [PageText] {
    var pages: [PageText] = [PageText()]
    var (number, blanks) = (0, 0)
    func take(_ piece: PhysicalLine) {
        let line = piece.trimmed
        guard !line.scalars.isEmpty else {
            blanks += 1
            return
        }
        let place = SourcePlace(file: file, line: number, column: piece.lead.count + 1)
        if let mark = PageMark(line.scalars) {
            if !pages[pages.count - 1].isAtTop { pages.append(PageText()) }
            pages[pages.count - 1].mark = mark
            pages[pages.count - 1].markLine = SourceLine(place: place, text: line.text, blanksBefore: blanks)
        } else {
            pages[pages.count - 1].lines.append(
                SourceLine(place: place, line: repair(line, place), blanksBefore: blanks))
        }
        blanks = 0
    }
    PhysicalLine.forEachLine(of: text) { line in
        number += 1
        guard line.scalars.contains("\u{0C}") else { return take(line) }
        for (index, piece) in line.pieces.enumerated() {
            if index > 0 { pages.append(PageText()) }
            take(piece)
        }
    }
    return pages.filter { !$0.lines.isEmpty || $0.mark != nil }
}
