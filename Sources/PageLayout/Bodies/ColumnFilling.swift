import Typography

/// Lines poured into columns so that no paragraph's last line stands alone at a column's head (clreq 3.4.4), and a
/// first line alone at a foot only where nothing better can be had.
///
/// The columns end level within one line. First their ends alone are chosen anew, then paragraphs take a line fewer or
/// more where they can without breaking a rule.
struct ColumnFilling {
    private(set) var lines: [ColumnLine]
    /// For each column the index after its last line.
    private(set) var ends: [Int]
    /// Last lines that stand alone at the head of a column after all.
    private(set) var widows = 0
    /// Paragraphs that were set in another number of lines: the index after them in the lines that were given, and by
    /// how much.
    private var changes: [(end: Int, by: Int)] = []
    private let whole: [Int]

    /// - Parameters:
    ///   - room: baseline rows of each column that are to be filled.
    ///   - whole: the rows that it has, where the room is less because columns share what stays blank.
    /// - Returns: nil when the lines do not fit.
    init?(_ lines: [ColumnLine], room: [Int], whole: [Int]? = nil) {
        guard let ends = columnEnds(of: lines[...], room: room) else { return nil }
        self.lines = lines
        self.ends = ends
        self.whole = whole ?? room
        let breaks = breaks
        widows = breaks.widows
        guard breaks.widows + breaks.lonely > 0 else { return }
        let passages = FillingPassage.passages(of: lines)
        if take(passages) { return }
        take(passages.map { $0.withOtherCounts(in: lines) })
    }

    /// Where a place between two lines, counted before any paragraph was changed, is now.
    func index(of old: Int) -> Int {
        changes.reduce(old) { $1.end <= old ? $0 + $1.by : $0 }
    }

    /// Lines that stand alone at the heads and feet of columns.
    private var breaks: (widows: Int, lonely: Int) {
        var (widows, lonely) = (0, 0)
        for end in ends.dropLast() where end > 0 && end < lines.count {
            let (before, after) = (LineShape(lines[end - 1]), LineShape(lines[end]))
            if after.isLast { widows += 1 } else if before.isFirst { lonely += 1 }
        }
        return (widows, lonely)
    }

    /// Takes the best way to pour the passages, if it leaves fewer lines alone; tells whether it leaves none.
    @discardableResult
    private mutating func take(_ passages: [FillingPassage]) -> Bool {
        let breaks = breaks
        var best: FillingSearch.Result?
        for window in windows {
            let search = FillingSearch(passages: passages, rooms: whole, blank: window)
            guard let found = search.best(), found.cost < best?.cost ?? Int.max else { continue }
            best = found
            if found.widows == 0 { break }
        }
        guard let best, (best.widows, best.lonelyFirstLines) < (breaks.widows, breaks.lonely) else {
            return false
        }
        set(best, passages)
        return best.widows + best.lonelyFirstLines == 0
    }

    /// Rows that may stay blank at the foot of columns, the most likely first: level within one line, or as uneven as
    /// the columns are.
    private var windows: [ClosedRange<Int>] {
        let used = whole.count { $0 > 0 }
        let blanks = blankRows
        let (least, most) = (blanks.min() ?? 0, blanks.max() ?? 0)
        let level = blanks.reduce(0, +) / max(1, used)
        let windows = [level, level - 1, level + 1].filter { $0 >= 0 }.map { $0...$0 + 1 }
        return most - least > 1 ? windows + [least...most] : windows
    }

    /// Blank rows of each column that has any.
    private var blankRows: [Int] {
        zip(whole, zip([0] + ends, ends)).filter { $0.0 > 0 }.map { rows, range in
            rows - lines[range.0..<range.1].reduce(0) { $0 + $1.rows }
        }
    }

    private mutating func set(_ result: FillingSearch.Result, _ passages: [FillingPassage]) {
        var new: [ColumnLine] = []
        for (passage, option) in zip(passages, result.options) {
            let change = passage.options[option].change
            let old = lines[passage.range]
            guard change != 0, let set = old.first?.content?.paragraph(inLines: old.count + change) else {
                new += old
                continue
            }
            let (x, block) = (old[old.startIndex].x, old[old.startIndex].block)
            new += set.map { ColumnLine($0, x: x, block: block) }
            changes.append((passage.range.upperBound, change))
        }
        lines = new
        ends = result.ends
        widows = result.widows
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
                annotated: annotated, line: line, colour: colour, measure: measure, number: number,
                count: count, place: place, beside: LineAnnotations())
        }
    }
}
