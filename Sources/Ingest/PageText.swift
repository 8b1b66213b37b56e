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
    var blanks = 0
    for (number, physicalLine) in PhysicalLine.lines(of: text).enumerated() {
        for (index, piece) in physicalLine.pieces.enumerated() {
            if index > 0 { pages.append(PageText()) }
            let line = piece.trimmed
            guard !line.scalars.isEmpty else {
                blanks += 1
                continue
            }
            let place = SourcePlace(file: file, line: number + 1, column: piece.lead.count + 1)
            if let mark = PageMark(line.scalars) {
                if !pages[pages.count - 1].isAtTop { pages.append(PageText()) }
                pages[pages.count - 1].mark = mark
                pages[pages.count - 1].markLine = SourceLine(
                    place: place, text: line.text, blanksBefore: blanks)
            } else {
                pages[pages.count - 1].lines.append(
                    SourceLine(place: place, line: repair(line, place), blanksBefore: blanks))
            }
            blanks = 0
        }
    }
    return pages.filter { !$0.lines.isEmpty || $0.mark != nil }
}
