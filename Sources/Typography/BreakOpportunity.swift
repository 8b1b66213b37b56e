/// Whether a line may end between two clusters, and how good a place it is.
package enum BreakOpportunity: UInt8, Sendable, Hashable {
    case forbidden
    case allowed
    /// Inside a Western word, with a hyphen drawn at the line end.
    case hyphen
    /// Only when nothing else fits: inside a Western word that is longer than the line.
    case emergency
}

/// The opportunities before each cluster. Rules: line edges (clreq 3.1.7), two-em marks, numbers with their signs.
func breakOpportunities(
    between classes: [CharacterClass], clusters: [ShapedCluster], policy: SpacingPolicy
) -> [BreakOpportunity] {
    var result = [BreakOpportunity](repeating: .forbidden, count: classes.count)
    guard classes.count > 1 else { return result }
    for index in 1..<classes.count {
        let pair = (clusters[index - 1].scalar, clusters[index].scalar)
        result[index] = opportunity(classes[index - 1], classes[index], scalars: pair, policy: policy)
    }
    return result
}

private func opportunity(
    _ left: CharacterClass, _ right: CharacterClass, scalars: (Unicode.Scalar, Unicode.Scalar),
    policy: SpacingPolicy
) -> BreakOpportunity {
    if right == .space { return .forbidden }
    if left == .space {
        return right.isForbiddenAtLineStart && policy.prohibition != .none ? .forbidden : .allowed
    }
    if policy.prohibition != .none, right.isForbiddenAtLineStart || left.isForbiddenAtLineEnd {
        return .forbidden
    }
    if left == .dash, right == .dash, scalars.0 == scalars.1 { return .forbidden }
    if left == .connector || right == .connector {
        return left.isWestern || right.isWestern ? .emergency : .allowed
    }
    if left.isWestern, right.isWestern {
        return canBreak(after: scalars.0, before: scalars.1, right) ? .allowed : .emergency
    }
    return .allowed
}

/// Inside Western text: after a hyphen between letters, and after the slashes of an address.
private func canBreak(after left: Unicode.Scalar, before right: Unicode.Scalar, _ kind: CharacterClass) -> Bool
{
    switch left {
    case "-": kind == .latin && right.properties.isAlphabetic
    case "/": right != "/"
    default: false
    }
}
