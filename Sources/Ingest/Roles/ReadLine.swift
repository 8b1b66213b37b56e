package import Diagnostics

/// A line of page text with what it was taken for: what `banxin parse --explain` shows.
package struct ReadLine: Sendable {
    package let place: SourcePlace
    /// Number of its page in the issue.
    package let page: Int
    /// Repaired, without blanks at its ends.
    package var text: String { scalars.string }
    package let role: LineRole
    /// Points of the line in its role by its own features; only differences matter.
    package let score: Int
    /// Nil unless it was asked for (``ReadingOptions/tellsRivals``), and of a line that was known before lines were
    /// weighed.
    package let rival: RoleRival?
    /// Blank lines before it over the usual of its page: 0, 1, or 2 for more.
    package let gap: Int
    private let scalars: Scalars
    private let seen: ArraySlice<LineFeature>

    /// What was seen of the line, by the names in the table of weights.
    package var features: [String] { seen.map(\.name) }

    /// A line that was known before lines were weighed.
    init(_ line: SourceLine, as role: LineRole, page: Int) {
        place = line.place
        self.page = page
        scalars = line.scalars
        self.role = role
        score = 0
        rival = nil
        gap = 0
        seen = []
    }

    /// What is told of one of the lines that were weighed. It is asked in its place, for a copy of it is of all that it has.
    init(at index: Int, in lines: [RoledLine], page: Int) {
        place = lines[index].line.place
        self.page = page
        scalars = lines[index].line.scalars
        role = lines[index].role
        score = lines[index].score
        rival = lines[index].rival
        gap = lines[index].gap
        seen = lines[index].features
    }
}
