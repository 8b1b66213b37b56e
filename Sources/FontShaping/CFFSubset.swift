/// Parts of a font with PostScript outlines that is keyed by the characters of a collection, as faces for Chinese are
/// (Adobe Technical Note 5176, 18).
///
/// HarfBuzz takes apart and puts together every number of an outline to free it of calls, which is thirty times the
/// work of copying it.
final class CFFSubset {
    /// Keys of the top dictionary, and that of the subroutines of a part.
    private enum Key {
        static let characters = 15
        static let outlines = 17
        static let ownData = 18
        static let subroutines = 19
        static let collection = 0x0C1E
        static let parts = 0x0C24
        static let choiceOfParts = 0x0C25
    }

    private let table: CFFTable
    private let names: CFFIndex
    private let top: CFFDictionary
    private let strings: CFFIndex
    private let charstrings: CFFCharstrings
    private let parts: [(dictionary: CFFDictionary, own: CFFDictionary)]
    private let choice: PartChoice
    /// Outlines that were free of calls already when they were asked for.
    private var known: [UInt32: Outline] = [:]

    private struct Outline {
        let bytes: [UInt8]
        let hasInk: Bool
        let part: UInt8
    }

    /// Nil when the font is of another kind, or damaged.
    init?(_ table: CFFTable) {
        self.table = table
        guard table[0] == 1, let names = CFFIndex(at: Int(table[2]), in: table),
            let tops = CFFIndex(at: names.end, in: table), let topRange = tops[0],
            let top = CFFDictionary(in: topRange, of: table), top[Key.collection] != nil,
            let strings = CFFIndex(at: tops.end, in: table),
            let shared = CFFIndex(at: strings.end, in: table),
            let outlines = top[Key.outlines]?.last.flatMap({ CFFIndex(at: $0, in: table) }),
            let partList = top[Key.parts]?.last.flatMap({ CFFIndex(at: $0, in: table) }),
            let choice = top[Key.choiceOfParts]?.last.flatMap({
                PartChoice(at: $0, glyphs: outlines.count, in: table)
            })
        else { return nil }
        // A glyph names its part in one byte.
        guard partList.count <= 256 else { return nil }
        var parts: [(dictionary: CFFDictionary, own: CFFDictionary)] = []
        var subroutines: [CFFIndex?] = []
        for number in 0..<partList.count {
            guard let range = partList[number], let dictionary = CFFDictionary(in: range, of: table),
                let place = dictionary[Key.ownData], place.count == 2, place[0] >= 0, place[1] >= 0,
                place[0] <= table.count - place[1],
                let own = CFFDictionary(in: place[1]..<place[1] + place[0], of: table)
            else { return nil }
            parts.append((dictionary, own))
            if let offset = own[Key.subroutines]?.last {
                guard let index = CFFIndex(at: place[1] + offset, in: table) else { return nil }
                subroutines.append(index)
            } else {
                subroutines.append(nil)
            }
        }
        (self.names, self.top, self.strings, self.parts, self.choice) = (names, top, strings, parts, choice)
        charstrings = CFFCharstrings(table: table, outlines: outlines, shared: shared, own: subroutines)
    }

    /// A table with these outlines, numbered in their order, and which of them have ink; nil when one is damaged.
    ///
    /// - Parameter glyphs: the first is that for what is missing.
    func table(of glyphs: [UInt32]) -> (bytes: [UInt8], hasInk: [Bool])? {
        var outlines: [[UInt8]] = []
        var hasInk: [Bool] = []
        var choices: [UInt8] = []
        outlines.reserveCapacity(glyphs.count)
        for glyph in glyphs {
            guard let outline = outline(of: glyph) else { return nil }
            outlines.append(outline.bytes)
            hasInk.append(outline.hasInk)
            choices.append(outline.part)
        }
        // Places take five bytes each, so that the dictionary is as long before they are known.
        var result: [UInt8] = [1, 0, 4, 4] + table[Int(table[2])..<names.end]
        let unplaced = topDictionary(characters: 0, choice: 0, outlines: 0, parts: 0)
        let start = result.count + index(of: [unplaced]).count
        let stringBytes = table[stringsStart..<strings.end]
        // There are no shared subroutines any more: a list of none.
        let choicePlace = start + stringBytes.count + 2
        let characters = characterNumbers(count: glyphs.count)
        let charactersPlace = choicePlace + 1 + choices.count
        let outlinesPlace = charactersPlace + characters.count
        let outlineBytes = index(of: outlines)
        let ownPlace = outlinesPlace + outlineBytes.count
        let own = parts.map { bytes(of: $0.own, without: [Key.subroutines]) }
        let partsPlace = ownPlace + own.reduce(0) { $0 + $1.count }
        var place = ownPlace
        var dictionaries: [[UInt8]] = []
        for (part, data) in zip(parts, own) {
            dictionaries.append(
                bytes(of: part.dictionary, without: [Key.ownData]) + number(data.count) + number(place)
                    + [UInt8(Key.ownData)])
            place += data.count
        }
        result += index(of: [
            topDictionary(
                characters: charactersPlace, choice: choicePlace, outlines: outlinesPlace, parts: partsPlace)
        ])
        result += stringBytes + [0, 0, 0] + choices + characters + outlineBytes
        for data in own { result += data }
        return (result + index(of: dictionaries), hasInk)
    }

    private func outline(of glyph: UInt32) -> Outline? {
        if let outline = known[glyph] { return outline }
        let part = choice[Int(glyph)]
        guard let whole = charstrings.whole(Int(glyph), part: part) else { return nil }
        let outline = Outline(bytes: whole.bytes, hasInk: whole.hasInk, part: UInt8(part))
        known[glyph] = outline
        return outline
    }

    private var stringsStart: Int { CFFIndex(at: names.end, in: table)?.end ?? 0 }

    /// One row of characters from 1 on: what they are nobody asks (5176, 13, format 2).
    private func characterNumbers(count: Int) -> [UInt8] {
        guard count > 1 else { return [0] }
        return [2, 0, 1] + twoBytes(count - 2)
    }

    private func topDictionary(characters: Int, choice: Int, outlines: Int, parts: Int) -> [UInt8] {
        let moved = [Key.characters, Key.outlines, Key.parts, Key.choiceOfParts]
        return bytes(of: top, without: moved) + number(characters) + [UInt8(Key.characters)]
            + number(outlines) + [UInt8(Key.outlines)] + number(parts) + [12, UInt8(Key.parts & 0xFF)]
            + number(choice) + [12, UInt8(Key.choiceOfParts & 0xFF)]
    }

    private func bytes(of dictionary: CFFDictionary, without keys: [Int]) -> [UInt8] {
        dictionary.entries.filter { !keys.contains($0.key) }.flatMap { entry in
            entry.value + (entry.key > 0xFF ? [12, UInt8(entry.key & 0xFF)] : [UInt8(entry.key)])
        }
    }

    /// A number of a dictionary in five bytes.
    private func number(_ value: Int) -> [UInt8] { [29] + fourBytes(value) }

    private func twoBytes(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)] }

    private func fourBytes(_ value: Int) -> [UInt8] {
        [UInt8(value >> 24 & 0xFF), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }

    private func index(of pieces: [[UInt8]]) -> [UInt8] {
        var result = twoBytes(pieces.count) + [4]
        let length = pieces.reduce(0) { $0 + $1.count }
        result.reserveCapacity(3 + 4 * (pieces.count + 1) + length)
        var place = 1
        for piece in pieces {
            result += fourBytes(place)
            place += piece.count
        }
        result += fourBytes(place)
        for piece in pieces { result += piece }
        return result
    }
}

/// Which part of a font a glyph belongs to (5176, 19).
private struct PartChoice {
    /// A row of glyphs each, from its first one on.
    private let rows: [(first: Int, part: Int)]

    /// Nil when it is damaged.
    init?(at place: Int, glyphs: Int, in table: CFFTable) {
        switch table[place] {
        case 0: rows = (0..<glyphs).map { ($0, Int(table[place + 1 + $0])) }
        case 3:
            let count = table.number(at: place + 1, size: 2)
            rows = (0..<count).map {
                (table.number(at: place + 3 + 3 * $0, size: 2), Int(table[place + 5 + 3 * $0]))
            }
        default: return nil
        }
        guard rows.first?.first == 0, zip(rows, rows.dropFirst()).allSatisfy({ $0.first < $1.first }) else {
            return nil
        }
    }

    subscript(glyph: Int) -> Int {
        var (low, high) = (0, rows.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if rows[middle].first <= glyph { low = middle } else { high = middle }
        }
        return rows[low].part
    }
}
