/// The finished table of a run, shared by all that look at it.
final class RunWays {
    let table: RunTable

    init(_ table: RunTable) {
        self.table = table
    }
}

/// The tables of all runs of a page's pieces.
struct RunTables {
    private let count: Int
    private var tables: [RunWays?]

    init(count: Int) {
        self.count = count
        tables = Array(repeating: nil, count: count * (count + 1))
    }

    /// The table of the pieces from `start` up to `end`; nil before it is made.
    subscript(start: Int, end: Int) -> RunWays? {
        get { tables[start * (count + 1) + end] }
        set { tables[start * (count + 1) + end] = newValue }
    }

    /// The plan of a way to fill a rectangle with a run.
    func plan(_ way: RunTable.Way, _ start: Int, _ end: Int, columns: Int, rows: Int) -> SheetPlan {
        let middle = start + Int(way.length)
        let value = Int(way.value)
        func part(_ start: Int, _ end: Int, _ columns: Int, _ rows: Int, _ edges: UInt8?) -> SheetPlan {
            let way = (self[start, end]?.table).map { table in
                table.way(
                    columns, rows: rows, edges: edges.map(Int.init) ?? table.bestEdges(columns, rows: rows))
            }
            return plan(way ?? RunTable.Way(), start, end, columns: columns, rows: rows)
        }
        // A second part of a stack has no neighbour above that its headlines could meet: its best way is taken. Across
        // the sheet it is the one that the cut was weighed with.
        let isAcross = columns == self[start, middle]?.table.columns
        let parts: SheetPlan.Parts
        switch way.kind {
        case .none, .module: parts = .module(piece: start, option: value)
        case .stack:
            parts = .stack(
                part(start, middle, columns, value, way.first),
                part(middle, end, columns, rows - value - 1, isAcross ? way.second : nil))
        case .side:
            parts = .side(
                part(start, middle, value, rows, way.first),
                part(middle, end, columns - value, rows, way.second))
        case .mirrored:
            parts = .side(
                part(middle, end, value, rows, way.first),
                part(start, middle, columns - value, rows, way.second))
        case .notched:
            parts = .notched(
                piece: start, option: value,
                rest: part(middle, end, Int(way.first), Int(way.second), nil))
        }
        return SheetPlan(columns: columns, rows: rows, parts: parts)
    }
}
