/// The search for the best sequence of states (``RoleState``).
///
/// Only differences inside a row of points matter, so each row is counted from its greatest number: no sum grows with
/// the page.
struct RoleSearch {
    private let gaps: [Int]
    private let points: LinePoints
    private let model: RoleModel

    /// - Parameters:
    ///   - gaps: blank lines before each line over the usual of the page: 0, 1, or 2 for more.
    ///   - points: what each line is by itself.
    init(gaps: [Int], points: LinePoints, model: RoleModel) {
        self.gaps = gaps
        self.points = points
        self.model = model
    }

    /// The state of each line in the best sequence.
    func states() -> [Int] {
        guard let last = gaps.indices.last else { return [] }
        let forward = forwardPass()
        let steps = model.preceding.span
        var ways = forward[last]
        ways.add(steps, from: RoleModel.row(2, RoleModel.edge))
        var result = [Int](repeating: 0, count: gaps.count)
        result[last] = ways.top
        for line in (0..<last).reversed() {
            // The state from which the best way leads to that of the next line.
            var ways = forward[line]
            ways.add(steps, from: RoleModel.row(gaps[line + 1], result[line + 1]))
            result[line] = ways.top
        }
        return result
    }

    /// A state of the next best role of each line, and how many points the best sequence is ahead of the best one that has that role there.
    ///
    /// - Parameter states: those of the best sequence.
    func rivals(of states: [Int]) -> [(state: Int, margin: Int)] {
        let (forward, backward) = (forwardPass(), backwardPass())
        let roles = RoleState.roles
        return states.indices.map { line in
            var sums = forward[line]
            sums.add(backward[line])
            let lead = Int(sums[states[line]])
            for state in roles.indices where roles[state] == roles[states[line]] { sums[state] = .min }
            let rival = sums.top
            return (rival, lead - Int(sums[rival]))
        }
    }

    /// The best points of a sequence that ends with each state at each line.
    private func forwardPass() -> [RoleRow] {
        var result: [RoleRow] = []
        result.reserveCapacity(gaps.count)
        let steps = model.following.span
        var best = RoleRow(repeating: 0)
        for line in gaps.indices {
            if line == 0 {
                best.add(steps, from: RoleModel.row(2, RoleModel.edge))
            } else {
                best = RoleRow(best, by: steps, from: RoleModel.row(gaps[line], 0))
            }
            best.add(points.rows[line])
            best.level()
            result.append(best)
        }
        return result
    }

    /// The best points of what follows each state at each line.
    private func backwardPass() -> [RoleRow] {
        var result = [RoleRow](repeating: RoleRow(repeating: 0), count: gaps.count)
        let steps = model.preceding.span
        var next = RoleRow(repeating: 0)
        for line in gaps.indices.reversed() {
            if line == gaps.count - 1 {
                next.add(steps, from: RoleModel.row(2, RoleModel.edge))
            } else {
                next = RoleRow(next, by: steps, from: RoleModel.row(gaps[line + 1], 0))
            }
            next.level()
            result[line] = next
            next.add(points.rows[line])
            next.level()
        }
        return result
    }
}
