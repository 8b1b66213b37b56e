/// What a font dictionary says (ISO 32000-1, 9.5 to 9.10), as far as it can be wrong for a press or an archive.
struct FontFacts: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case simple, composite, type3
    }

    /// How strings are divided into codes.
    enum CodeLength: Sendable, Hashable {
        case one, two
        /// Codes of one byte below 0x80, of two from there on, as the legacy encodings of East Asia have them.
        case mixed
    }

    /// Base name with its subset prefix, or the name of the resource when it has none.
    let name: String
    let kind: Kind
    var codeLength = CodeLength.one
    var isVertical = false
    /// Codes are glyph numbers or CIDs as they stand.
    var isIdentity = false
    var isEmbedded = false
    var hasUnicode = false
    /// An embedded CIDFontType2 must say how CIDs become glyphs (9.7.4.2).
    var lacksGlyphMap = false
    var widths: [Int: Double] = [:]
    /// Width of codes that are not in the list; nil when a code without a width is a fault.
    var defaultWidth: Double?
    /// Codes of a simple font that its encoding gives to `.notdef`.
    var undefinedCodes: Set<Int> = []
    /// Advances of the embedded TrueType program by glyph, in 1/1000 em.
    var programWidths: [Double]?
    /// Thousandths of the size above and below the base line.
    var ascent = 880.0
    var descent = -120.0
    /// Units of glyph space in the units of text space.
    var glyphScale = 0.001

    init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// Whether the name begins as those of subsets do: six capitals and a plus sign (9.6.4).
    var isSubset: Bool {
        let prefix = Array(name.utf8.prefix(7))
        return prefix.count == 7 && prefix[6] == UInt8(ascii: "+")
            && prefix[..<6].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// The codes of a string, each with whether it is the single byte 32, which word spacing is for (9.3.3).
    func codes(in bytes: [UInt8]) -> [(code: Int, isSpace: Bool)] {
        var result: [(code: Int, isSpace: Bool)] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            let first = Int(bytes[place])
            let isSingle = codeLength == .one || (codeLength == .mixed && first < 0x80)
            if isSingle || place + 1 == bytes.count {
                result.append((first, isSingle && first == 32))
                place += 1
            } else {
                result.append((first << 8 | Int(bytes[place + 1]), false))
                place += 2
            }
        }
        return result
    }

    /// The advance of a code in units of its size; nil when the font gives none.
    func advance(of code: Int) -> Double? {
        guard !isVertical else { return -1 }
        return (widths[code] ?? defaultWidth).map { $0 * glyphScale }
    }

    /// Whether a code shows the glyph for what is missing.
    func isUndefined(_ code: Int) -> Bool {
        kind == .composite ? isIdentity && isEmbedded && code == 0 : undefinedCodes.contains(code)
    }

    /// Whether dictionary and font program give a glyph widths that differ by more than one unit.
    func hasOtherWidth(_ code: Int) -> Bool {
        guard let programWidths, isIdentity, !isVertical, code < programWidths.count,
            let width = widths[code] ?? defaultWidth
        else { return false }
        return abs(width - programWidths[code]) > 1
    }
}
