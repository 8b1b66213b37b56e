/// How far one line is from its room, and what it can do about it; all in units of `Length`.
struct LineLoad {
    /// Natural width less the room: positive when the line must shrink.
    let excess: Int
    let edges: LineEdges
    let sum: SpacingSums
    let em: Int
    /// The most that letter fit takes from one gap.
    let letterFit: Int
    /// Whether the line is spread to its room.
    let fills: Bool

    /// Everything that may give by the clauses, the mark at the line end included.
    private var shrink: Int {
        Int(edges.endGive) + Int(sum.wordSpace) + Int(sum.interpunct) + Int(sum.bracket) + Int(sum.pause)
            + Int(sum.westernGap) + Int(sum.stop)
    }

    /// The last mark stands outside the measure: it does so when the line with it would have to shrink and the line
    /// without it need not be spread, or when it cannot shrink enough without letter fit.
    var hangs: Bool {
        guard edges.hanging > 0, excess > Int(edges.endGive) else { return false }
        return excess >= Int(edges.hanging) || excess > shrink
    }

    /// The excess without what hangs.
    var remaining: Int { hangs ? excess - Int(edges.hanging) : excess }

    var fits: Bool {
        excess <= 0
            || remaining <= (hangs ? shrink - Int(edges.endGive) : shrink) + letterFit * Int(sum.fitGaps)
    }

    /// Penalty of bringing the line to its room.
    ///
    /// - Parameter widest: the widest gap between Chinese characters, in 1/1000 em.
    func penalty(widest: Int) -> Int {
        if remaining > 0 { return shrinkPenalty(remaining) }
        if remaining == 0 { return 0 }
        guard fills else {
            let ragged = -remaining * 100 / em
            return ragged * ragged / 10
        }
        return stretchPenalty(-remaining, widest: widest)
    }

    /// Each rank costs more than the one before, letter fit far more; the blank at the line end costs nothing.
    private func shrinkPenalty(_ amount: Int) -> Int {
        var rest = amount - (hangs ? 0 : min(amount, Int(edges.endGive)))
        var cost = 0
        func take(_ available: Int32, _ weight: Int) {
            let given = min(rest, Int(available))
            cost += given * weight
            rest -= given
        }
        take(sum.wordSpace, 1)
        take(sum.interpunct, 1)
        take(sum.bracket, 2)
        take(sum.pause, 3)
        take(sum.westernGap, 4)
        take(sum.stop, 6)
        cost = cost * 125 / em
        guard rest > 0 else { return cost }
        let each = rest * 1_000 / (em * max(1, Int(sum.fitGaps)))
        return cost + LinePenalty.letterFit + 4 * each * each
    }

    private func stretchPenalty(_ amount: Int, widest: Int) -> Int {
        let inSpaces = min(amount, Int(sum.spaceStretch))
        let inGaps = min(amount - inSpaces, Int(sum.gapStretch))
        let rest = amount - inSpaces - inGaps
        let cost = (inSpaces * 5 + inGaps * 8) * 125 / em
        guard rest > 0 else { return cost }
        let each = min(4_000, spread(rest, widest: widest).each * 1_000 / em)
        let seen = max(0, each - LinePenalty.visibleGap)
        return cost + LinePenalty.spread + 2 * each * each + 20 * seen * seen
            + (each > widest ? LinePenalty.loose : 0)
    }

    /// How the rest of a spread line is shared: over the gaps between Chinese characters, or over all gaps when the
    /// former would become too wide. Without any gap the whole rest is one hole.
    func spread(_ rest: Int, widest: Int) -> (isChineseOnly: Bool, each: Int) {
        let chinese = Int(sum.chineseGaps)
        if chinese > 0, rest * 1_000 <= widest * em * chinese { return (true, rest / chinese) }
        return (false, rest / max(1, Int(sum.gaps)))
    }
}
