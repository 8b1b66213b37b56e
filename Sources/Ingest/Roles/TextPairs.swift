/// The running texts of a page, and in which of them each pair of Chinese characters stands.
///
/// Every short line of a page is held against the same few texts, so their pairs are put into a table once instead of being
/// looked through for each line. The table is of a few texts, and is made anew when lines further down are asked: its size
/// is bounded, however long the page is.
struct TextPairs {
    /// Indexes of the lines that are running text.
    private let texts: [Int]
    /// How many texts stand before each line, and before the end.
    private let textsBefore: [Int]
    /// A table with open addressing, of the texts from ``first`` up to ``end``: a pair, and in the lower bits one for each
    /// text that it stands in. Zero is a free place.
    private var places: [UInt64] = []
    private var first = 0
    private var end = 0

    /// Texts in the table: with two Chinese characters of 18 bits they fill a place.
    private static let capacity = 28

    /// Running texts that are looked at on each side of a line, and characters of each.
    private static let (nearest, characters) = (3, 300)
    /// How far away a line of running text can be.
    private static let reach = 9

    init(_ lines: [SourceLine], _ traits: [LineTraits]) {
        var texts: [Int] = []
        texts.reserveCapacity(traits.count)
        var textsBefore = [0]
        textsBefore.reserveCapacity(traits.count + 1)
        for index in traits.indices {
            if traits[index].isLong { texts.append(index) }
            textsBefore.append(texts.count)
        }
        (self.texts, self.textsBefore) = (texts, textsBefore)
    }

    /// Two Chinese characters, none of which is beyond the tertiary plane.
    static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 18 | UInt64(second.value)
    }

    /// How many of the pairs, of which each is there once, stand in the texts after a short line and in those before it.
    mutating func shared(
        _ pairs: [UInt64], around index: Int, in lines: [SourceLine]
    ) -> (after: Int, before: Int) {
        let own = textsBefore[index]
        let start = max(own - TextPairs.nearest, textsBefore[max(0, index - TextPairs.reach)])
        let stop = min(
            own + TextPairs.nearest, textsBefore[min(textsBefore.count - 1, index + 1 + TextPairs.reach)])
        guard start < stop else { return (0, 0) }
        if start < first || stop > end { take(from: start, in: lines) }
        let bitsBefore = TextPairs.bits(start - first..<own - first)
        let bitsAfter = TextPairs.bits(own - first..<stop - first)
        var (after, before) = (0, 0)
        let table = places.span
        for pair in pairs {
            let texts = table[TextPairs.place(of: pair, in: table)]
            after &+= texts & bitsAfter == 0 ? 0 : 1
            before &+= texts & bitsBefore == 0 ? 0 : 1
        }
        return (after, before)
    }

    private static func bits(_ range: Range<Int>) -> UInt64 {
        (1 << UInt64(range.count) - 1) << UInt64(range.lowerBound)
    }

    /// Takes the texts from one on into the table.
    private mutating func take(from start: Int, in lines: [SourceLine]) {
        (first, end) = (start, min(start + TextPairs.capacity, texts.count))
        let read = texts[first..<end].map { lines[$0].scalars.prefix(TextPairs.characters) }
        let count = read.reduce(0) { $0 + $1.count }
        // So many places stay free that a pair is near the place that it belongs to.
        let size = 1 << (Int.bitWidth - (2 * count + 15).leadingZeroBitCount)
        places = [UInt64](repeating: 0, count: size)
        var table = places.mutableSpan
        for (number, text) in read.enumerated() {
            let text = text.span
            var isAfterHan = false
            for index in text.indices {
                let isHan = text[index].isHan
                if isHan, isAfterHan {
                    let pair = TextPairs.pair(text[index - 1], text[index])
                    let place = TextPairs.place(of: pair, in: table.span)
                    table[place] |= pair << UInt64(TextPairs.capacity) | 1 << UInt64(number)
                }
                isAfterHan = isHan
            }
        }
    }

    /// The place of a pair, or the free place where it would be.
    @inline(__always)
    private static func place(of pair: UInt64, in table: Span<UInt64>) -> Int {
        let mask = table.count &- 1
        // The golden ratio spreads neighbouring pairs over the table.
        var place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while table[place] != 0, table[place] >> UInt64(TextPairs.capacity) != pair {
            place = (place &+ 1) & mask
        }
        return place
    }
}
