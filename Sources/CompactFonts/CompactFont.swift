/// The parts of a table `CFF ` of an OpenType font (Adobe Technical Note 5176, The Compact Font Format).
struct CompactFont {
    /// The outlines that are hinted alike: the whole of a simple font, one of several kinds in a font with CIDs.
    struct Part {
        /// nil in a simple font, whose dictionary is that of the whole font.
        let dictionary: CompactDictionary?
        let privatePart: CompactDictionary
        let subroutines: CompactIndex?
    }

    let names: Range<Int>
    let top: CompactDictionary
    let strings: Range<Int>
    let subroutines: CompactIndex
    let charStrings: CompactIndex
    /// nil when it is one that every reader knows.
    let charset: Range<Int>?
    let selection: DictionarySelection?
    let parts: [Part]

    init(_ table: Span<UInt8>) throws(CompactFontFailure) {
        guard try table.number(at: 0, size: 1) == 1 else { throw .unsupported }
        let nameIndex = try CompactIndex(at: try table.number(at: 2, size: 1), in: table)
        let topIndex = try CompactIndex(at: nameIndex.range.upperBound, in: table)
        let stringIndex = try CompactIndex(at: topIndex.range.upperBound, in: table)
        names = nameIndex.range
        strings = stringIndex.range
        subroutines = try CompactIndex(at: stringIndex.range.upperBound, in: table)
        let top = try CompactDictionary(try topIndex.item(0, in: table), in: table)
        guard try top.integer(of: .charStringType) ?? 2 == 2, let outlines = try top.integer(of: .charStrings)
        else { throw .unsupported }
        let charStrings = try CompactIndex(at: outlines, in: table)
        guard charStrings.count > 0 else { throw .malformed }
        let place = try top.integer(of: .charset) ?? 0
        charset = place <= 2 ? nil : try charsetRange(at: place, glyphCount: charStrings.count, in: table)
        if let list = try top.integer(of: .fontDictionaries) {
            guard let place = try top.integer(of: .dictionarySelection) else { throw .malformed }
            selection = try DictionarySelection(at: place, glyphCount: charStrings.count, in: table)
            let index = try CompactIndex(at: list, in: table)
            var parts: [Part] = []
            for item in 0..<index.count {
                let dictionary = try CompactDictionary(try index.item(item, in: table), in: table)
                parts.append(try Part(dictionary, isWhole: false, in: table))
            }
            self.parts = parts
        } else {
            selection = nil
            parts = [try Part(top, isWhole: true, in: table)]
        }
        self.top = top
        self.charStrings = charStrings
    }

    func part(of glyph: Int) throws(CompactFontFailure) -> Part {
        let number = selection?.dictionary(of: glyph) ?? 0
        guard parts.indices.contains(number) else { throw .malformed }
        return parts[number]
    }
}

extension CompactFont.Part {
    fileprivate init(
        _ dictionary: CompactDictionary, isWhole: Bool, in table: Span<UInt8>
    ) throws(CompactFontFailure) {
        guard let numbers = try dictionary.integers(of: .privatePart), numbers.count == 2,
            numbers[0] >= 0, numbers[1] >= 0, numbers[0] + numbers[1] <= table.count
        else { throw .malformed }
        let start = numbers[1]
        privatePart = try CompactDictionary(start..<start + numbers[0], in: table)
        // Counted from the dictionary that names them.
        let offset = try privatePart.integer(of: .subroutines)
        subroutines = if let offset { try CompactIndex(at: start + offset, in: table) } else { nil }
        self.dictionary = isWhole ? nil : dictionary
    }
}

/// Where the names or CIDs of the glyphs lie (Technical Note 5176, 13). The first glyph has none.
private func charsetRange(
    at start: Int, glyphCount: Int, in table: Span<UInt8>
) throws(CompactFontFailure) -> Range<Int> {
    let form = try table.number(at: start, size: 1)
    var end = start + 1
    switch form {
    case 0: end += 2 * (glyphCount - 1)
    case 1, 2:
        var covered = 1
        while covered < glyphCount {
            covered += try table.number(at: end + 2, size: form) + 1
            end += 2 + form
        }
    default: throw .malformed
    }
    guard end <= table.count else { throw .malformed }
    return start..<end
}
