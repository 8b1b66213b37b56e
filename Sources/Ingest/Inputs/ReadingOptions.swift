/// How an input is read, where the user has a say in it.
package struct ReadingOptions: Sendable, Hashable {
    /// The rules by which text is changed.
    package var repairs: RepairRules

    package init(repairs: RepairRules = .all) {
        self.repairs = repairs
    }
}
