/// The bytes of a table `CFF ` where a font file has them; beyond their end there are zeros.
@safe struct CFFTable {
    private let bytes: UnsafeRawBufferPointer

    /// - Parameter bytes: they stay in place as long as the table is used.
    @unsafe init(_ bytes: UnsafeRawBufferPointer) { unsafe self.bytes = bytes }

    var count: Int { unsafe bytes.count }

    subscript(place: Int) -> UInt8 {
        unsafe place >= 0 && place < bytes.count ? bytes[place] : 0
    }

    subscript(range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        append(range, to: &result)
        return result
    }

    /// Adds the bytes of a range as far as it lies in the table.
    func append(_ range: Range<Int>, to result: inout [UInt8]) {
        let inside = unsafe range.clamped(to: 0..<bytes.count)
        unsafe result.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[inside]))
    }

    /// A number of so many bytes, the highest first.
    func number(at place: Int, size: Int) -> Int {
        (0..<size).reduce(0) { $0 << 8 | Int(self[place + $1]) }
    }
}

/// A list of pieces of data (Adobe Technical Note 5176, 5).
struct CFFIndex {
    let count: Int
    /// The first byte after it.
    let end: Int
    private let table: CFFTable
    private let placeSize: Int
    /// Where the places begin.
    private let places: Int
    /// What places are counted from: the byte before the data.
    private let origin: Int

    /// Nil when there is none at the place that lies within the table.
    init?(at place: Int, in table: CFFTable) {
        guard place >= 0, place + 2 <= table.count else { return nil }
        self.table = table
        count = table.number(at: place, size: 2)
        placeSize = count == 0 ? 0 : Int(table[place + 2])
        places = place + 3
        origin = places + (count + 1) * placeSize - 1
        guard count > 0 else {
            end = place + 2
            return
        }
        guard (1...4).contains(placeSize) else { return nil }
        end = origin + table.number(at: places + count * placeSize, size: placeSize)
        guard end > origin, end <= table.count else { return nil }
    }

    /// Where a piece is; nil when there is none of that number.
    subscript(number: Int) -> Range<Int>? {
        guard number >= 0, number < count else { return nil }
        let place = places + number * placeSize
        let start = origin + table.number(at: place, size: placeSize)
        let stop = origin + table.number(at: place + placeSize, size: placeSize)
        return start > origin && start <= stop && stop <= end ? start..<stop : nil
    }
}

/// Keys with their values (5176, 4).
struct CFFDictionary {
    /// Keys of two bytes have 0x0C as the higher one.
    private(set) var entries: [(key: Int, value: [UInt8], numbers: [Int])] = []

    /// Bytes of one at most: none that is honest comes near it.
    private static let longest = 1 << 12

    /// Nil when it is damaged.
    init?(in range: Range<Int>, of table: CFFTable) {
        guard range.count <= CFFDictionary.longest else { return nil }
        var place = range.lowerBound
        var start = place
        var numbers: [Int] = []
        while place < range.upperBound {
            let byte = Int(table[place])
            switch byte {
            case 0...21:
                let isLong = byte == 12
                let key = isLong ? 0x0C00 | Int(table[place + 1]) : byte
                entries.append((key, table[start..<place], numbers))
                numbers = []
                place += isLong ? 2 : 1
                start = place
            case 28:
                numbers.append(Int(Int16(truncatingIfNeeded: table.number(at: place + 1, size: 2))))
                place += 3
            case 29:
                numbers.append(Int(Int32(truncatingIfNeeded: table.number(at: place + 1, size: 4))))
                place += 5
            case 30:
                // A number with decimals, of which no key that is looked for has one.
                numbers.append(0)
                repeat { place += 1 } while place < range.upperBound && table[place] & 0x0F != 0x0F
                place += 1
            case 32...246:
                numbers.append(byte - 139)
                place += 1
            case 247...250:
                numbers.append((byte - 247) * 256 + Int(table[place + 1]) + 108)
                place += 2
            case 251...254:
                numbers.append(-(byte - 251) * 256 - Int(table[place + 1]) - 108)
                place += 2
            default: return nil
            }
        }
        guard place == range.upperBound, numbers.isEmpty else { return nil }
    }

    /// The numbers of a key; nil when it is not there.
    subscript(key: Int) -> [Int]? { entries.first { $0.key == key }?.numbers }
}
