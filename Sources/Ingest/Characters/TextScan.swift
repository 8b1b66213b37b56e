import Diagnostics

/// One walk over a text for the characters that no newspaper prints.
struct TextScan {
    /// The text without control characters and noncharacters, which neither XML nor EPUB can hold.
    private(set) var cleanText: String
    /// What was found, in the order of the text; of each kind in a file the first `limit`, then a count.
    private(set) var findings: [Diagnostic] = []
    /// Control characters that were left out.
    private(set) var controlCount = 0
    /// Characters beyond ASCII.
    private(set) var foreignCount = 0
    /// Whether the text has characters that are neither blank nor left out.
    private(set) var hasInk: Bool

    private static let limit = 20
    private var counts: [DiagnosticCode: Int] = [:]

    init(_ text: String, file: String) {
        cleanText = text
        hasInk = text.hasInk
        let bytes = text.utf8Span.span
        var isSuspect = false
        var index = 0
        while index < bytes.count {
            let first = bytes[index]
            if first >= 0xE3, first <= 0xED {
                foreignCount += 1
                index &+= 3
                continue
            }
            if first >= 0x80 { foreignCount += 1 }
            if first < 0x20 || first >= 0x7F, TextScan.mayBeReported(bytes, at: index),
                TextScan.code(for: bytes.scalar(at: index)) != nil
            {
                isSuspect = true
            }
            index &+= bytes.length(at: index)
        }
        guard isSuspect else { return }
        findUnprintable(in: text, file: file)
        controlCount = counts[.Encoding.control] ?? 0
        if controlCount > 0 {
            let kept = text.unicodeScalars.filter { TextScan.code(for: $0) != .Encoding.control }
            cleanText = String(String.UnicodeScalarView(kept))
            hasInk = cleanText.hasInk
        }
        countRest(in: file)
    }

    /// Whether the bytes of a character can be those of one that is reported, which hardly any text has.
    private static func mayBeReported(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch bytes[index] {
        case 0x09...0x0D: return false
        case ..<0x20, 0x7F, 0xD8, 0xEE, 0xF0...: return true
        case 0xC2: return second < 0xA0
        case 0xE2:
            // U+200E, U+200F and U+202A … U+202E; U+2066 … U+2069.
            guard second == 0x80 || second == 0x81, index + 2 < bytes.count else { return false }
            let third = bytes[index + 2]
            return second == 0x80
                ? third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third)
                : (0xA6...0xA9).contains(third)
        case 0xEF: return second < 0xBC || second == 0xBF
        default: return false
        }
    }

    private mutating func findUnprintable(in text: String, file: String) {
        var place = (line: 1, column: 1)
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if let code = TextScan.code(for: scalar) {
                report(code, scalar, at: SourcePlace(file: file, line: place.line, column: place.column))
            }
            if scalar == "\n", isAfterReturn {
                // The second half of a line end was counted with the first.
            } else {
                place = scalar.endsLine ? (place.line + 1, 1) : (place.line, place.column + 1)
            }
            isAfterReturn = scalar == "\r"
        }
    }

    private mutating func report(_ code: DiagnosticCode, _ scalar: Unicode.Scalar, at place: SourcePlace) {
        counts[code, default: 0] += 1
        if counts[code, default: 0] <= TextScan.limit {
            findings.append(Diagnostic(code, at: place, scalar.codePoint))
        }
    }

    private mutating func countRest(in file: String) {
        for code in DiagnosticCode.Encoding.all {
            guard let count = counts[code], count > TextScan.limit else { continue }
            findings.append(Diagnostic(.Encoding.more, file, String(count - TextScan.limit), code.id))
        }
    }

    /// What is reported of a character; nil for those that a text may hold.
    private static func code(for scalar: Unicode.Scalar) -> DiagnosticCode? {
        switch scalar.value {
        case 0x20...0x7E, 0x09...0x0D, 0x4E00...0x9FFF: nil
        case 0x00...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFDD0...0xFDEF: .Encoding.control
        case let value where value & 0xFFFE == 0xFFFE: .Encoding.control
        case 0xFFFD: .Encoding.unreadable
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: .Encoding.privateUse
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .Encoding.direction
        default: nil
        }
    }
}

extension Unicode.Scalar {
    /// `U+E000`
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
