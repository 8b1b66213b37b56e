extension String {
    /// Characters that are not blank: what the loss ledger counts.
    var inkCount: Int {
        var count = 0
        forEachByte { isFirst, isBlank in if isFirst, !isBlank { count += 1 } }
        return count
    }

    /// Whether a character is not blank.
    var hasInk: Bool { unicodeScalars.contains { !$0.isBlank } }

    /// Whether a blank stands anywhere in the text.
    var hasBlank: Bool {
        var isFound = false
        forEachByte { _, isBlank in if isBlank { isFound = true } }
        return isFound
    }

    /// Calls `body` with each byte of the text: whether a character begins there, and whether it is a blank.
    @inline(__always)
    private func forEachByte(_ body: (_ isFirst: Bool, _ isBlank: Bool) -> Void) {
        let bytes = utf8Span.span
        for index in bytes.indices {
            let byte = bytes[index]
            let isFirst = byte & 0xC0 != 0x80
            switch byte {
            case 0x09...0x0D, 0x20: body(true, true)
            // The first bytes of all other blanks.
            case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF:
                let rest = (
                    index + 1 < bytes.count ? bytes[index + 1] : 0,
                    index + 2 < bytes.count ? bytes[index + 2] : 0
                )
                body(true, isBlank(byte, rest.0, rest.1))
            default: body(isFirst, false)
            }
        }
    }
}

/// Whether the bytes begin a blank beyond ASCII (`Unicode.Scalar.isBlank`).
private func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xC2, 0x85), (0xC2, 0xA0): true
    case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
    case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
}
