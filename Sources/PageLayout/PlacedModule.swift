import Geometry
import Styles

/// A module at its place on the sheet, in base columns and rows of the type area.
struct ModuleFrame {
    let piece: Int
    let shape: ModuleShape
    let column: Int
    let row: Int
    /// Rows given to the module: its least rows or more.
    let rows: Int
}

/// A separator between modules.
enum Separator {
    /// In the row `row`, over `columns` columns from `column`.
    case horizontal(column: Int, columns: Int, row: Int)
    /// In the gutter before `column`.
    case vertical(column: Int, row: Int, rows: Int)
}

/// The modules of a plan with the rows that are left given to those that can use them.
struct SheetFrames {
    private(set) var modules: [ModuleFrame] = []
    private(set) var separators: [Separator] = []

    /// - Parameter rows: rows of the sheet from `row` on; what no module can use stays blank at the foot.
    init(_ plan: SheetPlan, row: Int, rows: Int) {
        place(
            plan, column: 0, row: row, rows: min(rows, plan.rows + max(plan.elasticity, (rows - plan.rows) / 2))
        )
    }

    private mutating func place(_ plan: SheetPlan, column: Int, row: Int, rows: Int) {
        switch plan.parts {
        case .module(let piece, let shape):
            modules.append(ModuleFrame(piece: piece, shape: shape, column: column, row: row, rows: rows))
        case .stack(let first, let second):
            let extra = rows - plan.rows
            let weights = first.elasticity + second.elasticity
            let share =
                weights > 0
                ? extra * first.elasticity / weights : extra * first.rows / max(1, first.rows + second.rows)
            let top = first.rows + share
            place(first, column: column, row: row, rows: top)
            separators.append(.horizontal(column: column, columns: plan.columns, row: row + top))
            place(second, column: column, row: row + top + 1, rows: rows - top - 1)
        case .side(let left, let right):
            place(left, column: column, row: row, rows: rows)
            separators.append(.vertical(column: column + left.columns, row: row, rows: rows))
            place(right, column: column + left.columns, row: row, rows: rows)
        }
    }
}

/// How one module uses its rows: pictures grow first, then the blank around the head, and all columns end level.
struct ModuleFit {
    let pictureExtra: Int
    let headExtra: Int
    /// The lines with their columns' ends; nil when they do not fit.
    let filling: ColumnFilling?
    let places: [FloatPlace]
    let skyline: [Int]

    init(_ piece: Piece, frame: ModuleFrame, style: PageStyle) {
        let shape = frame.shape
        let extra = max(0, frame.rows - shape.rows)
        let room = frame.rows - shape.headRows
        let spare =
            zip(piece.floats, shape.spans)
            .map { $0.setting(across: $1).spareRows(pitch: style.rowPitch) }.max() ?? 0
        let lines = piece.lines[...]
        var grown = min(spare, extra)
        var set = floatPlaces(of: piece.floats, spans: shape.spans, columns: shape.columns, extra: grown)
        while grown > 0, leastRows(of: lines, over: set.skyline) > room {
            grown -= 1
            set = floatPlaces(of: piece.floats, spans: shape.spans, columns: shape.columns, extra: grown)
        }
        let body = leastRows(of: lines, over: set.skyline)
        pictureExtra = grown
        headExtra = shape.headRows == 0 ? 0 : min(max(0, room - body), 1 + shape.headRows / 2)
        places = set.places
        skyline = set.skyline
        filling = ColumnFilling(piece.lines, room: set.skyline.map { body - $0 })
    }
}
