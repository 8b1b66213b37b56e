/// An INDEX: items of any length, found by their number (Technical Note 5176, 5).
struct CompactIndex {
    /// Of the items.
    let count: Int
    /// Where the whole of it lies.
    let range: Range<Int>
    private let offsetSize: Int
    /// Where the offsets begin, and the byte from which they count.
    private let offsets: Int
    private let origin: Int

    init(at start: Int, in table: Span<UInt8>) throws(CompactFontFailure) {
        count = try table.number(at: start, size: 2)
        guard count > 0 else {
            range = start..<start + 2
            (offsetSize, offsets, origin) = (1, start + 2, start + 2)
            return
        }
        offsetSize = try table.number(at: start + 2, size: 1)
        guard (1...4).contains(offsetSize) else { throw .malformed }
        offsets = start + 3
        origin = offsets + (count + 1) * offsetSize - 1
        let length = try table.number(at: offsets + count * offsetSize, size: offsetSize)
        guard length >= 1, origin + length <= table.count else { throw .malformed }
        range = start..<origin + length
    }

    /// Where an item lies in the table.
    func item(_ index: Int, in table: Span<UInt8>) throws(CompactFontFailure) -> Range<Int> {
        guard (0..<count).contains(index) else { throw .malformed }
        let place = offsets + index * offsetSize
        let start = try table.number(at: place, size: offsetSize)
        let end = try table.number(at: place + offsetSize, size: offsetSize)
        guard start >= 1, start <= end, origin + end <= range.upperBound else { throw .malformed }
        return origin + start..<origin + end
    }

    /// An INDEX of items that lie one after the other.
    ///
    /// - Parameter ends: where each item ends, counted from the start of the first.
    static func written(_ items: [UInt8], ends: [Int]) -> [UInt8] {
        guard !ends.isEmpty else { return [0, 0] }
        let offsetSize = items.count < 0xFF ? 1 : items.count < 0xFFFF ? 2 : items.count < 0xFF_FFFF ? 3 : 4
        var bytes = [UInt8](repeating: 0, count: 3 + (ends.count + 1) * offsetSize)
        bytes.reserveCapacity(bytes.count + items.count)
        bytes[0] = UInt8(truncatingIfNeeded: ends.count >> 8)
        bytes[1] = UInt8(truncatingIfNeeded: ends.count)
        bytes[2] = UInt8(offsetSize)
        // Offsets count from the byte before the items.
        bytes[2 + offsetSize] = 1
        var place = 2 + 2 * offsetSize
        for end in ends {
            var rest = end + 1
            for index in 0..<offsetSize {
                bytes[place - index] = UInt8(truncatingIfNeeded: rest)
                rest >>= 8
            }
            place += offsetSize
        }
        bytes += items
        return bytes
    }

    static func written(_ items: [[UInt8]]) -> [UInt8] {
        var end = 0
        let ends = items.map { item -> Int in
            end += item.count
            return end
        }
        return written(Array(items.joined()), ends: ends)
    }
}
