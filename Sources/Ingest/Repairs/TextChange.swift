import Diagnostics
import IssueModel

/// One change that a rule makes in a line, exact enough to be made again by hand.
struct TextChange: Equatable {
    /// Unicode scalars before it, in the line as it came in.
    let offset: Int
    /// What is taken out there.
    let before: String
    /// What is put in instead.
    let after: String
    let rule: RepairRule
    /// Characters of what is taken out and of what is put in.
    let (oldLength, newLength): (Int, Int)

    init(offset: Int, before: String, after: String, rule: RepairRule) {
        self.offset = offset
        self.before = before
        self.after = after
        self.rule = rule
        (oldLength, newLength) = (before.scalarCount, after.scalarCount)
    }

    /// One character becomes another, as nearly all do.
    ///
    /// - Parameter new: of one character.
    init(offset: Int, of old: Unicode.Scalar, to new: String, rule: RepairRule) {
        self.offset = offset
        before = String(old)
        after = new
        self.rule = rule
        (oldLength, newLength) = (1, 1)
    }

    /// Whether what follows in the line stands elsewhere than before.
    var isShift: Bool { oldLength != newLength }

    /// The code that the change is listed under. Dashes and ellipses, two characters wide, have their own.
    var code: DiagnosticCode { isLong ? .Ingest.dashOrEllipsis : rule.code }

    /// The same as it stands in the list.
    private var codeID: String {
        // Nearly all changes are of these two rules.
        if isLong { return DiagnosticCode.Ingest.dashOrEllipsis.id }
        return rule == .fullWidthPunctuation ? DiagnosticCode.Ingest.punctuation.id : rule.code.id
    }

    private var isLong: Bool { rule == .fullWidthPunctuation && newLength == 2 }

    /// The change as it is listed, in a line that begins at the given place.
    func repair(inLineAt place: SourcePlace) -> Repair {
        Repair(
            code: codeID, line: place.line, column: place.column + offset, before: before, after: after,
            file: place.file)
    }
}

/// A line with the changes that made it what it is.
struct RepairedLine {
    let scalars: Scalars
    /// In the order of their offsets; none overlaps another.
    let changes: [TextChange]

    /// A line that is as it should be.
    init(_ scalars: Scalars) {
        self.scalars = scalars
        changes = []
    }

    /// - Parameters:
    ///   - line: its characters, before the changes or after some of those that leave all others where they are.
    ///   - changes: as ``changes``.
    init(_ line: consuming [Unicode.Scalar], changes: [TextChange]) {
        self.changes = changes
        guard changes.contains(where: \.isShift) else {
            line.write(changes)
            scalars = line[...]
            return
        }
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(line.count + changes.count)
        var index = 0
        for change in changes {
            result += line[index..<change.offset]
            for scalar in change.after.unicodeScalars { result.append(scalar) }
            index = change.offset + change.oldLength
        }
        result += line[index...]
        scalars = result[...]
    }

    var text: String { scalars.string }

    /// Where a character of the text stands in the line as it came in; for one of a longer mark, where the mark began.
    func sourceOffset(of offset: Int) -> Int {
        changes.sourceOffset(of: offset)
    }
}

extension [Unicode.Scalar] {
    /// Writes changes by which everything stays where it is.
    fileprivate mutating func write(_ changes: [TextChange]) {
        var characters = mutableSpan
        for change in changes {
            var place = change.offset
            for scalar in change.after.unicodeScalars {
                characters[place] = scalar
                place += 1
            }
        }
    }
}

extension [TextChange] {
    /// Where a character of the text that the changes made stands in the line as it came in.
    func sourceOffset(of offset: Int) -> Int {
        // How much further to the right the text is than the line.
        var shift = 0
        for change in self {
            guard change.isShift, change.offset + shift <= offset else { continue }
            if offset < change.offset + shift + change.newLength { return change.offset }
            shift += change.newLength - change.oldLength
        }
        return offset - shift
    }
}
