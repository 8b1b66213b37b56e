import Styles

/// L-shaped arrangements of a run: its first piece over and beside the others.
struct NotchSearch {
    let piece: Piece
    /// The table of the pieces after it.
    let rest: RunTable
    let style: PageStyle

    /// Every L over base columns, with its rows.
    func ways(across width: Int, found: (_ penalty: Int32, RunTable.Way, _ rows: Int) -> Void) {
        guard width > 1 else { return }
        for option in piece.notchedOptions(across: width, style: style) {
            for inner in 1..<width {
                for rows in rest.heights[inner].clamped(to: 0..<Int(UInt8.max)) {
                    let least = rest.least[rest.state(inner, rows)]
                    guard least < RunTable.unreachable, let fit = option.fitter.fit(inner: inner, rows: rows)
                    else { continue }
                    let way = RunTable.Way(
                        kind: .notched, length: 1, value: Int16(option.index), first: UInt8(inner),
                        second: UInt8(rows))
                    for extra in 0...NotchedFitter.mostHeadExtra where fit.rows + extra <= rest.rows {
                        let own = fit.account(headExtra: extra, columns: width, weights: style.penalties)
                        let points = option.points + own.total + style.penalties.cut
                        found(least + Int32(clamping: points), way, fit.rows + extra)
                    }
                }
            }
        }
    }
}
