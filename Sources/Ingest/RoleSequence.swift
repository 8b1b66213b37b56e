/// A line with the role that the best sequence gives it, and the next best for that line.
struct RoledLine {
    let line: SourceLine
    /// Blank lines before it over the usual of its page: 0, 1, or 2 for more.
    let gap: Int
    let role: LineRole
    /// Points of the line in its role by itself.
    let score: Int
    let runnerUp: LineRole
    /// Points that the best sequence is ahead of the best one in which this line has the other role.
    let margin: Int
    let features: ArraySlice<LineFeature>
}

/// The best sequence of roles of the lines of one page, by dynamic programming (Viterbi) in both directions: forward
/// for the sequence itself, backward for the runner-up of each line.
func roledLines(
    _ lines: [SourceLine], features: FeatureTable, model: RoleModel
) -> [RoledLine] {
    let points = LinePoints(
        features: features, lineCount: lines.count, texts: lines.map(\.scalars), model: model)
    let gaps = lines.map(LineGaps(lines).gap(before:))
    let search = RoleSearch(gaps: gaps, points: points, model: model)
    let roles = LineRole.allCases
    return zip(lines.indices, search.choices()).map { index, choice in
        RoledLine(
            line: lines[index], gap: gaps[index], role: roles[choice.role], score: choice.score,
            runnerUp: roles[choice.runnerUp], margin: choice.margin, features: features[index])
    }
}
