/// The search for the best sequence of roles.
///
/// Only differences inside a row of points matter, so each row is counted from its greatest number: no sum grows with
/// the page.
struct RoleSearch {
    /// What is chosen for a line.
    struct Choice {
        let role: Int
        /// Points of the line in its role by itself.
        let score: Int
        let runnerUp: Int
        /// Points that the best sequence is ahead of the best one with the runner-up.
        let margin: Int
    }

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

    func choices() -> [Choice] {
        let (forward, backward) = (forwardPass(), backwardPass())
        let steps = model.preceding.span
        var result: [Choice] = []
        result.reserveCapacity(gaps.count)
        var role: Int?
        for line in gaps.indices.reversed() {
            var sums = forward[line]
            sums.add(backward[line])
            let chosen = role ?? sums.top
            let lead = Int(sums[chosen])
            sums[chosen] = .min
            let runnerUp = sums.top
            result.append(
                Choice(
                    role: chosen, score: Int(points.tops[line]) + Int(points.rows[line][chosen]),
                    runnerUp: runnerUp, margin: lead - Int(sums[runnerUp])))
            guard line > 0 else { break }
            // The role before is the one from which the best way leads to this one.
            var ways = forward[line - 1]
            ways.add(steps, from: RoleModel.row(gaps[line], chosen))
            role = ways.top
        }
        return result.reversed()
    }

    /// The best points of a sequence that ends with each role at each line.
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

    /// The best points of what follows each role at each line.
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
