extension String {
    /// Two stretches as one text, with a mark between.
    init(_ first: Scalars, mark: Unicode.Scalar?, _ second: Scalars) {
        let count = first.count + (mark == nil ? 0 : 1) + second.count
        // No character has more than four bytes.
        self = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * count) { buffer in
            var end = unsafe first.encode(to: buffer, from: 0)
            if let mark { end = unsafe Scalars([mark]).encode(to: buffer, from: end) }
            end = unsafe second.encode(to: buffer, from: end)
            let text = unsafe UnsafeBufferPointer(rebasing: buffer[..<end])
            // What was encoded from characters is well-formed: to look whether it is would cost as much as to encode it.
            return unsafe String(copying: UTF8Span(unchecked: text.span, isKnownASCII: end == count))
        }
    }
}

extension Scalars {
    /// Writes the characters in UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: room for four times as many as there are characters, from the start on.
    ///   - start: where the first is written.
    /// - Returns: where they end.
    fileprivate func encode(to bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
        let scalars = span
        let raw = UnsafeMutableRawBufferPointer(bytes)
        var end = start
        for index in scalars.indices {
            let value = scalars[index].value
            if value >= 0x800, value < 0x1_0000 {
                // Three bytes in one step; the fourth, for which there is room, is written over by what follows.
                let four = 0x80_80E0 | value >> 12 | (value & 0xFC0) << 2 | (value & 0x3F) << 16
                unsafe raw.storeBytes(of: four.littleEndian, toByteOffset: end, as: UInt32.self)
                end &+= 3
            } else if value < 0x80 {
                unsafe bytes[end] = UInt8(truncatingIfNeeded: value)
                end &+= 1
            } else {
                for byte in scalars[index].utf8 {
                    unsafe bytes[end] = byte
                    end &+= 1
                }
            }
        }
        return end
    }
}
