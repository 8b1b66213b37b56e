/// Comparison byte by byte. Canonical equivalence, which the standard library honours, costs ten times as much and says
/// nothing of Chinese words. What is asked of every line is asked of its `Scalars` instead.
extension StringProtocol {
    func hasPrefix(_ word: String) -> Bool { utf8.starts(with: word.utf8) }

    func hasSuffix(_ word: String) -> Bool {
        let bytes = utf8
        let length = word.utf8.count
        return bytes.count >= length && bytes.suffix(length).elementsEqual(word.utf8)
    }

    func contains(_ word: String) -> Bool { occurrence(of: word) != nil }

    /// Where the word first stands.
    func occurrence(of word: String) -> Range<Index>? {
        let bytes = utf8
        guard let first = word.utf8.first else { return nil }
        let length = word.utf8.count
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: first) {
            guard let end = bytes.index(found, offsetBy: length, limitedBy: bytes.endIndex) else { return nil }
            if bytes[found..<end].elementsEqual(word.utf8) { return found..<end }
            start = bytes.index(after: found)
        }
        return nil
    }
}

// The standard library has these for strings themselves; without concrete ones it would be asked.
extension String {
    func hasPrefix(_ word: String) -> Bool {
        let (bytes, word) = (utf8Span.span, word.utf8Span.span)
        return bytes.count >= word.count && bytes.extracting(first: word.count).isEqual(to: word)
    }

    func hasSuffix(_ word: String) -> Bool {
        let (bytes, word) = (utf8Span.span, word.utf8Span.span)
        return bytes.count >= word.count && bytes.extracting(last: word.count).isEqual(to: word)
    }

    func contains(_ word: String) -> Bool { occurrence(of: word) != nil }

    /// Characters of the text.
    var scalarCount: Int { utf8Span.span.characterCount }
}

extension Span<UInt8> {
    /// Characters of well-formed UTF-8.
    var characterCount: Int { count { $0 & 0xC0 != 0x80 } }

    /// How many bytes have the property.
    @inline(__always)
    func count(where holds: (UInt8) -> Bool) -> Int {
        var found = 0
        var start = 0
        while start < count {
            // Without choices in it, the loop counts many bytes at a time, as many as a byte can count.
            let block = extracting(start..<Swift.min(start + 240, count))
            var inBlock: UInt8 = 0
            var index = 0
            while index < block.count {
                inBlock &+= holds(block[index]) ? 1 : 0
                index &+= 1
            }
            found += Int(inBlock)
            start += block.count
        }
        return found
    }

    /// Whether the bytes are the same; both have as many.
    fileprivate func isEqual(to other: Span<UInt8>) -> Bool {
        for index in indices where self[index] != other[index] { return false }
        return true
    }
}

extension Substring {
    func hasPrefix(_ word: String) -> Bool { utf8.starts(with: word.utf8) }
    func hasSuffix(_ word: String) -> Bool {
        let length = word.utf8.count
        return utf8.count >= length && utf8.suffix(length).elementsEqual(word.utf8)
    }
    func contains(_ word: String) -> Bool { occurrence(of: word) != nil }
}
