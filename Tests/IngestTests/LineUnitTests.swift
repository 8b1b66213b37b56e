import Testing

@testable import Ingest

@Suite("Hidden units of the line model")
struct LineUnitTests {
    private static let roleCount = LineRole.allCases.count
    private static let size = LineUnits.count * LineUnits.count

    /// A model in which `n4` drives unit 3 of its line, that drives unit 5 of another line, and that one says headline.
    ///
    /// - Parameters:
    ///   - drive: how much, in sixty-fourths.
    ///   - place: of the line that unit 3 is heard from: 0 for the one above, 1 for the same, 2 for the one below.
    ///   - bias: what drives unit 5 anyhow, in 256ths.
    private func model(drive: Int16, from place: Int, bias: Int16 = 0) throws -> RoleModel {
        var drives = [Int16](repeating: 0, count: LineFeature.allCases.count * LineUnits.count)
        drives[Int(LineFeature.n4.rawValue) * LineUnits.count + 3] = drive
        var around = [Int16](repeating: 0, count: (2 * LineUnits.reach + 1) * LineUnitTests.size)
        around[place * LineUnitTests.size + 3 * LineUnits.count + 5] = 128
        var biases = [Int16](repeating: 0, count: LineUnits.count)
        biases[5] = bias
        var votes = [Int16](repeating: 0, count: LineUnits.count * LineUnitTests.roleCount)
        let headline = try #require(LineRole.allCases.firstIndex(of: .headline))
        votes[5 * LineUnitTests.roleCount + headline] = 3 * 256
        let ends = RoleModel.count + 1
        return RoleModel(
            emissions: [], transitions: [Int16](repeating: 0, count: 3 * ends * ends), drives: drives,
            units: try #require(LineUnits(around: around, bias: biases, votes: votes)))
    }

    /// Points for a headline of each of three lines, of which the middle one has the feature `n4`.
    private func points(_ model: RoleModel) throws -> [Int] {
        var table = FeatureTable(lineCount: 3, perLine: 1)
        for feature in [LineFeature.n8, .n4, .n8] {
            table.append(feature)
            table.endLine()
        }
        let headline = try #require(RoleState.roles.firstIndex(of: .headline))
        let points = LinePoints(features: table, lineCount: 3, model: model)
        return (0..<3).map { points.points(of: $0, in: headline) }
    }

    @Test("Units of the line above, of the line itself and of the one below give it points", arguments: 0..<3)
    func around(place: Int) throws {
        // 2 units of drive, half of it heard, 3 units of log-odds for each: 3 × 64 points.
        var expected = [0, 0, 0]
        expected[2 - place] = 192
        #expect(try points(try model(drive: 128, from: place)) == expected)
    }

    @Test("A unit that is driven below nought stays silent, in both layers")
    func silence() throws {
        #expect(try points(try model(drive: -128, from: 1)) == [0, 0, 0])
        // Driven by 1, held back by 2; the bias alone drives the other lines' units by nothing.
        #expect(try points(try model(drive: 128, from: 1, bias: -512)) == [0, 0, 0])
        #expect(try points(try model(drive: 128, from: 1, bias: -128)) == [0, 96, 0])
        #expect(try points(try model(drive: 0, from: 1, bias: 64)) == [48, 48, 48])
    }

    @Test("Tables of another size are no units, and a file of weights without them is none")
    func sizes() {
        let around = [Int16](repeating: 0, count: 3 * LineUnitTests.size)
        let votes = [Int16](repeating: 0, count: LineUnits.count * LineUnitTests.roleCount)
        let bias = [Int16](repeating: 0, count: LineUnits.count)
        #expect(LineUnits(around: around, bias: bias, votes: votes) != nil)
        #expect(LineUnits(around: Array(around.dropLast()), bias: bias, votes: votes) == nil)
        #expect(LineUnits(around: around, bias: [], votes: votes) == nil)
        #expect(LineUnits(around: around, bias: bias, votes: votes + [0]) == nil)
        #expect(RoleModel(weights: "1 2 3\n\n4 5\n\n.的P") == nil)
    }
}
