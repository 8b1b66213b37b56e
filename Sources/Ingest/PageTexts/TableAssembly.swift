import IssueModel

/// Rows of tables.
extension PageAssembly {
    mutating func takeRow(_ line: SourceLine) {
        if LineForms.isTableRule(line.text) {
            tally.furniture += line.ink
            return
        }
        var cells = LineForms.cells(line.scalars)?.map(\.string) ?? LineForms.columns(line.scalars)
        // 21:00 公开赛 决赛 under rows of a time and a programme: what is on has a blank of its own.
        if !isEnded, cells.count > 2, LineForms.beginsWithTime(line.scalars), line.text.isSinglySpaced,
            case .table(let rows)? = blocks.last, rows.last?.count == 2
        {
            cells = [cells[0], cells.dropFirst().joined(separator: " ")]
        }
        if line.text.isSinglySpaced { cells = LineForms.pairedTimes(cells) }
        if !isEnded, case .table(let rows)? = blocks.last, let count = rows.last?.count, count < cells.count {
            cells = LineForms.fitted(cells, to: count)
        }
        let row = cells.map { TextBlock($0.unspaced, place: line.place) }
        let kept = cells.reduce(0) { $0 + $1.inkCount }
        tally.furniture += line.ink - kept
        if !isEnded, case .table? = blocks.last, case .table(var rows)? = takeLastBlock() {
            rows.append(row)
            putBack(.table(rows))
        } else {
            append(.table([row]), of: line)
        }
    }
}
