extension RoleModel {
    /// Weights that `scripts/train-intake.py --hold-out … --weights FILE` wrote: numbers of features, numbers of orders, and the table of
    /// characters, parted by empty lines. Nil when there are not three such parts, or one holds other than numbers.
    package init?(weights text: String) {
        let parts = text.split(separator: "\n\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let numbers = parts[..<2].map { part in
            part.split { $0 == " " || $0 == "\n" }.map { Int16($0) }
        }
        let ends = RoleModel.count + 1
        guard numbers.allSatisfy({ !$0.contains(nil) }),
            numbers[0].count.isMultiple(of: LineRole.allCases.count),
            numbers[0].count <= LineRole.allCases.count * LineFeature.allCases.count,
            numbers[1].count == 3 * ends * ends
        else { return nil }
        self.init(
            emissions: numbers[0].compactMap(\.self), transitions: numbers[1].compactMap(\.self),
            characters: CharacterPoints(String(parts[2])))
    }
}
