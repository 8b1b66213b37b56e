/// A font of PostScript outlines with some of the glyphs of another, each outline whole in itself.
///
/// HarfBuzz makes the same; but it reads every outline into numbers and writes them again, and a font that is cut down for
/// many issues needs thousands of outlines. Here only calls of subroutines are looked for. Fonts of other forms than those
/// for Chinese, Japanese and Korean (CID-keyed ones) are left to HarfBuzz.
struct CFFPart {
    private let names: Range<Int>
    private let top: CFFDictionary
    private let strings: Range<Int>
    private let global: CFFIndex
    private let charstrings: CFFIndex
    private let fonts: [Font]
    /// Font dictionary of each glyph.
    private let choice: FontChoice

    private struct Font {
        let dictionary: CFFDictionary
        let privateDictionary: CFFDictionary
        let subroutines: CFFIndex?
    }

    /// - Returns: nil for a table of another form, or one that is broken.
    init?(_ table: Span<UInt8>) {
        typealias Key = CFFDictionary.Key
        guard table.number(at: 0, size: 1) == 1, let start = table.number(at: 2, size: 1),
            let names = CFFIndex(at: start, in: table),
            let tops = CFFIndex(at: names.bytes.upperBound, in: table),
            let strings = CFFIndex(at: tops.bytes.upperBound, in: table),
            let global = CFFIndex(at: strings.bytes.upperBound, in: table),
            let range = tops.object(0, in: table), let top = CFFDictionary(range, in: table),
            top[Key.registry] != nil, top[Key.charset] != nil, top[Key.charStringType] ?? [2] == [2],
            let outlines = top[Key.charStrings]?.first ?? nil,
            let charstrings = CFFIndex(at: outlines, in: table),
            let list = top[Key.fonts]?.first ?? nil, let dictionaries = CFFIndex(at: list, in: table),
            let choosing = top[Key.fontChoice]?.first ?? nil,
            let choice = FontChoice(at: choosing, glyphs: charstrings.count, in: table)
        else { return nil }
        var fonts: [Font] = []
        for number in 0..<dictionaries.count {
            guard let range = dictionaries.object(number, in: table),
                let font = CFFPart.font(range, in: table)
            else { return nil }
            fonts.append(font)
        }
        (self.names, self.top, self.strings, self.global) = (names.bytes, top, strings.bytes, global)
        (self.charstrings, self.fonts, self.choice) = (charstrings, fonts, choice)
    }

    private static func font(_ range: Range<Int>, in table: Span<UInt8>) -> Font? {
        guard let dictionary = CFFDictionary(range, in: table),
            let place = dictionary[CFFDictionary.Key.privateDictionary], place.count == 2,
            let size = place[0], let start = place[1], size >= 0, start >= 0, start + size <= table.count,
            let own = CFFDictionary(start..<start + size, in: table)
        else { return nil }
        var subroutines: CFFIndex?
        if let offset = own[CFFDictionary.Key.subroutines] {
            guard let offset = offset.first ?? nil, let index = CFFIndex(at: start + offset, in: table) else {
                return nil
            }
            subroutines = index
        }
        return Font(dictionary: dictionary, privateDictionary: own, subroutines: subroutines)
    }

    /// The table with these glyphs, in their order.
    ///
    /// - Parameter known: outlines that were asked for before; what is new is added.
    /// - Returns: nil when an outline is broken.
    func table(of glyphs: [UInt32], known: inout FlattenedOutlines, in table: Span<UInt8>) -> [UInt8]? {
        var flattenings = fonts.map { CharstringFlattening(global: global, local: $0.subroutines) }
        var chosen: [UInt8] = [0]
        for glyph in glyphs {
            guard let font = choice.font(of: Int(glyph)), flattenings.indices.contains(font) else { return nil }
            chosen.append(UInt8(truncatingIfNeeded: font))
            guard known[glyph] == nil else { continue }
            guard let range = charstrings.object(Int(glyph), in: table),
                let outline = flattenings[font].flattened(range, in: table)
            else { return nil }
            known.add(outline, of: glyph)
        }
        let places = glyphs.compactMap { known[$0] }
        var outlines = CFFIndex.head(lengths: places.map(\.count))
        outlines.reserveCapacity(outlines.count + places.reduce(0) { $0 + $1.count })
        for place in places { outlines += known.bytes[place] }
        return assembled(outlines: outlines, chosen: chosen, count: glyphs.count, in: table)
    }

    private func assembled(
        outlines: [UInt8], chosen: [UInt8], count: Int, in table: Span<UInt8>
    ) -> [UInt8] {
        typealias Key = CFFDictionary.Key
        var charset: [UInt8] = [2]
        charset.append(1, size: 2)
        charset.append(max(0, count - 2), size: 2)
        var privates: [[UInt8]] = []
        for font in fonts {
            privates.append(font.privateDictionary.written(replacing: [Key.subroutines: []], in: table))
        }
        func topIndex(_ places: [Int]) -> [UInt8] {
            let replaced: [Int: [Int]] = [
                Key.charset: [places[0]], Key.fontChoice: [places[1]], Key.charStrings: [places[2]],
                Key.fonts: [places[3]],
            ]
            return CFFIndex.written([top.written(replacing: replaced, in: table)])
        }
        func fontIndex(from start: Int) -> [UInt8] {
            var place = start
            var dictionaries: [[UInt8]] = []
            for (font, own) in zip(fonts, privates) {
                let replaced = [Key.privateDictionary: [own.count, place]]
                dictionaries.append(font.dictionary.written(replacing: replaced, in: table))
                place += own.count
            }
            return CFFIndex.written(dictionaries)
        }
        // The places are known when the length of what stands before them is.
        let front = 4 + names.count + topIndex([0, 0, 0, 0]).count + strings.count + 2
        let places = [charset, chosen, outlines].reduce(into: [front]) {
            $0.append($0[$0.count - 1] + $1.count)
        }
        let rest = places[3] + fontIndex(from: 0).count
        var result: [UInt8] = [1, 0, 4, 4]
        result.append(names, of: table)
        result += topIndex(places)
        result.append(strings, of: table)
        result += [0, 0]
        result += charset + chosen
        result += outlines
        result += fontIndex(from: rest)
        for own in privates { result += own }
        return result
    }
}

/// Outlines of a face that are whole in themselves, as far as they were asked for: a font that is cut down again needs most of
/// them again.
struct FlattenedOutlines {
    private(set) var bytes: [UInt8] = []
    private var places: [UInt32: Range<Int>] = [:]

    /// Where the outline of a glyph is; nil when it was not asked for.
    subscript(glyph: UInt32) -> Range<Int>? { places[glyph] }

    mutating func add(_ outline: [UInt8], of glyph: UInt32) {
        places[glyph] = bytes.count..<bytes.count + outline.count
        bytes += outline
    }
}

/// Which font dictionary a glyph belongs to (Adobe Technical Note 5176, section 19).
private struct FontChoice {
    /// First glyph of each range, with the font dictionary of its glyphs.
    private var ranges: [(first: Int, font: Int)] = []
    private let glyphCount: Int

    init?(at place: Int, glyphs: Int, in table: Span<UInt8>) {
        glyphCount = glyphs
        switch table.number(at: place, size: 1) {
        case 0:
            for glyph in 0..<glyphs {
                guard let font = table.number(at: place + 1 + glyph, size: 1) else { return nil }
                if ranges.last?.font != font { ranges.append((glyph, font)) }
            }
        case 3:
            guard let count = table.number(at: place + 1, size: 2) else { return nil }
            for index in 0..<count {
                guard let first = table.number(at: place + 3 + index * 3, size: 2),
                    let font = table.number(at: place + 5 + index * 3, size: 1),
                    first > ranges.last?.first ?? -1
                else { return nil }
                ranges.append((first, font))
            }
        default: return nil
        }
        guard ranges.first?.first == 0 else { return nil }
    }

    /// Nil for a glyph that the font does not have.
    func font(of glyph: Int) -> Int? {
        guard glyph < glyphCount else { return nil }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].first <= glyph { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? ranges[low - 1].font : nil
    }
}
