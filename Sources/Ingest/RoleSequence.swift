/// A line with the role that the best sequence gives it, and the next best for that line.
struct RoledLine {
    let line: SourceLine
    let role: LineRole
    /// Points of the best sequence.
    let score: Int
    let runnerUp: LineRole
    /// Points that the best sequence is ahead of the best one in which this line has the other role.
    let margin: Int
    let features: ArraySlice<LineFeature>
}

/// The best sequence of roles of the lines of one page, by dynamic programming (Viterbi) in both directions: forward
/// for the sequence itself, backward for the runner-up of each line.
func roledLines(_ lines: [SourceLine], features: FeatureTable, model: RoleModel = .standard) -> [RoledLine] {
    guard !lines.isEmpty else { return [] }
    let search = RoleSearch(lines: lines, features: features, model: model)
    return search.result()
}

private struct RoleSearch {
    private let lines: [SourceLine]
    private let features: FeatureTable
    private let model: RoleModel
    /// Points of each line in each role by its features.
    private var own: [Int32]
    private let count = RoleModel.count

    init(lines: [SourceLine], features: FeatureTable, model: RoleModel) {
        self.lines = lines
        self.features = features
        self.model = model
        let count = RoleModel.count
        own = [Int32](repeating: 0, count: lines.count * count)
        for line in lines.indices {
            for feature in features[line] {
                let row = Int(feature.rawValue) * count
                for role in 0..<count { own[line * count + role] += model.emissions[row + role] }
            }
        }
    }

    private func gap(before line: Int) -> Int { min(lines[line].blanksBefore, 2) }

    private func transition(_ before: Int, _ gap: Int, _ after: Int) -> Int32 {
        model.transitions[(before * 3 + gap) * (count + 1) + after]
    }

    func result() -> [RoledLine] {
        let (forward, previous) = forwardPass()
        let backward = backwardPass()
        var roles = [Int](repeating: 0, count: lines.count)
        let lastRow = (lines.count - 1) * count
        roles[lines.count - 1] =
            (0..<count).max {
                forward[lastRow + $0] + backward[lastRow + $0] < forward[lastRow + $1] + backward[lastRow + $1]
            } ?? 0
        for line in (1..<max(1, lines.count)).reversed() {
            roles[line - 1] = Int(previous[line * count + roles[line]])
        }
        return lines.indices.map { line in
            let row = line * count
            let best = forward[row + roles[line]] + backward[row + roles[line]]
            var runnerUp = roles[line] == 0 ? 1 : 0
            for role in 0..<count where role != roles[line] {
                if forward[row + role] + backward[row + role] > forward[row + runnerUp]
                    + backward[row + runnerUp]
                {
                    runnerUp = role
                }
            }
            let second = forward[row + runnerUp] + backward[row + runnerUp]
            return RoledLine(
                line: lines[line], role: LineRole.allCases[roles[line]], score: Int(own[row + roles[line]]),
                runnerUp: LineRole.allCases[runnerUp], margin: Int(best - second), features: features[line])
        }
    }

    /// The best points of a sequence that ends with each role at each line, and the role before it.
    private func forwardPass() -> (points: [Int32], previous: [UInt8]) {
        var points = own
        var previous = [UInt8](repeating: 0, count: own.count)
        for role in 0..<count { points[role] += transition(count, 2, role) }
        for line in 1..<max(1, lines.count) {
            let gap = gap(before: line)
            for role in 0..<count {
                var best = Int32.min
                var from = 0
                for before in 0..<count {
                    let sum = points[(line - 1) * count + before] + transition(before, gap, role)
                    if sum > best { (best, from) = (sum, before) }
                }
                points[line * count + role] += best
                previous[line * count + role] = UInt8(from)
            }
        }
        return (points, previous)
    }

    /// The best points of what follows each role at each line.
    private func backwardPass() -> [Int32] {
        var points = [Int32](repeating: 0, count: own.count)
        let last = (lines.count - 1) * count
        for role in 0..<count { points[last + role] = transition(role, 2, count) }
        for line in (0..<max(0, lines.count - 1)).reversed() {
            let gap = gap(before: line + 1)
            for role in 0..<count {
                var best = Int32.min
                for after in 0..<count {
                    let next = (line + 1) * count + after
                    best = max(best, transition(role, gap, after) + own[next] + points[next])
                }
                points[line * count + role] = best
            }
        }
        return points
    }
}
