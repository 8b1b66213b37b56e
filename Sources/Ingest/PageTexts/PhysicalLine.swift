/// A line of a text as it is in the file, blanks and all.
struct PhysicalLine {
    let scalars: Scalars
    /// Whether a page ends in it.
    var hasFormFeed = false

    /// Blanks before the first other character.
    var lead: Scalars { scalars.prefix(while: \.isBlank) }

    /// Without the blanks at its ends.
    var trimmed: Scalars { scalars.trimmed }

    /// The parts of the line between form feeds; the line itself when there is none.
    var pieces: [PhysicalLine] {
        scalars.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { PhysicalLine(scalars: $0) }
    }

    /// The lines of a text.
    static func lines(of text: String) -> [PhysicalLine] {
        var result: [PhysicalLine] = []
        forEachLine(of: Scalars(text)) { result.append($0) }
        return result
    }

    /// Calls `body` with each line of a text, whatever system wrote it. A form feed, a line end in Unicode, parts pages
    /// instead.
    static func forEachLine(of text: Scalars, _ body: (PhysicalLine) -> Void) {
        let characters = text.span
        var start = 0
        var hasFormFeed = false
        for index in characters.indices where characters[index].mayEndLine {
            guard characters[index].endsLine else {
                if characters[index] == "\u{0C}" { hasFormFeed = true }
                continue
            }
            let isSecondHalf = characters[index] == "\n" && index > 0 && characters[index - 1] == "\r"
            if !isSecondHalf {
                let line = text[text.startIndex + start..<text.startIndex + index]
                body(PhysicalLine(scalars: line, hasFormFeed: hasFormFeed))
                hasFormFeed = false
            }
            start = index + 1
        }
        body(PhysicalLine(scalars: text[(text.startIndex + start)...], hasFormFeed: hasFormFeed))
    }
}

extension Unicode.Scalar {
    /// Whether the character is among those with small numbers of which a few end lines.
    @inline(__always)
    fileprivate var mayEndLine: Bool { value < 0x202A }

    /// Characters that end a line of a file.
    @inline(__always)
    var endsLine: Bool {
        switch value {
        case 0x202A...: false
        case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
