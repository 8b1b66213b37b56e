/// A number of lines that a paragraph can be set in.
package struct LineCountOption: Sendable, Hashable {
    package let lineCount: Int
    /// Penalty of the best setting in that number; comparable within one paragraph and measure.
    package let penalty: Int
    /// Whether every line keeps the rules: nothing overfull, no bad break, no gap wider than the style allows.
    package let isClean: Bool
}

/// The numbers of lines that a paragraph can have without a bad break or an overfull line: the best one, one fewer and
/// one more; of a paragraph of more than 8,192 clusters only the best one. What fills columns takes a line away or adds one with them, against a line that would stand alone.
package func lineCounts(of text: SpacedText, in measure: LineMeasure) -> [LineCountOption] {
    LayeredBreaker(text, measure: measure).options.map { $0.option }
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

    /// A break reached in a certain number of lines.
    private struct Node {
        let end: Int
        let penalty: Int
        let previous: Int
    }

    init(_ text: SpacedText, measure: LineMeasure) {
        weigher = LineWeigher(text, measure: measure)
        let best = LineBreaker(text, measure: measure).ends()
        guard weigher.count <= LayeredBreaker.longest else {
            options = [option(ends: best)]
            return
        }
        let usual = best.count
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
    private func next(after nodes: [Node]) -> [Node] {
        var best: [Int: Node] = [:]
        for tolerance in [LineTolerance.spread, .any] where best.isEmpty {
            var window = LineWindow(weigher, tolerance: tolerance, from: nodes[0].end)
            for (index, node) in nodes.enumerated() where node.end < weigher.count {
                window.visit(from: node.end) { end, penalty in
                    let total = node.penalty + penalty
                    if total < best[end]?.penalty ?? Int.max {
                        best[end] = Node(end: end, penalty: total, previous: index)
                    }
                }
            }
        }
        return best.values.sorted { $0.end < $1.end }
    }

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
