/// What was found of one piece: make-up asks for it in every attempt to fill a sheet. Copies of a piece share it, so it
/// tells pieces apart, too.
final class ModuleWays {
    private var options: [Int: [ModuleOption]] = [:]
    private var minimumCells: Int?

    /// The ways to set the piece over base columns, those with the least to mind first.
    func options(across columns: Int, find: () -> [ModuleOption]) -> [ModuleOption] {
        if let known = options[columns] { return known }
        let found = find().enumerated().sorted { left, right in
            (left.element.fixed.total, left.offset) < (right.element.fixed.total, right.offset)
        }.map(\.element)
        options[columns] = found
        return found
    }

    func minimumCells(count: () -> Int) -> Int {
        if let known = minimumCells { return known }
        let found = count()
        minimumCells = found
        return found
    }
}

extension ModuleWays: Hashable {
    static func == (left: ModuleWays, right: ModuleWays) -> Bool { left === right }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
