import Geometry

/// Lines of a paragraph, chosen for the paragraph as a whole: the sum of the penalties of all lines is least
/// (Knuth and Plass, with the adjustments of Chinese text in place of glue).
///
/// The work is bounded by the number of clusters times those that fit on a line.
package func lines(of text: SpacedText, in measure: LineMeasure) -> [ComposedLine] {
    guard !text.spacing.isEmpty else { return [] }
    let sums = RunningSums(text)
    let ends = lineEnds(of: text, sums: sums, measure: measure)
    var start = 0
    return ends.enumerated().map { number, end in
        defer { start = end }
        return composedLine(
            text, clusters: start..<end, room: measure.room(isFirst: number == 0),
            setting: LineSetting(
                offset: number == 0 ? measure.indent.units : 0,
                spreads: measure.isJustified && end < text.spacing.count))
    }
}

/// Sums over the clusters before an index, so that a line is weighed without walking over it.
private struct RunningSums {
    var width: [Int] = [0]
    var shrink: [Int] = [0]
    var stretchPoints: [Int] = [0]

    init(_ text: SpacedText) {
        let count = text.spacing.count + 1
        width.reserveCapacity(count)
        shrink.reserveCapacity(count)
        stretchPoints.reserveCapacity(count)
        for (index, cluster) in text.spacing.enumerated() {
            width.append(width[index] + Int(cluster.width) + Int(cluster.gapBefore))
            shrink.append(shrink[index] + Int(cluster.shrink) + Int(cluster.gapShrink))
            let opens = index > 0 && text.breaks[index] == .allowed
            stretchPoints.append(stretchPoints[index] + (opens ? 1 : 0))
        }
    }
}

/// Penalties of a line; the unit is arbitrary, only their order of size matters.
private enum Penalty {
    static let emergencyBreak = 2_000_000
    static let shortLastLine = 60_000
    static let overfull = 400_000_000
    /// Added for each line, so that a paragraph is not longer than it must be.
    static let line = 100
}

private func lineEnds(of text: SpacedText, sums: RunningSums, measure: LineMeasure) -> [Int] {
    let count = text.spacing.count
    var best = [Int](repeating: Int.max, count: count + 1)
    var previous = [Int](repeating: 0, count: count + 1)
    best[0] = 0
    for start in 0..<count where best[start] < Int.max {
        let room = measure.room(isFirst: start == 0)
        let edge = startTrim(text, at: start)
        // A measure may be too narrow for what must stay together: then the line reaches out to the next break.
        var hasEnd = false
        for end in (start + 1)...count {
            if end < count, text.breaks[end] == .forbidden { continue }
            let weighed = weight(text, sums, start..<end, room: room, startTrim: edge)
            let isLast = end == count
            let fitting = isLast ? weighed.lastLine(of: end - start) : weighed.justified(measure.isJustified)
            var cost = best[start] + fitting + Penalty.line
            if !isLast, text.breaks[end] == .emergency { cost += Penalty.emergencyBreak }
            if cost < best[end] {
                best[end] = cost
                previous[end] = start
            }
            if weighed.isOverfull, hasEnd { break }
            hasEnd = true
        }
    }
    var ends = [count]
    while let end = ends.last, previous[end] > 0 { ends.append(previous[end]) }
    return ends.reversed()
}

/// An opening mark at the start of a line gives up its blank half; at the start of a paragraph it keeps it.
func startTrim(_ text: SpacedText, at start: Int) -> Int {
    let first = text.spacing[start]
    let mark = start == 0 ? 0 : Int(first.blankLeft - first.trimLeft)
    return mark + Int(first.gapBefore)
}

private func weight(
    _ text: SpacedText, _ sums: RunningSums, _ clusters: Range<Int>, room: Int, startTrim: Int
) -> LineWeight {
    var end = clusters.upperBound
    while end > clusters.lowerBound + 1, text.spacing[end - 1].kind == .space { end -= 1 }
    let last = text.spacing[end - 1]
    let natural = sums.width[end] - sums.width[clusters.lowerBound] - startTrim + Int(last.trimRight)
    let endBlank = Int(last.blankRight)
    let first = text.spacing[clusters.lowerBound]
    let shrink =
        sums.shrink[end] - sums.shrink[clusters.lowerBound]
        - Int(first.gapShrink) - Int(last.kind == .space ? 0 : last.shrink)
        - (clusters.lowerBound == 0 || first.keepsBlanks ? 0 : Int(first.blankLeft - first.trimLeft))
    return LineWeight(
        excess: natural - room, endBlank: endBlank, shrink: max(0, shrink),
        stretchPoints: sums.stretchPoints[end] - sums.stretchPoints[min(clusters.lowerBound + 1, end)],
        em: text.shaped.size.units)
}

/// How far a line is from its room, and what it can do about it; all in units of `Length`.
private struct LineWeight {
    /// Natural width less the room: positive when the line must shrink.
    let excess: Int
    /// Blank of a mark at the line end: it may hang out of the room, for nothing is seen of it.
    let endBlank: Int
    let shrink: Int
    let stretchPoints: Int
    let em: Int

    var isOverfull: Bool { excess - endBlank > shrink }

    /// Penalty of a line that is spread or pressed to its room.
    func justified(_ isJustified: Bool) -> Int {
        if isOverfull { return Penalty.overfull + (excess - endBlank - shrink) * 100 / em * 1_000 }
        if excess > endBlank {
            let ratio = (excess - endBlank) * 100 / max(1, shrink)
            return ratio * ratio / 4
        }
        if excess >= 0 { return 0 }
        guard isJustified else {
            let ragged = -excess * 100 / em
            return ragged * ragged / 10
        }
        guard stretchPoints > 0 else { return Penalty.overfull / 4 }
        let each = -excess * 1_000 / (em * stretchPoints)
        return each * each
    }

    /// The last line is not spread; it should not be a single character.
    func lastLine(of clusters: Int) -> Int {
        if excess > 0 { return justified(true) }
        return clusters < 3 ? Penalty.shortLastLine : 0
    }
}
