import Styles

/// Searches the arrangement of pieces on a sheet.
///
/// In every cut the first part holds the earlier pieces, so the search is over runs of neighbouring pieces, widths and
/// heights; a cut that puts the later part to the left is marked down. The work is bounded by those counts.
struct SheetPlanner {
    let pieces: [Piece]
    let style: PageStyle
    let rows: Int
    /// Blank cells that a module may have.
    let largestHole: Int
    /// What earlier attempts to fill a sheet of this style have found.
    let memo: Memo<RunKey, RunWays>

    private var count: Int { pieces.count }
    private var columns: Int { style.columns }
    private var weights: LayoutPenalties { style.penalties }
    private static let plansKept = 6
    /// Points by which a height may be worse than the best height of its state.
    private static let slack = 300

    /// The same for a run. With a box of the newspaper's own, a larger box is worse only by its rows. Without a limit of
    /// holes every height may be needed.
    private func slack(_ start: Int, _ end: Int) -> Int32? {
        guard largestHole < .max else { return nil }
        let box = pieces[start..<end].contains(where: \.isHouse) ? rows * columns * weights.houseRow : 0
        return Int32(SheetPlanner.slack + box)
    }

    /// Points by which a way of a width may be worse than its best one when less stands at its edges: beside another
    /// headline, or under several modules, it may be wanted.
    private func reach(_ slack: Int32?, across width: Int) -> Int32? {
        slack.map { $0 + Int32(clamping: width == columns ? weights.brokenPage : weights.headlineClash) }
    }

    /// A plan with what the tables say that it costs.
    typealias Choice = (plan: SheetPlan, penalty: Int)

    /// The best plans that fill the sheet, the best first.
    func plans() -> [Choice] {
        guard count > 0, rows > 0 else { return [] }
        var tables = RunTables(count: count)
        for end in 1...count {
            for start in (0..<end).reversed() where end - start < max(2, count) {
                tables[start, end] = table(start, end, in: tables)
            }
        }
        let plans = wholePlans(tables)
        guard let best = plans.first, SheetFrames(best.plan).modules.breakPage(columns: columns) else {
            return plans
        }
        let search = PinwheelSearch(
            tables: tables, count: count, columns: columns, rows: rows, points: CutPoints(weights))
        return Array((search.plans(under: best.penalty) + plans).prefix(SheetPlanner.plansKept))
    }

    private func table(_ start: Int, _ end: Int, in tables: RunTables) -> RunWays {
        let slack = slack(start, end)
        let key = RunKey(pieces: pieces[start..<end].map(\.ways), rows: rows, largestHole: largestHole)
        return memo.value(for: key) {
            RunWays(
                end - start == 1
                    ? modules(of: pieces[start], slack: slack) : combined(start, end, in: tables, slack: slack))
        }
    }

    private func modules(of piece: Piece, slack: Int32?) -> RunTable {
        var table = RunTable(columns: columns, rows: rows)
        for width in 1...columns {
            let options = piece.options(across: width, style: style)
            for index in options.indices {
                add(options[index], at: index, across: width, to: &table, slack: slack)
            }
            table.finish(width, slack: slack)
        }
        return table
    }

    private func add(
        _ option: ModuleOption, at index: Int, across width: Int, to table: inout RunTable, slack: Int32?
    ) {
        let fixed = Int32(clamping: option.fixed.total)
        let edges = width == columns ? 0 : option.contacts.rawValue
        let reach = edges == 0 ? reach(slack, across: width) : slack
        // Too much is minded about it at any height.
        var bound = table.bound(width, slack: reach)
        guard fixed < bound else { return }
        let fitter = ModuleFitter(option: option, style: style)
        var sweep = ModuleSweep()
        let way = RunTable.Way(kind: .module, length: 1, value: Int16(index))
        var height = fitter.fewestRows
        while height <= rows {
            let index = table.index(width, height) + edges
            // A better way is known already, whatever this one leaves blank.
            if fixed < bound, fixed < table.penalties[index],
                let points = sweep.points(rows: height, by: fitter)
            {
                // A taller module would be more hole than text.
                if points.white / max(1, weights.white) > largestHole { break }
                table.offer(fixed + Int32(clamping: points.total), way, at: index, width: width)
                bound = table.bound(width, slack: reach)
            }
            height += 1
        }
    }

    private func combined(_ start: Int, _ end: Int, in tables: RunTables, slack: Int32?) -> RunTable {
        var table = RunTable(columns: columns, rows: rows)
        let points = CutPoints(weights)
        let reaches = (0...columns).map { reach(slack, across: $0) }
        for middle in (start + 1)..<end {
            guard let first = tables[start, middle], let second = tables[middle, end] else { continue }
            let length = middle - start
            for width in 1...columns {
                if width == columns {
                    table.stackAcross(
                        first.table, over: second.table, length: length, points: points, slack: slack,
                        reach: reaches[width])
                } else {
                    table.stack(
                        first.table, over: second.table, width: width, length: length, own: points.plain,
                        slack: slack,
                        reach: reaches[width])
                }
                for left in 1..<max(1, width) {
                    for isMirrored in [false, true] {
                        let cut = SideCut(
                            first, second, left: left, of: width, length: length, isMirrored: isMirrored)
                        table.side(cut, points: points, slack: reaches[width])
                    }
                }
            }
        }
        if let rest = tables[start + 1, end] {
            let search = NotchSearch(piece: pieces[start], rest: rest.table, style: style)
            for width in 1...columns {
                let limit = table.bound(width, slack: slack)
                let edges = width == columns ? RunEdges.firstTrailing : RunEdges.firstBoth
                search.ways(across: width, limit: limit) { penalty, way, height in
                    let side = height == rows ? RunEdges.secondTrailing : 0
                    table.offer(penalty, way, at: table.index(width, height) + (edges | side), width: width)
                }
            }
        }
        for width in 1...columns { table.finish(width, slack: slack) }
        return table
    }

    /// The best plans of the whole sheet, one for each first cut; of the stacks one for each few rows.
    private func wholePlans(_ tables: RunTables) -> [Choice] {
        var best = WholeWays()
        if count == 1, let table = tables[0, 1]?.table {
            let way = table.way(columns, rows: rows, edges: table.bestEdges(columns, rows: rows))
            best.offer(table.least[table.state(columns, rows)], way, place: 0)
        }
        if count > 1, let rest = tables[1, count] {
            NotchSearch(piece: pieces[0], rest: rest.table, style: style).ways(
                across: columns, limit: RunTable.unreachable
            ) {
                penalty, way, height in
                if height == rows { best.offer(penalty, way, place: Int(way.first)) }
            }
        }
        let points = CutPoints(weights)
        for middle in stride(from: 1, to: count, by: 1) {
            guard let first = tables[0, middle], let second = tables[middle, count] else { continue }
            best.stacks(first.table, over: second.table, length: middle, points: points)
            for left in 1..<max(1, columns) {
                for isMirrored in [false, true] {
                    let cut = SideCut(
                        first, second, left: left, of: columns, length: middle, isMirrored: isMirrored)
                    best.side(cut, points: points)
                }
            }
        }
        return best.ordered.prefix(SheetPlanner.plansKept).map {
            (tables.plan($0.way, 0, count, columns: columns, rows: rows), Int($0.penalty))
        }
    }
}
