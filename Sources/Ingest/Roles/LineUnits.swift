/// Hidden units of the line model: what hangs on several features and characters at once, and on the lines around.
///
/// Each feature and each character of a line drives the units of the first layer; a unit that is driven below nought stays silent. The units
/// of a line and of the lines right above and below it drive those of the second layer, and these give points to roles: a short line with a
/// verb over one with a name is a kicker, which neither line says by itself.
///
/// All sums are added in one order in single precision, so that they are the same on every processor.
struct LineUnits: Sendable {
    /// Units of a layer.
    static let count = Row.scalarCount
    /// Lines above and below that count.
    static let reach = 1
    /// A number for each unit.
    typealias Row = SIMD32<Float>

    /// What drives the second layer: by line (from the first that counts to the last) and unit of the first layer, a row of all units of the
    /// second.
    private let around: [Row]
    private let bias: Row
    /// Points by unit of the second layer, a row of roles.
    private let votes: [Row]

    /// No unit says anything.
    static let silent = LineUnits()

    private init() { (around, bias, votes) = ([], .zero, []) }

    /// Nil when a table has not the size that it must have.
    ///
    /// - Parameters:
    ///   - around: by line, unit of the first layer, unit of the second, in 256ths.
    ///   - bias: what drives each unit of the second layer anyhow, in 256ths.
    ///   - votes: by unit of the second layer and role, in 256ths of a unit of log-odds.
    init?(around: [Int16], bias: [Int16], votes: [Int16]) {
        let lineCount = 2 * LineUnits.reach + 1
        guard around.count == lineCount * LineUnits.count * LineUnits.count, bias.count == LineUnits.count,
            votes.count == LineUnits.count * LineRole.allCases.count
        else { return nil }
        self.around = LineUnits.rows(around, width: LineUnits.count)
        self.bias = LineUnits.rows(bias, width: LineUnits.count)[0]
        // Points are sixty-fourths of a unit of log-odds.
        self.votes = LineUnits.rows(votes, width: LineRole.allCases.count).map { $0 * 64 }
    }

    private static func rows(_ numbers: [Int16], width: Int) -> [Row] {
        stride(from: 0, to: numbers.count, by: width).map { start in
            var row = Row.zero
            for place in 0..<width { row[place] = Float(numbers[start + place]) / 256 }
            return row
        }
    }

    /// Whether units say anything.
    var areLearned: Bool { !votes.isEmpty }

    /// Points that the units of a line and those around it give to each role.
    ///
    /// - Parameter driven: the units of the first layer of each line of the page.
    func points(of line: Int, driven: Span<Row>) -> Row {
        var units = bias
        for other in max(0, line - LineUnits.reach)...min(driven.count - 1, line + LineUnits.reach) {
            let start = (other - line + LineUnits.reach) * LineUnits.count
            LineUnits.add(driven[other], times: around.span, from: start, to: &units)
        }
        var points = Row.zero
        LineUnits.add(LineUnits.heard(units), times: votes.span, from: 0, to: &points)
        return points
    }

    /// Adds rows of a table, each as often as a number says; what is silent adds nothing.
    @inline(__always)
    private static func add(_ numbers: Row, times table: Span<Row>, from start: Int, to sum: inout Row) {
        for place in 0..<count where numbers[place] > 0 { sum += numbers[place] * table[start + place] }
    }

    /// Units that are driven below nought stay silent.
    static func heard(_ units: Row) -> Row { units.replacing(with: 0, where: units .< 0) }
}
