/// Tables of runs that were searched already: the attempts to fill a sheet differ in few pieces.
final class RunMemo {
    struct Key: Hashable {
        let pieces: [ModuleWays]
        let rows: Int
        let largestHole: Int
    }

    private var tables: [Key: RunTable] = [:]

    func table(for key: Key, make: () -> RunTable) -> RunTable {
        if let known = tables[key] { return known }
        let made = make()
        tables[key] = made
        return made
    }
}
