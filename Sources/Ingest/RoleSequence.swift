/// A line with the role that the best sequence gives it, and the next best for that line.
struct RoledLine {
    let line: SourceLine
    let role: LineRole
    /// Points of the line in its role by its own features.
    let score: Int
    let runnerUp: LineRole
    /// Points that the best sequence is ahead of the best one in which this line has the other role.
    let margin: Int
    let features: ArraySlice<LineFeature>
}

/// The best sequence of roles of the lines of one page, by dynamic programming (Viterbi) in both directions: forward
/// for the sequence itself, backward for the runner-up of each line.
func roledLines(
    _ lines: [SourceLine], features: FeatureTable, model: RoleModel = .standard
) -> [RoledLine] {
    guard !lines.isEmpty else { return [] }
    let search = RoleSearch(
        gaps: lines.map { min($0.blanksBefore, 2) }, features: features,
        characters: lines.map { model.characters.rowStarts(of: $0.scalars) }, model: model)
    return zip(lines.indices, search.choices()).map { index, choice in
        RoledLine(
            line: lines[index], role: LineRole.allCases[choice.role], score: choice.score,
            runnerUp: LineRole.allCases[choice.runnerUp], margin: choice.margin, features: features[index])
    }
}
