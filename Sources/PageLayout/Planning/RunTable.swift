/// The best ways to fill rectangles with one run of neighbouring pieces: one for each width and height, and for each
/// set of what stands at their edges, since two headlines that meet at a cut are a clash, and a cut through the whole
/// sheet between several modules breaks it.
struct RunTable {
    /// How a rectangle is filled.
    struct Way {
        enum Kind: UInt8 { case none, module, stack, side, mirrored, notched }

        var kind = Kind.none
        /// Pieces of the first part.
        var length: UInt8 = 0
        /// The option of a module, the rows of the upper part, or the columns of the left one.
        var value: Int16 = 0
        /// Edges of both parts; of an L-shaped module the columns and rows of what stands in its notch.
        var first: UInt8 = 0
        var second: UInt8 = 0
    }

    /// Penalty of a rectangle that cannot be filled; the sum of three is still a number.
    static let unreachable = Int32.max / 4

    let columns: Int
    let rows: Int
    /// By width, height and edges.
    private(set) var penalties: [Int32]
    private(set) var ways: [Way]
    /// The least penalty of all edges, by width and height.
    private(set) var least: [Int32]
    /// The least penalty of all heights, by width.
    private(set) var best: [Int32]
    /// Heights that cuts look at, by width.
    private(set) var heights: [Range<Int>]

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        let ways = (columns + 1) * (rows * RunEdges.usual + RunEdges.ofWholeHeight)
        penalties = Array(repeating: RunTable.unreachable, count: ways)
        self.ways = Array(repeating: Way(), count: ways)
        least = Array(repeating: RunTable.unreachable, count: (columns + 1) * (rows + 1))
        best = Array(repeating: RunTable.unreachable, count: columns + 1)
        heights = Array(repeating: 0..<0, count: columns + 1)
    }

    /// Index of a rectangle in `least`.
    func state(_ width: Int, _ height: Int) -> Int { width * (rows + 1) + height }

    /// Index of a rectangle without anything at its edges in `penalties` and `ways`; other edges follow it.
    func index(_ width: Int, _ height: Int) -> Int {
        width * (rows * RunEdges.usual + RunEdges.ofWholeHeight) + height * RunEdges.usual
    }

    /// How many sets of edges are told apart.
    func edges(ofHeight height: Int) -> Int { height == rows ? RunEdges.ofWholeHeight : RunEdges.usual }

    /// - Parameter index: of a rectangle of the width.
    mutating func offer(_ penalty: Int32, _ way: Way, at index: Int, width: Int) {
        guard penalty < penalties[index] else { return }
        penalties[index] = penalty
        ways[index] = way
        if penalty < best[width] { best[width] = penalty }
    }

    /// Offers a way for neighbouring heights.
    ///
    /// - Parameters:
    ///   - parts: for each height what is added to the penalty.
    ///   - index: of the first rectangle.
    mutating func offer(_ penalty: Int32, plus parts: Span<Int32>, _ way: Way, from index: Int, width: Int) {
        let least = RunTable.offer(penalty, plus: parts, way, from: index, to: &penalties, &ways)
        best[width] = min(best[width], least)
    }

    /// - Returns: the least penalty that was taken.
    private static func offer(
        _ penalty: Int32, plus parts: Span<Int32>, _ way: Way, from index: Int, to penalties: inout [Int32],
        _ ways: inout [Way]
    ) -> Int32 {
        var known = penalties.mutableSpan
        var chosen = ways.mutableSpan
        var least = unreachable
        var index = index
        for part in parts.indices {
            let sum = penalty + parts[part]
            if sum < known[index] {
                known[index] = sum
                chosen[index] = way
                least = min(least, sum)
            }
            index += RunEdges.usual
        }
        return least
    }

    /// Ends the offers of a width. Heights that are worse than its best one by more than `slack` are forgotten at both
    /// ends: no sheet would use them, and every cut looks at what is left.
    ///
    /// - Parameter slack: nil when every height is kept.
    mutating func finish(_ width: Int, slack: Int32?) {
        guard best[width] < RunTable.unreachable else { return }
        for height in 0..<rows { weigh(width, height) }
        weighWholeHeight(width)
        let bearable = bound(width, slack: slack)
        var range = 0..<rows + 1
        while least[state(width, range.lowerBound)] >= bearable {
            range = range.lowerBound + 1..<range.upperBound
        }
        while least[state(width, range.upperBound - 1)] >= bearable {
            range = range.lowerBound..<range.upperBound - 1
        }
        heights[width] = range
    }

    /// Penalties from here on are too much for a width, as far as its best one is known.
    func bound(_ width: Int, slack: Int32?) -> Int32 {
        slack.map { min(best[width] + $0 + 1, RunTable.unreachable) } ?? RunTable.unreachable
    }

    /// Finds the least penalty of a rectangle. Ways that are no better than one with less at its edges are forgotten:
    /// none of their neighbours would mind that one more.
    private mutating func weigh(_ width: Int, _ height: Int) {
        let index = index(width, height)
        let (none, left) = (penalties[index], penalties[index + 1])
        let (right, both) = (penalties[index + 2], penalties[index + 3])
        let fewer = min(none, left, right)
        least[state(width, height)] = min(fewer, both)
        if none < RunTable.unreachable {
            if left >= none { penalties[index + 1] = RunTable.unreachable }
            if right >= none { penalties[index + 2] = RunTable.unreachable }
        }
        if both >= fewer { penalties[index + 3] = RunTable.unreachable }
    }

    private mutating func weighWholeHeight(_ width: Int) {
        let index = index(width, rows)
        var best = RunTable.unreachable
        for edges in 0..<RunEdges.ofWholeHeight where penalties[index + edges] < RunTable.unreachable {
            best = min(best, penalties[index + edges])
            let isWorse = (0..<edges).contains {
                $0 & edges == $0 && penalties[index + $0] <= penalties[index + edges]
            }
            if isWorse { penalties[index + edges] = RunTable.unreachable }
        }
        least[state(width, rows)] = best
    }

    /// The edges of the least penalty.
    func bestEdges(_ width: Int, rows height: Int) -> Int {
        let (index, least) = (index(width, height), least[state(width, height)])
        return (0..<edges(ofHeight: height)).first { penalties[index + $0] == least } ?? 0
    }

    /// How a rectangle with such edges is filled.
    func way(_ width: Int, rows height: Int, edges: Int) -> Way { ways[index(width, height) + edges] }
}
