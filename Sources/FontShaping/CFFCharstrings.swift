/// Outlines of a font that is keyed by characters of a collection, with the subroutines that they share
/// (Adobe Technical Notes 5176 and 5177).
struct CFFCharstrings {
    let table: CFFTable
    let outlines: CFFIndex
    private let shared: CFFIndex
    /// Subroutines of each of the font's parts; nil for a part that has none.
    private let own: [CFFIndex?]

    init(table: CFFTable, outlines: CFFIndex, shared: CFFIndex, own: [CFFIndex?]) {
        self.table = table
        self.outlines = outlines
        self.shared = shared
        self.own = own
    }

    /// An outline with everything in it that it calls; nil when it is damaged or calculates.
    ///
    /// - Parameter part: of the font, whose subroutines it calls.
    func whole(_ glyph: Int, part: Int) -> (bytes: [UInt8], hasInk: Bool)? {
        guard let range = outlines[glyph], part < own.count else { return nil }
        var flattening = Flattening(table: table, shared: shared, own: own[part])
        return flattening.copy(range, depth: 0) ? (flattening.result, flattening.hasInk) : nil
    }
}

/// An outline on its way to be free of calls.
private struct Flattening {
    let table: CFFTable
    let shared: CFFIndex
    let own: CFFIndex?
    private(set) var result: [UInt8] = []
    /// Whether there is a line or a curve.
    private(set) var hasInk = false
    /// Where the numbers are in the table that no operator has taken yet.
    private var operands = InlineArray<48, Int>(repeating: 0)
    private var operandCount = 0
    /// Hints of stems so far: masks have a bit for each.
    private var stems = 0
    private var hasEnded = false
    private var steps = 0

    /// Limits of the format (5177, appendix B; 48 numbers), and of the length of outlines: none that is honest comes
    /// near it.
    private static let deepest = 10
    private static let mostSteps = 1 << 16

    init(table: CFFTable, shared: CFFIndex, own: CFFIndex?) {
        self.table = table
        self.shared = shared
        self.own = own
    }

    /// - Returns: whether all of it could be copied.
    mutating func copy(_ range: Range<Int>, depth: Int) -> Bool {
        guard depth <= Flattening.deepest else { return false }
        var place = range.lowerBound
        /// What is before it has been copied.
        var start = place
        while place < range.upperBound, !hasEnded {
            steps += 1
            guard steps <= Flattening.mostSteps else { return false }
            let byte = table[place]
            switch byte {
            case 28, 32...255:
                guard operandCount < operands.count else { return false }
                operands[operandCount] = place
                operandCount += 1
                place += numberSize(byte)
            case 10, 29:
                table.append(start..<place, to: &result)
                place += 1
                start = place
                guard call(byte == 10 ? own : shared, depth: depth) else { return false }
            case 11:
                table.append(start..<place, to: &result)
                return true
            default:
                guard let size = operatorSize(byte, at: place) else { return false }
                operandCount = 0
                place += size
            }
        }
        guard place <= range.upperBound else { return false }
        table.append(start..<place, to: &result)
        return true
    }

    /// Bytes of an operator with what belongs to it; nil for one that puts numbers in the way of calls.
    private mutating func operatorSize(_ byte: UInt8, at place: Int) -> Int? {
        switch byte {
        case 1, 3, 18, 23: stems += operandCount / 2
        case 19, 20:
            // Numbers before a mask are stems too (5177, 4.3).
            stems += operandCount / 2
            return 1 + (stems + 7) / 8
        case 12:
            // Beside curves there is only arithmetic.
            guard (34...37).contains(table[place + 1]) else { return nil }
            hasInk = true
            return 2
        case 14: hasEnded = true
        case 5...8, 24...27, 30, 31: hasInk = true
        default: break
        }
        return 1
    }

    private func numberSize(_ byte: UInt8) -> Int {
        switch byte {
        case 28: 3
        case 255: 5
        case 247...254: 2
        default: 1
        }
    }

    private func number(at place: Int) -> Int {
        let byte = Int(table[place])
        return switch byte {
        case 32...246: byte - 139
        case 247...250: (byte - 247) * 256 + Int(table[place + 1]) + 108
        case 251...254: -(byte - 251) * 256 - Int(table[place + 1]) - 108
        // Of a number with a fraction no subroutine is called.
        default: Int(Int16(truncatingIfNeeded: table.number(at: place + 1, size: 2)))
        }
    }

    /// Puts a subroutine in the place of its call.
    private mutating func call(_ subroutines: CFFIndex?, depth: Int) -> Bool {
        guard let subroutines, operandCount > 0 else { return false }
        operandCount -= 1
        let place = operands[operandCount]
        let size = numberSize(table[place])
        // 5177, 4.7: numbers are stored less what makes most of them short.
        let bias = subroutines.count < 1_240 ? 107 : subroutines.count < 33_900 ? 1_131 : 32_768
        guard let range = subroutines[number(at: place) + bias], result.count >= size else { return false }
        // The last number is the last thing that was written.
        result.removeLast(size)
        return copy(range, depth: depth + 1)
    }
}
