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

    fileprivate init(
        _ place: SourcePlace, page: Int, _ scalars: Scalars, role: LineRole, score: Int, rival: RoleRival?,
        gap: Int,
        seen: ArraySlice<LineFeature>
    ) {
        self.place = place
        self.page = page
        self.scalars = scalars
        self.role = role
        self.score = score
        self.rival = rival
        self.gap = gap
        self.seen = seen
    }
}

extension RoledLine {
    /// What is told of it.
    func read(onPage page: Int) -> ReadLine {
        ReadLine(
            line.place, page: page, line.scalars, role: role, score: score, rival: rival, gap: gap,
            seen: features)
    }
}
