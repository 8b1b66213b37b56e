/// Finds pinwheels of runs for a sheet that straight cuts break through.
///
/// Of all ways to part the pieces into five runs and the columns among them, those are looked at that could be best if
/// every run had the height that suits it; their number is bounded.
struct PinwheelSearch {
    let tables: RunTables
    /// Pieces of the sheet.
    let count: Int
    let columns: Int
    let rows: Int
    let points: CutPoints

    /// The places of the runs in reading order.
    struct Order {
        let places: [Pinwheel.Place]
        let isWide: Bool
        /// Whether a later article stands to the left of an earlier one.
        let isMirrored: Bool
    }

    static let orders = [
        Order(
            places: [.upperLeft, .lowerLeft, .centre, .upperRight, .lowerRight], isWide: true,
            isMirrored: false),
        Order(
            places: [.upperLeft, .upperRight, .lowerLeft, .centre, .lowerRight], isWide: true, isMirrored: true),
        Order(
            places: [.upperLeft, .upperRight, .centre, .lowerLeft, .lowerRight], isWide: false,
            isMirrored: false),
    ]

    /// Runs and columns without heights.
    struct Candidate {
        let order: Int
        /// Where the runs begin, and the end of the last.
        let runs: [Int]
        let upper: Int
        let lower: Int
        /// The penalty that it has at least.
        let bound: Int32
    }

    private static let mostCompared = 96
    private static let mostFound = 4

    /// The best pinwheels, the best first.
    ///
    /// - Parameter limit: the penalty from which on they are not wanted.
    func plans(under limit: Int) -> [SheetPlanner.Choice] {
        guard count >= Pinwheel.Place.allCases.count, columns > 2 else { return [] }
        var limit = Int32(clamping: limit)
        var found: [SheetPlanner.Choice] = []
        for candidate in candidates(under: limit).prefix(PinwheelSearch.mostCompared) {
            guard candidate.bound < limit else { break }
            guard let best = best(candidate, under: limit) else { continue }
            limit = best.penalty
            found.append((plan(candidate, best), Int(best.penalty)))
        }
        return found.reversed().prefix(PinwheelSearch.mostFound).map { $0 }
    }

    func own(_ order: Order) -> Int32 { points.plain * 4 + (order.isMirrored ? points.mirrored : 0) }

    /// A pinwheel with heights, and the edges of its parts by place.
    private typealias Sized = (penalty: Int32, shape: Pinwheel, edges: [Int])

    private func best(_ candidate: Candidate, under limit: Int32) -> Sized? {
        let order = PinwheelSearch.orders[candidate.order]
        let parts = parts(candidate)
        guard parts.count == Pinwheel.Place.allCases.count else { return nil }
        var limit = limit
        var best: Sized?
        let (upper, lower) = (candidate.upper, candidate.lower)
        for left in parts[0].heights[upper] where parts[2].heights[lower].contains(rows - left - 1) {
            let lefts = [(0, upper, left), (2, lower, rows - left - 1)]
            let known = own(order) + lefts.reduce(0) { $0 + parts[$1.0].least[parts[$1.0].state($1.1, $1.2)] }
            guard known < limit else { continue }
            for right in parts[1].heights[columns - upper] where (left < right) == order.isWide {
                let shape = Pinwheel(upper: upper, lower: lower, left: left, right: right)
                let areas = Pinwheel.Place.allCases.map { shape.area($0, columns: columns, rows: rows) }
                var sum = own(order)
                for (part, area) in zip(parts, areas) where sum < limit {
                    let isKnown = part.heights[area.columns].contains(area.rows)
                    sum += isKnown ? part.least[part.state(area.columns, area.rows)] : RunTable.unreachable
                }
                guard sum < limit else { continue }
                let exact = weighed(parts, areas, isWide: order.isWide, own: own(order))
                guard exact.penalty < limit else { continue }
                limit = exact.penalty
                best = (exact.penalty, shape, exact.edges)
            }
        }
        return best
    }

    /// The tables of the runs by place.
    private func parts(_ candidate: Candidate) -> [RunTable] {
        let places = PinwheelSearch.orders[candidate.order].places
        return Pinwheel.Place.allCases.compactMap { place in
            places.firstIndex(of: place).flatMap { tables[candidate.runs[$0], candidate.runs[$0 + 1]]?.table }
        }
    }

    /// The penalty with the headlines that meet: those of the upper parts, and beside the middle those of one that begins
    /// with it.
    private func weighed(
        _ parts: [RunTable], _ areas: [Pinwheel.Area], isWide: Bool, own: Int32
    ) -> (penalty: Int32, edges: [Int]) {
        var edges = zip(parts, areas).map { $0.bestEdges($1.columns, rows: $1.rows) }
        let upper = [Pinwheel.Place.upperLeft.rawValue, Pinwheel.Place.upperRight.rawValue]
        let inner =
            isWide
            ? [Pinwheel.Place.lowerLeft.rawValue, Pinwheel.Place.centre.rawValue]
            : [Pinwheel.Place.centre.rawValue, Pinwheel.Place.lowerRight.rawValue]
        var sum = own
        for pair in [upper, inner] {
            let (one, other) = (parts[pair[0]], parts[pair[1]])
            let indices = pair.map { parts[$0].index(areas[$0].columns, areas[$0].rows) }
            var least = Int32.max
            for both in 0..<RunEdges.usual * RunEdges.usual {
                let (leading, trailing) = (both / RunEdges.usual, both % RunEdges.usual)
                let meets = RunEdges.meeting(leading, trailing) != 0
                let penalty =
                    one.penalties[indices[0] + leading] + other.penalties[indices[1] + trailing]
                    + (meets ? points.clash : 0)
                guard penalty < least else { continue }
                least = penalty
                (edges[pair[0]], edges[pair[1]]) = (leading, trailing)
            }
            sum += least
        }
        let rest = isWide ? Pinwheel.Place.lowerRight.rawValue : Pinwheel.Place.lowerLeft.rawValue
        sum += parts[rest].least[parts[rest].state(areas[rest].columns, areas[rest].rows)]
        return (sum, edges)
    }

    private func plan(_ candidate: Candidate, _ sized: Sized) -> SheetPlan {
        let places = PinwheelSearch.orders[candidate.order].places
        let parts = parts(candidate)
        let plans = Pinwheel.Place.allCases.map { place in
            let run = places.firstIndex(of: place) ?? 0
            let area = sized.shape.area(place, columns: columns, rows: rows)
            let way = parts[place.rawValue].way(
                area.columns, rows: area.rows, edges: sized.edges[place.rawValue])
            return tables.plan(
                way, candidate.runs[run], candidate.runs[run + 1], columns: area.columns, rows: area.rows)
        }
        return SheetPlan(columns: columns, rows: rows, parts: .pinwheel(sized.shape, plans))
    }
}
