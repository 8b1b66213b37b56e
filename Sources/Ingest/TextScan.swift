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
    /// Characters that are neither blank nor left out.
    private(set) var inkCount = 0

    private static let limit = 20
    private var counts: [DiagnosticCode: Int] = [:]

    init(_ text: String, file: String) {
        cleanText = text
        var place = (line: 1, column: 1)
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if !scalar.isASCII { foreignCount += 1 }
            if !scalar.isBlank { inkCount += 1 }
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
        controlCount = counts[.Encoding.control] ?? 0
        inkCount -= controlCount
        if controlCount > 0 {
            let kept = text.unicodeScalars.filter { TextScan.code(for: $0) != .Encoding.control }
            cleanText = String(String.UnicodeScalarView(kept))
        }
        countRest(in: file)
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
