package import Geometry

/// Shaped text with its spacing decided as far as it does not depend on where lines end: marks beside marks are
/// compressed, gaps stand between Chinese and Western characters, and every cluster knows what it can give or take.
package struct SpacedText: Sendable, Hashable {
    package let shaped: ShapedText
    /// One entry for each cluster of `shaped`.
    package let spacing: [ClusterSpacing]
    /// Whether a line may end before the cluster of the same index; the first entry is forbidden.
    package let breaks: [BreakOpportunity]
    package let policy: SpacingPolicy
    /// The hyphen that is drawn where a word is parted; nil when no word is.
    package let hyphen: ShapedText?

    /// - Parameters:
    ///   - tracking: room added between Chinese characters on every line, for headlines that are spaced out.
    ///   - hyphenator: knows where Western words may be parted.
    ///   - hyphen: the hyphen in the face of the Western words; without it no word is parted with one.
    package init(
        _ shaped: ShapedText, policy: SpacingPolicy, tracking: Length = .zero,
        hyphenator: (any Hyphenator)? = nil, hyphen: ShapedText? = nil
    ) {
        let classes = shaped.clusters.map {
            SpacedText.characterClass(of: $0, em: shaped.size, style: policy.punctuation)
        }
        var breaks = breakOpportunities(of: shaped, classes: classes, policy: policy, hyphenator: hyphenator)
        if hyphen == nil {
            for index in breaks.indices where breaks[index] == .hyphen { breaks[index] = .emergency }
        }
        self.hyphen = hyphen
        let spacer = TextSpacer(em: shaped.size, policy: policy, tracking: Int32(tracking.units))
        self.shaped = shaped
        self.policy = policy
        self.breaks = breaks
        spacing = spacer.spacing(of: shaped.clusters, classes: classes, breaks: breaks)
    }

    /// Width on one line without any adjustment.
    package var naturalWidth: Length {
        Length(units: spacing.reduce(0) { $0 + Int($1.width) + Int($1.gapBefore) })
    }

    /// Room that the hyphen takes at a line end, in units of `Length`.
    var hyphenWidth: Int32 { hyphen?.clusters.reduce(0) { $0 + $1.advance } ?? 0 }

    /// Marks that a face sets narrow (quotes in a Latin phrase) follow the rules of Western words.
    private static func characterClass(
        of cluster: ShapedCluster, em: Length, style: PunctuationStyle
    ) -> CharacterClass {
        if cluster.setting == .westernInCell { return .ideograph }
        let kind = CharacterClass(cluster.scalar, style: style)
        let isFullWidth = Int(cluster.advance) * 4 > em.units * 3
        switch kind {
        case .opening, .closing, .pause, .stop: return isFullWidth ? kind : .latin
        default: return kind
        }
    }
}
