import Typography

/// Lines poured into columns so that no paragraph's last line stands alone at a column's head (clreq 3.4.4): a
/// paragraph of the column before takes one line fewer or more where it can without breaking a rule.
struct ColumnFilling {
    private(set) var lines: [ColumnLine]
    /// For each column the index after its last line.
    private(set) var ends: [Int]
    /// Paragraphs that were set in another number of lines: the index after them, and by how much.
    private var changes: [(end: Int, by: Int)] = []
    private let room: [Int]
    private let whole: [Int]
    /// Rows by which the feet of columns may differ: as before any paragraph was changed, one at least.
    private var tolerance = 1

    /// - Parameters:
    ///   - room: baseline rows of each column that are to be filled.
    ///   - whole: the rows that it has, where the room is less because columns share what stays blank.
    /// - Returns: nil when the lines do not fit.
    init?(_ lines: [ColumnLine], room: [Int], whole: [Int]? = nil) {
        guard let ends = columnEnds(of: lines[...], room: room) else { return nil }
        self.lines = lines
        self.ends = ends
        self.room = room
        self.whole = whole ?? room
        tolerance = max(1, unevenness)
        for column in ends.indices.dropLast() where hasWidow(after: column) { mend(column) }
    }

    /// Where a place between two lines, counted before any paragraph was changed, is now.
    func index(of old: Int) -> Int {
        // Each change counts in the places that those before it left.
        changes.reduce(old) { $1.end <= $0 ? $0 + $1.by : $0 }
    }

    private func hasWidow(after column: Int) -> Bool {
        guard ends[column] < lines.count, let line = lines[ends[column]].content else { return false }
        return line.count > 1 && line.number == line.count - 1
    }

    private var widows: Int { ends.indices.dropLast().count { hasWidow(after: $0) } }

    /// Takes the change that leaves the fewest widows, of several the one that harms its paragraph least. The nearest
    /// paragraphs are looked at first, and those of earlier columns too: what they give or take moves every later line.
    private mutating func mend(_ column: Int) {
        var best: (filling: ColumnFilling, widows: Int, penalty: Int)?
        for paragraph in paragraphs(until: column).suffix(ColumnFilling.reach) {
            for option in options(of: paragraph) {
                guard let changed = changing(paragraph, by: option.by, to: option.lines), changed.isLevel,
                    !(0...column).contains(where: { changed.hasWidow(after: $0) })
                else { continue }
                let widows = changed.widows
                if let best, (best.widows, best.penalty) <= (widows, option.penalty) { continue }
                best = (changed, widows, option.penalty)
            }
        }
        if let best { self = best.filling }
    }

    /// Paragraphs before a column's end that are looked at.
    private static let reach = 16

    private var isLevel: Bool { unevenness <= tolerance }

    /// Rows that the column with the most blank at its foot lacks more than the one with the least.
    private var unevenness: Int {
        let blanks = zip(whole, zip([0] + ends, ends)).map { rows, range in
            rows - lines[range.0..<range.1].reduce(0) { $0 + $1.rows }
        }
        return (blanks.max() ?? 0) - (blanks.min() ?? 0)
    }

    /// The paragraphs that begin in the columns up to one.
    private func paragraphs(until column: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index <= ends[column], index < lines.count {
            guard let line = lines[index].content else {
                index += 1
                continue
            }
            let range = (index - line.number)..<(index - line.number + line.count)
            index = range.upperBound
            // The beginning or the end of a paragraph that is parted over sheets stays as it is.
            if range.lowerBound >= 0, range.upperBound <= lines.count { result.append(range) }
        }
        return result
    }

    private func options(of paragraph: Range<Int>) -> [(by: Int, penalty: Int, lines: [ColumnLine])] {
        let old = lines[paragraph]
        guard let first = old.first?.content, first.measure.alignment == .justified,
            old.allSatisfy({ $0.rows == 1 && $0.content?.beside == LineAnnotations() })
        else { return [] }
        let offers = lineCounts(of: first.text, in: first.measure)
        let usual = offers.first { $0.lineCount == paragraph.count }?.penalty ?? 0
        return offers.compactMap { offer in
            guard offer.isClean, abs(offer.lineCount - paragraph.count) == 1,
                let set = first.paragraph(inLines: offer.lineCount)
            else { return nil }
            let block = lines[paragraph.lowerBound].block
            let new = set.map { ColumnLine($0, x: lines[paragraph.lowerBound].x, block: block) }
            return (offer.lineCount - paragraph.count, offer.penalty - usual, new)
        }
    }

    private func changing(_ paragraph: Range<Int>, by count: Int, to new: [ColumnLine]) -> ColumnFilling? {
        var result = self
        result.lines.replaceSubrange(paragraph, with: new)
        guard let ends = columnEnds(of: result.lines[...], room: room) else { return nil }
        result.ends = ends
        result.changes.append((paragraph.upperBound, count))
        return result
    }
}

extension BodyText {
    /// The text with the lines of a filling; floats stay between the same lines.
    func refilled(by filling: ColumnFilling) -> BodyText {
        var result = self
        result.lines = filling.lines
        result.floats = floats.map { $0.moved(to: filling.index(of: $0.lineIndex)) }
        return result
    }
}

extension ArticleFloat {
    fileprivate func moved(to lineIndex: Int) -> ArticleFloat {
        ArticleFloat(block: block, lineIndex: lineIndex, content: content)
    }
}

extension SetLine {
    /// The paragraph of this line set in another number of lines; nil when it cannot be.
    func paragraph(inLines count: Int) -> [SetLine]? {
        Typography.lines(of: text, in: measure, lineCount: count)?.enumerated().map { number, line in
            SetLine(
                text: text, line: line, colour: colour, measure: measure, number: number, count: count,
                place: place, beside: LineAnnotations())
        }
    }
}
