/// Five rectangles that fill a sheet around one another, like the sails of a windmill around its middle: no straight line
/// goes through the whole sheet.
///
/// It is wide when the upper left part reaches over the middle, tall when it reaches down beside it.
struct Pinwheel: Equatable {
    enum Place: Int, CaseIterable { case upperLeft, upperRight, lowerLeft, lowerRight, centre }

    /// Base columns of the upper left and of the lower left part; never the same.
    let upper: Int
    let lower: Int
    /// Rows of the upper left and of the upper right part; they differ by two at least, and are in the order of the columns
    /// turned round.
    let left: Int
    let right: Int

    typealias Area = (column: Int, columns: Int, row: Int, rows: Int)

    /// Where a part stands on a sheet of so many base columns and rows.
    func area(_ place: Place, columns: Int, rows: Int) -> Area {
        switch place {
        case .upperLeft: (0, upper, 0, left)
        case .upperRight: (upper, columns - upper, 0, right)
        case .lowerLeft: (0, lower, left + 1, rows - left - 1)
        case .lowerRight: (lower, columns - lower, right + 1, rows - right - 1)
        case .centre: (min(upper, lower), abs(upper - lower), min(left, right) + 1, abs(left - right) - 1)
        }
    }

    /// What parts them.
    func separators(columns: Int, rows: Int) -> [Separator] {
        let (first, second) = (min(left, right), max(left, right))
        let isWide = upper > lower
        return [
            .horizontal(
                column: isWide ? 0 : upper, columns: isWide ? upper : columns - upper, row: first),
            .vertical(column: upper, row: 0, rows: second),
            .vertical(column: lower, row: first + 1, rows: rows - first - 1),
            .horizontal(
                column: isWide ? lower : 0, columns: isWide ? columns - lower : lower, row: second),
        ]
    }
}
