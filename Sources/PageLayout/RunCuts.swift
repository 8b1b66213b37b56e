import Styles

/// What a cut of a rectangle into two costs besides its parts.
struct CutPoints {
    /// A cut, and one through the whole sheet with several modules at both sides.
    let plain: Int32
    let broken: Int32
    /// What is added where the later part stands to the left, and where two headlines meet.
    let mirrored: Int32
    let clash: Int32

    init(_ weights: LayoutPenalties) {
        plain = Int32(clamping: weights.cut)
        broken = Int32(clamping: weights.cut + weights.brokenPage)
        mirrored = Int32(clamping: weights.readingOrder)
        clash = Int32(clamping: weights.headlineClash)
    }
}

/// The cuts of a run into two: every pair of ways to fill both parts is offered to the table of the run. Make-up spends
/// most of its time here, so the loops touch numbers only.
extension RunTable {
    /// The first part over the second, with a row between them.
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
            for contacts in 0..<RunTable.contacts {
                let known = uppers[upper.state(width, first) * RunTable.contacts + contacts] + own
                let limit = bound(width, slack: contacts == HeadContacts.none.rawValue ? reach : slack)
                guard known + least < limit else { continue }
                let way = Way(
                    kind: .stack, length: UInt8(length), value: Int16(first), first: UInt8(contacts))
                offer(
                    known,
                    plus: lowers.extracting(source + fitting.lowerBound..<source + fitting.upperBound), way,
                    from: state(width, fitting.lowerBound + first + 1) * RunTable.contacts + contacts,
                    width: width)
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
        for height in heights {
            let target = state(width, height) * RunTable.contacts
            cut.ways(rows: height, own: own, clash: points.clash) { penalty, way, contacts in
                offer(penalty, way, at: target + contacts, width: width)
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

    /// Every pair of ways to fill both parts at a height, with its penalty and its contacts.
    @inline(__always)
    func ways(rows: Int, own: Int32, clash: Int32, found: (Int32, RunTable.Way, Int) -> Void) {
        let lefts = left.table.state(leftWidth, rows) * RunTable.contacts
        let rights = right.table.state(rightWidth, rows) * RunTable.contacts
        let (ones, others) = (left.table.penalties, right.table.penalties)
        for one in 0..<RunTable.contacts {
            let first = ones[lefts + one]
            guard first < RunTable.unreachable else { continue }
            for other in 0..<RunTable.contacts {
                let second = others[rights + other]
                guard second < RunTable.unreachable else { continue }
                let meet = one & HeadContacts.right.rawValue != 0 && other & HeadContacts.left.rawValue != 0
                let outer = one & HeadContacts.left.rawValue | other & HeadContacts.right.rawValue
                let way = RunTable.Way(
                    kind: isMirrored ? .mirrored : .side, length: UInt8(length), value: Int16(leftWidth),
                    first: UInt8(one), second: UInt8(other))
                found(first + second + own + (meet ? clash : 0), way, outer)
            }
        }
    }
}
