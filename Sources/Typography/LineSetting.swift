import Geometry

/// Sets the lines of a paragraph whose ends are decided.
func composedLines(_ weigher: LineWeigher, ends: [Int]) -> [ComposedLine] {
    var setter = LineSetter(weigher)
    var start = 0
    let settings = ends.map { end in
        defer { start = end }
        return setter.set(start..<end)
    }
    return settings.map { $0.line(offsets: setter.offsets) }
}

/// A line before it gets its part of the paragraph's offsets.
private struct LineSetting {
    let clusters: Range<Int>
    let width: Int
    let hanging: Int
    let endsWithHyphen: Bool
    let adjustment: LineAdjustment
    let faults: [LineFault]

    func line(offsets: [Int32]) -> ComposedLine {
        ComposedLine(
            clusters: clusters, offsets: offsets[clusters], width: Length(units: width),
            hanging: Length(units: hanging), endsWithHyphen: endsWithHyphen, adjustment: adjustment,
            faults: faults)
    }
}

/// The places of the clusters of one line after the other.
private struct LineSetter {
    private let weigher: LineWeigher
    /// For each cluster of the paragraph its place on its line.
    private(set) var offsets: [Int32]
    /// The visible clusters of the line that is being set.
    private var slots: [LineSlot] = []

    init(_ weigher: LineWeigher) {
        self.weigher = weigher
        offsets = [Int32](repeating: 0, count: weigher.count)
    }

    private var text: SpacedText { weigher.text }
    private var em: Int { max(1, text.shaped.size.units) }

    mutating func set(_ clusters: Range<Int>) -> LineSetting {
        let seen = weigher.visible(clusters)
        let load = weigher.load(clusters)
        slots.removeAll(keepingCapacity: true)
        for index in seen { slots.append(LineSlot(text.spacing[index])) }
        slots[0].beginLine(cut: load.edges.startCut)
        slots[slots.count - 1].after -= load.edges.endCut
        let adjustment = adjust(load)
        let hyphen = clusters.upperBound < weigher.count && text.breaks[clusters.upperBound] == .hyphen
        let width = place(seen, clusters, load: load, hyphen: hyphen ? Int(text.hyphenWidth) : 0)
        return LineSetting(
            clusters: clusters, width: width, hanging: load.hangs ? Int(load.edges.hanging) : 0,
            endsWithHyphen: hyphen, adjustment: adjustment,
            faults: lineFaults(clusters, load: load, adjustment: adjustment, weigher: weigher))
    }

    /// Brings the slots to the room of the line and says how.
    private mutating func adjust(_ load: LineLoad) -> LineAdjustment {
        if load.remaining > 0 { return shrink(by: load.remaining, load: load) }
        if load.remaining < 0, load.fills { return stretch(by: -load.remaining, load: load) }
        return .natural
    }

    /// Order: clreq 3.5.3, then letter fit. Places of one rank give equally.
    private mutating func shrink(by amount: Int, load: LineLoad) -> LineAdjustment {
        var rest = amount
        var reached: (rank: ShrinkRank, most: Int32)?
        if !load.hangs, load.edges.endGive > 0 {
            let given = min(rest, Int(load.edges.endGive))
            slots[slots.count - 1].after -= Int32(given)
            rest -= given
            reached = (.lineEndMark, Int32(given))
        }
        // The marks at the edges are set already.
        let inner = slots.indices.filter { $0 < slots.count - 1 && ($0 > 0 || !slots[0].isTrimmed) }
        let givers = slots.reduce(into: ShrinkRanks()) { $0.formUnion($1.ranks) }
        for rank in ShrinkRank.allCases.dropFirst() where rest > 0 && givers.contains(ShrinkRanks(rank)) {
            let places = rank.isInGaps ? Array(slots.indices.dropFirst()) : inner
            var most: Int32 = 0
            let capacities = places.map { slots[$0].shrink(at: rank, letterFit: weigher.letterFit) }
            shareEqually(rest, among: capacities) { place, share in
                slots[places[place]].give(share, at: rank)
                rest -= Int(share)
                most = max(most, share)
            }
            if most > 0 { reached = (rank, most) }
        }
        guard let reached else { return .natural }
        return .shrunk(reached.rank, perPlace: (Int(reached.most) * 1_000 + em / 2) / em)
    }

    /// Order: clreq 3.5.4.
    private mutating func stretch(by amount: Int, load: LineLoad) -> LineAdjustment {
        var rest = amount
        var reached: (rank: StretchRank, most: Int32)?
        let places = Array(slots.indices.dropFirst())
        func widen(_ rank: StretchRank, _ capacities: [Int32]) {
            var most: Int32 = 0
            shareEqually(rest, among: capacities) { place, share in
                slots[places[place]].before += share
                rest -= Int(share)
                most = max(most, share)
            }
            if most > 0 { reached = (rank, most) }
        }
        let inner = places.map { $0 < slots.count - 1 ? slots[$0].spacing.spaceStretch : 0 }
        widen(.wordSpace, inner)
        if rest > 0 { widen(.westernGap, places.map { slots[$0].spacing.gapStretch }) }
        if rest > 0 {
            let spread = load.spread(rest, widest: weigher.widestGap)
            let all = Int32(clamping: rest)
            widen(
                .chineseGap,
                places.map {
                    let slot = slots[$0].spacing
                    return slot.opensGap && (!spread.isChineseOnly || slot.gapStretch == 0) ? all : 0
                })
        }
        guard let reached else { return .natural }
        return .stretched(reached.rank, perGap: (Int(reached.most) * 1_000 + em / 2) / em)
    }

    /// Writes the offsets and gives the right edge of the line, without what hangs.
    private mutating func place(_ seen: Range<Int>, _ clusters: Range<Int>, load: LineLoad, hyphen: Int) -> Int
    {
        let total = slots.reduce(hyphen) { $0 + $1.width } - (load.hangs ? Int(load.edges.hanging) : 0)
        let indent = clusters.lowerBound == 0 ? weigher.measure.indent.units : 0
        let blank = max(0, weigher.room(from: clusters.lowerBound) - total)
        var pen = indent
        switch weigher.measure.alignment {
        case .centred: pen += blank / 2
        case .end: pen += blank
        case .justified, .forced, .start: break
        }
        let left = pen
        for (index, slot) in zip(seen, slots) {
            offsets[index] = Int32(clamping: pen + Int(slot.before))
            pen += slot.width
        }
        for index in seen.upperBound..<clusters.upperBound { offsets[index] = Int32(clamping: pen) }
        return left + total
    }
}
