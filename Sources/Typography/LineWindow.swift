import Geometry

/// How far from full the lines may be that are looked at. Nearly every paragraph can be set with full lines; the others
/// are looked through again.
enum LineTolerance: CaseIterable {
    /// Lines that lack less than two characters.
    case full
    /// Lines that lack less than five characters, or a seventh of their width.
    case spread
    /// Any line, and breaks that are not allowed where nothing else fits.
    case any

    /// The most that a line may lack before its adjustments.
    func lack(em: Int, width: Int) -> Int {
        switch self {
        case .full: em * 7 / 4
        case .spread: max(em * 5, width / 7)
        case .any: width
        }
    }
}

/// The ends that a line from a given start may have, with their penalties.
struct LineWindow {
    private let weigher: LineWeigher
    private let isTolerant: Bool
    /// The most that a line may lack, in units of `Length`.
    private let lack: Int
    /// No end before this one can make a line that is full enough; it only moves on.
    private var lower: Int

    /// - Parameter start: no line is asked for that begins before it.
    init(_ weigher: LineWeigher, tolerance: LineTolerance, from start: Int = 0) {
        lower = start + 1
        self.weigher = weigher
        isTolerant = tolerance == .any
        let width = weigher.measure.width.units
        let em = weigher.text.shaped.size.units
        lack = weigher.fills(isLast: false) ? tolerance.lack(em: em, width: width) : width
    }

    /// Calls `body` with each end that fits, from the nearest on; in a tolerant window with one end at least.
    ///
    /// - Parameter limit: for an end, the penalty from which on it does not matter how much more it is.
    mutating func visit(
        from start: Int, limit: (_ end: Int) -> Int = { _ in .max },
        _ body: (_ end: Int, _ penalty: Int) -> Void
    ) {
        let (count, widths, breaks) = (weigher.count, weigher.places.widths, weigher.text.breaks)
        let room = weigher.room(from: start)
        let reach = widths[start] + 2 * room + 4 * weigher.text.shaped.size.units
        lower = max(lower, start + 1)
        if lack < room {
            let least = widths[start] + room - lack
            while lower < count, widths[lower] < least { lower += 1 }
        }
        var hasEnd = false
        var end = lower
        while end <= count {
            let isBreak = end == count || breaks[end].isFree || isTolerant && breaks[end] == .emergency
            if isBreak {
                guard let penalty = weigher.penalty(start..<end, limit: limit(end)) else { break }
                body(end, penalty)
                hasEnd = true
            }
            if widths[end] > reach { break }
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
