/// The line model: what each role gets for each feature, and for following another role.
struct RoleModel: Sendable {
    static let count = LineRole.allCases.count
    /// Points by feature, then role.
    let emissions: [Int32]
    /// Points by role before, blank lines between (0, 1, more), role after. The last "role" is the edge of the page.
    let transitions: [Int32]

    /// The model of `roleWeights` and `roleTransitions`.
    static let standard = RoleModel(emissions: roleWeights, transitions: roleTransitions)

    init(emissions: [Int16], transitions: [Int16]) {
        // A feature that the weights do not know yet counts nothing, so that training can begin with it.
        let missing = max(0, LineFeature.allCases.count * RoleModel.count - emissions.count)
        self.emissions = emissions.map(Int32.init) + [Int32](repeating: 0, count: missing)
        self.transitions = transitions.map(Int32.init)
    }
}
