import Typography

/// Lines of a body that are chosen together when columns are filled: a paragraph in each number of lines that it can
/// have, or what stands between paragraphs.
struct FillingPassage {
    /// The lines that it has now.
    let range: Range<Int>
    private(set) var options: [Option]

    struct Option {
        /// What each line is to the columns.
        let shapes: [LineShape]
        /// By how many lines the paragraph changes.
        let change: Int
        /// What the change costs its lines, in the points of line setting.
        let penalty: Int
    }
}

/// What a line is to the column that it stands in.
struct LineShape {
    /// Baseline rows.
    let rows: Int
    let keepsWithNext: Bool
    /// The last of several lines of a paragraph: it does not stand alone at the head of a column.
    let isLast: Bool
    /// The first of several lines: at the foot of a column it had better not stand alone.
    let isFirst: Bool

    init(_ line: ColumnLine) {
        rows = line.rows
        keepsWithNext = line.keepsWithNext
        let (number, count) = line.content.map { ($0.number, $0.count) } ?? (0, 1)
        isFirst = count > 1 && number == 0
        isLast = count > 1 && number == count - 1
    }

    fileprivate init(number: Int, count: Int) {
        rows = 1
        keepsWithNext = false
        isFirst = count > 1 && number == 0
        isLast = count > 1 && number == count - 1
    }
}

extension FillingPassage {
    /// The passages of a body, each as it is set.
    static func passages(of lines: [ColumnLine]) -> [FillingPassage] {
        var result: [FillingPassage] = []
        var index = 0
        while index < lines.count {
            let start = index
            let content = lines[index].content
            index += max(1, content.map { min($0.count - $0.number, lines.count - index) } ?? 1)
            let shapes = lines[start..<index].map(LineShape.init)
            result.append(
                FillingPassage(
                    range: start..<index, options: [Option(shapes: shapes, change: 0, penalty: 0)]))
        }
        return result
    }

    /// The same with the numbers of lines that break no rule of lines. The beginning or the end of a paragraph that is
    /// parted over sheets stays as it is, and so do lines with readings or dots beside them.
    func withOtherCounts(in lines: [ColumnLine]) -> FillingPassage {
        let old = lines[range]
        guard let first = old.first?.content, first.number == 0, first.count == range.count,
            first.measure.alignment == .justified,
            old.allSatisfy({ $0.rows == 1 && $0.content?.beside == LineAnnotations() })
        else { return self }
        let offers = lineCounts(of: first.text, in: first.measure, usual: range.count)
        let usual = offers.first { $0.lineCount == range.count }?.penalty ?? 0
        var result = self
        result.options += offers.compactMap { offer in
            guard offer.isClean, offer.lineCount != range.count else { return nil }
            let shapes = (0..<offer.lineCount).map { LineShape(number: $0, count: offer.lineCount) }
            return Option(
                shapes: shapes, change: offer.lineCount - range.count, penalty: max(0, offer.penalty - usual))
        }
        return result
    }
}
