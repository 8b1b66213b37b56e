/// Whether a line may end between two clusters, and how good a place it is.
package enum BreakOpportunity: UInt8, Sendable, Hashable {
    case forbidden
    case allowed
    /// Inside a Western word between syllables, or after a soft hyphen: a hyphen is set at the line end.
    case hyphen
    /// Only when nothing else fits: inside a Western word or number that is longer than the line.
    case emergency
}

/// The opportunities before each Unicode scalar of a text; the first is forbidden.
///
/// Chinese marks follow the prohibition level (clreq 3.1.4), Western text UAX #14; over both stand what is one unit
/// (clreq 3.1.5), addresses of mail and web, and the hyphenation of words (clreq 3.2.4).
///
/// - Parameter classes: the class of each scalar, `.latin` for a mark that a face sets narrow.
package func breakOpportunities(
    in text: [Unicode.Scalar], classes: [CharacterClass], level: ProhibitionLevel,
    hyphenator: (any Hyphenator)? = nil
) -> [BreakOpportunity] {
    let edges = lineEdges(of: text, classes: classes)
    var result = pairOpportunities(of: text, edges: edges, level: level)
    keepUnits(of: text, edges: edges, level: level, in: &result)
    let addresses = addressRanges(in: text)
    breakAddresses(addresses, of: text, in: &result)
    if let hyphenator { hyphenate(text, outside: addresses, by: hyphenator, in: &result) }
    return result
}

/// The opportunities before each cluster of a shaped text.
func breakOpportunities(
    of text: ShapedText, classes: [CharacterClass], policy: SpacingPolicy, hyphenator: (any Hyphenator)?
) -> [BreakOpportunity] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.clusters.count)
    var kinds: [CharacterClass] = []
    kinds.reserveCapacity(text.clusters.count)
    var starts: [Int] = []
    starts.reserveCapacity(text.clusters.count)
    var offset = 0
    for scalar in text.text.unicodeScalars {
        let cluster = starts.count
        if cluster < text.clusters.count, offset >= Int(text.clusters[cluster].textStart) {
            starts.append(scalars.count)
            kinds.append(classes[cluster])
        } else {
            kinds.append(CharacterClass(scalar))
        }
        scalars.append(scalar)
        offset += UTF8.width(scalar)
    }
    let breaks = breakOpportunities(
        in: scalars, classes: kinds, level: policy.prohibition, hyphenator: hyphenator)
    return starts.map { breaks[$0] }
}
