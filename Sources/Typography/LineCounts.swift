/// A number of lines that a paragraph can be set in.
package struct LineCountOption: Sendable, Hashable {
    package let lineCount: Int
    /// Penalty of the best setting in that number; comparable within one paragraph and measure.
    package let penalty: Int
    /// Whether every line keeps the rules: nothing overfull, no bad break, no gap wider than the style allows.
    package let isClean: Bool
}

/// The numbers of lines that a paragraph can have without a bad break or an overfull line: the best one, one fewer and
/// one more; of a paragraph of more than 8,192 clusters only the best one. What fills columns takes a line away or adds
/// one with them, against a line that would stand alone.
///
/// - Parameter usual: the number of lines that `lines(of:in:)` gives it, when it is known.
package func lineCounts(
    of text: SpacedText, in measure: LineMeasure, usual: Int? = nil
) -> [LineCountOption] {
    LayeredBreaker(text, measure: measure, usual: usual).options.map { $0.option }
}

/// The lines of a paragraph set in a given number of lines; nil when it cannot be.
package func lines(of text: SpacedText, in measure: LineMeasure, lineCount: Int) -> [ComposedLine]? {
    let breaker = LayeredBreaker(text, measure: measure)
    guard let found = breaker.options.first(where: { $0.option.lineCount == lineCount }) else { return nil }
    return composedLines(breaker.weigher, ends: found.ends)
}

/// Finds the best ends for each number of lines: the breaks reached in one line, in two, and so on.
private struct LayeredBreaker {
    let weigher: LineWeigher
    private(set) var options: [(option: LineCountOption, ends: [Int])] = []
    /// The lines that were weighed, those of one start after the other.
    private var weighed: [(end: Int, penalty: Int)] = []
    /// For each start its lines; nil before it is reached. Most places are reached in several numbers of lines.
    private var weighedOf: [Range<Int>?]
    /// The best way to each place in the layer that is being made; `LayeredBreaker.none` where it has none.
    private var best: [Node]

    /// A break reached in a certain number of lines.
    private struct Node {
        var end: Int
        var penalty: Int
        /// Its place in the layer before.
        var previous: Int
    }

    private static let none = Node(end: 0, penalty: Int.max, previous: 0)

    init(_ text: SpacedText, measure: LineMeasure, usual known: Int? = nil) {
        let breaker = LineBreaker(text, measure: measure)
        weigher = breaker.weigher
        let isShort = weigher.count <= LayeredBreaker.longest
        weighedOf = Array(repeating: nil, count: isShort ? weigher.count + 1 : 0)
        best = Array(repeating: LayeredBreaker.none, count: isShort ? weigher.count + 1 : 0)
        guard isShort else {
            options = [option(ends: breaker.ends())]
            return
        }
        let usual = known ?? breaker.ends().count
        guard usual > 0, weigher.count > 0 else { return }
        var layers: [[Node]] = [[Node(end: 0, penalty: 0, previous: 0)]]
        while layers.count <= usual + 1, let last = layers.last, !last.isEmpty {
            layers.append(next(after: last))
            let number = layers.count - 1
            guard number >= usual - 1, let end = layers[number].last, end.end == weigher.count else { continue }
            options.append(option(ends: LayeredBreaker.ends(layers, number: number)))
        }
    }

    /// A longer paragraph has too many ways to look at.
    private static let longest = 1 << 13

    private func option(ends: [Int]) -> (option: LineCountOption, ends: [Int]) {
        let starts = [0] + ends.dropLast()
        let penalties = zip(starts, ends).map { weigher.penalty($0..<$1) ?? LinePenalty.overfull }
        let clean = penalties.allSatisfy { $0 < LinePenalty.loose }
        return (LineCountOption(lineCount: ends.count, penalty: penalties.reduce(0, +), isClean: clean), ends)
    }

    /// The breaks that one more line reaches, in order of place.
    private mutating func next(after nodes: [Node]) -> [Node] {
        var reached: ClosedRange<Int>?
        for (index, node) in nodes.enumerated() where node.end < weigher.count {
            let lines = lines(from: node.end)
            for line in weighed[lines] { offer(line, to: node, at: index, &reached) }
            if lines.upperBound > LayeredBreaker.mostKept { weighed.removeSubrange(lines) }
        }
        if reached == nil {
            var window = LineWindow(weigher, tolerance: .any, from: nodes[0].end)
            for (index, node) in nodes.enumerated() where node.end < weigher.count {
                var lines: [(end: Int, penalty: Int)] = []
                window.visit(from: node.end) { lines.append(($0, $1)) }
                for line in lines { offer(line, to: node, at: index, &reached) }
            }
        }
        guard let reached else { return [] }
        defer { for place in reached { best[place] = LayeredBreaker.none } }
        return best[reached].filter { $0.penalty < Int.max }
    }

    private mutating func offer(
        _ line: (end: Int, penalty: Int), to node: Node, at index: Int, _ reached: inout ClosedRange<Int>?
    ) {
        let total = node.penalty + line.penalty
        guard total < best[line.end].penalty else { return }
        best[line.end] = Node(end: line.end, penalty: total, previous: index)
        let known = reached ?? line.end...line.end
        reached = min(known.lowerBound, line.end)...max(known.upperBound, line.end)
    }

    /// The lines from a start that are full enough, in `weighed`.
    private mutating func lines(from start: Int) -> Range<Int> {
        if let known = weighedOf[start] { return known }
        let first = weighed.count
        var window = LineWindow(weigher, tolerance: .spread, from: start)
        window.visit(from: start) { weighed.append(($0, $1)) }
        if weighed.count <= LayeredBreaker.mostKept { weighedOf[start] = first..<weighed.count }
        return first..<weighed.count
    }

    /// Lines that are kept; those of long paragraphs in wide measures are more, and weighed again.
    private static let mostKept = 1 << 17

    private static func ends(_ layers: [[Node]], number: Int) -> [Int] {
        var result: [Int] = []
        var index = layers[number].count - 1
        for layer in stride(from: number, to: 0, by: -1) {
            result.append(layers[layer][index].end)
            index = layers[layer][index].previous
        }
        return result.reversed()
    }
}
