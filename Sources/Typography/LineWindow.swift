import Geometry

/// The ends that a line from a given start may have, with their penalties.
struct LineWindow {
    private let weigher: LineWeigher
    private let isTolerant: Bool
    /// How much shorter than its room a line may be before its adjustments, in units of `Length`.
    private let tolerance: Int
    /// No end before this one can make a line that is full enough; it only moves on.
    private var lower = 1

    init(_ weigher: LineWeigher, isTolerant: Bool) {
        self.weigher = weigher
        self.isTolerant = isTolerant
        let em = weigher.text.shaped.size.units
        let isFilled = weigher.measure.alignment.fills(isLast: false)
        tolerance = isFilled ? max(em * 7 / 2, weigher.measure.width.units / 10) : Int.max
    }

    /// Calls `body` with each end that fits, from the nearest on; in a tolerant window with one end at least.
    mutating func visit(from start: Int, _ body: (_ end: Int, _ penalty: Int) -> Void) {
        let (count, sums, breaks) = (weigher.count, weigher.sums, weigher.text.breaks)
        let room = weigher.room(from: start)
        let reach = sums[start].width + 2 * room + 4 * weigher.text.shaped.size.units
        lower = max(lower, start + 1)
        if !isTolerant, tolerance < room {
            let least = sums[start].width + room - tolerance
            while lower < count, sums[lower].width < least { lower += 1 }
        }
        var hasEnd = false
        var end = isTolerant ? start + 1 : lower
        while end <= count {
            let isBreak = end == count || breaks[end].isFree || isTolerant && breaks[end] == .emergency
            if isBreak {
                guard let penalty = weigher.penalty(start..<end) else { break }
                body(end, penalty)
                hasEnd = true
            }
            if sums[end].width > reach { break }
            end += 1
        }
        if isTolerant, !hasEnd { visitLastResort(from: start, body) }
    }

    /// Nothing fits that may end here: the line is parted where it is full, whatever stands there.
    private func visitLastResort(from start: Int, _ body: (_ end: Int, _ penalty: Int) -> Void) {
        var best: (end: Int, penalty: Int)?
        var end = start + 1
        while end <= weigher.count, let penalty = weigher.penalty(start..<end) {
            best = (end, penalty)
            end += 1
        }
        if let best {
            body(best.end, best.penalty)
        } else {
            body(start + 1, LinePenalty.overfull)
        }
    }
}

extension BreakOpportunity {
    /// A line may end here without breaking a rule.
    var isFree: Bool { self == .allowed || self == .hyphen }
}
