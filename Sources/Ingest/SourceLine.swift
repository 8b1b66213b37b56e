import Diagnostics

/// A line of page text with its place; never blank.
struct SourceLine {
    let place: SourcePlace
    /// Repaired, without blanks at its ends.
    private(set) var text: String
    /// The characters of the text.
    private(set) var scalars: Scalars
    /// Characters that are not blank.
    private(set) var ink: Int
    /// Blank lines between this line and the one before.
    let blanksBefore: Int
    /// Where further lines stood that were joined to it.
    private(set) var others: [SourcePlace] = []
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
            shifts: line.changes.contains(where: \.isShift) ? line.changes.filter(\.isShift) : [])
    }

    /// A line without repairs.
    init(place: SourcePlace, text: String, blanksBefore: Int) {
        self.init(place: place, text: text, scalars: Scalars(text), blanksBefore: blanksBefore)
    }

    /// Adds the next line of its paragraph.
    mutating func append(_ next: SourceLine) {
        let length = text.utf8.count + next.text.utf8.count
        _ = text.appendLine(next.text)
        others.append(next.place)
        if text.utf8.count == length {
            scalars += next.scalars
            ink += next.ink
        } else {
            // A hyphen went, or a space came.
            scalars = Scalars(text)
            ink = scalars.inkCount
        }
    }

    /// Whether a blank stands in the text.
    var hasBlank: Bool { ink < scalars.count }

    /// Where a character of the text stands in the input.
    func place(at offset: Int) -> SourcePlace {
        place.advanced(by: shifts.sourceOffset(of: offset))
    }
}
