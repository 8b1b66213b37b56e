import Styles

/// A way to fill a rectangle of whole columns and rows with modules, parted by straight cuts.
struct SheetPlan {
    /// What the rectangle is made of.
    indirect enum Parts {
        case module(piece: Int, shape: ModuleShape)
        /// The first over the second, with a separator row between them.
        case stack(SheetPlan, SheetPlan)
        /// The first to the left of the second, with a gutter between them.
        case side(SheetPlan, SheetPlan)
    }

    let columns: Int
    let rows: Int
    let cost: Int
    /// Rows that the plan can grow by without looking empty.
    let elasticity: Int
    let parts: Parts
}

/// Searches the arrangement of articles on a sheet.
///
/// The order of the articles is kept: in every cut the first part holds the earlier articles. So the lead stands at the
/// upper left, and the search is over intervals of articles times widths, each with a few plans of different
/// heights, none of which is both taller and worse than another.
struct SheetPlanner {
    let shapers: [ModuleShaper]
    let columns: Int
    private static let plansKept = 6

    /// The best plan in `rows`, or nil when nothing fits.
    func plan(in rows: Int) -> SheetPlan? {
        let plans = fullWidthPlans().filter { $0.rows <= rows }
        return plans.min { weight($0, in: rows) < weight($1, in: rows) }
    }

    /// What a plan costs on a sheet of `rows`: its own cost and the blank that remains.
    func weight(_ plan: SheetPlan, in rows: Int) -> Int {
        let left = rows - plan.rows
        return plan.cost + max(0, left - plan.elasticity) * columns * 8 + left * 2
    }

    private func fullWidthPlans() -> [SheetPlan] {
        let count = shapers.count
        guard count > 0 else { return [] }
        var table = PlanTable(count: count, columns: columns)
        for index in 0..<count {
            for width in 1...columns { table[index, index + 1, width] = modules(of: index, across: width) }
        }
        guard count > 1 else { return table[0, 1, columns] }
        for length in 2...count {
            for start in 0...(count - length) {
                for width in 1...columns {
                    table[start, start + length, width] = combined(start, start + length, width, table)
                }
            }
        }
        return table[0, count, columns]
    }

    private func modules(of index: Int, across width: Int) -> [SheetPlan] {
        var front = PlanFront(limit: SheetPlanner.plansKept)
        for shape in shapers[index].shapes(across: width)
        where front.accepts(rows: shape.rows, cost: shape.cost) {
            front.insert(
                SheetPlan(
                    columns: width, rows: shape.rows, cost: shape.cost, elasticity: shape.elasticity,
                    parts: .module(piece: index, shape: shape)))
        }
        return front.plans
    }

    private func combined(_ start: Int, _ end: Int, _ width: Int, _ table: PlanTable) -> [SheetPlan] {
        var front = PlanFront(limit: SheetPlanner.plansKept)
        for middle in (start + 1)..<end {
            for first in table[start, middle, width] {
                for second in table[middle, end, width] { addStack(first, second, to: &front) }
            }
            for left in 1..<max(1, width) {
                for first in table[start, middle, left] {
                    for second in table[middle, end, width - left] { addSide(first, second, to: &front) }
                }
            }
        }
        return front.plans
    }

    private func addStack(_ first: SheetPlan, _ second: SheetPlan, to front: inout PlanFront) {
        let rows = first.rows + second.rows + 1
        let cost = first.cost + second.cost + 10
        guard front.accepts(rows: rows, cost: cost) else { return }
        front.insert(
            SheetPlan(
                columns: first.columns, rows: rows, cost: cost,
                elasticity: first.elasticity + second.elasticity,
                parts: .stack(first, second)))
    }

    /// Headlines side by side (碰题) cost a little; blank under the shorter part costs all of its area.
    private func addSide(_ first: SheetPlan, _ second: SheetPlan, to front: inout PlanFront) {
        let rows = max(first.rows, second.rows)
        let shorter = first.rows < second.rows ? first : second
        let gap = rows - shorter.rows
        let blank = max(0, gap - shorter.elasticity) * shorter.columns
        let cost = first.cost + second.cost + blank * 10 + gap * 3 + 40
        guard front.accepts(rows: rows, cost: cost) else { return }
        let reach = min(first.rows + first.elasticity, second.rows + second.elasticity)
        front.insert(
            SheetPlan(
                columns: first.columns + second.columns, rows: rows, cost: cost,
                elasticity: max(0, reach - rows),
                parts: .side(first, second)))
    }
}

/// Plans by interval of pieces and width.
private struct PlanTable {
    private let count: Int
    private let columns: Int
    private var cells: [[SheetPlan]]

    init(count: Int, columns: Int) {
        self.count = count
        self.columns = columns
        cells = Array(repeating: [], count: count * (count + 1) * (columns + 1))
    }

    subscript(start: Int, end: Int, width: Int) -> [SheetPlan] {
        get { cells[(start * (count + 1) + end) * (columns + 1) + width] }
        set { cells[(start * (count + 1) + end) * (columns + 1) + width] = newValue }
    }
}

/// Plans of one rectangle width, from short to tall; a taller one is kept only when it is better.
private struct PlanFront {
    private(set) var plans: [SheetPlan] = []
    let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    func accepts(rows: Int, cost: Int) -> Bool {
        !plans.contains { $0.rows <= rows && $0.cost <= cost }
    }

    mutating func insert(_ plan: SheetPlan) {
        plans.removeAll { $0.rows >= plan.rows && $0.cost >= plan.cost }
        let place = plans.firstIndex { $0.rows > plan.rows } ?? plans.count
        plans.insert(plan, at: place)
        if plans.count > limit { dropNearest() }
    }

    /// Drops the inner plan that is nearest in height to the one before it.
    private mutating func dropNearest() {
        let inner = 1..<plans.count - 1
        let nearest = inner.min { plans[$0].rows - plans[$0 - 1].rows < plans[$1].rows - plans[$1 - 1].rows }
        plans.remove(at: nearest ?? 1)
    }
}
