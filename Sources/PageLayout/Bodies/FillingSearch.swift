/// The cheapest way to pour passages into columns whose blank at the foot lies within a window: where each column ends
/// and in how many lines each paragraph is set. A table over passages and places in the columns finds it; of places
/// there are few, since paragraphs change by a line and columns end within a window of rows.
struct FillingSearch {
    let passages: [FillingPassage]
    /// Rows of each column.
    let rooms: [Int]
    /// Rows that may stay blank at the foot of a column.
    let blank: ClosedRange<Int>

    struct Result {
        /// For each column the index after its last line, counted in the lines as they are chosen.
        let ends: [Int]
        /// For each passage the option that is taken.
        let options: [Int]
        let widows: Int
        let lonelyFirstLines: Int
        let cost: Int
    }

    /// A last line alone at the head of a column: more than anything that can be done to the lines of a module.
    private static let widow = 1 << 40
    /// A first line alone at the foot of one: less than a line that is spread, more than some that are drawn closer.
    private static let lonelyFirstLine = 50_000
    /// A column that ends a row over the foot before one that does not; the last columns are the short ones.
    private static let earlyEnd = 1_000

    /// A place in the columns: the line that comes next stands at it.
    private struct Place: Hashable {
        var column: Int
        var row: Int
    }

    /// The best way to a place.
    private struct Node {
        var place: Place
        var cost: Int
        var widows: Int
        var lonely: Int
        /// Lines of this passage's option before each new column.
        var breaks: [Int]
        var option: Int
        var previous: Int
    }

    /// - Returns: nil when the lines cannot end so.
    func best() -> Result? {
        guard let start = firstColumn else { return nil }
        var layers = [[Node(place: start, cost: 0, widows: 0, lonely: 0, breaks: [], option: 0, previous: 0)]]
        var last: LineShape?
        for passage in passages {
            let nodes = next(passage, after: layers[layers.count - 1], last: last)
            guard !nodes.isEmpty else { return nil }
            layers.append(nodes)
            last = passage.options[0].shapes.last
        }
        let ends = layers[layers.count - 1].indices.filter { isEnd(layers[layers.count - 1][$0].place) }
        let best = ends.min { layers[layers.count - 1][$0].cost < layers[layers.count - 1][$1].cost }
        return best.map { result(layers, end: $0) }
    }

    /// The first column that has room.
    private var firstColumn: Place? {
        rooms.firstIndex { $0 > 0 }.map { Place(column: $0, row: 0) }
    }

    private func column(after column: Int) -> Int? {
        rooms[(column + 1)...].firstIndex { $0 > 0 }
    }

    private func mayEnd(_ place: Place) -> Bool { blank.contains(rooms[place.column] - place.row) }

    private func isEnd(_ place: Place) -> Bool {
        mayEnd(place) && rooms[(place.column + 1)...].allSatisfy { $0 == 0 || blank.contains($0) }
    }

    /// The places after a passage.
    private func next(_ passage: FillingPassage, after nodes: [Node], last: LineShape?) -> [Node] {
        var best: [Place: Int] = [:]
        var result: [Node] = []
        for (index, node) in nodes.enumerated() {
            for (number, option) in passage.options.enumerated() {
                var start = node
                start.cost += option.penalty
                (start.option, start.previous, start.breaks) = (number, index, [])
                for end in poured(option.shapes, from: start, after: last) {
                    if let known = best[end.place] {
                        if end.cost < result[known].cost { result[known] = end }
                    } else {
                        best[end.place] = result.count
                        result.append(end)
                    }
                }
            }
        }
        return result
    }

    /// All ways to pour lines from a place on: before each line a new column may begin.
    private func poured(_ shapes: [LineShape], from start: Node, after last: LineShape?) -> [Node] {
        var open = [start]
        var before = last
        for (index, shape) in shapes.enumerated() {
            var next: [Node] = []
            for node in open {
                if let moved = parted(node, before: shape, at: index, after: before),
                    let stands = placed(shape, at: moved)
                {
                    next.append(stands)
                }
                if let stands = placed(shape, at: node) { next.append(stands) }
            }
            open = next
            before = shape
        }
        return open
    }

    private func placed(_ shape: LineShape, at node: Node) -> Node? {
        var result = node
        result.place.row += shape.rows
        return rooms[node.place.column] - result.place.row >= blank.lowerBound ? result : nil
    }

    /// The place at the head of the next column, when the one before may end here.
    private func parted(_ node: Node, before shape: LineShape, at index: Int, after last: LineShape?) -> Node? {
        guard node.place.row > 0, mayEnd(node.place), last?.keepsWithNext != true,
            let column = column(after: node.place.column)
        else { return nil }
        var result = node
        result.cost +=
            (rooms[node.place.column] - node.place.row - blank.lowerBound) * (rooms.count - column)
            * FillingSearch.earlyEnd
        if shape.isLast { (result.widows, result.cost) = (node.widows + 1, result.cost + FillingSearch.widow) }
        if let last, last.isFirst, !shape.isLast {
            (result.lonely, result.cost) = (node.lonely + 1, result.cost + FillingSearch.lonelyFirstLine)
        }
        result.place = Place(column: column, row: 0)
        result.breaks.append(index)
        return result
    }

    private func result(_ layers: [[Node]], end: Int) -> Result {
        var chosen: [Node] = []
        var index = end
        for layer in layers.dropFirst().reversed() {
            chosen.append(layer[index])
            index = layer[index].previous
        }
        chosen.reverse()
        var starts: [Int] = []
        var line = 0
        for (passage, node) in zip(passages, chosen) {
            starts += node.breaks.map { line + $0 }
            line += passage.options[node.option].shapes.count
        }
        let best = layers[layers.count - 1][end]
        return Result(
            ends: ends(beforeColumns: starts, lines: line), options: chosen.map(\.option),
            widows: best.widows, lonelyFirstLines: best.lonely, cost: best.cost)
    }

    /// Columns without room end where the one before does.
    private func ends(beforeColumns starts: [Int], lines: Int) -> [Int] {
        var left = starts[...]
        var end = 0
        return rooms.map { rows in
            if rows > 0 { end = left.popFirst() ?? lines }
            return end
        }
    }
}
