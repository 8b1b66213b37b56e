import Diagnostics
import IssueModel

/// A line of an article file; never blank.
struct ArchiveLine {
    let place: SourcePlace
    /// Repaired, without blanks at its ends.
    let text: String
    /// As written, without blanks at its ends: front matter is not text of the newspaper.
    let source: String
    /// Columns before the text: an ideographic space takes two, a tab four.
    let indent: Int
    let blanksBefore: Int

    var ink: Int { text.inkCount }
}

/// One article of an archive's file: the lines from one heading with a date or a page under it to the next.
struct ArchivePart {
    fileprivate let lines: ArraySlice<PhysicalLine>

    /// The whole text is one part unless it has several such headings.
    static func parts(of text: String) -> [ArchivePart] {
        let lines = PhysicalLine.lines(of: text)
        let starts = lines.indices.filter { index in
            lines[index].scalars.first == "#"
                && lines[(index + 1)...].lazy.filter { !$0.trimmed.isEmpty }.prefix(3)
                    .contains { $0.scalars.count <= 60 && ArchiveArticle.saysPlace($0.trimmed.string) }
        }
        let ends = starts.dropFirst() + [lines.endIndex]
        return starts.count < 2
            ? [ArchivePart(lines: lines[...])]
            : zip([0] + starts.dropFirst(), ends).map { ArchivePart(lines: lines[$0..<$1]) }
    }
}

/// The lines of an article file, with the repairs that were made in them.
func archiveLines(
    of part: ArchivePart, file: String, rules: RepairRules
) -> (lines: [ArchiveLine], repairs: [Repair]) {
    var lines: [ArchiveLine] = []
    var repairs: [Repair] = []
    var blanks = 0
    for (index, physical) in zip(part.lines.indices, part.lines) {
        let line = physical.trimmed
        guard !line.isEmpty else {
            blanks += 1
            continue
        }
        let lead = physical.lead
        let place = SourcePlace(file: file, line: index + 1, column: lead.count + 1)
        let repaired = repairedLine(line, rules: rules)
        repairs += repaired.changes.map { $0.repair(inLineAt: place) }
        let indent = lead.reduce(0) { $0 + ($1 == "\u{3000}" ? 2 : $1 == "\t" ? 4 : 1) }
        lines.append(
            ArchiveLine(
                place: place, text: repaired.text, source: line.string, indent: indent, blanksBefore: blanks))
        blanks = 0
    }
    return (lines, repairs)
}
