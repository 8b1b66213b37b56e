import Styles

/// L-shaped arrangements of a run: its first piece over and beside the others.
struct NotchSearch {
    let piece: Piece
    /// The table of the pieces after it.
    let rest: RunTable
    let style: PageStyle

    /// Every L over base columns, with its rows.
    ///
    /// - Parameter limit: the penalty from which on it is not wanted.
    func ways(
        across width: Int, limit: Int32, found: (_ penalty: Int32, RunTable.Way, _ rows: Int) -> Void
    ) {
        guard width > 1 else { return }
        let weights = style.penalties
        for option in piece.notchedOptions(across: width, style: style) {
            let own = Int32(clamping: option.points + weights.notch + weights.cut)
            for inner in 1..<width where rest.best[inner] + own < limit {
                for rows in rest.heights[inner].clamped(to: 0..<Int(UInt8.max)) {
                    let least = rest.least[rest.state(inner, rows)] + own
                    guard least < limit, let fit = option.fitter.fit(inner: inner, rows: rows) else { continue }
                    let way = RunTable.Way(
                        kind: .notched, length: 1, value: Int16(option.index), first: UInt8(inner),
                        second: UInt8(rows))
                    let points = fit.points(columns: width, weights: weights)
                    for extra in 0...NotchedFitter.mostHeadExtra where fit.rows + extra <= rest.rows {
                        let head = NotchedFit.points(ofHeadExtra: extra, columns: width, weights: weights)
                        found(least + Int32(clamping: points + head), way, fit.rows + extra)
                    }
                }
            }
        }
    }
}
