import Diagnostics

/// The width of the column that wrapped lines come from.
struct ColumnMeasure: Equatable, Sendable {
    /// Characters of a full line.
    let characters: Int
    /// Characters that a full line has: one more or less in columns of a compositor, some more where lines were cut by eye.
    let full: ClosedRange<Int>

    /// Of columns whose lines are all of one width. They may be short of a character, or have one more.
    init(even characters: Int) {
        (self.characters, full) = (characters, characters - 1...characters + 1)
    }

    /// Of columns whose lines differ by some characters.
    init(ragged full: ClosedRange<Int>) {
        (characters, self.full) = (full.upperBound, full)
    }

    /// Nil when the lines of a page are of no one width.
    ///
    /// - Parameter known: the measure of the pages before; a page of a few lines does not tell by itself.
    init?(of lines: [SourceLine], known: ColumnMeasure?) {
        var counts = LengthCounts()
        // Lines that begin with a mark that no sentence begins with: a column end stands before them.
        var cut = 0
        for index in lines.indices.dropLast() where lines[index + 1].blanksBefore == 0 {
            counts.add(lines[index].width)
            if let first = lines[index + 1].scalars.first, ColumnMeasure.neverBegins.contains(first) {
                cut += 1
            }
        }
        guard counts.total >= 12 else {
            guard let known, counts.count(in: known.characters...known.characters) >= 2 else { return nil }
            self = known
            return
        }
        let most = counts.commonest()
        if (cut > 1 ? 6 : 8)...60 ~= most.length, counts.isWidth(most, isCut: cut > 0) {
            self.init(even: most.length)
            return
        }
        guard let full = counts.densest, ColumnMeasure.areCut(lines, full: full) else { return nil }
        let mostFull = counts.commonest(in: full)
        if mostFull.count * 2 >= counts.count(in: full) {
            self.init(even: mostFull.length)
        } else {
            self.init(ragged: full)
        }
    }

    private static let neverBegins = ScalarSet("，。；：、）？！”」』》,;:)?!")

    /// Whether a line of so many characters is not full.
    func isShort(_ length: Int) -> Bool { length < full.lowerBound }

    /// Whether the lines that are full end anywhere in their sentences, as neither verses nor heads do.
    private static func areCut(_ lines: [SourceLine], full: ClosedRange<Int>) -> Bool {
        var (all, open, marked) = (0, 0, 0)
        for line in lines where full.contains(line.width) {
            all += 1
            if let last = line.scalars.last, !WrappedText.isFinal(last), last != "、" { open += 1 }
            if line.scalars.dropLast().contains(where: { $0.isStop || "，、；：,;:".unicodeScalars.contains($0) }) {
                marked += 1
            }
        }
        return open * 2 >= all && marked * 5 >= all * 2
    }
}

/// How many lines of a page have which length.
private struct LengthCounts {
    private var counts = [Int](repeating: 0, count: 64)
    private(set) var total = 0

    mutating func add(_ length: Int) {
        total += 1
        if length < counts.count { counts[length] += 1 }
    }

    func count(in lengths: ClosedRange<Int>) -> Int {
        counts[lengths.clamped(to: 0...counts.count - 1)].reduce(0, +)
    }

    /// The length that most lines have, the greatest of equally common ones, and how many have it.
    func commonest(in lengths: ClosedRange<Int> = 0...63) -> (length: Int, count: Int) {
        var most = (length: 0, count: 0)
        for length in lengths where counts[length] >= most.count { most = (length, counts[length]) }
        return most
    }

    /// Whether so many lines have one length, or one beside it, that it is the width of a column.
    ///
    /// - Parameter isCut: whether something says that lines were cut.
    func isWidth(_ most: (length: Int, count: Int), isCut: Bool) -> Bool {
        let isCommon = most.count * 10 >= total * 3
        return isCommon && (isCut || count(in: most.length - 1...most.length + 1) * 20 >= total * 11)
            || most.count * 10 >= total * 4
    }

    /// The lengths, a quarter apart and five characters at most, that most lines have, from one that many have; nil when these are less than
    /// two in five.
    var densest: ClosedRange<Int>? {
        var most = (range: 0...0, count: 0)
        for longest in 10...40 {
            let range = longest - min(5, longest / 4)...longest
            let own = count(in: range)
            if own > most.count { most = (range, own) }
        }
        guard most.count * 5 >= total * 2,
            let shortest = most.range.first(where: { counts[$0] * 20 >= most.count })
        else { return nil }
        return shortest...most.range.upperBound
    }
}

/// Lines beside the width of their column.
extension WrappedText {
    /// Whether a line fills its column.
    func isFull(_ line: SourceLine) -> Bool { measure.full.contains(line.width) && !isTooLong(line) }

    /// Whether a line has more characters than a column has room for: a mark can hang, Western letters and figures take less room than a
    /// Chinese character.
    func isTooLong(_ line: SourceLine) -> Bool {
        let extra = line.width - measure.characters
        guard extra > 0, extra <= 4, let last = line.scalars.last else { return extra > 0 }
        let hanging = last.isStop || last.isCloser || last == "，" || last == "、" ? 1 : 0
        return extra > hanging + line.scalars.count { $0.isASCII }
    }
}
