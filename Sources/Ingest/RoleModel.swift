/// The line model: what each role gets for each feature, and for following another role.
///
/// All tables have rows of ``width`` numbers, so that a row is added or compared at once. The numbers are whole ones in
/// single precision, which is exact up to 2²⁴: every processor adds and compares several of them in one step.
struct RoleModel: Sendable {
    static let count = LineRole.allCases.count
    /// Numbers of a row.
    static let width = 32

    /// Points by feature; columns are roles.
    let emissions: [Float]
    /// Points of a role after another.
    let following: Steps
    /// Points of a role before another.
    let preceding: Steps
    /// Points of characters in short lines.
    let characters: CharacterPoints

    /// The model that was learned from the labelled pages.
    static let standard = RoleModel(
        emissions: roleWeights, transitions: roleTransitions, characters: CharacterPoints(characterWeights))

    /// - Parameters:
    ///   - emissions: by feature, then role.
    ///   - transitions: by role before, blank lines between, role after; the last role of both is the edge of the page.
    init(emissions: [Int16], transitions: [Int16], characters: CharacterPoints = .none) {
        precondition(RoleModel.count < RoleModel.width, "the rows are too short for the roles")
        // A feature that the weights do not know yet counts nothing, so that training can begin with it.
        var byFeature = [Float](repeating: 0, count: LineFeature.allCases.count * RoleModel.width)
        for (index, weight) in emissions.enumerated() {
            byFeature[index / RoleModel.count * RoleModel.width + index % RoleModel.count] = Float(weight)
        }
        self.emissions = byFeature
        let ends = RoleModel.count + 1
        let weights = transitions.enumerated().map { index, weight in
            (before: index / (3 * ends), gap: index / ends % 3, after: index % ends, points: Float(weight))
        }
        following = Steps(weights.map { ($0.gap, $0.before, $0.after, $0.points) })
        preceding = Steps(weights.map { ($0.gap, $0.after, $0.before, $0.points) })
        self.characters = characters
    }
}

extension RoleModel {
    /// Points of steps from a role to another, in one direction.
    struct Steps: Sendable {
        /// By blank lines between (0, 1, more) and role that is left, or the edge of the page after the last; columns are
        /// roles that are reached. Behind the last of these nothing is reached.
        let points: [Float]
        /// By blank lines between and role that is left; columns are other roles that may be left instead: how much more a
        /// step from that one gives at most.
        let leads: [Float]

        /// - Parameter steps: blank lines between, role that is left, role that is reached, points.
        fileprivate init(_ steps: [(gap: Int, from: Int, to: Int, points: Float)]) {
            var points = [Float](repeating: -.infinity, count: 3 * width * width)
            for gap in 0..<3 {
                for role in 0...count {
                    for index in Steps.row(gap, role)..<Steps.row(gap, role) + count { points[index] = 0 }
                }
            }
            for step in steps where step.to < count {
                points[Steps.row(step.gap, step.from) + step.to] = step.points
            }
            self.points = points
            leads = Steps.leads(points)
        }

        private static func leads(_ points: [Float]) -> [Float] {
            var leads = [Float](repeating: -.infinity, count: points.count)
            for gap in 0..<3 {
                for role in 0..<count {
                    for other in 0..<count {
                        let (own, theirs) = (row(gap, role), row(gap, other))
                        leads[own + other] = (0..<count).reduce(-.infinity) {
                            max($0, points[theirs + $1] - points[own + $1])
                        }
                    }
                }
            }
            return leads
        }

        /// Where the row of a role, or of the edge of the page, begins.
        static func row(_ gap: Int, _ role: Int) -> Int { (gap * width + role) * width }
    }
}
