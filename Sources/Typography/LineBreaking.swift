/// Lines of a paragraph, chosen for the paragraph as a whole: the sum of the penalties of all lines is least
/// (Knuth and Plass, with the adjustments of Chinese text in place of glue).
///
/// The work is bounded by the number of clusters times those that fit on a line. A paragraph of more than
/// `LineBreaker.longest` clusters is set line by line, each as full as it can be.
package func lines(of text: SpacedText, in measure: LineMeasure) -> [ComposedLine] {
    guard !text.spacing.isEmpty else { return [] }
    let breaker = LineBreaker(text, measure: measure)
    return composedLines(breaker.weigher, ends: breaker.ends())
}

/// Finds the ends of the lines of one paragraph.
struct LineBreaker {
    let weigher: LineWeigher
    /// More clusters than any paragraph of a newspaper has.
    static let longest = 1 << 17

    init(_ text: SpacedText, measure: LineMeasure) {
        weigher = LineWeigher(text, measure: measure)
    }

    func ends() -> [Int] {
        guard weigher.count <= LineBreaker.longest else { return firstFit() }
        for tolerance in LineTolerance.allCases {
            guard let ends = best(within: tolerance) else { continue }
            // Farther from full lines there may be a way without a last line of one character.
            if tolerance == .full, endsWithOrphan(ends) { continue }
            return ends
        }
        return firstFit()
    }

    private func endsWithOrphan(_ ends: [Int]) -> Bool {
        guard let start = ends.dropLast().last else { return false }
        return weigher.isOrphan(start..<weigher.count)
    }

    /// The ends with the least penalty; nil when no way leads to the end of the text.
    private func best(within tolerance: LineTolerance) -> [Int]? {
        let count = weigher.count
        var costs = [Int](repeating: Int.max, count: count + 1)
        var previous = [Int32](repeating: 0, count: count + 1)
        costs[0] = 0
        var window = LineWindow(weigher, tolerance: tolerance)
        for start in 0..<count where costs[start] < Int.max {
            let known = costs[start]
            window.visit(from: start, limit: { costs[$0] - known }) { end, penalty in
                let cost = known + penalty
                if cost < costs[end] {
                    costs[end] = cost
                    previous[end] = Int32(start)
                }
            }
        }
        guard costs[count] < Int.max else { return nil }
        var ends = [count]
        while let end = ends.last, previous[end] > 0 { ends.append(Int(previous[end])) }
        return ends.reversed()
    }

    /// Every line as full as it can be.
    func firstFit() -> [Int] {
        var ends: [Int] = []
        var start = 0
        var window = LineWindow(weigher, tolerance: .any)
        while start < weigher.count {
            var best = start + 1
            var least = Int.max
            window.visit(from: start) { end, penalty in
                // A fuller line is better, unless it breaks a rule that the shorter one keeps.
                let rank = penalty / LinePenalty.emergencyBreak
                if rank <= least { (best, least) = (end, rank) }
            }
            ends.append(best)
            start = best
        }
        return ends
    }
}

/// Lines that end where they would if they had to fill the measure, and are not spread: each is as full as the whole
/// paragraph allows, the last line aside.
package func filledLines(of text: SpacedText, in measure: LineMeasure) -> [ComposedLine] {
    guard !text.spacing.isEmpty else { return [] }
    let full = LineMeasure(width: measure.width, indent: measure.indent, alignment: .justified)
    let ends = LineBreaker(text, measure: full).ends()
    return composedLines(LineWeigher(text, measure: measure), ends: ends)
}
