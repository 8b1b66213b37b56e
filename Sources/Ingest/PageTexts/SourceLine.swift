import Diagnostics
import IssueModel

/// A line of page text with its place; never blank.
struct SourceLine {
    let place: SourcePlace
    /// The characters: repaired, without blanks at the ends.
    private(set) var scalars: Scalars
    /// Characters that are not blank.
    private(set) var ink: Int
    /// Blank lines between this line and the one before.
    let blanksBefore: Int
    /// Whether blanks stood after its last character.
    private var endsWithBlank: Bool
    /// Where further lines stood that were joined to it; nil for nearly every line, which makes it cheaper to copy.
    private var further: [SourcePlace]?
    /// The repairs that made marks longer or shorter; nil when there is none.
    private let shifts: [TextChange]?

    /// - Parameter shifts: the repairs that made marks longer or shorter.
    init(place: SourcePlace, scalars: Scalars, blanksBefore: Int, shifts: [TextChange] = []) {
        self.place = place
        self.scalars = scalars
        ink = scalars.inkCount
        self.blanksBefore = blanksBefore
        endsWithBlank = false
        self.shifts = shifts.isEmpty ? nil : shifts
    }

    /// Where further lines stood that were joined to it.
    var others: [SourcePlace] { further ?? [] }

    /// Whether it was joined from several lines.
    var isJoined: Bool { further != nil }

    /// - Parameters:
    ///   - line: the repaired line, which begins at the place.
    ///   - endsWithBlank: whether blanks stood after its last character.
    init(place: SourcePlace, line: RepairedLine, blanksBefore: Int, endsWithBlank: Bool) {
        self.place = place
        self.endsWithBlank = endsWithBlank
        scalars = line.scalars
        ink = line.scalars.inkCount
        self.blanksBefore = blanksBefore
        shifts = line.changes.contains(where: \.isShift) ? line.changes.filter(\.isShift) : nil
    }

    /// A line without repairs.
    init(place: SourcePlace, text: String, blanksBefore: Int) {
        self.init(place: place, scalars: Scalars(text), blanksBefore: blanksBefore)
    }

    /// Adds the next line of its paragraph.
    mutating func append(_ next: SourceLine) {
        if let last = scalars.last, let first = next.scalars.first {
            switch LineJoint(after: last, of: scalars.dropLast().last, before: first) {
            case .direct: if hasMeantBlank(before: next) { scalars.append(" ") }
            case .space:
                if !LineJoint.isInAddress(scalars, next.scalars), !isInAcronym(before: next) {
                    scalars.append(" ")
                }
            case .dividedWord:
                scalars.removeLast()
                ink -= 1
            }
        }
        scalars += next.scalars
        ink += next.ink
        endsWithBlank = next.endsWithBlank
        if further == nil { further = [] }
        further?.append(next.place)
    }

    /// Whether the blank at a line's end parts words as blanks beside it do: （白马路⏎ 老顾）, 石文华　⏎卢有才.
    private func hasMeantBlank(before next: SourceLine) -> Bool {
        guard endsWithBlank || next.place.column == 2 else { return false }
        return scalars.suffix(8).contains { $0.isBlank || $0 == "（" }
    }

    /// 全身C⏎T机: capitals among Chinese characters, which a column's end parts as it parts these.
    private func isInAcronym(before next: SourceLine) -> Bool {
        func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
        let head = scalars.suffix(5).suffix(while: isCapital)
        let rest = next.scalars.prefix(5).prefix(while: isCapital)
        return !head.isEmpty && !rest.isEmpty && scalars.dropLast(head.count).last?.isHan == true
            && next.scalars.dropFirst(rest.count).first?.isHan == true
    }

    /// Gives marks that the lines of its paragraph had been parted at the width that they have in Chinese text: of a line by
    /// itself nothing tells that ）or ？ ends a sentence of the line before.
    ///
    /// - Returns: what was changed.
    mutating func widenedMarks(rules: RepairRules) -> [Repair] {
        guard rules.has(.fullWidthPunctuation), scalars.contains(where: \.isHalfWidthMark) else { return [] }
        var repaired = Array(scalars)
        var repairs: [Repair] = []
        for change in repairedLine(scalars, rules: RepairRules(.fullWidthPunctuation)).changes {
            guard change.oldLength == 1, let mark = change.after.unicodeScalars.first, !change.isShift else {
                continue
            }
            repaired[change.offset] = mark
            repairs.append(change.repair(inLineAt: place))
        }
        scalars = repaired[...]
        return repairs
    }

    /// The characters as text.
    var text: String { scalars.string }

    /// Characters from the edge of its column to its end, of a line that was not joined: what it is indented by counts.
    var width: Int { scalars.count + place.column - 1 }

    /// Whether a blank stands in the text.
    var hasBlank: Bool { ink < scalars.count }

    /// Where a character of the text stands in the input.
    func place(at offset: Int) -> SourcePlace {
        place.advanced(by: shifts?.sourceOffset(of: offset) ?? offset)
    }
}

extension Unicode.Scalar {
    fileprivate var isHalfWidthMark: Bool {
        switch self {
        case "(", ")", "?", "!", ",", ";", ":": true
        default: false
        }
    }
}
