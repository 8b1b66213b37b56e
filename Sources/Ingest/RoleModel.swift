/// The line model: what each role gets for each feature, and for following another role.
///
/// All tables have rows of ``width`` numbers, so that a row is added or compared at once; those behind the last role
/// mean nothing. The numbers are whole ones in single precision, which is exact up to 2²⁴: every processor adds and
/// compares several of them in one step.
struct RoleModel: Sendable {
    static let count = LineRole.allCases.count
    /// Numbers of a row.
    static let width = 32
    /// The row of the edge of the page in ``following`` and ``preceding``. Rows between the last role and it are of no
    /// role, and nothing goes by them.
    static let edge = width - 1

    /// Points by feature; columns are roles.
    let emissions: [Float]
    /// Points by blank lines between (0, 1, more) and role before; columns are roles after.
    let following: [Float]
    /// Points by blank lines between and role after; columns are roles before.
    let preceding: [Float]
    /// Points of characters in short lines.
    let characters: CharacterPoints

    /// The model that was learned from the labelled pages.
    static let standard = RoleModel(
        emissions: roleWeights, transitions: roleTransitions, characters: CharacterPoints(characterWeights))

    /// - Parameters:
    ///   - emissions: by feature, then role.
    ///   - transitions: by role before, blank lines between, role after; the last role of both is the edge of the page.
    init(emissions: [Int16], transitions: [Int16], characters: CharacterPoints = .none) {
        precondition(RoleModel.count < RoleModel.edge, "the rows are too short for the roles")
        // A feature that the weights do not know yet counts nothing, so that training can begin with it.
        var byFeature = [Float](repeating: 0, count: LineFeature.allCases.count * RoleModel.width)
        for (index, weight) in emissions.enumerated() {
            byFeature[index / RoleModel.count * RoleModel.width + index % RoleModel.count] = Float(weight)
        }
        self.emissions = byFeature
        let ends = RoleModel.count + 1
        var following = RoleModel.table
        var preceding = following
        for (index, weight) in transitions.enumerated() {
            let gap = index / ends % 3
            let (before, after) = (RoleModel.place(index / (3 * ends)), RoleModel.place(index % ends))
            following[RoleModel.row(gap, before) + after] = Float(weight)
            preceding[RoleModel.row(gap, after) + before] = Float(weight)
        }
        self.following = following
        self.preceding = preceding
        self.characters = characters
    }

    /// A table without points; by the rows of no role nothing goes.
    private static var table: [Float] {
        var table = [Float](repeating: 0, count: 3 * width * width)
        for gap in 0..<3 {
            for index in row(gap, count)..<row(gap, edge) { table[index] = -.infinity }
        }
        return table
    }

    /// Roles keep their numbers; the one after the last is the edge of the page.
    private static func place(_ role: Int) -> Int { role == count ? edge : role }

    /// Where the row of a role, or of the edge, begins in ``following`` or ``preceding``.
    static func row(_ gap: Int, _ role: Int) -> Int { (gap * width + role) * width }
}
