import Geometry

/// Decides the spacing of clusters before lines are known.
struct TextSpacer {
    let policy: SpacingPolicy
    let em: Int32
    private let westernGap: Int32
    private let gapShrink: Int32
    private let gapStretch: Int32
    private let tracking: Int32
    private var half: Int32 { em / 2 }

    init(em: Length, policy: SpacingPolicy, tracking: Int32) {
        func units(_ width: Double) -> Int32 { Int32(em.scaled(by: width).units) }
        self.policy = policy
        self.em = Int32(em.units)
        self.tracking = tracking
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
        guard !policy.usesGrid else {
            result.mayHang = mayHang(cluster.scalar, kind)
            if kind == .interpunct { result.centre(in: em) }
            return result
        }
        setBlanks(of: &result, scalar: cluster.scalar)
        switch kind {
        case .space:
            // A word space gives all beyond a quarter em; it is no blank of a mark.
            result.blankAfter = max(0, cluster.advance - em / 4)
            result.spaceStretch = max(0, half - cluster.advance)
            result.rank = .wordSpace
        case .interpunct:
            result.centre(in: policy.region == .mainland ? half : em)
        case .opening, .closing: result.rank = policy.compressesMarks ? .bracket : nil
        case .pause: result.rank = policy.compressesMarks ? .pause : nil
        case .stop: result.rank = policy.compressesMarks && policy.compressesStops ? .stop : nil
        default:
            // Short connectors and solidi take half an em (GB/T 15834 4.13, 4.17; clreq 3.1.6.1).
            let isShort = cluster.scalar.isSolidus || cluster.scalar == "\u{2013}"
            if isShort, cluster.advance > half, policy.region == .mainland { result.centre(in: half) }
        }
        if result.kind.isHalf(in: policy.markWidths), result.blankBefore + result.blankAfter > 0 {
            result.isSetHalf = true
            (result.cutBefore, result.cutAfter) = (result.blankBefore, result.blankAfter)
        }
        return result
    }

    private func setBlanks(of cluster: inout ClusterSpacing, scalar: Unicode.Scalar) {
        let isCentred = policy.region == .taiwanHongKong
        switch cluster.kind {
        case .opening: cluster.blankBefore = half
        case .closing: cluster.blankAfter = half
        case .pause where isCentred, .stop where isCentred && scalar != "！" && scalar != "？":
            (cluster.blankBefore, cluster.blankAfter) = (em / 4, em / 4)
        case .pause where !isCentred, .stop where !isCentred: cluster.blankAfter = half
        case .interpunct where isCentred:
            (cluster.blankBefore, cluster.blankAfter) = (em / 4, em / 4)
            cluster.rank = policy.compressesMarks ? .interpunct : nil
        default: break
        }
        cluster.mayHang = mayHang(scalar, cluster.kind)
    }

    private func mayHang(_ scalar: Unicode.Scalar, _ kind: CharacterClass) -> Bool {
        switch policy.hanging {
        case .none: false
        case .commasAndStop: scalar == "、" || scalar == "，" || scalar == "。"
        case .pausesAndStops: kind == .pause || kind == .stop
        }
    }

    /// The gap between Chinese and Western characters, the tracking, and whether a spread line may open here.
    private func addGap(
        before index: Int, in result: inout [ClusterSpacing], clusters: [ShapedCluster], isBreak: Bool
    ) {
        let (left, right) = (clusters[index - 1].scalar, clusters[index].scalar)
        let kinds = (result[index - 1].kind, result[index].kind)
        if takesGap(kinds.0, left, width: clusters[index - 1].advance, beside: kinds.1, right)
            || takesGap(kinds.1, right, width: clusters[index].advance, beside: kinds.0, left)
        {
            result[index].gapBefore += westernGap
            if !policy.usesGrid {
                result[index].gapShrink = gapShrink
                result[index].gapStretch = gapStretch
            }
        }
        let isStiff = kinds.0 == .connector || kinds.1 == .connector || left.isSolidus || right.isSolidus
        let isWord = kinds.0.isWestern && kinds.1.isWestern
        result[index].opensGap = isBreak && !isStiff && !isWord && !policy.usesGrid
        if result[index].opensGap, kinds.0 != .space { result[index].gapBefore += tracking }
    }

    /// A letter or digit beside a Chinese character; no solidus, and no sign that is as wide as a character itself.
    private func takesGap(
        _ kind: CharacterClass, _ scalar: Unicode.Scalar, width: Int32, beside other: CharacterClass,
        _ neighbour: Unicode.Scalar
    ) -> Bool {
        guard kind.isWestern, other == .ideograph, neighbour != "\u{3000}", !scalar.isSolidus else {
            return false
        }
        return kind == .latin || kind == .digit || width < em
    }
}

extension CharacterClass {
    /// Whether a style of widths sets marks of this class half an em wide.
    fileprivate func isHalf(in widths: SpacingPolicy.MarkWidths) -> Bool {
        switch self {
        case .opening, .closing, .pause: widths != .full
        case .stop: widths == .half
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// 分隔号: parts lines of verse, and things that are told apart.
    var isSolidus: Bool { self == "/" || self == "／" }
}
