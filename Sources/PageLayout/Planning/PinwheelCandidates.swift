/// Which runs and columns a pinwheel may be made of.
extension PinwheelSearch {
    /// Those that may be better than a limit, the most promising first.
    func candidates(under limit: Int32) -> [Candidate] {
        let least = leastPenalties
        var result: [Candidate] = []
        for first in 1..<count {
            for second in (first + 1)..<max(first + 1, count) {
                for third in (second + 1)..<max(second + 1, count) {
                    for fourth in (third + 1)..<max(third + 1, count) {
                        add([0, first, second, third, fourth, count], least, limit, to: &result)
                    }
                }
            }
        }
        return result.indices.sorted { (result[$0].bound, $0) < (result[$1].bound, $1) }.map { result[$0] }
    }

    private func add(_ runs: [Int], _ least: [Int32], _ limit: Int32, to result: inout [Candidate]) {
        for (number, order) in PinwheelSearch.orders.enumerated() {
            for upper in 1..<columns {
                for lower in order.isWide ? 1..<upper : (upper + 1)..<max(upper + 1, columns) {
                    let widths = [upper, columns - upper, lower, columns - lower, abs(upper - lower)]
                    var bound = own(order)
                    for (run, place) in order.places.enumerated() where bound < limit {
                        bound += least[index(runs[run], runs[run + 1], widths[place.rawValue])]
                    }
                    guard bound < limit, isRoomy(order, runs, upper: upper, lower: lower) else { continue }
                    result.append(
                        Candidate(order: number, runs: runs, upper: upper, lower: lower, bound: bound))
                }
            }
        }
    }

    /// Whether heights of all parts can add up to that of the sheet.
    private func isRoomy(_ order: Order, _ runs: [Int], upper: Int, lower: Int) -> Bool {
        func heights(_ place: Pinwheel.Place, _ width: Int) -> Range<Int> {
            let run = order.places.firstIndex(of: place) ?? 0
            return tables[runs[run], runs[run + 1]]?.table.heights[width] ?? 0..<0
        }
        /// Rows of the upper of two parts over each other.
        func rows(_ above: Range<Int>, _ under: Range<Int>) -> Range<Int> {
            above.clamped(to: max(0, self.rows - under.upperBound)..<max(0, self.rows - under.lowerBound))
        }
        let left = rows(heights(.upperLeft, upper), heights(.lowerLeft, lower))
        let right = rows(heights(.upperRight, columns - upper), heights(.lowerRight, columns - lower))
        let centre = heights(.centre, abs(upper - lower))
        guard !left.isEmpty, !right.isEmpty, !centre.isEmpty else { return false }
        let (short, long) = order.isWide ? (left, right) : (right, left)
        return long.upperBound - 1 - short.lowerBound - 1 >= centre.lowerBound
            && long.lowerBound - (short.upperBound - 1) - 1 < centre.upperBound
    }

    private func index(_ start: Int, _ end: Int, _ width: Int) -> Int {
        (start * (count + 1) + end) * (columns + 1) + width
    }

    /// The least penalty of every run at every width.
    private var leastPenalties: [Int32] {
        var result = Array(
            repeating: RunTable.unreachable, count: (count + 1) * (count + 1) * (columns + 1))
        for start in 0..<count {
            for end in (start + 1)...count {
                guard let table = tables[start, end]?.table else { continue }
                for width in 1...columns { result[index(start, end, width)] = table.best[width] }
            }
        }
        return result
    }
}
