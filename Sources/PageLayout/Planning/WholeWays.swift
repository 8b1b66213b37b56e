/// The best way to fill a whole sheet for each first cut, so that the plans to choose from differ.
struct WholeWays {
    typealias Choice = (penalty: Int32, way: RunTable.Way)

    private var best: [Int: Choice] = [:]
    /// Rows of the first part in which stacks are much the same.
    private static let similarRows = 8

    /// The best first; of equal ones the order is that of their cuts.
    var ordered: [Choice] {
        best.sorted { ($0.value.penalty, $0.key) < ($1.value.penalty, $1.key) }.map(\.value)
    }

    /// - Parameter place: where the cut is, as far as plans are told apart by it.
    mutating func offer(_ penalty: Int32, _ way: RunTable.Way, place: Int) {
        let key = (Int(way.kind.rawValue) << 16 | Int(way.length)) << 16 | place
        if penalty < best[key]?.penalty ?? RunTable.unreachable { best[key] = (penalty, way) }
    }

    /// The first part over the second, across the sheet.
    mutating func stacks(_ upper: RunTable, over lower: RunTable, length: Int, points: CutPoints) {
        let width = upper.columns
        for second in lower.heights[width] {
            let first = upper.rows - second - 1
            guard upper.heights[width].contains(first) else { continue }
            for pair in 0..<RunEdges.usual * RunEdges.usual {
                let (one, other) = (pair / RunEdges.usual, pair % RunEdges.usual)
                let above = upper.penalties[upper.index(width, first) + one]
                let under = lower.penalties[lower.index(width, second) + other]
                let own = points.plain + (RunEdges.meeting(one, other) != 0 ? points.broken : 0)
                let way = RunTable.Way(
                    kind: .stack, length: UInt8(length), value: Int16(first), first: UInt8(one),
                    second: UInt8(other))
                offer(above + own + under, way, place: first / WholeWays.similarRows)
            }
        }
    }

    /// Two parts side by side over the height of the sheet.
    mutating func side(_ cut: SideCut, points: CutPoints) {
        let rows = cut.left.table.rows
        guard cut.heights.contains(rows) else { return }
        cut.ways(rows: rows, own: cut.points(points), points: points) { penalty, way, _ in
            offer(penalty, way, place: cut.leftWidth)
        }
    }
}
