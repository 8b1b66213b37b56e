/// Outlines of PostScript with the subroutines that they call put in their places (Adobe Technical Note 5177).
///
/// Nothing is interpreted but what that needs: numbers, because one of them names the subroutine, and how many stems there
/// are, because masks of hints are as long.
struct CharstringFlattening {
    private let global: CFFIndex
    /// Of the font dictionary that the glyph belongs to.
    private let local: CFFIndex?
    private var output: [UInt8] = []
    /// Operands that wait for their operator: where each is in the output, and its value.
    private var places: InlineArray<48, Int> = .init(repeating: 0)
    private var values: InlineArray<48, Int> = .init(repeating: 0)
    private var operandCount = 0
    private var stemCount = 0
    private var callCount = 0
    private var hasEnded = false

    /// Limits of the format.
    private static let mostOperands = 48
    private static let deepest = 10
    /// No real outline calls as often, or is as long.
    private static let mostCalls = 1 << 12
    private static let longest = 1 << 16

    init(global: CFFIndex, local: CFFIndex?) {
        self.global = global
        self.local = local
    }

    /// - Returns: nil for a charstring that is broken, or computes.
    mutating func flattened(_ charstring: Range<Int>, in table: Span<UInt8>) -> [UInt8]? {
        output.removeAll(keepingCapacity: true)
        (operandCount, stemCount, callCount, hasEnded) = (0, 0, 0, false)
        guard append(charstring, depth: 0, in: table), hasEnded else { return nil }
        return output
    }

    private mutating func append(_ range: Range<Int>, depth: Int, in table: Span<UInt8>) -> Bool {
        var place = range.lowerBound
        // What is not copied yet.
        var start = place
        while place < range.upperBound {
            let byte = table[place]
            if byte >= 32 || byte == 28 {
                guard operandCount < CharstringFlattening.mostOperands else { return false }
                places[operandCount] = output.count + place - start
                guard readNumber(at: &place, end: range.upperBound, in: table) else { return false }
                continue
            }
            place += 1
            switch byte {
            case 10, 29:
                guard output.count + place - start < CharstringFlattening.longest,
                    depth < CharstringFlattening.deepest, let index = byte == 10 ? local : global
                else { return false }
                output.append(start..<place - 1, of: table)
                guard call(index, depth: depth, in: table) else { return false }
                if hasEnded { return true }
                start = place
            case 11:
                output.append(start..<place - 1, of: table)
                return true
            case 12:
                // Flexes; anything else computes.
                guard place < range.upperBound, (34...37).contains(table[place]) else { return false }
                place += 1
                operandCount = 0
            case 14:
                output.append(start..<place, of: table)
                hasEnded = true
                return true
            case 1, 3, 18, 23:
                stemCount += operandCount / 2
                operandCount = 0
            case 19, 20:
                stemCount += operandCount / 2
                operandCount = 0
                place += (stemCount + 7) / 8
                guard place <= range.upperBound else { return false }
            case 4...8, 21, 22, 24...27, 30, 31: operandCount = 0
            default: return false
            }
        }
        output.append(start..<place, of: table)
        return true
    }

    /// Puts a subroutine in the place of the number that names it.
    private mutating func call(_ index: CFFIndex, depth: Int, in table: Span<UInt8>) -> Bool {
        guard operandCount > 0, callCount < CharstringFlattening.mostCalls else { return false }
        operandCount -= 1
        callCount += 1
        let number = values[operandCount] + index.bias
        output.removeLast(output.count - places[operandCount])
        guard let subroutine = index.object(number, in: table) else { return false }
        return append(subroutine, depth: depth + 1, in: table)
    }

    private mutating func readNumber(at place: inout Int, end: Int, in table: Span<UInt8>) -> Bool {
        let byte = Int(table[place])
        let size = byte < 247 ? byte == 28 ? 3 : 1 : byte < 255 ? 2 : 5
        guard place + size <= end else { return false }
        let value =
            switch byte {
            case 28: Int(Int16(truncatingIfNeeded: Int(table[place + 1]) << 8 | Int(table[place + 2])))
            case ..<247: byte - 139
            case ..<251: (byte - 247) * 256 + Int(table[place + 1]) + 108
            case ..<255: -(byte - 251) * 256 - Int(table[place + 1]) - 108
            // A fraction names no subroutine: this number is none of any list.
            default: Int.min / 2
            }
        values[operandCount] = value
        operandCount += 1
        place += size
        return true
    }
}
