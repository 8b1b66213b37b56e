/// Where the parts that outlines share lie in a table.
struct Subroutines {
    let global: CompactIndex
    /// Those of the glyph's own dictionary.
    let local: CompactIndex?
}

/// Writes outlines of Type 2 one after the other, each with the subroutines that it calls put in their places
/// (Technical Note 5177).
struct CharStringWriter {
    private(set) var bytes: [UInt8] = []
    /// Numbers since the last operator.
    private var operandCount = 0
    private var stemCount = 0

    /// Calls within calls (Technical Note 5177, appendix B).
    private static let deepest = 10

    /// - Parameter range: where the outline lies in the table.
    /// - Throws: when it is none, or does what is not dealt with here.
    mutating func add(
        _ range: Range<Int>, of table: Span<UInt8>, calling subroutines: Subroutines
    ) throws(CompactFontFailure) {
        (operandCount, stemCount) = (0, 0)
        guard try follow(range, of: table, calling: subroutines, depth: 0) else { throw .malformed }
    }

    /// Whether the outline came to its end.
    private mutating func follow(
        _ range: Range<Int>, of table: Span<UInt8>, calling subroutines: Subroutines, depth: Int
    ) throws(CompactFontFailure) -> Bool {
        guard depth <= CharStringWriter.deepest else { throw .malformed }
        var place = range.lowerBound
        // What is read but not yet written begins here.
        var start = place
        // The last number, when nothing stands between it and the place that is read: what a call takes.
        var operand: Int?
        while place < range.upperBound {
            let code = table[place]
            switch code {
            case 28, 32...255:
                operand = place
                operandCount += 1
                place += code < 247 && code != 28 ? 1 : CharStringWriter.numberLength(code)
            case 10, 29:
                guard let number = operand else { throw operandCount == 0 ? .malformed : .unsupported }
                bytes.append(start..<number, of: table)
                operandCount -= 1
                let index = code == 10 ? subroutines.local : subroutines.global
                let target = try called(CharStringWriter.number(at: number, in: table), of: index, in: table)
                if try follow(target, of: table, calling: subroutines, depth: depth + 1) { return true }
                // A number from the subroutine stands where no call of this level can take it back.
                operand = nil
                place += 1
                start = place
            case 11:
                bytes.append(start..<place, of: table)
                return false
            case 14:
                // With four numbers it puts an accent on a letter.
                guard operandCount < 4 else { throw .unsupported }
                bytes.append(start..<place + 1, of: table)
                return true
            default:
                place += try operatorLength(at: place, in: table)
                operandCount = 0
                operand = nil
            }
        }
        guard place == range.upperBound else { throw .malformed }
        bytes.append(start..<place, of: table)
        return false
    }

    private func called(
        _ number: Int, of index: CompactIndex?, in table: Span<UInt8>
    ) throws(CompactFontFailure) -> Range<Int> {
        guard let index else { throw .malformed }
        let bias = index.count < 1240 ? 107 : index.count < 33_900 ? 1131 : 32_768
        return try index.item(number + bias, in: table)
    }

    /// The bytes of an operator that ends a row of numbers, with those of the mask that follows it.
    private mutating func operatorLength(
        at place: Int, in table: Span<UInt8>
    ) throws(CompactFontFailure) -> Int {
        switch table[place] {
        case 1, 3, 18, 23:
            stemCount += operandCount / 2
            return 1
        case 19, 20:
            // Numbers before the first mask are vertical stems.
            stemCount += operandCount / 2
            return 1 + (stemCount + 7) / 8
        case 4...8, 21, 22, 24...27, 30, 31: return 1
        case 12:
            guard (34...37).contains(try table.number(at: place + 1, size: 1)) else { throw .unsupported }
            return 2
        default: throw .unsupported
        }
    }

    private static func numberLength(_ code: UInt8) -> Int {
        switch code {
        case 28: 3
        case 255: 5
        case 247...254: 2
        default: 1
        }
    }

    /// The whole part of a number, all of whose bytes are there.
    private static func number(at place: Int, in table: Span<UInt8>) -> Int {
        let code = Int(table[place])
        switch code {
        case 28, 255: return Int(Int16(bitPattern: UInt16(table[place + 1]) << 8 | UInt16(table[place + 2])))
        case 247...250: return (code - 247) * 256 + Int(table[place + 1]) + 108
        case 251...254: return (251 - code) * 256 - Int(table[place + 1]) - 108
        default: return code - 139
        }
    }
}
