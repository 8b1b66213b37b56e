/// Why a table cannot be cut down here.
package enum CompactFontFailure: Error, Sendable {
    /// The table ends before what it speaks of, or contradicts itself.
    case malformed
    /// The table is well, but uses what is not dealt with here: arithmetic in outlines, accents put together.
    case unsupported
}

extension Span<UInt8> {
    /// A number of `size` bytes, the highest first.
    func number(at position: Int, size: Int) throws(CompactFontFailure) -> Int {
        guard position >= 0, position <= count - size else { throw .malformed }
        var value = 0
        for index in position..<position + size { value = value << 8 | Int(self[index]) }
        return value
    }
}

extension [UInt8] {
    /// - Parameter range: lies within the table.
    mutating func append(_ range: Range<Int>, of table: Span<UInt8>) {
        unsafe table.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Appends a number in `size` bytes, the highest first.
    mutating func append(number: Int, size: Int) {
        for shift in (0..<size).reversed() { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
}
