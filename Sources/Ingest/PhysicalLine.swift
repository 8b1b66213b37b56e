/// A line of a text as it is in the file, blanks and all.
struct PhysicalLine {
    let scalars: Scalars
    /// Its characters as they stand in the text.
    private let text: Substring

    /// Blanks before the first other character.
    var lead: Scalars { scalars.prefix(while: \.isBlank) }

    /// Without the blanks at its ends.
    var trimmed: (scalars: Scalars, text: String) {
        let trimmed = scalars.trimmed
        guard trimmed.count < scalars.count else { return (scalars, String(text)) }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: scalars[..<trimmed.startIndex].utf8Count)
        let end = utf8.index(utf8.endIndex, offsetBy: -scalars[trimmed.endIndex...].utf8Count)
        return (trimmed, String(text[start..<end]))
    }

    /// The parts of the line between form feeds; the line itself when there is none.
    var pieces: [PhysicalLine] {
        guard scalars.contains("\u{0C}") else { return [self] }
        return scalars.split(separator: "\u{0C}", omittingEmptySubsequences: false).map {
            PhysicalLine(scalars: $0, text: $0.string[...])
        }
    }

    /// The lines of a text.
    static func lines(of text: String) -> [PhysicalLine] {
        var result: [PhysicalLine] = []
        forEachLine(of: text) { result.append($0) }
        return result
    }

    private init(scalars: Scalars, text: Substring) {
        self.scalars = scalars
        self.text = text
    }

    /// Calls `body` with each line of a text, whatever system wrote it. A form feed, a line end in Unicode, parts pages instead.
    static func forEachLine(of text: String, _ body: (PhysicalLine) -> Void) {
        let scalars = Scalars(text)
        let utf8 = text.utf8
        var (start, first) = (0, utf8.startIndex)
        var length = 0
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar.isHan {
                length += scalar.utf8Length
                continue
            }
            guard scalar.endsLine else {
                length += scalar.utf8Length
                continue
            }
            let isSecondHalf = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
            let last = utf8.index(first, offsetBy: length)
            if !isSecondHalf {
                body(PhysicalLine(scalars: scalars[start..<index], text: text[first..<last]))
            }
            first = utf8.index(last, offsetBy: scalar.utf8Length)
            (start, length) = (index + 1, 0)
        }
        body(PhysicalLine(scalars: scalars[start...], text: text[first...]))
    }
}

extension Unicode.Scalar {
    /// Characters that end a line of a file.
    var endsLine: Bool {
        switch value {
        case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
