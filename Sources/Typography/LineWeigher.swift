import Geometry

/// Weighs lines of one paragraph: the penalty of a line from one break to another.
struct LineWeigher {
    let text: SpacedText
    let measure: LineMeasure
    let places: LinePlaces
    private let em: Int
    /// The most that letter fit takes from one gap, in units of `Length`; of lines that have no measure to fill, none.
    let letterFit: Int32
    /// The widest gap between Chinese characters, in 1/1000 em.
    let widestGap: Int
    /// Room on the first line and on the others, in units of `Length`.
    private let firstRoom: Int
    private let otherRoom: Int
    private let fills: Bool
    private let lastFills: Bool

    init(_ text: SpacedText, measure: LineMeasure) {
        self.text = text
        self.measure = measure
        em = max(1, text.shaped.size.units)
        let isFilled = measure.alignment.fills(isLast: false)
        letterFit = isFilled ? Int32(text.shaped.size.scaled(by: text.policy.letterFit).units) : 0
        widestGap = Int(text.policy.widestChineseGap * 1_000)
        (firstRoom, otherRoom) = (measure.room(isFirst: true), measure.room(isFirst: false))
        // On a grid no line is set to the whole of its room.
        fills = isFilled && !text.policy.usesGrid
        lastFills = measure.alignment.fills(isLast: true) && !text.policy.usesGrid
        places = LinePlaces(text, isIndented: measure.indent.units > 0, fills: fills, lastFills: lastFills)
    }

    var count: Int { text.spacing.count }

    /// The line without spaces at its end; one cluster at least.
    func visible(_ clusters: Range<Int>) -> Range<Int> {
        clusters.lowerBound..<max(clusters.lowerBound + 1, places.seenEnd(clusters.upperBound))
    }

    func room(from start: Int) -> Int { start == 0 ? firstRoom : otherRoom }

    /// Whether a line is set to the whole of its room.
    func fills(isLast: Bool) -> Bool { isLast ? lastFills : fills }

    /// How far a line is from its room and what it can do about it.
    func load(_ clusters: Range<Int>) -> LineLoad {
        let (start, end) = (clusters.lowerBound, clusters.upperBound)
        let fills = fills(isLast: end == count)
        if places.seenEnd(end) > start + 1 {
            return LineLoad(
                excess: places.width(start, end) - room(from: start), edges: places.edges(start, end),
                sum: places.sums(start, end), em: em, letterFit: Int(letterFit), fills: fills)
        }
        let single = places.single(text, at: start, end: end, fills: fills)
        return LineLoad(
            excess: single.sums.width - room(from: start), edges: single.edges, sum: single.sums, em: em,
            letterFit: Int(letterFit), fills: fills)
    }

    /// Whether a last line is a single character (clreq 3.4.4).
    func isOrphan(_ clusters: Range<Int>) -> Bool {
        clusters.lowerBound > 0 && load(clusters).sum.characters < 2
    }

    /// Penalty of a line; nil when it does not fit its room.
    ///
    /// - Parameter limit: a penalty from which on it does not matter how much more it is.
    func penalty(_ clusters: Range<Int>, limit: Int = .max) -> Int? {
        let (start, end) = (clusters.lowerBound, clusters.upperBound)
        let isLast = end == count
        let breaking = LinePenalty.line + (isLast ? 0 : breakPenalty(clusters))
        if !isLast, places.seenEnd(end) > start + 1 {
            let excess = places.width(start, end) - room(from: start)
            // Most lines just fit: nothing of them needs to be summed up. Others are spread in vain.
            if excess == 0 || excess < 0 && breaking >= limit { return breaking }
        }
        let load = load(clusters)
        guard load.fits else { return nil }
        let isOrphan = isLast && load.sum.characters < 2 && start > 0
        // How much of its measure the last line of a justified paragraph fills is no fault.
        let isFree = isLast && load.remaining <= 0 && measure.alignment == .justified
        let adjusting = isFree ? 0 : load.penalty(widest: widestGap)
        return breaking + adjusting + (isOrphan ? LinePenalty.orphan : 0)
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
