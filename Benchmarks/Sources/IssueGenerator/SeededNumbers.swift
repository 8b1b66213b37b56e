/// Numbers that look random and are the same on every machine for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of the range. (The standard library's own draw may change between its versions.)
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// One of the words; the list is never empty.
    mutating func word(of list: [String]) -> String {
        list[number(in: 0...(list.count - 1))]
    }

    /// True once in `count` draws on average.
    mutating func isOneIn(_ count: Int) -> Bool {
        number(in: 1...count) == 1
    }
}
