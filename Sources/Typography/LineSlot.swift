/// One cluster while its line is being set: the room before and behind its glyph's advance.
struct LineSlot {
    let spacing: ClusterSpacing
    var before: Int32
    var after: Int32
    private(set) var isTrimmed = false

    init(_ spacing: ClusterSpacing) {
        self.spacing = spacing
        before = spacing.gapBefore + spacing.padBefore - spacing.cutBefore
        after = spacing.padAfter - spacing.cutAfter
    }

    var width: Int { Int(before) + Int(spacing.advance) + Int(after) }

    mutating func beginLine(cut: Int32) {
        before -= cut
        isTrimmed = cut > spacing.gapBefore
    }

    /// - Parameter letterFit: what one gap between Chinese characters may give.
    func shrink(at rank: ShrinkRank, letterFit: Int32) -> Int32 {
        switch rank {
        case .westernGap: spacing.gapShrink
        case .letterFit: spacing.closesGap ? letterFit : 0
        default: spacing.rank == rank ? spacing.shrink : 0
        }
    }

    /// The ranks at which it can give anything.
    var ranks: ShrinkRanks {
        var result: ShrinkRanks = []
        if let rank = spacing.rank, spacing.shrink > 0 { result.insert(ShrinkRanks(rank)) }
        if spacing.gapShrink > 0 { result.insert(ShrinkRanks(.westernGap)) }
        if spacing.closesGap { result.insert(ShrinkRanks(.letterFit)) }
        return result
    }

    /// Blank on both sides is given in equal parts.
    mutating func give(_ amount: Int32, at rank: ShrinkRank) {
        guard !rank.isInGaps else {
            before -= amount
            return
        }
        let front = spacing.blankBefore - spacing.cutBefore
        let part = front > 0 ? Int32(Int(amount) * Int(front) / Int(spacing.shrink)) : 0
        before -= part
        after -= amount - part
    }
}

/// Ranks of what gives room.
struct ShrinkRanks: OptionSet {
    let rawValue: UInt16

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(_ rank: ShrinkRank) {
        rawValue = 1 << UInt16(rank.rawValue)
    }
}

extension ShrinkRank {
    /// Given in the gap before a cluster, not in a blank of its own.
    var isInGaps: Bool { self == .westernGap || self == .letterFit }
}
