import Diagnostics
import IssueModel

/// Lines whose words are whole: a word that a line end parted stands in the line where it begins.
struct HalfWords {
    private(set) var lines: [PackageLine] = []
    private(set) var repairs: [Repair] = []

    /// - Parameter joins: whether words are joined at all (the rule `line-end-hyphens`).
    init(_ lines: [PackageLine], joins: Bool) {
        guard joins else {
            self.lines = lines
            return
        }
        // The last line that has text.
        var open: Int?
        for line in lines {
            if let index = open, let ending = self.lines[index].ending,
                let taken = taken(from: line, to: self.lines[index], ending)
            {
                self.lines[index] = taken.last
                let rest = taken.rest
                // A line that was nothing but the middle of a word has no text any more, but still its count.
                self.lines.append(rest)
                if rest.scalars.isEmpty { continue }
            } else {
                self.lines.append(line)
            }
            open = self.lines.count - 1
        }
    }

    /// Moves the first word of a line to the line before it.
    ///
    /// - Returns: the line with the whole word, and what is left of the other; nil when the two are no halves of a word.
    private mutating func taken(
        from line: PackageLine, to before: PackageLine, _ ending: PackageLine.HalfWord
    ) -> (last: PackageLine, rest: PackageLine)? {
        var last = before
        let stem = last.scalars.dropLast(ending.mark.scalarCount)
        let first = stem.suffix(while: \.isOfDividedWord)
        let second = line.scalars.prefix(while: \.isOfDividedWord)
        guard let end = first.last, let start = second.first else { return nil }
        let isHalf = line.opening != nil
        guard isHalf || start.properties.isAlphabetic && end.properties.isAlphabetic,
            !ending.mark.isEmpty || isHalf
        else { return nil }
        let keepsMark = keepsMark(first: first, second: second, line: line, ending)
        let mark = Scalars(ending.mark)
        last.scalars = stem + (keepsMark ? mark : []) + second
        if !keepsMark, !mark.isEmpty {
            last.removedInk += mark.inkCount
            repairs.append(
                Repair(
                    code: RepairRule.lineEndHyphens.code.id, line: line.place.line, column: line.place.column,
                    before: first.string + ending.mark + "⏎" + second.string, after: (first + second).string,
                    file: line.place.file))
        }
        var rest = line
        rest.scalars = line.scalars.dropFirst(second.count).trimmed
        rest.goesOn = true
        // The word may go on once more.
        if rest.scalars.isEmpty {
            last.ending = rest.ending
            rest.ending = nil
        } else {
            last.ending = nil
        }
        return (last, rest)
    }

    /// Whether the hyphen belongs to the word. The file knows, if its whole word is made of the two halves; else a small
    /// letter after the line end tells that the hyphen is of the line.
    private func keepsMark(
        first: Scalars, second: Scalars, line: PackageLine, _ ending: PackageLine.HalfWord
    ) -> Bool {
        if let whole = (ending.whole ?? line.opening).map({ Scalars($0).withoutMarksAtEnds }), !whole.isEmpty {
            if whole == (first + second).withoutMarksAtEnds { return false }
            if whole == (first + Scalars(ending.mark) + second).withoutMarksAtEnds { return true }
        }
        // Signs that are used for nothing else.
        if ["\u{AD}", "\u{AC}", "\u{2E17}"].contains(ending.mark) { return false }
        let isSmall = second.first?.properties.isLowercase == true
        return !isSmall || !ending.isTold && first.last?.properties.isLowercase != true
    }
}

extension Unicode.Scalar {
    /// Whether it can stand inside a word that a hyphen divides.
    fileprivate var isOfDividedWord: Bool { !isBlank && !isWide }
}

extension Scalars {
    /// Without marks before and after the word, which files have in the whole word or leave out.
    fileprivate var withoutMarksAtEnds: [Unicode.Scalar] {
        let core = drop { !$0.properties.isAlphabetic }
        return Array(core.dropLast(core.suffix(while: { !$0.properties.isAlphabetic }).count))
    }
}

/// The lines of one text as running text: words side by side are parted by a space, Chinese text follows directly.
func runningText(_ lines: [PackageLine]) -> String {
    var result: [Unicode.Scalar] = []
    for line in lines {
        if let last = result.last, let first = line.scalars.first, !last.isWide, !first.isWide,
            !isOpenHyphen(at: result)
        {
            result.append(" ")
        }
        result += line.scalars
    }
    return result[...].string
}

/// Whether a text ends with the hyphen of a word that goes on.
private func isOpenHyphen(at text: [Unicode.Scalar]) -> Bool {
    guard let last = text.last, ["-", "\u{AD}", "\u{2010}", "\u{AC}", "\u{2E17}"].contains(last) else {
        return false
    }
    return text.dropLast().last?.properties.isAlphabetic == true
}
