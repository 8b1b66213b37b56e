/// What the first and the last visible cluster of a line become because they stand at its edges, in units of `Length`.
struct LineEdges {
    /// What the first cluster loses: its gap, and the blank half of an opening bracket (clreq 3.1.6.3). Negative when
    /// it gets back what its neighbour, now on the line before, had cut.
    let startCut: Int32
    /// What the last cluster loses; negative when it gets back what its neighbour had cut.
    let endCut: Int32
    /// What the last cluster may lose then, before anything else gives (clreq 3.5.3).
    let endGive: Int32
    /// Width of the last cluster when it may stand outside the measure, else 0.
    let hanging: Int32
}

extension SpacedText {
    /// What the first cluster of a line loses besides its gap.
    ///
    /// - Parameter isIndented: whether the line begins behind the indent of its paragraph.
    func startCut(of first: ClusterSpacing, isIndented: Bool) -> Int32 {
        guard first.kind == .opening else { return 0 }
        let trims = isIndented ? policy.trimsIndentedStart : policy.trimsLineStart
        let cut = trims || first.isSetHalf ? first.blankBefore : 0
        return cut - first.cutBefore
    }

    /// What the last cluster that is seen on a line loses, and what it may lose then.
    ///
    /// - Parameter fills: whether the line is set to the whole of its room.
    func endChange(of last: ClusterSpacing, fills: Bool) -> (cut: Int32, give: Int32) {
        guard last.kind != .space else { return (0, 0) }
        let natural = last.isSetHalf ? last.blankAfter : 0
        switch policy.lineEndMarks {
        case .fitted where fills: return (natural - last.cutAfter, last.blankAfter - natural)
        case .full: return (natural - last.cutAfter, 0)
        case .half, .fitted: return (last.blankAfter - last.cutAfter, 0)
        }
    }
}
