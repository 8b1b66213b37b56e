extension String {
    /// The text of bytes that are well-formed UTF-8; nil when they are not.
    ///
    /// The standard library asks each byte by itself; of a newspaper nearly all characters are Chinese ones of three bytes.
    init?(wellFormed bytes: ArraySlice<UInt8>) {
        let bytes = bytes.span
        guard unsafe bytes.withUnsafeBufferPointer({ unsafe isWellFormed($0) }) else { return nil }
        unsafe self.init(copying: UTF8Span(unchecked: bytes))
    }
}

/// Whether the bytes are well-formed UTF-8 (The Unicode Standard, table 3-7).
private func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
        if index &+ 4 <= bytes.count {
            // A character of three bytes is known by its marking bits, all of them looked at together.
            let four = unsafe UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
            if four & 0xC0_C0F0 == 0x80_80E0, four & 0xFF != 0xE0, four & 0xFF != 0xED {
                index &+= 3
                continue
            }
        }
        let first = unsafe bytes[index]
        if first < 0x80 {
            index &+= 1
        } else if first > 0xE0, first < 0xF0, first != 0xED, index &+ 2 < bytes.count,
            unsafe goesOn(bytes[index &+ 1]), unsafe goesOn(bytes[index &+ 2])
        {
            index &+= 3
        } else {
            let length = unsafe rareLength(bytes[index...])
            guard length > 0 else { return false }
            index &+= length
        }
    }
    return true
}

/// Whether the byte is one that goes on with a character.
@inline(__always)
private func goesOn(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Bytes of a character of two or four bytes, or of one of three whose second byte is not free; 0 when it is ill-formed.
private func rareLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let length: Int
    let seconds: ClosedRange<UInt8>
    switch unsafe bytes[bytes.startIndex] {
    case 0xC2...0xDF: (length, seconds) = (2, 0x80...0xBF)
    case 0xE0: (length, seconds) = (3, 0xA0...0xBF)
    case 0xED: (length, seconds) = (3, 0x80...0x9F)
    case 0xF0: (length, seconds) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, seconds) = (4, 0x80...0xBF)
    case 0xF4: (length, seconds) = (4, 0x80...0x8F)
    default: return 0
    }
    guard unsafe bytes.count >= length, unsafe seconds.contains(bytes[bytes.startIndex + 1]) else { return 0 }
    let isWhole = unsafe bytes.prefix(length).dropFirst(2).allSatisfy(goesOn)
    return isWhole ? length : 0
}
