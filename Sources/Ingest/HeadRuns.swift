/// Runs of short lines with at most one blank line between, which may be the lines of one head.
struct HeadRuns {
    /// The run that each line is in.
    private let runs: [Range<Int>]

    /// Lines of a run at most.
    private static let limit = 6

    init(_ lines: [SourceLine], _ traits: [LineTraits]) {
        var runs: [Range<Int>] = []
        runs.reserveCapacity(lines.count)
        var start = 0
        for end in lines.indices.map({ $0 + 1 }) {
            let goesOn =
                end < lines.count && lines[end].blanksBefore < 2 && traits[end].isHeadLike
                && traits[end - 1].isHeadLike && end - start < HeadRuns.limit
            guard !goesOn else { continue }
            runs += repeatElement(start..<end, count: end - start)
            start = end
        }
        self.runs = runs
    }

    /// Adds what the run says of one of its lines.
    func addFeatures(of index: Int, _ traits: [LineTraits], to table: inout FeatureTable) {
        let run = runs[index]
        guard run.count > 1 else { return }
        let last = run.upperBound - 1
        table.append(index == run.lowerBound ? .headFirst : index == last ? .headLast : .headMiddle)
        let own = traits[index].shape.ink
        let neighbour = traits[index < last ? index + 1 : index - 1].shape.ink
        if own >= neighbour + 4 { table.append(.muchLonger) }
        if own + 4 <= neighbour { table.append(.muchShorter) }
        if index < last {
            let next = traits[index + 1].shape.ink
            table.append(own < next ? .shorterThanNext : .longerThanNext)
            if abs(own - next) <= 1 { table.append(.evenWithNext) }
        }
        if index > run.lowerBound {
            let before = traits[index - 1].shape.ink
            table.append(own < before ? .shorterThanLast : .longerThanLast)
            if abs(own - before) <= 1 { table.append(.evenWithLast) }
        }
    }
}
