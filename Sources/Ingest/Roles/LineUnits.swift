/// Hidden units of the line model: what hangs on several features and characters at once, and on the lines around.
///
/// Each feature and each character of a line drives the units of the first layer; a unit that is driven below nought stays silent. The units
/// of a line and of the lines right above and below it drive those of the second layer, and these give points to roles: a short line with a
/// verb over one with a name is a kicker, which neither line says by itself.
///
/// All sums are added in one order in single precision, so that they are the same on every processor.
struct LineUnits: Sendable {
    /// Units of a layer.
    static let count = 32
    /// Lines above and below that count.
    static let reach = 1
    /// A number for each unit.
    typealias Row = InlineArray<32, Float>

    /// What drives the second layer: by line (from the first that counts to the last) and unit of the first layer, a row of all units of the
    /// second.
    private let around: [Float]
    private let bias: Row
    /// Points by unit of the second layer, a row of roles.
    private let votes: [Float]

    /// No unit says anything.
    static let silent = LineUnits()

    private init() { (around, bias, votes) = ([], Row(repeating: 0), []) }

    /// Nil when a table has not the size that it must have.
    ///
    /// - Parameters:
    ///   - around: by line, unit of the first layer, unit of the second, in 256ths.
    ///   - bias: what drives each unit of the second layer anyhow, in 256ths.
    ///   - votes: by unit of the second layer and role, in 256ths of a unit of log-odds.
    init?(around: [Int16], bias: [Int16], votes: [Int16]) {
        let (count, roleCount) = (LineUnits.count, LineRole.allCases.count)
        guard around.count == (2 * LineUnits.reach + 1) * count * count, bias.count == count,
            votes.count == count * roleCount
        else { return nil }
        self.around = around.map { Float($0) / 256 }
        self.bias = Row { Float(bias[$0]) / 256 }
        var rows = [Float](repeating: 0, count: count * count)
        for (place, vote) in votes.enumerated() {
            // Points are sixty-fourths of a unit of log-odds.
            rows[place / roleCount * count + place % roleCount] = Float(vote) / 4
        }
        self.votes = rows
    }

    /// Whether units say anything.
    var areLearned: Bool { !votes.isEmpty }

    /// Points that the units of a line and those around it give to each role.
    ///
    /// - Parameter driven: the units of the first layer of each line of the page.
    func points(of line: Int, driven: Span<Row>) -> Row {
        var units = bias
        for other in max(0, line - LineUnits.reach)...min(driven.count - 1, line + LineUnits.reach) {
            let start = (other - line + LineUnits.reach) * LineUnits.count * LineUnits.count
            units.add(driven[other], times: around.span, from: start)
        }
        units.silence()
        var points = Row(repeating: 0)
        points.add(units, times: votes.span, from: 0)
        return points
    }
}

extension LineUnits.Row {
    /// Adds rows of a table, each as often as a number says. Units that are silent are added too: to ask whether they are costs
    /// more, and so does to go through a list of those that speak.
    ///
    /// - Parameter start: where the row of the first number begins.
    @inline(__always)
    fileprivate mutating func add(_ numbers: LineUnits.Row, times table: Span<Float>, from start: Int) {
        let numbers = numbers.span
        for place in 0..<LineUnits.count {
            let number = numbers[place]
            let first = start + place * LineUnits.count
            let row = table.extracting(first..<first + LineUnits.count)
            for unit in 0..<LineUnits.count { self[unit] += number * row[unit] }
        }
    }

    /// Units that are driven below nought stay silent.
    @inline(__always)
    mutating func silence() {
        for unit in 0..<LineUnits.count { self[unit] = self[unit] > 0 ? self[unit] : 0 }
    }
}
