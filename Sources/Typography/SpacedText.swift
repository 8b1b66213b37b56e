package import Geometry

/// Shaped text with its spacing decided as far as it does not depend on where lines end: marks beside marks are
/// compressed, gaps stand between Chinese and Western characters, and every cluster knows what it can give or take.
package struct SpacedText: Sendable, Hashable {
    package let shaped: ShapedText
    /// One entry for each cluster of `shaped`.
    package let spacing: [ClusterSpacing]
    /// Whether a line may end before the cluster of the same index; the first entry is false.
    package let breaks: [BreakOpportunity]

    package init(_ shaped: ShapedText, policy: SpacingPolicy, hyphenator: (any Hyphenator)? = nil) {
        let classes = shaped.clusters.map { SpacedText.characterClass(of: $0, em: shaped.size) }
        self.shaped = shaped
        self.spacing = SpacedText.spacing(of: shaped, classes: classes, policy: policy)
        self.breaks = breakOpportunities(
            of: shaped, classes: classes, policy: policy, hyphenator: hyphenator)
    }

    /// Width on one line without any adjustment, in units of `Length`.
    package var naturalWidth: Length {
        Length(units: spacing.reduce(0) { $0 + Int($1.width) + Int($1.gapBefore) })
    }

    /// Marks that a face sets narrow (quotes in a Latin phrase) follow the rules of Western words.
    private static func characterClass(of cluster: ShapedCluster, em: Length) -> CharacterClass {
        if cluster.setting == .westernInCell { return .ideograph }
        let kind = CharacterClass(cluster.scalar)
        let isFullWidth = Int(cluster.advance) * 4 > em.units * 3
        switch kind {
        case .opening, .closing, .pause, .stop: return isFullWidth ? kind : .latin
        default: return kind
        }
    }

    private static func spacing(
        of shaped: ShapedText, classes: [CharacterClass], policy: SpacingPolicy
    ) -> [ClusterSpacing] {
        let em = shaped.size
        let half = Int32(em.units / 2)
        let gap = Int32(em.scaled(by: policy.westernGap).units)
        let narrow = Int32(em.scaled(by: policy.narrowestWesternGap).units)
        var result: [ClusterSpacing] = []
        result.reserveCapacity(classes.count)
        for (index, kind) in classes.enumerated() {
            var cluster = ClusterSpacing(kind: kind, advance: shaped.clusters[index].advance)
            switch kind {
            case .opening: cluster.blankLeft = half
            case .closing, .pause, .stop: cluster.blankRight = half
            case .interpunct: cluster.pad(to: half)
            default: break
            }
            if let last = result.indices.last {
                if policy.compressesAdjacentMarks { compress(&result[last], &cluster) }
                if isWesternBoundary(result[last].kind, kind) {
                    cluster.gapBefore = gap
                    cluster.gapShrink = gap - narrow
                }
            }
            result.append(cluster)
        }
        if !policy.compressesMarksToFit {
            for index in result.indices { result[index].keepsBlanks = true }
        }
        return result
    }

    /// 1.5 em for two adjacent marks: the blank between them goes (clreq 3.1.6.1).
    private static func compress(_ left: inout ClusterSpacing, _ right: inout ClusterSpacing) {
        if left.kind.hasBlankRightHalf, right.kind == .opening || right.kind.hasBlankRightHalf {
            left.trimRight = left.blankRight
        } else if left.kind == .opening, right.kind == .opening {
            right.trimLeft = right.blankLeft
        }
    }

    private static func isWesternBoundary(_ left: CharacterClass, _ right: CharacterClass) -> Bool {
        (left == .ideograph && right.isWestern) || (left.isWestern && right == .ideograph)
    }
}

/// What one cluster takes on a line, in units of `Length`.
package struct ClusterSpacing: Sendable, Hashable {
    package let kind: CharacterClass
    /// Advance of the glyph itself.
    package let advance: Int32
    /// Blank inside the glyph's advance that may be cut.
    package var blankLeft: Int32 = 0
    package var blankRight: Int32 = 0
    /// Blank that is cut already, whatever the line.
    package var trimLeft: Int32 = 0
    package var trimRight: Int32 = 0
    /// Space added on each side of a narrow glyph to centre it in its box.
    package var padding: Int32 = 0
    /// Gap before the cluster; falls away at the start of a line.
    package var gapBefore: Int32 = 0
    /// How much of that gap may go.
    package var gapShrink: Int32 = 0
    /// The marks of this text are not compressed to make a line fit.
    package var keepsBlanks = false

    init(kind: CharacterClass, advance: Int32) {
        self.kind = kind
        self.advance = advance
    }

    /// Width on the line without the gap before it.
    package var width: Int32 { advance + 2 * padding - trimLeft - trimRight }

    /// Blank that may still be cut to make a line fit.
    package var shrink: Int32 {
        if kind == .space { return advance / 4 }
        return keepsBlanks ? 0 : blankLeft - trimLeft + blankRight - trimRight
    }

    mutating func pad(to width: Int32) {
        padding = max(0, (width - advance) / 2)
    }
}
