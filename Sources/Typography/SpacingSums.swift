/// Sums over the clusters before a place, so that a line is weighed without walking over it; units of `Length`.
struct SpacingSums {
    var width = 0
    var wordSpace: Int32 = 0
    var interpunct: Int32 = 0
    var bracket: Int32 = 0
    var pause: Int32 = 0
    var westernGap: Int32 = 0
    var stop: Int32 = 0
    var spaceStretch: Int32 = 0
    var gapStretch: Int32 = 0
    /// Gaps between two Chinese characters, and all gaps that may be opened.
    var chineseGaps: Int32 = 0
    var gaps: Int32 = 0
    /// Gaps that letter fit may narrow.
    var fitGaps: Int32 = 0
    /// Clusters that are neither marks, dashes and ellipses among them, nor spaces.
    var characters: Int32 = 0

    mutating func add(_ cluster: ClusterSpacing) {
        width += Int(cluster.width) + Int(cluster.gapBefore)
        change(cluster, by: 1)
        spaceStretch &+= cluster.spaceStretch
        gapStretch &+= cluster.gapStretch
        westernGap &+= cluster.gapShrink
        if cluster.opensGap {
            gaps &+= 1
            if cluster.gapStretch == 0 { chineseGaps &+= 1 }
        }
        if cluster.closesGap { fitGaps &+= 1 }
        if !cluster.isMark, !cluster.isBlank, cluster.kind != .dash { characters &+= 1 }
    }

    /// The clusters from an earlier place on. Sums of a long text wrap around; those of one line are right.
    func since(_ start: SpacingSums) -> SpacingSums {
        SpacingSums(
            width: width - start.width, wordSpace: wordSpace &- start.wordSpace,
            interpunct: interpunct &- start.interpunct, bracket: bracket &- start.bracket,
            pause: pause &- start.pause, westernGap: westernGap &- start.westernGap, stop: stop &- start.stop,
            spaceStretch: spaceStretch &- start.spaceStretch, gapStretch: gapStretch &- start.gapStretch,
            chineseGaps: chineseGaps &- start.chineseGaps, gaps: gaps &- start.gaps,
            fitGaps: fitGaps &- start.fitGaps, characters: characters &- start.characters)
    }

    /// The blank of a mark at a line edge is no longer there to be shared.
    mutating func remove(shrinkOf cluster: ClusterSpacing) { change(cluster, by: -1) }

    /// The sums from which a line counts that begins with `first`: the gap before it is not there, and `cut`, what it
    /// loses at the line start, neither. A blank that was cut is no longer there to be shared.
    mutating func beginLine(with first: ClusterSpacing, cut: Int32) {
        width += Int(cut)
        westernGap &+= first.gapShrink
        gapStretch &+= first.gapStretch
        if first.opensGap {
            gaps &+= 1
            if first.gapStretch == 0 { chineseGaps &+= 1 }
        }
        if first.closesGap { fitGaps &+= 1 }
        if first.kind == .opening, cut > 0 { change(first, by: 1) }
    }

    private mutating func change(_ cluster: ClusterSpacing, by sign: Int32) {
        let amount = cluster.shrink &* sign
        switch cluster.rank {
        case .wordSpace: wordSpace &+= amount
        case .interpunct: interpunct &+= amount
        case .bracket: bracket &+= amount
        case .pause: pause &+= amount
        case .stop: stop &+= amount
        case .lineEndMark, .westernGap, .letterFit, nil: break
        }
    }
}
