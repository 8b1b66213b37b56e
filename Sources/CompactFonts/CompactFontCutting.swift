/// A table `CFF ` with just these outlines, under the numbers of their glyphs; all other glyphs are empty.
///
/// Nothing is left of subroutines: an outline is whole where it stands. Hints stay as they are.
///
/// - Parameters:
///   - table: the whole table of an OpenType font.
///   - glyphs: may hold glyphs that the font has not, which are passed over.
/// - Throws: when the table cannot be read, or does what is not dealt with here; then another tool has to cut it.
package func compactFont(
    _ table: Span<UInt8>, cutTo glyphs: Set<UInt32>
) throws(CompactFontFailure) -> [UInt8] {
    let font = try CompactFont(table)
    var outlines = CharStringWriter()
    var ends: [Int] = []
    ends.reserveCapacity(font.charStrings.count)
    // The glyph for what is missing is a part of every font.
    for glyph in glyphs.union([0]).sorted() where glyph < font.charStrings.count {
        while ends.count < Int(glyph) { ends.append(outlines.bytes.count) }
        let subroutines = Subroutines(
            global: font.subroutines, local: try font.part(of: Int(glyph)).subroutines)
        try outlines.add(
            try font.charStrings.item(Int(glyph), in: table), of: table, calling: subroutines)
        ends.append(outlines.bytes.count)
    }
    while ends.count < font.charStrings.count { ends.append(outlines.bytes.count) }
    return font.written(with: CompactIndex.written(outlines.bytes, ends: ends), from: table)
}

extension CompactFont {
    /// The table with other outlines.
    ///
    /// Places are numbers of a fixed length, so the length of what names them is known before they are.
    fileprivate func written(with outlines: [UInt8], from table: Span<UInt8>) -> [UInt8] {
        var top = top
        // OpenType fonts are not asked for an encoding.
        top.remove(.encoding)
        let fixed: [CompactDictionary.Operator] = [.charStrings, .fontDictionaries, .dictionarySelection]
        for name in fixed { top.replace(name, with: [0]) }
        if charset != nil { top.replace(.charset, with: [0]) }
        if selection == nil { top.replace(.privatePart, with: [0, 0]) }
        let privateParts = parts.map { part -> [UInt8] in
            var dictionary = part.privatePart
            dictionary.remove(.subroutines)
            return dictionary.written
        }

        var place = 4 + names.count + CompactIndex.written([top.written]).count + strings.count + 2
        if let charset {
            top.replace(.charset, with: [place])
            place += charset.count
        }
        if let selection {
            top.replace(.dictionarySelection, with: [place])
            place += selection.range.count
        }
        top.replace(.charStrings, with: [place])
        place += outlines.count
        top.replace(.fontDictionaries, with: [place])
        place += fontDictionaries(privateParts, from: 0).count
        let list = fontDictionaries(privateParts, from: place)
        if selection == nil { top.replace(.privatePart, with: [privateParts[0].count, place]) }

        var bytes: [UInt8] = [1, 0, 4, 4]
        bytes.append(names, of: table)
        bytes += CompactIndex.written([top.written])
        bytes.append(strings, of: table)
        // No subroutines.
        bytes += [0, 0]
        if let charset { bytes.append(charset, of: table) }
        if let selection { bytes.append(selection.range, of: table) }
        bytes += outlines
        bytes += list
        for part in privateParts { bytes += part }
        return bytes
    }

    /// The list of font dictionaries; nothing in a simple font.
    ///
    /// - Parameter place: of the first private part; the others follow it.
    private func fontDictionaries(_ privateParts: [[UInt8]], from place: Int) -> [UInt8] {
        guard selection != nil else { return [] }
        var place = place
        return CompactIndex.written(
            zip(parts, privateParts).compactMap { part, privatePart in
                var dictionary = part.dictionary
                dictionary?.replace(.privatePart, with: [privatePart.count, place])
                place += privatePart.count
                return dictionary?.written
            })
    }
}
