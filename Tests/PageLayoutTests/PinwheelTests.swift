import Testing

@testable import PageLayout

/// A pinwheel of five modules on a sheet of 6 columns and 50 rows.
private func plan(_ shape: Pinwheel) -> SheetPlan {
    let parts = Pinwheel.Place.allCases.enumerated().map { piece, place in
        let area = shape.area(place, columns: 6, rows: 50)
        return SheetPlan(columns: area.columns, rows: area.rows, parts: .module(piece: piece, option: 0))
    }
    return SheetPlan(columns: 6, rows: 50, parts: .pinwheel(shape, parts))
}

@Suite("Pinwheels")
struct PinwheelTests {
    @Test(
        "Their parts and rules fill the sheet, and no straight line goes through it",
        arguments: [
            Pinwheel(upper: 4, lower: 2, left: 15, right: 33),
            Pinwheel(upper: 2, lower: 3, left: 30, right: 12),
        ])
    func fill(shape: Pinwheel) {
        let frames = SheetFrames(plan(shape))
        var taken: [Int] = []
        for frame in frames.modules {
            for column in frame.column..<frame.column + frame.columns {
                for row in frame.row..<frame.row + frame.rows {
                    taken.append(column * 100 + row)
                }
            }
        }
        for case .horizontal(let column, let columns, let row) in frames.separators {
            for column in column..<column + columns { taken.append(column * 100 + row) }
        }
        let cells = (0..<6).flatMap { column in (0..<50).map { column * 100 + $0 } }
        #expect(taken.sorted() == cells)
        let isBroken = frames.modules.breakPage(columns: 6)
        #expect(!isBroken)
    }

    @Test("Four modules around a cross break the page")
    func cross() {
        func module(_ piece: Int) -> SheetPlan {
            SheetPlan(columns: 3, rows: 20, parts: .module(piece: piece, option: 0))
        }
        let row = { (first: Int) in
            SheetPlan(columns: 6, rows: 20, parts: .side(module(first), module(first + 1)))
        }
        let frames = SheetFrames(SheetPlan(columns: 6, rows: 41, parts: .stack(row(0), row(2))))
        let (rows, columns) = (frames.modules.brokenRows(columns: 6), frames.modules.brokenColumns(columns: 6))
        #expect(rows == [21] && columns == [3])
    }

    @Test("Pieces that were placed in another order than they are read in have their own numbers in the plan")
    func order() {
        let plan = plan(Pinwheel(upper: 4, lower: 2, left: 15, right: 33)).renumbered([0, 4, 1, 2, 3])
        let pieces = SheetFrames(plan).modules.map(\.piece)
        #expect(pieces == [0, 4, 1, 2, 3])
    }
}
