import Diagnostics

/// A line of page text with its place; never blank.
struct SourceLine {
    let place: SourcePlace
    /// Repaired, without blanks at its ends.
    let text: String
    /// The characters of the text.
    let scalars: Scalars
    /// Characters that are not blank.
    let ink: Int
    /// Blank lines between this line and the one before.
    let blanksBefore: Int
    /// Where further lines stood that were joined to it.
    var others: [SourcePlace] = []
    /// The repairs that made marks longer or shorter.
    private let shifts: [TextChange]

    private init(
        place: SourcePlace, text: String, scalars: Scalars, blanksBefore: Int, shifts: [TextChange] = []
    ) {
        self.place = place
        self.text = text
        self.scalars = scalars
        ink = scalars.inkCount
        self.blanksBefore = blanksBefore
        self.shifts = shifts
    }

    /// - Parameter line: the repaired line, which begins at the place.
    init(place: SourcePlace, line: RepairedLine, blanksBefore: Int) {
        self.init(
            place: place, text: line.text, scalars: line.scalars, blanksBefore: blanksBefore,
            shifts: line.changes.filter { $0.before.unicodeScalars.count != $0.after.unicodeScalars.count })
    }

    /// A line without repairs.
    init(place: SourcePlace, text: String, blanksBefore: Int) {
        self.init(place: place, text: text, scalars: Scalars(text), blanksBefore: blanksBefore)
    }

    /// The line with the next one of its paragraph.
    init(_ line: SourceLine, followedBy next: SourceLine) {
        let text = joinedLines(line.text, next.text).text
        self.init(
            place: line.place, text: text, scalars: Scalars(text), blanksBefore: line.blanksBefore,
            shifts: line.shifts)
        others = line.others + [next.place]
    }

    /// Whether a blank stands in the text.
    var hasBlank: Bool { ink < scalars.count }

    /// Where a character of the text stands in the input.
    func place(at offset: Int) -> SourcePlace {
        place.advanced(by: shifts.sourceOffset(of: offset))
    }
}
