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
    mutating func stack(_ upper: RunTable, over lower: RunTable, width: Int, length: Int, own: Int32) {
        let above = upper.heights[width]
        let under = lower.heights[width]
        guard !above.isEmpty, !under.isEmpty else { return }
        // From the highest first part down, so that of equal plans the one with the lowest second part stays.
        for first in above.reversed() {
            let fitting = under.clamped(to: 0..<max(0, rows - first))
            guard !fitting.isEmpty else { continue }
            for contacts in 0..<RunTable.contacts {
                let known = upper.penalties[upper.state(width, first) * RunTable.contacts + contacts]
                guard known < RunTable.unreachable else { continue }
                let way = Way(
                    kind: .stack, length: UInt8(length), value: Int16(first), first: UInt8(contacts))
                var target = state(width, fitting.lowerBound + first + 1) * RunTable.contacts + contacts
                let source = lower.state(width, 0)
                for second in fitting {
                    offer(known + own + lower.least[source + second], way, at: target)
                    target += RunTable.contacts
                }
            }
        }
    }

    /// Two parts side by side, with a gutter between them.
    mutating func side(_ cut: SideCut, points: CutPoints) {
        for height in cut.heights {
            let target = state(cut.width, height) * RunTable.contacts
            cut.ways(rows: height, own: cut.points(points), clash: points.clash) { penalty, way, contacts in
                offer(penalty, way, at: target + contacts)
            }
        }
    }
}

/// Two runs side by side.
struct SideCut {
    let left: RunTable
    let leftWidth: Int
    let right: RunTable
    let rightWidth: Int
    /// Pieces of the earlier run.
    let length: Int
    /// Whether the later run stands to the left.
    let isMirrored: Bool

    /// - Parameter left: columns of the left part.
    init(_ first: RunTable, _ second: RunTable, left: Int, of width: Int, length: Int, isMirrored: Bool) {
        (self.left, right) = isMirrored ? (second, first) : (first, second)
        leftWidth = left
        rightWidth = width - left
        self.length = length
        self.isMirrored = isMirrored
    }

    var width: Int { leftWidth + rightWidth }

    /// Heights that both parts can fill.
    var heights: Range<Int> { left.heights[leftWidth].clamped(to: right.heights[rightWidth]) }

    func points(_ points: CutPoints) -> Int32 { points.plain + (isMirrored ? points.mirrored : 0) }

    /// Every pair of ways to fill both parts at a height, with its penalty and its contacts.
    @inline(__always)
    func ways(rows: Int, own: Int32, clash: Int32, found: (Int32, RunTable.Way, Int) -> Void) {
        let lefts = left.state(leftWidth, rows) * RunTable.contacts
        let rights = right.state(rightWidth, rows) * RunTable.contacts
        for one in 0..<RunTable.contacts {
            let first = left.penalties[lefts + one]
            guard first < RunTable.unreachable else { continue }
            for other in 0..<RunTable.contacts {
                let second = right.penalties[rights + other]
                guard second < RunTable.unreachable else { continue }
                let (outer, meet) = HeadContacts.joined(one, other)
                let way = RunTable.Way(
                    kind: isMirrored ? .mirrored : .side, length: UInt8(length), value: Int16(leftWidth),
                    first: UInt8(one), second: UInt8(other))
                found(first + second + own + (meet ? clash : 0), way, outer)
            }
        }
    }
}

extension HeadContacts {
    /// The outer corners of two rectangles side by side, and whether their headlines meet.
    fileprivate static func joined(_ left: Int, _ right: Int) -> (outer: Int, clash: Bool) {
        let (one, other) = (HeadContacts(rawValue: left), HeadContacts(rawValue: right))
        return (
            one.intersection(.left).union(other.intersection(.right)).rawValue,
            one.contains(.right) && other.contains(.left)
        )
    }
}
