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
            let place = Trigrams.bit(of: value)
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
    }

    /// One of 1,024 places; the golden ratio spreads neighbouring values over them.
    private static func bit(of value: UInt64) -> Int {
        Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }

    private func mayContain(_ value: UInt64) -> Bool {
        let place = Trigrams.bit(of: value)
        return bits[place >> 6] & 1 << UInt64(place & 63) != 0
    }

    /// Of a very long line those of its beginning.
    @inline(__always)
    private static func forEach(in text: Scalars, _ body: (UInt64) -> Void) {
        var value: UInt64 = 0
        let beginning = text.prefix(longest)
        let scalars = beginning.span
        for index in scalars.indices {
            guard scalars[index].isHan else {
                value = 0
                continue
            }
            value = (value << 21 | UInt64(scalars[index].value)) & (1 << 63 - 1)
            // The character before the last but one is there.
            if value >> 42 != 0 { body(value) }
        }
    }

    /// Characters that are read of a line.
    private static let longest = 400

    /// Whether at least so many of them, each counted once, stand in the lines.
    func stand(in lines: ArraySlice<SourceLine>, atLeast least: Int) -> Bool {
        guard values.count >= least else { return false }
        // A bit for each of the values, which are fewer than the characters that are read.
        var found = InlineArray<7, UInt64>(repeating: 0)
        var count = 0
        for index in lines.indices {
            Trigrams.forEach(in: lines[index].scalars) { value in
                guard mayContain(value), let place = place(of: value) else { return }
                let bit: UInt64 = 1 << UInt64(place & 63)
                if found[place >> 6] & bit == 0 { count += 1 }
                found[place >> 6] |= bit
            }
            if count >= least { return true }
        }
        return false
    }

    /// Its index among the values; nil when it is none of them.
    private func place(of value: UInt64) -> Int? {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < values.count && values[low] == value ? low : nil
    }
}
