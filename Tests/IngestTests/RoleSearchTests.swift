import TestNumbers
import Testing

@testable import Ingest

@Suite("The search for the roles of lines")
struct RoleSearchTests {
    private static let count = RoleModel.count

    /// A model of random weights, and three lines with random features.
    private struct Material {
        let emissions: [Int16]
        let transitions: [Int16]
        let gaps: [Int]
        let features: [[LineFeature]]

        init(seed: UInt64) {
            var random = SeededNumbers(seed: seed)
            emissions = (0..<LineFeature.allCases.count * RoleSearchTests.count).map { _ in
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

        func own(_ line: Int, _ role: Int) -> Int {
            features[line].reduce(0) { $0 + Int(emissions[Int($1.rawValue) * RoleSearchTests.count + role]) }
        }

        func step(_ before: Int, _ gap: Int, _ after: Int) -> Int {
            Int(transitions[(before * 3 + gap) * (RoleSearchTests.count + 1) + after])
        }

        func points(_ roles: [Int]) -> Int {
            let inside = step(roles[0], gaps[1], roles[1]) + step(roles[1], gaps[2], roles[2])
            let edges = step(RoleSearchTests.count, 2, roles[0]) + step(roles[2], 2, RoleSearchTests.count)
            return inside + edges + (0..<3).reduce(0) { $0 + own($1, roles[$1]) }
        }
    }

    @Test(
        "It finds the best of all sequences, and how far the next role of each line is behind",
        arguments: 1...5 as ClosedRange<UInt64>)
    func best(seed: UInt64) {
        let material = Material(seed: seed)
        var table = FeatureTable(lineCount: 3, perLine: 6)
        for features in material.features {
            table.append(contentsOf: features)
            table.endLine()
        }
        let model = RoleModel(emissions: material.emissions, transitions: material.transitions)
        let points = LinePoints(features: table, lineCount: 3, model: model)
        let choices = RoleSearch(gaps: material.gaps, points: points, model: model).choices()

        var best = [[Int]](repeating: [Int](repeating: .min, count: RoleSearchTests.count), count: 3)
        for first in 0..<RoleSearchTests.count {
            for second in 0..<RoleSearchTests.count {
                for third in 0..<RoleSearchTests.count {
                    let points = material.points([first, second, third])
                    best[0][first] = max(best[0][first], points)
                    best[1][second] = max(best[1][second], points)
                    best[2][third] = max(best[2][third], points)
                }
            }
        }
        for line in 0..<3 {
            let ranked = best[line].sorted(by: >)
            #expect(best[line][choices[line].role] == ranked[0])
            #expect(best[line][choices[line].runnerUp] == ranked[1])
            #expect(choices[line].margin == ranked[0] - ranked[1])
            #expect(choices[line].score == material.own(line, choices[line].role))
        }
    }
}
