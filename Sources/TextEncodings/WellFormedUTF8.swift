extension String {
    /// The text of bytes that are well-formed UTF-8; nil when they are not.
    ///
    /// The standard library asks each byte by itself; of a newspaper nearly all characters are Chinese ones of three bytes.
    init?(wellFormed bytes: ArraySlice<UInt8>) {
        let bytes = bytes.span
        guard bytes.isWellFormed else { return nil }
        unsafe self.init(copying: UTF8Span(unchecked: bytes))
    }
}

extension Span<UInt8> {
    /// Whether the bytes are well-formed UTF-8 (The Unicode Standard, table 3-7).
    fileprivate var isWellFormed: Bool {
        var index = 0
        while index < count {
            let first = self[index]
            if first < 0x80 {
                index &+= 1
            } else if first > 0xE0, first < 0xF0, first != 0xED, index &+ 2 < count,
                goesOn(index &+ 1), goesOn(index &+ 2)
            {
                index &+= 3
            } else {
                let length = rareLength(at: index)
                guard length > 0 else { return false }
                index &+= length
            }
        }
        return true
    }

    /// Whether the byte is one that goes on with a character.
    @inline(__always)
    private func goesOn(_ index: Int) -> Bool { self[index] & 0xC0 == 0x80 }

    /// Bytes of a character of two or four bytes, or of one of three whose second byte is not free; 0 when it is ill-formed.
    private func rareLength(at index: Int) -> Int {
        let length: Int
        let seconds: ClosedRange<UInt8>
        switch self[index] {
        case 0xC2...0xDF: (length, seconds) = (2, 0x80...0xBF)
        case 0xE0: (length, seconds) = (3, 0xA0...0xBF)
        case 0xED: (length, seconds) = (3, 0x80...0x9F)
        case 0xF0: (length, seconds) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, seconds) = (4, 0x80...0xBF)
        case 0xF4: (length, seconds) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= count, seconds.contains(self[index + 1]) else { return 0 }
        for further in 2..<max(length, 2) where !goesOn(index + further) { return 0 }
        return length
    }
}
