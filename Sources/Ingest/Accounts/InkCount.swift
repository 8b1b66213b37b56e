extension String {
    /// Characters that are not blank: what the loss ledger counts.
    var inkCount: Int { utf8Span.span.inkCount }

    /// Whether a character is not blank.
    var hasInk: Bool { unicodeScalars.contains { !$0.isBlank } }

    /// The last character; nil when there is none.
    var lastScalar: Unicode.Scalar? {
        let bytes = utf8Span.span
        guard bytes.count > 0 else { return nil }
        var start = bytes.count - 1
        while bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return bytes.scalar(at: start)
    }

    /// Whether a blank stands anywhere in the text.
    var hasBlank: Bool {
        let bytes = utf8Span.span
        var index = 0
        while index < bytes.count {
            if bytes.isBlank(at: index) { return true }
            index &+= bytes.length(at: index)
        }
        return false
    }
}

/// Well-formed UTF-8, character by character.
extension Span<UInt8> {
    fileprivate var inkCount: Int {
        var count = 0
        var index = 0
        while index < self.count {
            let first = self[index]
            // Nearly every character is a Chinese one, or a mark as wide.
            if first >= 0xE4, first < 0xEF || first == 0xEF && self[index &+ 1] == 0xBC {
                count &+= 1
                index &+= 3
                continue
            }
            if !isBlank(at: index) { count &+= 1 }
            index &+= length(at: index)
        }
        return count
    }

    /// Whether the byte is among them.
    func contains(_ byte: UInt8) -> Bool {
        // Without choices in it, the loop looks at several bytes at a time.
        var found: UInt8 = 0
        var index = 0
        while index < count {
            found |= self[index] == byte ? 1 : 0
            index &+= 1
        }
        return found != 0
    }

    /// Bytes of the character that begins at the index.
    @inline(__always)
    func length(at index: Int) -> Int {
        let first = self[index]
        if first >= 0xE0 { return first < 0xF0 ? 3 : 4 }
        return first < 0x80 ? 1 : 2
    }

    /// The character that begins at the index.
    func scalar(at index: Int) -> Unicode.Scalar {
        let length = length(at: index)
        // The first of several bytes has as many bits for their number as there are bytes, and one more.
        var value = UInt32(self[index]) & (length == 1 ? 0x7F : 0x7F >> UInt32(length))
        for next in index + 1..<index + length { value = value << 6 | UInt32(self[next] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Whether the character that begins at the index is a blank (`Unicode.Scalar.isBlank`).
    @inline(__always)
    func isBlank(at index: Int) -> Bool {
        let first = self[index]
        // Nearly every character is a Chinese one.
        if first >= 0xE4, first < 0xEF { return false }
        switch first {
        case 0x09...0x0D, 0x20: return true
        // The first bytes of all other blanks.
        case 0xC2: return self[index &+ 1] == 0x85 || self[index &+ 1] == 0xA0
        case 0xE1, 0xE2, 0xE3, 0xEF: return isWideBlank(first, self[index &+ 1], self[index &+ 2])
        default: return false
        }
    }
}

/// Whether three bytes are a blank.
@inline(__always)
private func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
    case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
}
