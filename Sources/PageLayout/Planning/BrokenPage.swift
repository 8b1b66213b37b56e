/// Straight lines through a whole sheet with several modules at both sides (断版).
extension [ModuleFrame] {
    /// - Parameter columns: of the sheet.
    func breakPage(columns: Int) -> Bool {
        !brokenRows(columns: columns).isEmpty || !brokenColumns(columns: columns).isEmpty
    }

    /// Rows at which a rule goes through the whole width with several modules right above and right under it.
    func brokenRows(columns: Int) -> [Int] {
        Set(map(\.row)).filter { $0 > 0 }.sorted().filter { row in
            let above = filter { $0.row + $0.rows + 1 == row }
            let under = filter { $0.row == row }
            func spans(_ list: [ModuleFrame], _ width: (ModuleFrame) -> Int) -> Bool {
                list.count > 1 && list.reduce(0) { $0 + width($1) } == columns
            }
            return spans(above, \.footColumns) && spans(under, \.columns)
        }
    }

    /// Columns before which a gutter goes through the whole height with several modules at both sides.
    func brokenColumns(columns: Int) -> [Int] {
        (1..<Swift.max(1, columns)).filter { column in
            let cut = contains { $0.column < column && column < $0.column + $0.columns }
            let left = count { $0.column + $0.columns == column }
            let right = count { $0.column == column }
            return !cut && left > 1 && right > 1
        }
    }
}
