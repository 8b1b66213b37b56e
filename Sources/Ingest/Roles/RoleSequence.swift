import Diagnostics

/// The role that a line would have if it had not its own.
package struct RoleRival: Sendable {
    package let role: LineRole
    /// Points that the best sequence is ahead of the best one in which the line has this role.
    package let margin: Int
}

/// A line with the role that the best sequence gives it.
struct RoledLine {
    let line: SourceLine
    /// Blank lines before it over the usual of its page: 0, 1, or 2 for more.
    let gap: Int
    let role: LineRole
    /// Points of the line in its role by itself.
    let score: Int
    /// Nil when nobody asked for it.
    var rival: RoleRival?
    let features: ArraySlice<LineFeature>
}

/// The best sequence of roles of the lines of one page, by dynamic programming (Viterbi): forward for the sequence
/// itself, backward too for the rivals.
///
/// - Parameters:
///   - tellsRivals: whether each line tells which role it would have if it had not its own.
///   - known: roles that are given, by the number of the line.
func roledLines(
    _ lines: [SourceLine], features: FeatureTable, tellsRivals: Bool, model: RoleModel,
    known: [Int: LineRole] = [:]
) -> [RoledLine] {
    let points = LinePoints(features: features, lineCount: lines.count, lines: lines, model: model)
    let gaps = lines.map(LineGaps(lines).gap(before:))
    let search = RoleSearch(gaps: gaps, points: points, model: model)
    let roles = RoleState.roles
    let chosen = search.states()
    var roled = lines.indices.map { index in
        RoledLine(
            line: lines[index], gap: gaps[index],
            role: (known.isEmpty ? nil : known[lines[index].place.line]) ?? roles[chosen[index]],
            score: points.points(of: index, in: chosen[index]), features: features[index])
    }
    guard tellsRivals else { return roled }
    for (index, rival) in search.rivals(of: chosen).enumerated() {
        roled[index].rival = RoleRival(role: roles[rival.state], margin: rival.margin)
    }
    return roled
}
