package import Diagnostics

/// A line of page text with what it was taken for: what `banxin parse --explain` shows.
package struct ReadLine: Sendable {
    package let place: SourcePlace
    /// Number of its page in the issue.
    package let page: Int
    /// Repaired, without blanks at its ends.
    package let text: String
    package let role: LineRole
    /// Points of the line in its role by its own features; only differences matter.
    package let score: Int
    /// Nil unless it was asked for (``ReadingOptions/tellsRivals``), and of a line that was known before lines were
    /// weighed.
    package let rival: RoleRival?
    /// Blank lines before it over the usual of its page: 0, 1, or 2 for more.
    package let gap: Int
    /// What was seen of the line, by the names in the table of weights.
    package let features: [String]

    /// A line that was known before lines were weighed.
    fileprivate init(_ line: SourceLine, as role: LineRole, page: Int) {
        place = line.place
        self.page = page
        text = line.text
        self.role = role
        score = 0
        rival = nil
        gap = 0
        features = []
    }

    /// One of the lines that were weighed.
    fileprivate init(at index: Int, in roled: RoledLines, page: Int) {
        place = roled.lines[index].place
        self.page = page
        text = roled.lines[index].text
        role = roled.roles[index]
        score = roled.scores[index]
        rival = roled.rivals.isEmpty ? nil : roled.rivals[index]
        gap = roled.gaps[index]
        features = roled.features[index].map(\.name)
    }
}

/// The lines of a page with what they were taken for. Hardly anybody asks, so what is told of each is made when somebody does.
struct ReadPage: Sendable {
    /// Number of the page in the issue.
    let number: Int
    /// The line that names the page, and lines that do so once more.
    let (mark, repeatedMarks): (SourceLine?, [SourceLine])
    /// Whether the line that names the page names the newspaper too.
    let isFolio: Bool
    let roled: RoledLines

    var lines: [ReadLine] {
        let marks =
            (mark.map { [ReadLine($0, as: isFolio ? .folio : .mark, page: number)] } ?? [])
            + repeatedMarks.map { ReadLine($0, as: .furniture, page: number) }
        return marks
            + roled.lines.indices.flatMap { index in
                [ReadLine(at: index, in: roled, page: number)]
                    + roled.lines[index].others.map {
                        ReadLine(SourceLine(place: $0, text: "", blanksBefore: 0), as: .more, page: number)
                    }
            }
    }
}
