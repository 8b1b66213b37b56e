/// How an input is read, where the user has a say in it.
package struct ReadingOptions: Sendable {
    /// The rules by which text is changed.
    package var repairs: RepairRules
    /// Whether each line tells which role it would have if it had not its own, which costs a second search.
    package var tellsRivals: Bool
    /// The weights by which lines of page text get their roles.
    package var model: RoleModel
    /// Roles that are known, by the number of the line of the text; the other lines get theirs by the weights.
    package var knownRoles: [Int: LineRole]

    package init(
        repairs: RepairRules = .all, tellsRivals: Bool = false, model: RoleModel = .standard,
        knownRoles: [Int: LineRole] = [:]
    ) {
        self.repairs = repairs
        self.tellsRivals = tellsRivals
        self.model = model
        self.knownRoles = knownRoles
    }
}
