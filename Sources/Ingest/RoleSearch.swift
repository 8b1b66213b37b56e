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

    private typealias Row = LinePoints.Row

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
        guard !gaps.isEmpty else { return [] }
        let (forward, backward) = (forwardPass(), backwardPass())
        let (front, back) = (forward.span, backward.span)
        var result: [Choice] = []
        result.reserveCapacity(gaps.count)
        var role = RoleSearch.best(front, (gaps.count - 1) * width, back, (gaps.count - 1) * width, except: -1)
        for line in gaps.indices.reversed() {
            let row = line * width
            let runnerUp = RoleSearch.best(front, row, back, row, except: role)
            let lead = front[row + role] + back[row + role]
            let margin = lead - front[row + runnerUp] - back[row + runnerUp]
            result.append(
                Choice(
                    role: role, score: Int(own[row + role]), runnerUp: runnerUp, margin: Int(margin)))
            guard line > 0 else { break }
            // The role before is the one by which the best way leads to this one.
            role = RoleSearch.best(
                front, row - width, model.preceding.span, RoleModel.row(gaps[line], role), except: -1)
        }
        return result.reversed()
    }

    /// The role with most points in the sum of two rows, the first of equal ones.
    private static func best(
        _ one: Span<Float>, _ first: Int, _ other: Span<Float>, _ second: Int, except left: Int
    ) -> Int {
        var (best, points) = (0, -Float.infinity)
        for role in 0..<RoleModel.count where role != left {
            let sum = one[first + role] + other[second + role]
            if sum > points { (best, points) = (role, sum) }
        }
        return best
    }

    /// The best points of a sequence that ends with each role at each line.
    private func forwardPass() -> [Float] {
        var points: [Float] = []
        points.reserveCapacity(own.count)
        let (own, rows) = (own.span, model.following.span)
        var last = Row(repeating: 0)
        for line in gaps.indices {
            var best = Row(repeating: 0)
            if line == 0 {
                best.add(rows, from: RoleModel.row(2, RoleModel.edge))
            } else {
                best = RoleSearch.best(from: last, by: rows, gap: gaps[line])
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
        let (own, rows) = (own.span, model.preceding.span)
        var next = Row(repeating: 0)
        for line in gaps.indices.reversed() {
            var best = Row(repeating: 0)
            if line == gaps.count - 1 {
                best.add(rows, from: RoleModel.row(2, RoleModel.edge))
            } else {
                best = RoleSearch.best(from: next, by: rows, gap: gaps[line + 1])
            }
            let (start, first) = (line * width, best[0])
            for role in 0..<32 {
                points[start + role] = best[role] - first
                next[role] = own[start + role] + best[role] - first
            }
        }
        return points
    }

    /// The most points that each role can have when it stands beside one of those roles. Two of these are taken at a
    /// time, which saves half of the looks at the result.
    @inline(__always)
    private static func best(from beside: Row, by table: Span<Float>, gap: Int) -> Row {
        var best = Row(repeating: -.infinity)
        var role = 0
        while role < RoleModel.count {
            let start = RoleModel.row(gap, role)
            let one = table.extracting(start..<start + 32)
            let other = table.extracting(start + 32..<start + 64)
            let (first, second) = (beside[role], beside[role + 1])
            for column in 0..<32 {
                // Written out, since this form of a maximum is a single step.
                let (left, right) = (one[column] + first, other[column] + second)
                let more = left > right ? left : right
                best[column] = more > best[column] ? more : best[column]
            }
            role += 2
        }
        return best
    }
}
