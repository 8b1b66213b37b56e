/// A DICT: what a font says of itself, each entry its operands before its operator (Technical Note 5176, 4).
struct CompactDictionary {
    /// Operators that have to do with places in the table; those of two bytes with 12 as the higher one.
    enum Operator: Int {
        case charset = 15
        case encoding = 16
        case charStrings = 17
        case privatePart = 18
        case subroutines = 19
        case charStringType = 0x0C06
        case registry = 0x0C1E
        case fontDictionaries = 0x0C24
        case dictionarySelection = 0x0C25
    }

    private var entries: [(name: Int, operands: [UInt8])] = []

    init(_ range: Range<Int>, in table: Span<UInt8>) throws(CompactFontFailure) {
        var place = range.lowerBound
        var operands = place
        while place < range.upperBound {
            let byte = table[place]
            guard byte <= 21 else {
                place += try CompactDictionary.operandLength(at: place, in: table)
                continue
            }
            let size = byte == 12 ? 2 : 1
            guard place + size <= range.upperBound else { throw .malformed }
            var entry = (name: try table.number(at: place, size: size), operands: [UInt8]())
            entry.operands.append(operands..<place, of: table)
            entries.append(entry)
            place += size
            operands = place
        }
        guard place == range.upperBound, operands == place else { throw .malformed }
    }

    private static func operandLength(at place: Int, in table: Span<UInt8>) throws(CompactFontFailure) -> Int {
        switch table[place] {
        case 28: return 3
        case 29: return 5
        case 30:
            // A real number: two digits a byte until one of them is the end.
            var end = place + 1
            while try table.number(at: end, size: 1) & 0x0F != 0x0F { end += 1 }
            return end + 1 - place
        case 32...246: return 1
        case 247...254: return 2
        default: throw .malformed
        }
    }

    /// The whole numbers of an entry; nil when there is no such entry.
    func integers(of name: Operator) throws(CompactFontFailure) -> [Int]? {
        guard let operands = entries.last(where: { $0.name == name.rawValue })?.operands else { return nil }
        var numbers: [Int] = []
        var rest = operands[...]
        while let first = rest.first.map(Int.init) {
            let length = try CompactDictionary.operandLength(at: rest.startIndex, in: operands.span)
            guard length <= rest.count else { throw .malformed }
            let tail = rest.dropFirst().prefix(length - 1)
            switch first {
            case 28: numbers.append(Int(Int16(truncatingIfNeeded: tail.reduce(0) { $0 << 8 | Int($1) })))
            case 29: numbers.append(Int(Int32(truncatingIfNeeded: tail.reduce(0) { $0 << 8 | Int($1) })))
            case 32...246: numbers.append(first - 139)
            case 247...250: numbers.append((first - 247) * 256 + Int(tail.first ?? 0) + 108)
            case 251...254: numbers.append((251 - first) * 256 - Int(tail.first ?? 0) - 108)
            default: throw .unsupported
            }
            rest = rest.dropFirst(length)
        }
        return numbers
    }

    /// The one whole number of an entry.
    func integer(of name: Operator) throws(CompactFontFailure) -> Int? {
        guard let numbers = try integers(of: name) else { return nil }
        guard numbers.count == 1 else { throw .malformed }
        return numbers[0]
    }

    mutating func remove(_ name: Operator) {
        entries.removeAll { $0.name == name.rawValue }
    }

    /// Puts other numbers into an entry, each in five bytes whatever it is: places can be found before they are known.
    mutating func replace(_ name: Operator, with numbers: [Int]) {
        for index in entries.indices where entries[index].name == name.rawValue {
            entries[index].operands = []
            for number in numbers {
                entries[index].operands.append(29)
                entries[index].operands.append(number: number, size: 4)
            }
        }
    }

    var written: [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            bytes += entry.operands
            bytes.append(number: entry.name, size: entry.name > 0xFF ? 2 : 1)
        }
        return bytes
    }
}
