/// The search for the best sequence of roles.
///
/// Only differences inside a row of points matter, so each row is counted from its first number: no sum grows with the
/// page.
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
    private let model: RoleModel
    /// Points of each line in each role by itself.
    private let own: [Float]
    private let width = RoleModel.width

    /// - Parameter gaps: blank lines before each line: 0, 1, or 2 for more.
    init(gaps: [Int], points: LinePoints, model: RoleModel) {
        self.gaps = gaps
        self.model = model
        own = points.rows
    }

    func choices() -> [Choice] {
        let (forward, backward) = (forwardPass(), backwardPass())
        let (front, back, before) = (forward.span, backward.span, model.preceding.span)
        var result: [Choice] = []
        result.reserveCapacity(gaps.count)
        var role: Int?
        for line in gaps.indices.reversed() {
            let row = line * width
            var points = RoleRow(front, from: row, plus: back, from: row)
            let chosen = role ?? points.top
            let lead = points[chosen]
            points[chosen] = -.infinity
            let runnerUp = points.top
            result.append(
                Choice(
                    role: chosen, score: Int(own[row + chosen]), runnerUp: runnerUp,
                    margin: Int(lead - points[runnerUp])))
            guard line > 0 else { break }
            // The role before is the one from which the best way leads to this one.
            let step = RoleModel.row(gaps[line], chosen)
            role = RoleRow(front, from: row - width, plus: before, from: step).top
        }
        return result.reversed()
    }

    /// The best points of a sequence that ends with each role at each line.
    private func forwardPass() -> [Float] {
        var points: [Float] = []
        points.reserveCapacity(own.count)
        let (own, steps) = (own.span, model.following.span)
        var last = RoleRow(repeating: 0)
        for line in gaps.indices {
            var best = RoleRow(repeating: 0)
            if line == 0 {
                best.add(steps, from: RoleModel.row(2, RoleModel.edge))
            } else {
                best.take(steps, from: RoleModel.row(gaps[line], 0), plus: last)
            }
            let start = line * width
            let first = best[0] + own[start]
            for role in 0..<32 { last[role] = best[role] + own[start + role] - first }
            for role in 0..<32 { points.append(last[role]) }
        }
        return points
    }

    /// The best points of what follows each role at each line.
    private func backwardPass() -> [Float] {
        var points = [Float](repeating: 0, count: own.count)
        let (own, steps) = (own.span, model.preceding.span)
        var next = RoleRow(repeating: 0)
        for line in gaps.indices.reversed() {
            var best = RoleRow(repeating: 0)
            if line == gaps.count - 1 {
                best.add(steps, from: RoleModel.row(2, RoleModel.edge))
            } else {
                best.take(steps, from: RoleModel.row(gaps[line + 1], 0), plus: next)
            }
            let (start, first) = (line * width, best[0])
            for role in 0..<32 {
                points[start + role] = best[role] - first
                next[role] = own[start + role] + best[role] - first
            }
        }
        return points
    }
}
