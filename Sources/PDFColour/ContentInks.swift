import ColourManagement
import Geometry
import PDFContent

/// Turns the colours of a content stream into inks. Everything else stays byte for byte.
///
/// After a colour that is full black the stream switches on overprinting, after any other it switches it off: black
/// type lies on what is below without a gap when the plates do not register. Overprinting may only change where no path
/// is under way (ISO 32000-1, 8.2), which is so where a colour is set.
struct ContentInks {
    /// What the colours of a stream mean.
    enum Purpose { case inks, mask }

    let conversion: InkConversion
    let purpose: Purpose
    /// Whether a name stands for a picture or form that must not inherit overprinting.
    private(set) var usesOverprint = false

    private var output: [UInt8] = []
    private var state = OverprintState()
    private var saved: [OverprintState] = []

    init(_ conversion: InkConversion, purpose: Purpose) {
        self.conversion = conversion
        self.purpose = purpose
    }

    /// The stream in inks.
    mutating func rewritten(_ bytes: [UInt8]) -> [UInt8] {
        var lexer = ContentLexer(bytes)
        output.reserveCapacity(bytes.count + 256)
        var copied = 0
        // Start of the current operation, and its last four numbers.
        var start: Int?
        var numbers = SIMD4<Double>()
        var numberCount = 0
        while let token = lexer.next() {
            let from = start ?? token.range.lowerBound
            switch token.kind {
            case .number:
                numbers = SIMD4(numbers.y, numbers.z, numbers.w, lexer.number(token))
                numberCount += 1
                start = from
            case .keyword:
                let name = PaintOperator(bytes, token.range)
                if let name, let made = replacement(of: name, numbers, count: numberCount) {
                    output += bytes[copied..<from]
                    output += made
                    copied = token.range.upperBound
                } else if name == .paintObject, state.isOn {
                    output += bytes[copied..<from]
                    output += OverprintState.off.operation + [space]
                    output += bytes[from..<token.range.upperBound] + [space]
                    output += state.operation
                    copied = token.range.upperBound
                }
                start = nil
                numberCount = 0
            case .inlineImage:
                start = nil
                numberCount = 0
            default: start = from
            }
        }
        output += bytes[copied...]
        return output
    }

    /// What stands in the place of an operation; nil when it stays.
    private mutating func replacement(
        of name: PaintOperator, _ numbers: SIMD4<Double>, count: Int
    ) -> [UInt8]? {
        switch name {
        case .save: saved.append(state)
        case .restore: state = saved.popLast() ?? OverprintState()
        case .fillRGB, .strokeRGB:
            guard count == 3 else { return nil }
            let colour = Colour(red: byte(numbers.y), green: byte(numbers.z), blue: byte(numbers.w))
            return painted(conversion.inks(of: colour), colour, strokes: name == .strokeRGB)
        case .fillGrey, .strokeGrey:
            guard count == 1 else { return nil }
            let grey = byte(numbers.w)
            let colour = Colour(red: grey, green: grey, blue: grey)
            return painted(conversion.inks(of: colour), colour, strokes: name == .strokeGrey)
        case .fillInks, .strokeInks:
            guard count == 4, purpose == .inks else { return nil }
            let inks = Inks(
                cyan: byte(numbers.x), magenta: byte(numbers.y), yellow: byte(numbers.z), black: byte(numbers.w)
            )
            return painted(conversion.limit.limited(inks), .ink, strokes: name == .strokeInks)
        case .paintObject: break
        }
        return nil
    }

    private mutating func painted(_ inks: Inks, _ colour: Colour, strokes: Bool) -> [UInt8] {
        guard purpose == .inks else {
            // A mask of luminosity: no ink, only light.
            let luma = 0.3 * Double(colour.red) + 0.59 * Double(colour.green) + 0.11 * Double(colour.blue)
            return written(byte(luma / 255)) + [space, UInt8(ascii: strokes ? "G" : "g")]
        }
        var result: [UInt8] = []
        for ink in Ink.allCases { result += written(inks[ink]) + [space] }
        result.append(UInt8(ascii: strokes ? "K" : "k"))
        let before = state
        if strokes { state.strokes = inks == .fullBlack } else { state.fills = inks == .fullBlack }
        if state != before {
            usesOverprint = true
            result += [space] + state.operation
        }
        return result
    }
}

private let space = UInt8(ascii: " ")

/// A part of a colour, 0…1, as a byte.
private func byte(_ value: Double) -> UInt8 { UInt8((min(max(value, 0), 1) * 255).rounded()) }

/// A byte as a number of PDF, 0…1 with four decimals at most.
private func written(_ value: UInt8) -> [UInt8] {
    switch value {
    case 0: return [UInt8(ascii: "0")]
    case 255: return [UInt8(ascii: "1")]
    default:
        var digits = Array("\((Int(value) * 10_000 + 127) / 255)".utf8)
        while digits.count < 4 { digits.insert(UInt8(ascii: "0"), at: 0) }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return [UInt8(ascii: ".")] + digits
    }
}

/// The operators that the rewriting must know (ISO 32000-1, annex A).
private enum PaintOperator {
    case fillRGB, strokeRGB, fillGrey, strokeGrey, fillInks, strokeInks, save, restore, paintObject

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        let first = bytes[range.lowerBound]
        switch range.count {
        case 1:
            switch first {
            case UInt8(ascii: "g"): self = .fillGrey
            case UInt8(ascii: "G"): self = .strokeGrey
            case UInt8(ascii: "k"): self = .fillInks
            case UInt8(ascii: "K"): self = .strokeInks
            case UInt8(ascii: "q"): self = .save
            case UInt8(ascii: "Q"): self = .restore
            default: return nil
            }
        case 2:
            switch (first, bytes[range.lowerBound + 1]) {
            case (UInt8(ascii: "r"), UInt8(ascii: "g")): self = .fillRGB
            case (UInt8(ascii: "R"), UInt8(ascii: "G")): self = .strokeRGB
            case (UInt8(ascii: "D"), UInt8(ascii: "o")): self = .paintObject
            default: return nil
            }
        default: return nil
        }
    }
}
