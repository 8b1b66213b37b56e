/// How an input is read, where the user has a say in it.
package struct ReadingOptions: Sendable {
    /// The rules by which text is changed.
    package var repairs: RepairRules
    /// The weights by which lines of page text get their roles.
    package var model: RoleModel

    package init(repairs: RepairRules = .all, model: RoleModel = .standard) {
        self.repairs = repairs
        self.model = model
    }
}
