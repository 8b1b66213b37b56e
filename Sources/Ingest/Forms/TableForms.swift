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

    /// 6:50 晨曲 7:00 晨练, 一套 6:50 晨曲 7:00 晨练: times that each stand before what is on then, of which one cell is made.
    static func pairedTimes(_ cells: [String]) -> [String] {
        let start = cells.count % 2
        guard cells.count - start >= 4,
            cells.indices.allSatisfy({ isTime(cells[$0]) == ($0 >= start && ($0 - start) % 2 == 0) })
        else { return cells }
        return cells[..<start]
            + stride(from: start, to: cells.count, by: 2).map { cells[$0] + " " + cells[$0 + 1] }
    }

    /// 6:50, 06：00
    private static func isTime(_ cell: String) -> Bool {
        let parts = Scalars(cell).split { $0 == ":" || $0 == "：" }
        return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }
    }

    /// The cells of a row that has more of them than the row above it, brought to as many if what a single blank parted can be one.
    static func fitted(_ cells: [String], to count: Int) -> [String] {
        [joinedName(cells), joinedTimes(cells)].first { $0.count == count } ?? cells
    }

    /// 儿科 沙 敏: a name of two characters that was spaced out to the length of three.
    private static func joinedName(_ cells: [String]) -> [String] {
        let isSingle = cells.map { $0.unicodeScalars.count == 1 && $0.isAllHan }
        guard isSingle.count(where: { $0 }) == 2, let first = isSingle.firstIndex(of: true),
            first + 1 < cells.count, isSingle[first + 1], PersonNames.hasSurname(Scalars(cells[first]))
        else { return cells }
        return cells[..<first] + [cells[first] + cells[first + 1]] + cells[(first + 2)...]
    }

    /// 金城 天煞孤星 12:30 2:30 7:00: the times of one film under the head 场次.
    private static func joinedTimes(_ cells: [String]) -> [String] {
        guard let first = cells.firstIndex(where: isTime) else { return cells }
        let times = cells[first...].prefix(while: isTime)
        return cells[..<first] + [times.joined(separator: " ")] + cells[times.endIndex...]
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
