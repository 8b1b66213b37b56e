/// A way to fill a rectangle of whole columns and rows with modules, parted by straight cuts or by one that turns a corner.
struct SheetPlan {
    /// What the rectangle is made of.
    indirect enum Parts {
        case module(piece: Int, option: Int)
        /// The first over the second, with a separator row between them.
        case stack(SheetPlan, SheetPlan)
        /// Left and right, with a gutter between them.
        case side(SheetPlan, SheetPlan)
        /// An L-shaped module over and beside the rest, which stands in its notch.
        case notched(piece: Int, option: Int, rest: SheetPlan)
        /// The parts around one another, by place.
        case pinwheel(Pinwheel, [SheetPlan])
    }

    let columns: Int
    let rows: Int
    let parts: Parts

    /// The same plan of pieces of which one is moved to a later place.
    func moving(_ piece: Int, to last: Int) -> SheetPlan {
        func place(_ old: Int) -> Int { old == piece ? last : old > piece && old <= last ? old - 1 : old }
        func moved(_ plan: SheetPlan) -> SheetPlan { plan.moving(piece, to: last) }
        let parts: Parts =
            switch parts {
            case .module(let piece, let option): .module(piece: place(piece), option: option)
            case .stack(let first, let second): .stack(moved(first), moved(second))
            case .side(let left, let right): .side(moved(left), moved(right))
            case .notched(let piece, let option, let rest):
                .notched(piece: place(piece), option: option, rest: moved(rest))
            case .pinwheel(let shape, let parts): .pinwheel(shape, parts.map(moved))
            }
        return SheetPlan(columns: columns, rows: rows, parts: parts)
    }
}

/// A module at its place on the sheet, in base columns and rows under the furniture.
struct ModuleFrame {
    let piece: Int
    let option: Int
    let column: Int
    let columns: Int
    let row: Int
    let rows: Int
    /// What other modules take of its rectangle; nil for all but L-shaped modules.
    var notch: ModuleNotch?
}

/// A separator between modules.
enum Separator {
    /// In the row `row`, over `columns` columns from `column`.
    case horizontal(column: Int, columns: Int, row: Int)
    /// In the gutter before `column`.
    case vertical(column: Int, row: Int, rows: Int)
}

/// The modules of a plan at their places, and what parts them.
struct SheetFrames {
    private(set) var modules: [ModuleFrame] = []
    private(set) var separators: [Separator] = []

    init(_ plan: SheetPlan) {
        place(plan, column: 0, row: 0)
    }

    private mutating func place(_ plan: SheetPlan, column: Int, row: Int) {
        switch plan.parts {
        case .module(let piece, let option):
            modules.append(
                ModuleFrame(
                    piece: piece, option: option, column: column, columns: plan.columns, row: row,
                    rows: plan.rows))
        case .stack(let first, let second):
            place(first, column: column, row: row)
            separators.append(.horizontal(column: column, columns: plan.columns, row: row + first.rows))
            place(second, column: column, row: row + first.rows + 1)
        case .side(let left, let right):
            place(left, column: column, row: row)
            separators.append(.vertical(column: column + left.columns, row: row, rows: plan.rows))
            place(right, column: column + left.columns, row: row)
        case .notched(let piece, let option, let rest):
            let notch = ModuleNotch(columns: rest.columns, rows: rest.rows + 1)
            modules.append(
                ModuleFrame(
                    piece: piece, option: option, column: column, columns: plan.columns, row: row,
                    rows: plan.rows, notch: notch))
            let inner = (column: column + plan.columns - notch.columns, row: row + plan.rows - notch.rows)
            separators.append(.horizontal(column: inner.column, columns: notch.columns, row: inner.row))
            separators.append(.vertical(column: inner.column, row: inner.row + 1, rows: rest.rows))
            place(rest, column: inner.column, row: inner.row + 1)
        case .pinwheel(let shape, let parts):
            for (place, part) in zip(Pinwheel.Place.allCases, parts) {
                let area = shape.area(place, columns: plan.columns, rows: plan.rows)
                self.place(part, column: column + area.column, row: row + area.row)
            }
            // A pinwheel is a whole sheet.
            separators += shape.separators(columns: plan.columns, rows: plan.rows)
        }
    }
}
