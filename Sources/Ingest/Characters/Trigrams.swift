/// Runs of three Chinese characters: whether two texts speak of the same is seen by those that both have.
struct Trigrams {
    /// Sorted, each once: three characters of 21 bits.
    private let values: [UInt64]
    /// A bit for each by what it is multiplied by, which tells most others apart at once.
    private var bits = InlineArray<16, UInt64>(repeating: 0)

    init(of text: Scalars) {
        var values: [UInt64] = []
        Trigrams.forEach(in: text) { values.append($0) }
        values.sort()
        self.values = values
        for value in values {
            let place = Trigrams.place(of: value)
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
    }

    /// One of 1,024 places; the golden ratio spreads neighbouring values over them.
    private static func place(of value: UInt64) -> Int {
        Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }

    private func mayContain(_ value: UInt64) -> Bool {
        let place = Trigrams.place(of: value)
        return bits[place >> 6] & 1 << UInt64(place & 63) != 0
    }

    /// Of a very long line those of its beginning.
    private static func forEach(in text: Scalars, _ body: (UInt64) -> Void) {
        var value: UInt64 = 0
        var count = 0
        for scalar in text.prefix(400) {
            guard scalar.isHan else {
                count = 0
                continue
            }
            value = (value << 21 | UInt64(scalar.value)) & (1 << 63 - 1)
            count += 1
            if count >= 3 { body(value) }
        }
    }

    /// Whether at least so many of them, each counted once, stand in the lines.
    func stand(in lines: ArraySlice<SourceLine>, atLeast least: Int) -> Bool {
        guard values.count >= least else { return false }
        var found: Set<UInt64> = []
        for line in lines {
            Trigrams.forEach(in: line.scalars) { value in
                if mayContain(value), contains(value) { found.insert(value) }
            }
            if found.count >= least { return true }
        }
        return false
    }

    private func contains(_ value: UInt64) -> Bool {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < values.count && values[low] == value
    }
}
