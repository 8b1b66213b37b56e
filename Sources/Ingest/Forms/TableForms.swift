/// Rows of tables.
extension LineForms {
    /// Cells of a row whose columns are parted by two blanks or more, else by single ones.
    static func columns(_ text: Scalars) -> [String] {
        var cells: [String] = []
        var cell: [Unicode.Scalar] = []
        cell.reserveCapacity(text.count)
        var blanks = 0
        for scalar in text {
            if scalar.isBlank {
                blanks += scalar == "\u{3000}" ? 2 : 1
                continue
            }
            if blanks >= 2, !cell.isEmpty {
                cells.append(cell[...].string)
                cell.removeAll(keepingCapacity: true)
            } else if blanks == 1 {
                cell.append(" ")
            }
            blanks = 0
            cell.append(scalar)
        }
        cells.append(cell[...].string)
        return cells.count > 1 ? labelled(cells) : text.split(whereSeparator: \.isBlank).map(\.string)
    }

    /// 特獎 48130275　07762914: where wide blanks part the cells and the first has a word more than every other one, that word is the
    /// label of the row.
    private static func labelled(_ cells: [String]) -> [String] {
        let first = Scalars(cells[0])
        let label = first.word(after: first.startIndex)
        let words = first.split(whereSeparator: \.isBlank).count
        guard words > 1, label.count > 1, label.isAllHan,
            cells.dropFirst().allSatisfy({ Scalars($0).split(whereSeparator: \.isBlank).count == words - 1 })
        else { return cells }
        return [label.string, first[label.endIndex...].trimmed.string] + cells.dropFirst()
    }

    /// Cells of a table row, without blanks at their ends.
    static func cells(_ row: Scalars) -> [Scalars]? {
        guard let separator = cellMarks.first(where: row.contains) else { return nil }
        var cells = row.split(separator: separator, omittingEmptySubsequences: false).map(\.trimmed)
        if cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.last?.isEmpty == true { cells.removeLast() }
        return cells.count >= 2 ? cells : nil
    }

    private static let cellMarks: [Unicode.Scalar] = ["\t", "|", "｜"]

    /// A rule between the head and the rows of a table in Markdown: |---|---|
    static func isTableRule(_ text: String) -> Bool {
        text.contains("|") && text.unicodeScalars.allSatisfy { "|-:+ \t".unicodeScalars.contains($0) }
    }
}
