/// What the places between the clusters of a paragraph are to lines that begin and end there. What the clusters at both
/// edges lose is in the sums already, so that the load of a line is the difference of two of them.
struct LinePlaces {
    /// For each place the width of what stands before it, in units of `Length`.
    let widths: [Int]
    private let starts: [Start]
    private let ends: [End]

    /// A line that begins with the cluster behind the place.
    private struct Start {
        let sums: SpacingSums
        /// What the cluster loses.
        let cut: Int32
    }

    /// A line that ends at the place.
    private struct End {
        /// Without what the last cluster that is seen loses and may not share; with a hyphen, if one is drawn.
        let sums: SpacingSums
        /// The place behind the last cluster that is not a space.
        let seen: Int32
        /// What that cluster loses, what it may lose then, and its width if it may hang: see `LineEdges`.
        let cut: Int32
        let give: Int32
        let hanging: Int32
    }

    /// - Parameters:
    ///   - isIndented: whether the first line begins behind an indent.
    ///   - fills: whether lines are set to the whole of their room.
    ///   - lastFills: the same for the last one.
    init(_ text: SpacedText, isIndented: Bool, fills: Bool, lastFills: Bool) {
        let spacing = text.spacing
        let count = spacing.count
        var widths: [Int] = []
        var starts: [Start] = []
        var ends: [End] = []
        widths.reserveCapacity(count + 1)
        starts.reserveCapacity(count)
        ends.reserveCapacity(count + 1)
        var sums = SpacingSums()
        widths.append(0)
        ends.append(End(sums: sums, seen: 0, cut: 0, give: 0, hanging: 0))
        let hyphen = Int(text.hyphenWidth)
        // The sums up to the last cluster that is not a space, and the place behind it.
        var (seenSums, seen) = (sums, 0)
        for index in 0..<count {
            let cluster = spacing[index]
            let cut = cluster.gapBefore + text.startCut(of: cluster, isIndented: isIndented && index == 0)
            var start = sums
            start.beginLine(with: cluster, cut: cut)
            starts.append(Start(sums: start, cut: cut))
            sums.add(cluster)
            widths.append(sums.width)
            if !cluster.isBlank || index == 0 { (seenSums, seen) = (sums, index + 1) }
            let place = index + 1
            let last = spacing[seen - 1]
            var change: (cut: Int32, give: Int32) = (0, 0)
            if !last.isPlain { change = text.endChange(of: last, fills: place == count ? lastFills : fills) }
            let hangs = last.mayHang && (seen < 2 || !spacing[seen - 2].isMark)
            var end = seenSums
            end.width -= Int(change.cut)
            if place < count, text.breaks[place] == .hyphen { end.width += hyphen }
            end.remove(shrinkOf: last)
            ends.append(
                End(
                    sums: end, seen: Int32(seen), cut: change.cut, give: change.give,
                    hanging: hangs ? last.width - change.cut : 0))
        }
        (self.widths, self.starts, self.ends) = (widths, starts, ends)
    }

    /// The place behind the last cluster that is seen on a line that ends at a place.
    func seenEnd(_ end: Int) -> Int { Int(ends[end].seen) }

    /// Natural width of a line on which several clusters are seen.
    func width(_ start: Int, _ end: Int) -> Int { ends[end].sums.width - starts[start].sums.width }

    /// What such a line can give and take.
    func sums(_ start: Int, _ end: Int) -> SpacingSums { ends[end].sums.since(starts[start].sums) }

    /// What becomes of the clusters at the edges of such a line.
    func edges(_ start: Int, _ end: Int) -> LineEdges {
        let end = ends[end]
        return LineEdges(
            startCut: starts[start].cut, endCut: end.cut, endGive: end.give, hanging: end.hanging)
    }

    /// The same for a line on which one cluster is seen: an opening bracket has nothing left to share.
    func single(
        _ text: SpacedText, at index: Int, end: Int, fills: Bool
    ) -> (sums: SpacingSums, edges: LineEdges) {
        let cluster = text.spacing[index]
        let change = text.endChange(of: cluster, fills: fills)
        var sums = SpacingSums()
        sums.add(cluster)
        sums.width -= Int(change.cut)
        if end < text.spacing.count, text.breaks[end] == .hyphen { sums.width += Int(text.hyphenWidth) }
        let start = starts[index]
        var before = SpacingSums()
        before.beginLine(with: cluster, cut: start.cut)
        if cluster.kind == .opening, start.cut <= 0 { sums.remove(shrinkOf: cluster) }
        let edges = LineEdges(startCut: start.cut, endCut: change.cut, endGive: change.give, hanging: 0)
        return (sums.since(before), edges)
    }
}
