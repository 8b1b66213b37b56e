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
    ///   - groups: clusters that stay on one line together, the bases of group readings: parted only when nothing
    ///     else fits.
    package init(
        _ shaped: ShapedText, policy: SpacingPolicy, tracking: Length = .zero,
        hyphenator: (any Hyphenator)? = nil, hyphen: ShapedText? = nil, groups: [Range<Int>] = []
    ) {
        let classes = SpacedText.classes(of: shaped, style: policy.punctuation)
        var breaks = breakOpportunities(of: shaped, classes: classes, policy: policy, hyphenator: hyphenator)
        for group in groups {
            for index in group.dropFirst() where breaks[index].isFree { breaks[index] = .emergency }
        }
        if hyphen == nil {
            for index in breaks.indices where breaks[index] == .hyphen { breaks[index] = .emergency }
        }
        self.hyphen = hyphen
        let spacer = TextSpacer(
            em: shaped.size, policy: policy, tracking: Int32(tracking.units),
            isVertical: shaped.writingMode == .vertical)
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

    private static func classes(of text: ShapedText, style: PunctuationStyle) -> [CharacterClass] {
        var classes = text.clusters.map { characterClass(of: $0, style: style) }
        for index in closingNumberSigns(in: text.clusters.lazy.map(\.scalar)) { classes[index] = .suffix }
        return classes
    }

    /// Marks that shaping gave to Western text follow the rules of Western words, whatever their width.
    private static func characterClass(of cluster: ShapedCluster, style: PunctuationStyle) -> CharacterClass {
        if cluster.setting == .westernInCell { return .ideograph }
        let kind = CharacterClass(cluster.scalar, style: style)
        guard cluster.setting == .western else { return kind }
        return switch kind {
        case .opening, .closing, .pause, .stop, .dash: .latin
        default: kind
        }
    }
}
