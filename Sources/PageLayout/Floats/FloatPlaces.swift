/// A float's place in its module's grid.
struct FloatPlace {
    let float: Int
    let leg: Int
    let span: Int
    let row: Int
    /// Rows of the picture itself.
    let pictureRows: Int
}

/// The floats of a module at their places, and what they leave of the legs.
struct FloatArrangement {
    private(set) var places: [FloatPlace] = []
    /// For each leg the first row of its text.
    private(set) var tops: [Int]
    /// For each leg the row after its last.
    private(set) var feet: [Int]

    /// - Parameters:
    ///   - pictures: rows of each float's picture.
    ///   - head: the part of the head among the legs.
    ///   - isAtFoot: whether a float stands at the foot of the module; it does so across all legs.
    ///   - notch: what other modules take of the last legs.
    init(
        _ demands: [FloatDemand], pictures: [Int], legs: Int, rows: Int, head: (rows: Int, legs: Int),
        isAtFoot: [Bool], notch: ModuleNotch? = nil
    ) {
        tops = (0..<legs).map { $0 < head.legs ? head.rows : 0 }
        feet = (0..<legs).map { leg in
            notch.map { leg >= legs - $0.columns ? rows - $0.rows : rows } ?? rows
        }
        // Wide floats stand under no narrow one: that would leave a hole.
        let order = demands.indices.sorted { (-demands[$0].span, $0) < (-demands[$1].span, $1) }
        for index in order {
            let demand = demands[index]
            let depth = pictures[index] + demand.fixedRows
            if isAtFoot[index] {
                let row = (feet.min() ?? 0) - depth + 1
                for leg in 0..<legs { feet[leg] = row - 1 }
                places.append(FloatPlace(float: index, leg: 0, span: demand.span, row: row, pictureRows: 0))
            } else {
                add(index, demand, depth: depth, pictureRows: pictures[index], legs: legs)
            }
        }
        places.sort { $0.float < $1.float }
    }

    /// At the highest place, of several the rightmost: the text begins at the left.
    private mutating func add(_ index: Int, _ demand: FloatDemand, depth: Int, pictureRows: Int, legs: Int) {
        var best = (row: Int.max, leg: 0)
        for leg in stride(from: legs - demand.span, through: 0, by: -1) {
            let row = tops[leg..<leg + demand.span].max() ?? 0
            if row < best.row { best = (row, leg) }
        }
        for leg in best.leg..<best.leg + demand.span { tops[leg] = best.row + depth }
        places.append(
            FloatPlace(float: index, leg: best.leg, span: demand.span, row: best.row, pictureRows: pictureRows))
    }

    /// Rows that each leg has for text.
    var room: [Int] { zip(tops, feet).map { max(0, $1 - $0) } }

    /// Whether every float stands inside the rows; the blank under the last one may fall away.
    func isInside(rows: Int) -> Bool {
        zip(tops, feet).allSatisfy { top, foot in top <= foot + 1 && foot >= 0 }
            && places.allSatisfy { $0.row >= 0 }
    }
}
