import Diagnostics
import IssueModel

/// The rules that work on what assembly puts together; those of single characters have been applied to the lines.
extension PageAssembly {
    /// Running text without the blanks inside it, each listed with its place.
    ///
    /// - Parameters:
    ///   - text: the line, or its end when its beginning was read as a dateline.
    ///   - line: the line that the text ends.
    mutating func unspaced(_ text: String, of line: SourceLine) -> String {
        guard rules.has(.spaces), line.hasBlank else { return text }
        return unspaced(text, from: line.scalars.count - text.scalarCount, of: line)
    }

    /// - Parameter start: characters of the line before the text.
    private mutating func unspaced(_ text: String, from start: Int, of line: SourceLine) -> String {
        let unspaced = UnspacedText(text)
        for change in unspaced.changes {
            let place = line.place(at: start + change.offset)
            note(change.code, place, before: change.before, after: change.after)
        }
        return unspaced.text
    }

    /// The same, but names in brackets at the end may be parted by blanks.
    mutating func unspacedBeforeNames(_ text: String, of line: SourceLine) -> String {
        guard rules.has(.spaces), line.hasBlank else { return text }
        let start = line.scalars.count - text.scalarCount
        guard text.hasSuffix("）"), let open = text.unicodeScalars.lastIndex(of: "（") else {
            return unspaced(text, from: start, of: line)
        }
        return unspaced(String(text[..<open]), from: start, of: line) + text[open...]
    }

    /// The lines of a caption as one text.
    mutating func runningText(of lines: [SourceLine]) -> String {
        var text = ""
        for line in lines { join(unspaced(line.text, of: line), to: &text, at: line.place) }
        return text
    }

    /// Adds the next line of the same text to the lines before it.
    ///
    /// - Returns: whether a hyphen was taken out.
    @discardableResult
    mutating func join(_ line: String, to text: inout String, at place: SourcePlace) -> Bool {
        // Of nearly every text nothing is told, and to take its end out costs more than to join it.
        let before = text.endsWithHyphen ? String(text.suffix(12)) : ""
        guard text.appendLine(line, joinsWords: rules.has(.lineEndHyphens)) else { return false }
        // The hyphen is of the printed line, not of the word.
        tally.furniture += 1
        let after = String(line.prefix(12))
        note(
            .Ingest.lineEndHyphen, place, before: before + "⏎" + after, after: String(before.dropLast()) + after
        )
        return true
    }
}
