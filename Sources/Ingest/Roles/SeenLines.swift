/// Finds lines of a page that stand in it once more.
struct SeenLines {
    /// A table with open addressing: in the upper half of each place that of the hash of a line, in the lower half the
    /// index after its own. Zero is a free place.
    private var places: [UInt64]

    /// - Parameter count: lines that are asked at most.
    init(count: Int) {
        places = [UInt64](repeating: 0, count: 1 << (Int.bitWidth - (2 * count + 1).leadingZeroBitCount))
    }

    /// Whether the line at the index is seen for the first time.
    mutating func insert(_ index: Int, of lines: [SourceLine]) -> Bool {
        let lines = lines.span
        let hash = SeenLines.hash(of: lines[index].scalars)
        var table = places.mutableSpan
        let mask = table.count &- 1
        var place = Int(truncatingIfNeeded: hash >> 32) & mask
        while table[place] != 0 {
            if (table[place] ^ hash) >> 32 == 0,
                lines[Int(table[place] & 0xFFFF_FFFF) - 1].scalars == lines[index].scalars
            {
                return false
            }
            place = (place &+ 1) & mask
        }
        table[place] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(index + 1)
        return true
    }

    /// FNV-1a over whole characters, its lower bits spread over the upper ones.
    private static func hash(of line: Scalars) -> UInt64 {
        let characters = line.span
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in characters.indices {
            hash = (hash ^ UInt64(characters[index].value)) &* 0x100_0000_01B3
        }
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}
