import Geometry

/// Decides the spacing of clusters before lines are known.
struct TextSpacer {
    let policy: SpacingPolicy
    let em: Int32
    private let westernGap: Int32
    private let gapShrink: Int32
    private let gapStretch: Int32
    private let tracking: Int32
    private let isVertical: Bool
    private let fitsLetters: Bool
    private var half: Int32 { em / 2 }

    init(em: Length, policy: SpacingPolicy, tracking: Int32, isVertical: Bool = false) {
        func units(_ width: Double) -> Int32 { Int32(em.scaled(by: width).units) }
        self.policy = policy
        self.em = Int32(em.units)
        self.tracking = tracking
        self.isVertical = isVertical
        fitsLetters = policy.letterFit > 0 && !policy.usesGrid
        westernGap = policy.usesGrid ? 0 : units(policy.westernGap)
        gapShrink = max(0, units(policy.westernGap) - units(policy.narrowestWesternGap))
        gapStretch = max(0, units(policy.widestWesternGap) - units(policy.westernGap))
    }

    func spacing(
        of clusters: [ShapedCluster], classes: [CharacterClass], breaks: [BreakOpportunity]
    ) -> [ClusterSpacing] {
        var result: [ClusterSpacing] = []
        result.reserveCapacity(classes.count)
        for index in classes.indices { result.append(alone(clusters[index], classes[index])) }
        if policy.usesGrid {
            padToGrid(&result, breaks: breaks)
        } else if policy.adjacentMarks != .full {
            compressAdjacentMarks(&result, clusters: clusters)
        }
        for index in result.indices.dropFirst() {
            addGap(before: index, in: &result, clusters: clusters, isBreak: breaks[index] == .allowed)
        }
        return result
    }

    /// The spacing of a cluster that has no neighbours.
    private func alone(_ cluster: ShapedCluster, _ kind: CharacterClass) -> ClusterSpacing {
        var result = ClusterSpacing(kind: kind, advance: cluster.advance)
        result.isBlank = kind == .space || cluster.scalar == "\u{3000}"
        switch kind {
        case .space where !policy.usesGrid:
            // A word space gives all beyond a quarter em; it is no blank of a mark.
            result.blankAfter = max(0, cluster.advance - em / 4)
            result.spaceStretch = max(0, half - cluster.advance)
            result.rank = .wordSpace
        case .opening, .closing, .pause, .stop, .interpunct, .connector, .solidus:
            guard let mark = PunctuationTable.of(policy.punctuation)[cluster.scalar] else { break }
            set(mark, on: &result, hasBlank: !(isVertical && cluster.scalar.fillsVerticalCell))
        case .space, .ideograph, .latin, .digit, .prefix, .suffix, .dash: break
        }
        return result
    }

    private func set(_ mark: PunctuationMark, on cluster: inout ClusterSpacing, hasBlank: Bool) {
        let isMainland = policy.punctuation == .mainland
        switch policy.hanging {
        case .none: break
        case .commasAndStop: cluster.mayHang = mark.mayHang
        case .pausesAndStops: cluster.mayHang = isMainland && (mark.kind == .pause || mark.kind == .stop)
        }
        if cluster.isFramed, mark.frame != .proportional {
            cluster.centre(in: mark.frame == .half && !policy.usesGrid ? half : em)
        }
        guard !policy.usesGrid, hasBlank else { return }
        switch mark.blank {
        case .none: return
        case .left: cluster.blankBefore = half
        case .right: cluster.blankAfter = half
        case .both: (cluster.blankBefore, cluster.blankAfter) = (em / 4, em / 4)
        }
        let gives = policy.compressesMarks && (mark.shrinkRank != .stop || policy.compressesStops)
        cluster.rank = gives ? mark.shrinkRank : nil
        if mark.kind.isHalf(in: policy.markWidths) {
            cluster.isSetHalf = true
            (cluster.cutBefore, cluster.cutAfter) = (cluster.blankBefore, cluster.blankAfter)
        }
    }

    /// The gap between Chinese and Western characters, the tracking, and whether a spread line may open here.
    private func addGap(
        before index: Int, in result: inout [ClusterSpacing], clusters: [ShapedCluster], isBreak: Bool
    ) {
        let (left, right) = (clusters[index - 1].scalar, clusters[index].scalar)
        let kinds = (result[index - 1].kind, result[index].kind)
        // A sign touches what it belongs to: ¥ what follows it, % what it follows.
        if kinds.0 != .prefix && takesGap(kinds.0, width: clusters[index - 1].advance, beside: kinds.1, right)
            || kinds.1 != .suffix && takesGap(kinds.1, width: clusters[index].advance, beside: kinds.0, left)
        {
            result[index].gapBefore += westernGap
            if !policy.usesGrid {
                result[index].gapShrink = gapShrink
                result[index].gapStretch = gapStretch
            }
        }
        let isStiff = kinds.0.isJoint || kinds.1.isJoint
        let isWord = kinds.0.isWestern && kinds.1.isWestern
        result[index].opensGap = isBreak && !isStiff && !isWord && !policy.usesGrid
        if result[index].opensGap, kinds.0 != .space { result[index].gapBefore += tracking }
        result[index].closesGap = fitsLetters && isPair(result[index - 1], result[index], isBreak: isBreak)
    }

    /// Two Chinese characters that a line end may part, or one and a mark. What a reading has widened keeps its room;
    /// two marks have been pressed together already.
    private func isPair(_ left: ClusterSpacing, _ right: ClusterSpacing, isBreak: Bool) -> Bool {
        guard left.advance <= em, right.advance <= em, !left.isBlank, !right.isBlank else { return false }
        switch (left.kind, right.kind) {
        case (.ideograph, .ideograph): return isBreak
        case (.ideograph, _): return right.isMark
        case (_, .ideograph): return left.isMark
        default: return false
        }
    }

    /// A letter or digit beside a Chinese character; no sign that is as wide as a character itself.
    private func takesGap(
        _ kind: CharacterClass, width: Int32, beside other: CharacterClass,
        _ neighbour: Unicode.Scalar
    ) -> Bool {
        guard kind.isWestern, other == .ideograph, neighbour != "\u{3000}" else { return false }
        return kind == .latin || kind == .digit || width < em
    }
}

extension Unicode.Scalar {
    /// Stands in the middle of its cell in vertical lines and keeps the whole of it (clreq 3.1.6.1).
    fileprivate var fillsVerticalCell: Bool {
        switch self {
        case "：", "；", "！", "？": true
        default: false
        }
    }
}

extension CharacterClass {
    /// Connectors and solidi: no space is added beside them (clreq 3.5.4).
    fileprivate var isJoint: Bool { self == .connector || self == .solidus }

    /// Whether a style of widths sets marks of this class half an em wide.
    fileprivate func isHalf(in widths: SpacingPolicy.MarkWidths) -> Bool {
        switch self {
        case .opening, .closing, .pause: widths != .full
        case .stop: widths == .half
        default: false
        }
    }
}
