/// A stretch of a line, character by character.
///
/// Whatever is asked of every line is asked of its Unicode scalars: neither strings are made for a part of it, nor
/// graphemes looked for, which no word of the lists depends on.
typealias Scalars = ArraySlice<Unicode.Scalar>

extension ArraySlice where Element == Unicode.Scalar {
    init(_ text: String) { self = decoded(text.utf8Span)[...] }

    /// The characters as text.
    var string: String { String(self, mark: nil, []) }

    /// Characters that are not blank.
    var inkCount: Int {
        let scalars = span
        var count = 0
        for index in scalars.indices where !scalars[index].isBlank { count &+= 1 }
        return count
    }

    /// Bytes of the same text in UTF-8.
    var utf8Count: Int {
        let scalars = span
        // Without choices in it, the loop counts several characters at a time.
        var more: UInt32 = 0
        var index = 0
        while index < scalars.count {
            let value = scalars[index].value
            more &+= (value >= 0x80 ? 1 : 0) &+ (value >= 0x800 ? 1 : 0) &+ (value >= 0x1_0000 ? 1 : 0)
            index &+= 1
        }
        return scalars.count + Int(more)
    }

    var isAllHan: Bool { !isEmpty && allSatisfy(\.isHan) }

    /// Whether the character is among them.
    func contains(_ scalar: Unicode.Scalar) -> Bool { span.contains(scalar) }

    func hasPrefix(_ word: String) -> Bool {
        var index = startIndex
        for scalar in word.unicodeScalars {
            guard index < endIndex, self[index] == scalar else { return false }
            index += 1
        }
        return true
    }

    func hasSuffix(_ word: String) -> Bool {
        var index = endIndex
        for scalar in word.unicodeScalars.reversed() {
            guard index > startIndex, self[index - 1] == scalar else { return false }
            index -= 1
        }
        return true
    }

    /// Where the word first stands.
    func occurrence(of word: String) -> Range<Int>? {
        let length = word.unicodeScalars.count
        guard let first = word.unicodeScalars.first, count >= length else { return nil }
        for index in startIndex...(endIndex - length) where self[index] == first {
            if self[index...].hasPrefix(word) { return index..<index + length }
        }
        return nil
    }

    /// The characters at the end that have the property.
    func suffix(while holds: (Unicode.Scalar) -> Bool) -> Scalars {
        var start = endIndex
        while start > startIndex, holds(self[start - 1]) { start -= 1 }
        return self[start...]
    }

    /// Without the blanks at both ends.
    @inline(__always)
    var trimmed: Scalars {
        guard first?.isBlank == true || last?.isBlank == true else { return self }
        return withoutOuterBlanks
    }

    private var withoutOuterBlanks: Scalars {
        var (start, end) = (startIndex, endIndex)
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return self[start..<end]
    }

    /// What is inside the brackets that stand around all of it; itself when there are none.
    @inline(__always)
    var withoutBrackets: Scalars {
        // Nearly nothing begins so, which is known before anything is called.
        guard let first, first.mayStandAround else { return self }
        return inside
    }

    private var inside: Scalars {
        guard count > 2, let first, let last else { return self }
        switch (first, last) {
        case ("（", "）"), ("【", "】"), ("〔", "〕"), ("［", "］"), ("[", "]"): return dropFirst().dropLast()
        default: return self
        }
    }

    var withoutBlanks: Scalars {
        guard let blank = firstIndex(where: \.isBlank) else { return self }
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(count)
        result += self[..<blank]
        var next = word(after: blank)
        while !next.isEmpty {
            result += next
            next = word(after: next.endIndex)
        }
        return result[...]
    }

    /// The word that begins at or after the index, the blanks before it passed over; empty at the end.
    func word(after index: Int) -> Scalars {
        let scalars = span
        var start = index - startIndex
        while start < scalars.count, scalars[start].isBlank { start &+= 1 }
        var end = start
        while end < scalars.count, !scalars[end].isBlank { end &+= 1 }
        return self[startIndex + start..<startIndex + end]
    }

    /// Whether a word of it, as blanks part them, has the property.
    func containsWord(where holds: (Scalars) -> Bool) -> Bool {
        var word = word(after: startIndex)
        while !word.isEmpty {
            if holds(word) { return true }
            word = self.word(after: word.endIndex)
        }
        return false
    }
}

extension Unicode.Scalar {
    /// Whether the character opens brackets that can stand around a line.
    @inline(__always)
    var mayStandAround: Bool {
        switch self {
        case "（", "【", "〔", "［", "[": true
        default: false
        }
    }

    /// Bytes of the character in UTF-8.
    @inline(__always)
    var utf8Length: Int {
        // Nearly every character is a Chinese one.
        if value >= 0x800, value < 0x1_0000 { return 3 }
        return switch value {
        case ..<0x80: 1
        case ..<0x800: 2
        default: 4
        }
    }
}

extension Span<Unicode.Scalar> {
    /// Whether the character is among them.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        // Without choices in it, the loop looks at several characters at a time.
        var found: UInt32 = 0
        var index = 0
        while index < count {
            found |= self[index].value == scalar.value ? 1 : 0
            index &+= 1
        }
        return found != 0
    }
}
