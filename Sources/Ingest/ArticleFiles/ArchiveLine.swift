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

/// The lines of an article file, with the repairs that were made in them.
func archiveLines(
    of text: String, file: String, rules: RepairRules
) -> (lines: [ArchiveLine], repairs: [Repair]) {
    var lines: [ArchiveLine] = []
    var repairs: [Repair] = []
    var blanks = 0
    for (index, physical) in PhysicalLine.lines(of: text).enumerated() {
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
