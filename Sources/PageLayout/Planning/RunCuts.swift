import Styles

/// What a cut of a rectangle into two costs besides its parts.
struct CutPoints {
    /// A cut.
    let plain: Int32
    /// What is added where it goes through the whole sheet with several modules at both sides.
    let broken: Int32
    /// What is added where the later part stands to the left, and where two headlines meet.
    let mirrored: Int32
    let clash: Int32

    init(_ weights: LayoutPenalties) {
        plain = Int32(clamping: weights.cut)
        broken = Int32(clamping: weights.brokenPage)
        mirrored = Int32(clamping: weights.readingOrder)
        clash = Int32(clamping: weights.headlineClash)
    }
}

/// The cuts of a run into two: every pair of ways to fill both parts is offered to the table of the run. Make-up spends
/// most of its time here, so the loops touch numbers only.
extension RunTable {
    /// The first part over the second, with a row between them, narrower than the sheet.
    ///
    /// - Parameters:
    ///   - length: pieces of the first part.
    ///   - own: points of the cut.
    ///   - slack: points by which a way may be worse than the best one of its width; nil without a limit.
    ///   - reach: the same for a way without headlines at its corners.
    mutating func stack(
        _ upper: RunTable, over lower: RunTable, width: Int, length: Int, own: Int32, slack: Int32?,
        reach: Int32?
    ) {
        let above = upper.heights[width]
        let under = lower.heights[width]
        guard !above.isEmpty, !under.isEmpty else { return }
        let least = lower.best[width]
        let source = lower.state(width, 0)
        let (uppers, lowers) = (upper.penalties.span, lower.least.span)
        // From the highest first part down, so that of equal plans the one with the lowest second part stays.
        for first in above.reversed() {
            let fitting = under.clamped(to: 0..<max(0, rows - first))
            guard !fitting.isEmpty else { continue }
            for edges in 0..<RunEdges.usual {
                let known = uppers[upper.index(width, first) + edges] + own
                let limit = bound(width, slack: edges == 0 ? reach : slack)
                guard known + least < limit else { continue }
                let way = Way(kind: .stack, length: UInt8(length), value: Int16(first), first: UInt8(edges))
                let last = rows - first - 1
                let inner = fitting.clamped(to: 0..<max(0, last))
                offer(
                    known, plus: lowers.extracting(source + inner.lowerBound..<source + inner.upperBound), way,
                    from: index(width, inner.lowerBound + first + 1) + edges, width: width)
                guard fitting.contains(last) else { continue }
                offer(
                    known + lowers[source + last], way, at: index(width, rows) + (edges | RunEdges.secondBoth),
                    width: width)
            }
        }
    }

    /// The same across the sheet, where a cut breaks it if several modules stand over and under it. Less than the whole
    /// height: the whole sheet is no part of another.
    mutating func stackAcross(
        _ upper: RunTable, over lower: RunTable, length: Int, points: CutPoints, slack: Int32?, reach: Int32?
    ) {
        let (above, under) = (upper.heights[columns], lower.heights[columns])
        guard !above.isEmpty, !under.isEmpty else { return }
        let (uppers, lowers) = (upper.penalties.span, lower.penalties.span)
        for other in 0..<RunEdges.usual {
            let source = lower.index(columns, 0) + other
            var least = RunTable.unreachable
            for second in under { least = min(least, lowers[source + second * RunEdges.usual]) }
            guard least < RunTable.unreachable else { continue }
            for first in above.reversed() {
                let fitting = under.clamped(to: 0..<max(0, rows - first - 1))
                for one in 0..<RunEdges.usual where !fitting.isEmpty {
                    let meets = RunEdges.meeting(one, other) != 0
                    let known =
                        uppers[upper.index(columns, first) + one] + points.plain + (meets ? points.broken : 0)
                    let edges = RunEdges.joined(one, other)
                    let limit = bound(columns, slack: edges == RunEdges.firstBoth ? slack : reach)
                    guard known + least < limit else { continue }
                    let way = Way(
                        kind: .stack, length: UInt8(length), value: Int16(first), first: UInt8(one),
                        second: UInt8(other))
                    let target = index(columns, first + 1) + edges
                    for second in fitting {
                        let row = second * RunEdges.usual
                        offer(known + lowers[source + row], way, at: target + row, width: columns)
                    }
                }
            }
        }
    }

    /// Two parts side by side, with a gutter between them.
    mutating func side(_ cut: SideCut, points: CutPoints, slack: Int32?) {
        let heights = cut.heights
        guard !heights.isEmpty else { return }
        let own = cut.points(points)
        let width = cut.width
        let least = cut.left.table.best[cut.leftWidth] + cut.right.table.best[cut.rightWidth]
        guard least + own < bound(width, slack: slack) else { return }
        // No neighbour of a rectangle as wide as the sheet could clash with it, but it has several modules at its edges.
        let edges = width == columns ? RunEdges.firstBoth : 0
        for height in heights {
            let target = index(width, height)
            cut.ways(rows: height, own: own, points: points) { penalty, way, outer in
                offer(penalty, way, at: target + (outer | edges), width: width)
            }
        }
    }
}

/// Two runs side by side.
struct SideCut {
    let left: RunWays
    let leftWidth: Int
    let right: RunWays
    let rightWidth: Int
    /// Pieces of the earlier run.
    let length: Int
    /// Whether the later run stands to the left.
    let isMirrored: Bool

    /// - Parameter left: columns of the left part.
    init(_ first: RunWays, _ second: RunWays, left: Int, of width: Int, length: Int, isMirrored: Bool) {
        (self.left, right) = isMirrored ? (second, first) : (first, second)
        leftWidth = left
        rightWidth = width - left
        self.length = length
        self.isMirrored = isMirrored
    }

    var width: Int { leftWidth + rightWidth }

    /// Heights that both parts can fill.
    var heights: Range<Int> {
        left.table.heights[leftWidth].clamped(to: right.table.heights[rightWidth])
    }

    func points(_ points: CutPoints) -> Int32 { points.plain + (isMirrored ? points.mirrored : 0) }

    /// Every pair of ways to fill both parts at a height, with its penalty and its edges.
    @inline(__always)
    func ways(rows: Int, own: Int32, points: CutPoints, found: (Int32, RunTable.Way, Int) -> Void) {
        let lefts = left.table.index(leftWidth, rows)
        let rights = right.table.index(rightWidth, rows)
        let (ones, others) = (left.table.penalties, right.table.penalties)
        let edges = left.table.edges(ofHeight: rows)
        for one in 0..<edges {
            let first = ones[lefts + one]
            guard first < RunTable.unreachable else { continue }
            for other in 0..<edges {
                let second = others[rights + other]
                guard second < RunTable.unreachable else { continue }
                let meeting = RunEdges.meeting(one, other)
                let extra =
                    (meeting & RunEdges.firstLeading != 0 ? points.clash : 0)
                    + (meeting & RunEdges.secondLeading != 0 ? points.broken : 0)
                let way = RunTable.Way(
                    kind: isMirrored ? .mirrored : .side, length: UInt8(length), value: Int16(leftWidth),
                    first: UInt8(one), second: UInt8(other))
                found(first + second + own + extra, way, RunEdges.joined(one, other))
            }
        }
    }
}
