/// Finds lines that stand in a text once more.
struct SeenLines {
    /// One line for each hash of its characters; one whose hash is taken by another has the next number that is free.
    private var lines: [UInt64: Scalars]

    /// - Parameter count: lines that are asked, about.
    init(count: Int) { lines = Dictionary(minimumCapacity: count) }

    /// Whether the line is seen for the first time.
    mutating func insert(_ line: Scalars) -> Bool {
        // FNV-1a over whole characters.
        var hash = line.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1.value)) &* 0x100_0000_01B3
        }
        while let other = lines[hash] {
            if other == line { return false }
            hash &+= 1
        }
        lines[hash] = line
        return true
    }
}
