/// What was found of one piece: make-up asks for it in every attempt to fill a sheet. Copies of a piece share it, so it
/// tells pieces apart, too.
final class ModuleWays {
    private var options: [Int: [ModuleOption]] = [:]
    private var notched: [Int: [NotchedOption]] = [:]
    private var minimumCells: Int?

    /// The ways to set the piece over base columns, those with the least to mind first.
    func options(across columns: Int, find: () -> [ModuleOption]) -> [ModuleOption] {
        if let known = options[columns] { return known }
        let found = find()
        let points = found.map(\.fixed.total)
        let ordered = found.indices.sorted { (points[$0], $0) < (points[$1], $1) }.map { found[$0] }
        options[columns] = ordered
        return ordered
    }

    func notchedOptions(across columns: Int, find: () -> [NotchedOption]) -> [NotchedOption] {
        if let known = notched[columns] { return known }
        let found = find()
        notched[columns] = found
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
