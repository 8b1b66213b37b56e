import TestNumbers
import Testing

@testable import Ingest

@Suite("The search for the roles of lines")
struct RoleSearchTests {
    private static let count = RoleModel.count
    private static let roleCount = LineRole.allCases.count

    /// A model of random weights, and three lines with random features.
    private struct Material {
        let emissions: [Int16]
        let transitions: [Int16]
        let gaps: [Int]
        let features: [[LineFeature]]

        init(seed: UInt64) {
            var random = SeededNumbers(seed: seed)
            emissions = (0..<LineFeature.allCases.count * RoleSearchTests.roleCount).map { _ in
                .random(in: -300...300, using: &random)
            }
            transitions = (0..<3 * (RoleSearchTests.count + 1) * (RoleSearchTests.count + 1)).map { _ in
                .random(in: -99...99, using: &random)
            }
            gaps = (0..<3).map { _ in Int.random(in: 0...2, using: &random) }
            features = (0..<3).map { _ in
                (0..<6).map { _ in LineFeature.allCases.randomElement(using: &random) ?? .any }
            }
        }

        func own(_ line: Int, _ state: Int) -> Int {
            let role = RoleState.roleNumbers[state]
            return features[line].reduce(0) {
                $0 + Int(emissions[Int($1.rawValue) * RoleSearchTests.roleCount + role])
            }
        }

        func step(_ before: Int, _ gap: Int, _ after: Int) -> Int {
            Int(transitions[(before * 3 + gap) * (RoleSearchTests.count + 1) + after])
        }

        func points(_ states: [Int]) -> Int {
            let inside = step(states[0], gaps[1], states[1]) + step(states[1], gaps[2], states[2])
            let edges = step(RoleSearchTests.count, 2, states[0]) + step(states[2], 2, RoleSearchTests.count)
            return inside + edges + (0..<3).reduce(0) { $0 + own($1, states[$1]) }
        }
    }

    @Test(
        "It finds the best of all sequences, and how far the next role of each line is behind",
        arguments: 1...5 as ClosedRange<UInt64>)
    func best(seed: UInt64) {
        let material = Material(seed: seed)
        var table = FeatureTable(lineCount: 3, perLine: 6)
        for features in material.features {
            for feature in features { table.append(feature) }
            table.endLine()
        }
        let model = RoleModel(emissions: material.emissions, transitions: material.transitions)
        let points = LinePoints(features: table, lineCount: 3, model: model)
        let search = RoleSearch(gaps: material.gaps, points: points, model: model)
        let states = search.states()
        let rivals = search.rivals(of: states)

        // The best points of a sequence that has each role at each line, in whichever of its states.
        var best = [[Int]](repeating: [Int](repeating: .min, count: RoleSearchTests.roleCount), count: 3)
        for first in 0..<RoleSearchTests.count {
            for second in 0..<RoleSearchTests.count {
                for third in 0..<RoleSearchTests.count {
                    let points = material.points([first, second, third])
                    for (line, state) in [first, second, third].enumerated() {
                        let role = RoleState.roleNumbers[state]
                        best[line][role] = max(best[line][role], points)
                    }
                }
            }
        }
        #expect(material.points(states) == best[0].max())
        for line in 0..<3 {
            let ranked = best[line].sorted(by: >)
            #expect(best[line][RoleState.roleNumbers[states[line]]] == ranked[0])
            #expect(best[line][RoleState.roleNumbers[rivals[line].state]] == ranked[1])
            #expect(rivals[line].margin == ranked[0] - ranked[1])
            #expect(points.points(of: line, in: states[line]) == material.own(line, states[line]))
        }
    }

    @Test(
        "A short line after text is a crosshead where its article has one already, else a headline",
        arguments: [true, false])
    func textBelowCrosshead(hasCrosshead: Bool) throws {
        let ends = RoleSearchTests.count + 1
        func number(_ role: LineRole) throws -> Int { try #require(RoleState.roles.firstIndex(of: role)) }
        let (body, crosshead, headline) = (try number(.body), try number(.crosshead), try number(.headline))
        let belowCrosshead = RoleSearchTests.roleCount
        #expect(RoleState.roles[belowCrosshead] == .body)
        var transitions = [Int16](repeating: -50, count: 3 * ends * ends)
        for (before, after) in [
            (headline, body), (crosshead, belowCrosshead), (belowCrosshead, crosshead), (body, headline),
            (body, body),
            (belowCrosshead, belowCrosshead),
        ] { transitions[before * 3 * ends + after] = 50 }
        // Lines are text or not by themselves, and no more; the second short one is a crosshead or not.
        var emissions = [Int16](repeating: 0, count: LineFeature.allCases.count * RoleSearchTests.roleCount)
        emissions[Int(LineFeature.long.rawValue) * RoleSearchTests.roleCount + body] = 500
        emissions[Int(LineFeature.n8.rawValue) * RoleSearchTests.roleCount + headline] = 100
        emissions[Int(LineFeature.n8.rawValue) * RoleSearchTests.roleCount + crosshead] = 90
        emissions[Int(LineFeature.enumHan.rawValue) * RoleSearchTests.roleCount + crosshead] =
            hasCrosshead ? 200 : 0
        var table = FeatureTable(lineCount: 7, perLine: 2)
        for features in [[LineFeature.n8], [.long], [.n8, .enumHan], [.long], [.long], [.n8], [.long]] {
            for feature in features { table.append(feature) }
            table.endLine()
        }
        let model = RoleModel(emissions: emissions, transitions: transitions)
        let points = LinePoints(features: table, lineCount: 7, model: model)
        let states = RoleSearch(gaps: [Int](repeating: 0, count: 7), points: points, model: model).states()
        #expect(RoleState.roles[states[5]] == (hasCrosshead ? .crosshead : .headline))
    }

    @Test("Points that leave sixteen bits when they are added decide rightly and are told in full")
    func manyPoints() {
        let feature = Int(LineFeature.any.rawValue)
        var emissions = [Int16](repeating: 0, count: LineFeature.allCases.count * RoleSearchTests.roleCount)
        emissions[feature * RoleSearchTests.roleCount + 7] = 20_000
        emissions[feature * RoleSearchTests.roleCount + 8] = 19_999
        emissions[feature * RoleSearchTests.roleCount + 9] = -20_000
        let transitions = [Int16](
            repeating: 0, count: 3 * (RoleSearchTests.count + 1) * (RoleSearchTests.count + 1))
        let model = RoleModel(emissions: emissions, transitions: transitions)
        var table = FeatureTable(lineCount: 2, perLine: 3)
        for _ in 0..<2 {
            for _ in 0..<3 { table.append(.any) }
            table.endLine()
        }
        let points = LinePoints(features: table, lineCount: 2, model: model)
        let search = RoleSearch(gaps: [0, 1], points: points, model: model)
        for (line, rival) in search.rivals(of: search.states()).enumerated() {
            #expect(search.states()[line] == 7 && rival.state == 8)
            #expect(points.points(of: line, in: 7) == 60_000 && rival.margin == 3)
        }
    }

    @Test("Of equal roles the first is the greatest, in each place of a row")
    func firstOfEqual() {
        for first in 0..<RoleSearchTests.count {
            var row = RoleRow(repeating: -7)
            for role in first..<RoleSearchTests.count { row[role] = 5 }
            #expect(row.top == first)
        }
    }
}
