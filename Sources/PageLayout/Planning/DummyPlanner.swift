import Styles

/// Finds the best heights for a page whose arrangement an editor has fixed.
struct DummyPlanner {
    let pieces: [Piece]
    let style: PageStyle
    let rows: Int

    private typealias Choice = (penalty: Int, plan: SheetPlan)

    /// - Returns: nil when the modules cannot fill the sheet in this arrangement.
    func plan(_ dummy: PageDummy) -> SheetPlan? {
        choices(dummy.part, columns: style.columns)[rows]?.plan
    }

    /// The best plan of a part for each number of rows that it can fill.
    private func choices(_ part: PageDummy.Part, columns: Int) -> [Int: Choice] {
        guard columns > 0 else { return [:] }
        switch part {
        case .module(let piece): return modules(piece, columns: columns)
        case .stack(let first, let second):
            return stacks(choices(first, columns: columns), choices(second, columns: columns), columns: columns)
        case .side(let left, let right, let width):
            let lefts = choices(left, columns: width)
            let rights = choices(right, columns: columns - width)
            return lefts.reduce(into: [:]) { result, entry in
                guard let right = rights[entry.key] else { return }
                result[entry.key] = (
                    entry.value.penalty + right.penalty,
                    SheetPlan(columns: columns, rows: entry.key, parts: .side(entry.value.plan, right.plan))
                )
            }
        }
    }

    private func modules(_ piece: Int, columns: Int) -> [Int: Choice] {
        var result: [Int: Choice] = [:]
        let options = pieces[piece].options(across: columns, style: style)
        for (index, option) in options.enumerated() {
            let fitter = ModuleFitter(option: option, style: style)
            for rows in 1...self.rows {
                guard let fit = fitter.fit(rows: rows) else { continue }
                let penalty = option.fixed.total + fit.points
                guard penalty < result[rows]?.penalty ?? Int.max else { continue }
                let plan = SheetPlan(columns: columns, rows: rows, parts: .module(piece: piece, option: index))
                result[rows] = (penalty, plan)
            }
        }
        return result
    }

    private func stacks(_ upper: [Int: Choice], _ lower: [Int: Choice], columns: Int) -> [Int: Choice] {
        var result: [Int: Choice] = [:]
        // In the order of rows, so that equal sums give the same plan every time.
        for (above, first) in upper.sorted(by: { $0.key < $1.key }) {
            for (under, second) in lower.sorted(by: { $0.key < $1.key }) {
                let rows = above + under + 1
                let penalty = first.penalty + second.penalty
                guard rows <= self.rows, penalty < result[rows]?.penalty ?? Int.max else { continue }
                result[rows] = (
                    penalty, SheetPlan(columns: columns, rows: rows, parts: .stack(first.plan, second.plan))
                )
            }
        }
        return result
    }
}
