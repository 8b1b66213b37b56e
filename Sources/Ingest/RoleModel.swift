/// The line model: what each role gets for each feature, and for following another role.
///
/// All tables have rows of ``width`` numbers, so that a row is added or compared at once; those behind the last role
/// mean nothing.
struct RoleModel: Sendable {
    static let count = LineRole.allCases.count
    /// Numbers of a row.
    static let width = 32

    /// Points by feature; columns are roles.
    let emissions: [Int32]
    /// Points by blank lines between (0, 1, more) and role before; columns are roles after. The last role before is the
    /// edge of the page.
    let following: [Int32]
    /// Points by blank lines between and role after; columns are roles before. The last role after is the edge of the
    /// page.
    let preceding: [Int32]
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
        var byFeature = [Int32](repeating: 0, count: LineFeature.allCases.count * RoleModel.width)
        for (index, weight) in emissions.enumerated() {
            byFeature[index / RoleModel.count * RoleModel.width + index % RoleModel.count] = Int32(weight)
        }
        self.emissions = byFeature
        let ends = RoleModel.count + 1
        var following = [Int32](repeating: 0, count: 3 * ends * RoleModel.width)
        var preceding = following
        for (index, weight) in transitions.enumerated() {
            let (before, gap, after) = (index / (3 * ends), index / ends % 3, index % ends)
            following[RoleModel.row(gap, before) + after] = Int32(weight)
            preceding[RoleModel.row(gap, after) + before] = Int32(weight)
        }
        self.following = following
        self.preceding = preceding
        self.characters = characters
    }

    /// Where the row of a role begins in ``following`` or ``preceding``.
    static func row(_ gap: Int, _ role: Int) -> Int { (gap * (count + 1) + role) * width }
}
