/// A list of objects in a font of PostScript outlines (Adobe Technical Note 5176, section 5).
struct CFFIndex {
    let count: Int
    /// Bytes of an offset.
    private let offsetSize: Int
    /// Of the first offset.
    private let start: Int
    /// The whole list.
    let bytes: Range<Int>

    /// - Returns: nil when the list is not whole.
    init?(at start: Int, in table: Span<UInt8>) {
        guard let count = table.number(at: start, size: 2) else { return nil }
        self.count = count
        guard count > 0 else {
            (offsetSize, self.start, bytes) = (1, start + 2, start..<start + 2)
            return
        }
        guard let size = table.number(at: start + 2, size: 1), (1...4).contains(size),
            let length = table.number(at: start + 3 + count * size, size: size), length > 0
        else { return nil }
        let end = start + 2 + (count + 1) * size + length
        guard end <= table.count else { return nil }
        (offsetSize, self.start, bytes) = (size, start + 3, start..<end)
    }

    /// Where an object is; nil when there is none of that number.
    func object(_ number: Int, in table: Span<UInt8>) -> Range<Int>? {
        guard number >= 0, number < count,
            let from = table.number(at: start + number * offsetSize, size: offsetSize),
            let to = table.number(at: start + (number + 1) * offsetSize, size: offsetSize)
        else { return nil }
        // Offsets count from the byte before the first object.
        let base = start + (count + 1) * offsetSize - 1
        guard from > 0, from <= to, base + to <= bytes.upperBound else { return nil }
        return base + from..<base + to
    }

    /// What is added to the number by which a charstring calls a subroutine of this list (Technical Note 5177, 4.7).
    var bias: Int { count < 1240 ? 107 : count < 33900 ? 1131 : 32768 }

    /// The bytes of a list of these objects.
    static func written(_ objects: [[UInt8]]) -> [UInt8] {
        var result = head(lengths: objects.map(\.count))
        for object in objects { result += object }
        return result
    }

    /// What stands before the objects of a list.
    static func head(lengths: [Int]) -> [UInt8] {
        guard !lengths.isEmpty else { return [0, 0] }
        var result: [UInt8] = []
        result.reserveCapacity(3 + 4 * (lengths.count + 1))
        result.append(lengths.count, size: 2)
        result.append(4)
        var place = 1
        result.append(place, size: 4)
        for length in lengths {
            place += length
            result.append(place, size: 4)
        }
        return result
    }
}

extension Span<UInt8> {
    /// The number that bytes from the highest to the lowest give; nil beyond the end.
    func number(at place: Int, size: Int) -> Int? {
        guard place >= 0, place + size <= count else { return nil }
        var result = 0
        for index in place..<place + size { result = result << 8 | Int(self[index]) }
        return result
    }
}

extension [UInt8] {
    /// Appends a number, the highest byte first.
    mutating func append(_ number: Int, size: Int) {
        for shift in stride(from: 8 * (size - 1), through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    mutating func append(_ range: Range<Int>, of table: Span<UInt8>) {
        unsafe table.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
