import Geometry

/// Weighs lines of one paragraph: the penalty of a line from one break to another.
struct LineWeigher {
    let text: SpacedText
    let measure: LineMeasure
    let sums: [SpacingSums]
    /// For each end of a line the end without the spaces there.
    private let visibleEnds: [Int32]
    private let em: Int
    /// The most that letter fit takes from one gap, in units of `Length`; of lines that have no measure to fill, none.
    let letterFit: Int32

    init(_ text: SpacedText, measure: LineMeasure) {
        self.text = text
        self.measure = measure
        sums = SpacingSums.all(of: text.spacing)
        em = max(1, text.shaped.size.units)
        let isFilled = measure.alignment.fills(isLast: false)
        letterFit = isFilled ? Int32(text.shaped.size.scaled(by: text.policy.letterFit).units) : 0
        var ends: [Int32] = [0]
        ends.reserveCapacity(text.spacing.count + 1)
        for (index, cluster) in text.spacing.enumerated() {
            ends.append(cluster.isBlank && index > 0 ? ends[index] : Int32(index + 1))
        }
        visibleEnds = ends
    }

    var count: Int { text.spacing.count }

    /// The line without spaces at its end; one cluster at least.
    func visible(_ clusters: Range<Int>) -> Range<Int> {
        clusters.lowerBound..<max(clusters.lowerBound + 1, Int(visibleEnds[clusters.upperBound]))
    }

    func room(from start: Int) -> Int { measure.room(isFirst: start == 0) }

    /// Whether a line is set to the whole of its room; on a grid no line is.
    func fills(isLast: Bool) -> Bool {
        measure.alignment.fills(isLast: isLast) && !text.policy.usesGrid
    }

    /// How far a line is from its room and what it can do about it.
    func load(_ clusters: Range<Int>) -> LineLoad { load(fit(clusters)) }

    /// Whether a last line is a single character (clreq 3.4.4).
    func isOrphan(_ clusters: Range<Int>) -> Bool {
        clusters.lowerBound > 0 && load(clusters).sum.characters < 2
    }

    /// Penalty of a line; nil when it does not fit its room.
    func penalty(_ clusters: Range<Int>) -> Int? {
        let isLast = clusters.upperBound == count
        let fit = fit(clusters)
        let breaking = LinePenalty.line + (isLast ? 0 : breakPenalty(clusters))
        // Most lines just fit: nothing of them needs to be summed up.
        if fit.excess == 0, !isLast { return breaking }
        let load = load(fit)
        guard load.fits else { return nil }
        let isOrphan = isLast && load.sum.characters < 2 && clusters.lowerBound > 0
        // How much of its measure the last line of a justified paragraph fills is no fault.
        let isFree = isLast && load.remaining <= 0 && measure.alignment == .justified
        let adjusting = isFree ? 0 : load.penalty(widest: text.policy.widestChineseGap)
        return breaking + adjusting + (isOrphan ? LinePenalty.orphan : 0)
    }

    /// A line at its natural width.
    private struct Fit {
        /// Without the spaces at the end.
        let seen: Range<Int>
        let edges: LineEdges
        let excess: Int
        let fills: Bool
    }

    private func fit(_ clusters: Range<Int>) -> Fit {
        let end = clusters.upperBound
        let fills = fills(isLast: end == count)
        let seen = visible(clusters)
        let isIndented = seen.lowerBound == 0 && measure.indent > .zero
        let edges = text.edges(of: seen, isIndented: isIndented, fills: fills)
        var natural = sums[seen.upperBound].width - sums[seen.lowerBound].width
        natural -= Int(edges.startCut) + Int(edges.endCut)
        if end < count, text.breaks[end] == .hyphen { natural += Int(text.hyphenWidth) }
        return Fit(seen: seen, edges: edges, excess: natural - room(from: seen.lowerBound), fills: fills)
    }

    private func load(_ fit: Fit) -> LineLoad {
        let first = text.spacing[fit.seen.lowerBound]
        var sum = sums[fit.seen.upperBound].since(sums[fit.seen.lowerBound])
        if first.kind == .opening, fit.edges.startCut > 0 || fit.seen.count == 1 { sum.remove(shrinkOf: first) }
        if fit.seen.count > 1 { sum.remove(shrinkOf: text.spacing[fit.seen.upperBound - 1]) }
        sum.removeGap(of: first)
        return LineLoad(
            excess: fit.excess, edges: fit.edges, sum: sum, em: em, letterFit: Int(letterFit), fills: fit.fills)
    }

    /// What the break at the end costs.
    private func breakPenalty(_ clusters: Range<Int>) -> Int {
        switch text.breaks[clusters.upperBound] {
        case .allowed: return 0
        case .hyphen:
            let follows = clusters.lowerBound > 0 && text.breaks[clusters.lowerBound] == .hyphen
            return LinePenalty.hyphen + (follows ? LinePenalty.consecutiveHyphens : 0)
        case .emergency: return LinePenalty.emergencyBreak
        case .forbidden: return LinePenalty.forbiddenBreak
        }
    }
}

/// Penalties; the unit is arbitrary, only their order of size matters.
enum LinePenalty {
    /// For each line, so that a paragraph is not longer than it must be.
    static let line = 100
    /// A line whose Chinese characters stand closer than solid, however little: more than any blank of marks costs,
    /// and several such lines less than one that is spread.
    static let letterFit = 8_000
    /// A line whose Chinese characters are spread, however little.
    static let spread = 60_000
    /// A gap between Chinese characters that the eye begins to see, in 1/1000 em.
    static let visibleGap = 110
    static let hyphen = 40_000
    static let consecutiveHyphens = 60_000
    /// More than a line that is spread as widely as a style usually allows.
    static let orphan = 500_000
    /// A line that is spread beyond what its style allows.
    static let loose = 300_000
    static let emergencyBreak = 2_000_000
    static let forbiddenBreak = 400_000_000
    static let overfull = 4_000_000_000
}
