import Diagnostics
import Foundation
import IssueExport

/// The line that a finding is about, cut to a terminal's width, and a caret under the place.
struct SourceExcerpt {
    let lines: [String]

    private static let before = 24
    private static let after = 14

    /// Nil when the file has no such place or is no text.
    init?(_ place: SourcePlace, in files: inout SourceLines) {
        guard let line = files.line(of: place) else { return nil }
        let scalars = line.map { $0.value < 0x20 ? " " : $0 }
        let index = place.column - 1
        guard scalars.indices.contains(index) else { return nil }
        let start = max(0, index - SourceExcerpt.before)
        let shown = scalars[start..<min(scalars.count, index + SourceExcerpt.after)]
        let indent = scalars[start..<index].reduce(0) { $0 + $1.terminalColumns }
        lines = [
            "    " + String(String.UnicodeScalarView(shown)),
            "    " + String(repeating: " ", count: indent) + "^",
        ]
    }
}

/// The lines of the file that was asked for last, so that many findings in one file read it once.
struct SourceLines {
    private var file: String?
    private var lines: [Substring.UnicodeScalarView] = []
    /// Larger files are not read a second time for a message.
    private static let sizeLimit = 16 << 20

    mutating func line(of place: SourcePlace) -> Substring.UnicodeScalarView? {
        if file != place.file {
            file = place.file
            lines = SourceLines.lines(ofFile: place.file)
        }
        return lines.indices.contains(place.line - 1) ? lines[place.line - 1] : nil
    }

    private static func lines(ofFile path: String) -> [Substring.UnicodeScalarView] {
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int,
            size <= sizeLimit, let data = FileManager.default.contents(atPath: path)
        else { return [] }
        return InputEncoding.text(of: [UInt8](data)).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
    }
}

extension Unicode.Scalar {
    /// Columns on a terminal: two for wide and full-width characters (UAX #11), none for marks that combine.
    fileprivate var terminalColumns: Int {
        switch value {
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
