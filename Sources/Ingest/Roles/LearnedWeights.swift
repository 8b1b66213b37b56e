extension RoleModel {
    /// Weights that `scripts/train-intake.py --hold-out … --weights FILE` wrote: the tables of `RoleWeights.swift` and `UnitWeights.swift`
    /// in numbers, then that of characters, parted by empty lines. Nil when a table is missing, holds other than numbers or has
    /// another size.
    package init?(weights text: String) {
        let parts = text.split(separator: "\n\n", maxSplits: 6, omittingEmptySubsequences: false)
        guard parts.count == 7 else { return nil }
        let numbers = parts[..<6].map { part in
            part.split { $0 == " " || $0 == "\n" }.map { Int16($0) }
        }
        guard numbers.allSatisfy({ !$0.contains(nil) }) else { return nil }
        let tables = numbers.map { $0.compactMap(\.self) }
        let ends = RoleModel.count + 1
        let features = tables[0].count / LineRole.allCases.count
        guard tables[0].count == LineRole.allCases.count * features, features <= LineFeature.allCases.count,
            tables[1].count == 3 * ends * ends, tables[2].count == LineUnits.count * features,
            let units = LineUnits(around: tables[3], bias: tables[4], votes: tables[5])
        else { return nil }
        self.init(
            emissions: tables[0], transitions: tables[1], drives: tables[2], units: units,
            characters: CharacterPoints(String(parts[6])))
    }
}
