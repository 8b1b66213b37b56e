/// The search for the best sequence of roles.
///
/// The points of all roles of a line are a row of ``RoleModel/width`` numbers. Only differences inside a row matter, so
/// each row is counted from its first number: no sum grows with the page.
struct RoleSearch {
    /// What is chosen for a line.
    struct Choice {
        let role: Int
        /// Points of the line in its role by its own features.
        let score: Int
        let runnerUp: Int
        /// Points that the best sequence is ahead of the best one with the runner-up.
        let margin: Int
    }

    private typealias Row = InlineArray<32, Int32>

    private let gaps: [Int]
    private let model: RoleModel
    /// Points of each line in each role by its features.
    private let own: [Int32]
    private let count = RoleModel.count
    private let width = RoleModel.width

    /// - Parameters:
    ///   - gaps: blank lines before each line: 0, 1, or 2 for more.
    ///   - characters: for each line the rows of its characters in the model.
    init(gaps: [Int], features: FeatureTable, characters: [[Int]] = [], model: RoleModel) {
        self.gaps = gaps
        self.model = model
        var own: [Int32] = []
        own.reserveCapacity(gaps.count * RoleModel.width)
        let emissions = model.emissions.span
        for line in gaps.indices {
            var points = Row(repeating: 0)
            for feature in features[line] {
                let start = Int(feature.rawValue) * RoleModel.width
                let row = emissions.extracting(start..<start + RoleModel.width)
                for role in 0..<32 { points[role] &+= row[role] }
            }
            if line < characters.count {
                for start in characters[line] {
                    let row = model.characters.rows.span.extracting(start..<start + RoleModel.width)
                    for role in 0..<32 { points[role] &+= row[role] }
                }
            }
            for role in 0..<32 { own.append(points[role]) }
        }
        self.own = own
    }

    func choices() -> [Choice] {
        let (forward, previous) = forwardPass()
        let backward = backwardPass()
        var role = best(of: gaps.count - 1, forward, backward, except: -1)
        var result: [Choice] = []
        result.reserveCapacity(gaps.count)
        for line in gaps.indices.reversed() {
            let row = line * width
            let runnerUp = best(of: line, forward, backward, except: role)
            let lead = forward[row + role] + backward[row + role]
            let margin = lead - forward[row + runnerUp] - backward[row + runnerUp]
            result.append(
                Choice(role: role, score: Int(own[row + role]), runnerUp: runnerUp, margin: Int(margin)))
            role = Int(previous[row + role])
        }
        return result.reversed()
    }

    /// The role with most points at a line, the first of equal ones.
    private func best(of line: Int, _ forward: [Int32], _ backward: [Int32], except other: Int) -> Int {
        let (forward, backward) = (forward.span, backward.span)
        let row = line * width
        var best = other == 0 ? 1 : 0
        for role in 0..<count where role != other {
            if forward[row + role] + backward[row + role] > forward[row + best] + backward[row + best] {
                best = role
            }
        }
        return best
    }

    /// The best points of a sequence that ends with each role at each line, and the role before it.
    private func forwardPass() -> (points: [Int32], previous: [UInt8]) {
        var points: [Int32] = []
        points.reserveCapacity(own.count)
        var previous = [UInt8](repeating: 0, count: own.count)
        let (own, rows) = (own.span, model.following.span)
        var last = Row(repeating: 0)
        for line in gaps.indices {
            // The role before stands in the last five bits, so that the greater of two numbers is the better way to a
            // role; the first of equal ones has the greatest.
            var best = Row(repeating: .min)
            for before in line == 0 ? count..<count + 1 : 0..<count {
                let start = line == 0 ? RoleModel.row(2, before) : RoleModel.row(gaps[line], before)
                let row = rows.extracting(start..<start + width)
                let value = line == 0 ? 0 : last[before] &<< 5 &+ Int32(31 &- before)
                for role in 0..<32 { best[role] = max(best[role], row[role] &<< 5 &+ value) }
            }
            let start = line * width
            let first = best[0] &>> 5 &+ own[start]
            for role in 0..<32 {
                previous[start + role] = UInt8(truncatingIfNeeded: 31 &- (best[role] & 31))
                last[role] = best[role] &>> 5 &+ own[start + role] &- first
                points.append(last[role])
            }
        }
        return (points, previous)
    }

    /// The best points of what follows each role at each line.
    private func backwardPass() -> [Int32] {
        var points = [Int32](repeating: 0, count: own.count)
        let (own, rows) = (own.span, model.preceding.span)
        var next = Row(repeating: 0)
        for line in gaps.indices.reversed() {
            let isLast = line == gaps.count - 1
            var best = Row(repeating: .min)
            for after in isLast ? count..<count + 1 : 0..<count {
                let start = isLast ? RoleModel.row(2, after) : RoleModel.row(gaps[line + 1], after)
                let row = rows.extracting(start..<start + width)
                let value = isLast ? 0 : next[after]
                for role in 0..<32 { best[role] = max(best[role], row[role] &+ value) }
            }
            let (start, first) = (line * width, best[0])
            for role in 0..<32 {
                points[start + role] = best[role] &- first
                next[role] = own[start + role] &+ best[role] &- first
            }
        }
        return points
    }
}
