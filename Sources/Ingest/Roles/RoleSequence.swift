import Diagnostics

/// The role that a line would have if it had not its own.
package struct RoleRival: Sendable {
    package let role: LineRole
    /// Points that the best sequence is ahead of the best one in which the line has this role.
    package let margin: Int
}

/// A line with the role that it was given.
struct RoledLine {
    let line: SourceLine
    let role: LineRole
}

/// The lines of a page with the roles that the best sequence gives them.
struct RoledLines {
    let lines: [SourceLine]
    /// Blank lines before each line over the usual of its page: 0, 1, or 2 for more.
    let gaps: [Int]
    let roles: [LineRole]
    /// Points of each line in its role by itself.
    let scores: [Int]
    /// Empty when nobody asked for them.
    let rivals: [RoleRival]
    let features: FeatureTable

    /// The best sequence of roles of the lines of one page, by dynamic programming (Viterbi): forward for the sequence
    /// itself, backward too for the rivals.
    ///
    /// - Parameters:
    ///   - tellsRivals: whether each line tells which role it would have if it had not its own.
    ///   - known: roles that are given, by the number of the line.
    init(
        _ lines: [SourceLine], features: FeatureTable, tellsRivals: Bool, model: RoleModel,
        known: [Int: LineRole] = [:]
    ) {
        let points = LinePoints(features: features, lineCount: lines.count, lines: lines, model: model)
        let gaps = lines.map(LineGaps(lines).gap(before:))
        let search = RoleSearch(gaps: gaps, points: points, model: model)
        let states = RoleState.roles
        let chosen = search.states()
        roles = lines.indices.map { index in
            (known.isEmpty ? nil : known[lines[index].place.line]) ?? states[chosen[index]]
        }
        scores = lines.indices.map { points.points(of: $0, in: chosen[$0]) }
        rivals =
            tellsRivals
            ? search.rivals(of: chosen).map { RoleRival(role: states[$0.state], margin: $0.margin) } : []
        self.lines = lines
        self.gaps = gaps
        self.features = features
    }

    /// The lines that have one of the roles.
    func lines(as wanted: [LineRole]) -> [RoledLine] {
        roles.indices.filter { wanted.contains(roles[$0]) }.map { RoledLine(line: lines[$0], role: roles[$0]) }
    }
}
