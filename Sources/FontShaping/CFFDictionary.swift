/// A dictionary of a font of PostScript outlines (Adobe Technical Note 5176, section 4).
struct CFFDictionary {
    /// Operators; those of two bytes have 12 as the first.
    enum Key {
        static let charset = 15
        static let charStrings = 17
        static let privateDictionary = 18
        static let subroutines = 19
        static let registry = 12 << 8 | 30
        static let charStringType = 12 << 8 | 6
        static let fonts = 12 << 8 | 36
        static let fontChoice = 12 << 8 | 37
    }

    private struct Entry {
        let key: Int
        /// Operands and operator.
        let bytes: Range<Int>
        /// Operands; of a real number nil stands in its place.
        let values: [Int?]
    }

    private var entries: [Entry] = []

    /// - Returns: nil when the bytes are no dictionary.
    init?(_ range: Range<Int>, in table: Span<UInt8>) {
        var place = range.lowerBound
        var start = place
        var values: [Int?] = []
        while place < range.upperBound {
            let byte = Int(table[place])
            if byte <= 21 {
                var key = byte
                if byte == 12 {
                    guard place + 1 < range.upperBound else { return nil }
                    key = 12 << 8 | Int(table[place + 1])
                    place += 1
                }
                place += 1
                entries.append(Entry(key: key, bytes: start..<place, values: values))
                (start, values) = (place, [])
                continue
            }
            guard let operand = CFFDictionary.operand(at: place, end: range.upperBound, in: table) else {
                return nil
            }
            values.append(operand.value)
            place += operand.size
        }
        guard start == range.upperBound else { return nil }
    }

    /// The operands of a key; nil when it is not there.
    subscript(key: Int) -> [Int?]? { entries.first { $0.key == key }?.values }

    /// The dictionary with other operands for some keys.
    ///
    /// - Parameter replacements: for each key its operands; without operands it is left out.
    func written(replacing replacements: [Int: [Int]], in table: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for entry in entries {
            guard let values = replacements[entry.key] else {
                result.append(entry.bytes, of: table)
                continue
            }
            if values.isEmpty { continue }
            // Always five bytes, so that the length is known before the numbers are.
            for value in values {
                result.append(29)
                result.append(value, size: 4)
            }
            if entry.key > 255 { result.append(12) }
            result.append(UInt8(truncatingIfNeeded: entry.key))
        }
        return result
    }

    private static func operand(at place: Int, end: Int, in table: Span<UInt8>) -> (value: Int?, size: Int)? {
        let byte = Int(table[place])
        switch byte {
        case 28:
            guard place + 3 <= end, let value = table.number(at: place + 1, size: 2) else { return nil }
            return (Int(Int16(truncatingIfNeeded: value)), 3)
        case 29:
            guard place + 5 <= end, let value = table.number(at: place + 1, size: 4) else { return nil }
            return (Int(Int32(truncatingIfNeeded: value)), 5)
        case 30:
            var last = place + 1
            while last < end, table[last] & 0xF != 0xF, table[last] >> 4 != 0xF { last += 1 }
            return last < end ? (nil, last + 1 - place) : nil
        case 32...246: return (byte - 139, 1)
        case 247...254:
            guard place + 2 <= end else { return nil }
            let low = Int(table[place + 1])
            return (byte < 251 ? (byte - 247) * 256 + low + 108 : -(byte - 251) * 256 - low - 108, 2)
        default: return nil
        }
    }
}
