/// What the table of a run depends on: the attempts to fill a sheet differ in few pieces.
struct RunKey: Hashable {
    let pieces: [ModuleWays]
    let rows: Int
    let largestHole: Int
}
