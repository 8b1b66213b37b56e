/// The line model: what each role gets for each feature, and for following another role.
///
/// What is said of a line goes by its role, what is said of an order by ``RoleState``. All tables have rows of one width, so that a row is
/// added or compared at once.
package struct RoleModel: Sendable {
    /// States that the search tells apart.
    static let count = RoleState.roles.count
    /// Numbers of a row of states.
    static let width = 40
    /// Numbers of a row of roles.
    static let roleWidth = 32
    /// Numbers of a row of roles and units: first the roles, ``roleWidth`` of them, then the units.
    static let rowWidth = roleWidth + LineUnits.count
    /// The row of the edge of the page, instead of a state before or after. By the rows between the last state and it, and
    /// to the columns behind the last state, nothing goes.
    static let edge = width

    /// Points by feature, and how much it drives each unit; a row has ``rowWidth`` numbers.
    let emissions: [Int16]
    /// Features of a line at most whose points fit sixteen bits when they are added, whichever they are.
    let narrowCount: Int
    /// Points by blank lines between (0, 1, more) and state before; columns are states after.
    let following: [Int16]
    /// Points by blank lines between and state after; columns are states before.
    let preceding: [Int16]
    /// Points of characters in short lines.
    let characters: CharacterPoints
    /// What is not said by one feature or character alone.
    let units: LineUnits

    /// The model that was learned from the labelled pages. Without tables of units that fit, as before training begins with other roles, only
    /// features and characters count.
    package static let standard = RoleModel(
        emissions: roleWeights, transitions: roleTransitions, drives: unitDrives,
        units: LineUnits(around: unitsAround, bias: unitBias, votes: unitVotes) ?? .silent,
        characters: CharacterPoints(characterWeights))

    /// - Parameters:
    ///   - emissions: by feature, then role.
    ///   - transitions: by state before, blank lines between, state after; the last of both is the edge of the page.
    ///   - drives: by feature, then unit, in sixty-fourths.
    init(
        emissions: [Int16], transitions: [Int16], drives: [Int16] = [], units: LineUnits = .silent,
        characters: CharacterPoints = .none
    ) {
        let roleCount = LineRole.allCases.count
        precondition(RoleModel.count <= RoleModel.width, "the rows are too short for the states")
        precondition(roleCount <= RoleModel.roleWidth, "the rows are too short for the roles")
        // A feature that the weights do not know yet counts nothing, so that training can begin with it.
        var byFeature = [Int16](repeating: 0, count: LineFeature.allCases.count * RoleModel.rowWidth)
        for (place, points) in emissions.enumerated() {
            byFeature[place / roleCount * RoleModel.rowWidth + place % roleCount] = points
        }
        for (place, drive) in drives.enumerated() {
            let row = place / LineUnits.count * RoleModel.rowWidth
            byFeature[row + RoleModel.roleWidth + place % LineUnits.count] = drive
        }
        self.emissions = byFeature
        narrowCount = Int(Int16.max) / max(1, byFeature.reduce(0) { max($0, Int($1.magnitude)) })
        let ends = RoleModel.count + 1
        let weights = transitions.enumerated().map { index, weight in
            (
                before: index / (3 * ends), gap: index / ends % 3, after: index % ends,
                points: min(max(weight, RoleRow.floor / 2), -RoleRow.floor / 2)
            )
        }
        var following = RoleModel.steps
        var preceding = following
        for step in weights {
            let (before, after) = (RoleModel.place(step.before), RoleModel.place(step.after))
            if step.after < RoleModel.count {
                following[RoleModel.row(step.gap, before) + step.after] = step.points
            }
            if step.before < RoleModel.count {
                preceding[RoleModel.row(step.gap, after) + step.before] = step.points
            }
        }
        self.following = following
        self.preceding = preceding
        self.characters = characters
        self.units = units
    }

    /// Steps without points.
    private static var steps: [Int16] {
        var steps = [Int16](repeating: RoleRow.floor, count: 3 * (width + 1) * width)
        for gap in 0..<3 {
            for state in Array(0..<count) + [edge] {
                for index in row(gap, state)..<row(gap, state) + count { steps[index] = 0 }
            }
        }
        return steps
    }

    /// States keep their numbers; the one after the last is the edge of the page.
    private static func place(_ state: Int) -> Int { state == count ? edge : state }

    /// Where the row of a state, or of the edge, begins in ``following`` or ``preceding``.
    static func row(_ gap: Int, _ state: Int) -> Int { (gap * (width + 1) + state) * width }
}
