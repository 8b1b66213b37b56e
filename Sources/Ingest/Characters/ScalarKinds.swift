/// What intake asks of single characters.
extension Unicode.Scalar {
    /// A Chinese character.
    @inline(__always)
    var isHan: Bool { isCommonHan || value >= 0x3007 && isRareHan }

    /// A Chinese character of the block that nearly all are of.
    @inline(__always)
    var isCommonHan: Bool { value &- 0x4E00 < 0x5200 }

    private var isRareHan: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3007: true
        default: false
        }
    }

    /// A mark of Chinese punctuation.
    var isChineseMark: Bool {
        switch value {
        case 0x3001...0x3003, 0x3008...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF1F, 0xFF3B...0xFF3D,
            0xFF5B...0xFF65,
            0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2014, 0xB7:
            true
        default: false
        }
    }

    var isChinese: Bool { isHan || isChineseMark }
    /// A letter of any script (Unicode property Alphabetic). Of the common Chinese characters, as nearly all are, Unicode need not be asked.
    var isLetter: Bool { isCommonHan || properties.isAlphabetic }
    var isDigit: Bool { ("0"..."9").contains(self) }
    var isLatin: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// White space (Unicode property White_Space), the zero-width space and the byte order mark. The list is written
    /// out because every character of the input is asked several times.
    @inline(__always)
    var isBlank: Bool { value > 0x3000 ? value == 0xFEFF : isLowBlank }

    /// The blanks up to the ideographic space.
    private var isLowBlank: Bool {
        switch value {
        case 0x20, 0x3000, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F:
            true
        default: false
        }
    }
}

extension String {
    var withoutBlanks: String { String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isBlank })) }

    /// Words parted by blanks.
    var words: [String] {
        Scalars(self).split(whereSeparator: \.isBlank).map(\.string)
    }

    var isAllHan: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isHan) }

    /// The text without one of the prefixes, the first that it begins with.
    func dropping(anyOf prefixes: [String]) -> (prefix: String, rest: String)? {
        prefixes.first { hasPrefix($0) }.map { ($0, String(dropFirst($0.count))) }
    }

    var trimmed: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first.isBlank { scalars.removeFirst() }
        while let last = scalars.last, last.isBlank { scalars.removeLast() }
        return String(scalars)
    }
}
