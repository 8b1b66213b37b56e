import Diagnostics
import IssueModel

/// Tables, row by row.
extension PageAssembly {
    mutating func takeRow(_ line: SourceLine) {
        if LineForms.isTableRule(line.text) {
            tally.furniture += line.ink
            return
        }
        var cells = LineForms.cells(line.scalars)?.map(\.string) ?? LineForms.columns(line.scalars)
        let isSpaced = line.text.isSinglySpaced
        // Under a day and a time in the row above they are two cells here too.
        if isSpaced, !(TableCells.haveTimeOfDay(cells) && goesOnTable(withRowOf: cells.count)) {
            cells = TableCells.withTimes(cells)
        }
        // 21:00 公开赛 决赛 under rows of a time and a programme: what is on has a blank of its own.
        if !isEnded, cells.count > 2, LineForms.beginsWithTime(line.scalars), isSpaced,
            case .table(let rows)? = blocks.last, rows.last?.count == 2
        {
            cells = [cells[0], cells.dropFirst().joined(separator: " ")]
        }
        if isSpaced { cells = TableCells.withPairedTimes(cells) }
        if !isEnded, case .table(let rows)? = blocks.last, let count = rows.last?.count, count < cells.count {
            cells = TableCells.fitted(cells, to: count)
        }
        let row = cells.map { TextBlock($0.unspaced, place: line.place) }
        let kept = cells.reduce(0) { $0 + $1.inkCount }
        tally.furniture += line.ink - kept
        if !isEnded, case .table? = blocks.last, case .table(var rows)? = takeLastBlock() {
            rows.append(row)
            putBack(.table(rows))
        } else {
            append(.table([row]), of: line)
            isSpacedTable = true
        }
        isSpacedTable = isSpacedTable && isSpaced
        if next != .table, isSpacedTable { joinNumbers() }
    }

    private func goesOnTable(withRowOf count: Int) -> Bool {
        guard !isEnded, case .table(let rows)? = blocks.last else { return false }
        return rows.last?.count == count
    }

    /// Puts numbers together that are one cell, now that all rows are known.
    private mutating func joinNumbers() {
        guard case .table(let rows)? = blocks.last else { return }
        let cells = rows.map { $0.map(\.text) }
        let joined = TableCells.withNumbers(cells)
        guard joined != cells else { return }
        replaceLast(
            with: .table(
                zip(joined, rows).map { texts, row in texts.map { TextBlock($0, place: row.first?.place) } }))
    }
}
