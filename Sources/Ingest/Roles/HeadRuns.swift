/// Runs of short lines with at most one blank line between, which may be the lines of one head.
struct HeadRuns {
    /// The run that each line is in.
    private let runs: [Range<Int>]
    private let style: HeadStyle?

    /// Lines of a run at most.
    private static let limit = 6

    init(_ lines: [SourceLine], _ traits: [LineTraits]) {
        var runs: [Range<Int>] = []
        runs.reserveCapacity(lines.count)
        var differences: [Int] = []
        var start = 0
        for end in lines.indices.map({ $0 + 1 }) {
            let goesOn =
                end < lines.count && lines[end].blanksBefore < 2 && traits[end].isHeadLike
                && traits[end - 1].isHeadLike && end - start < HeadRuns.limit
            guard !goesOn else { continue }
            if end - start == 2, end < lines.count,
                traits[end].isLong || traits[end].has([.opening, .byline, .names])
            {
                differences.append(traits[end - 1].shape.ink - traits[start].shape.ink)
            }
            for _ in start..<end { runs.append(start..<end) }
            start = end
        }
        self.runs = runs
        style = HeadStyle(differences)
    }

    /// Adds what the run says of one of its lines.
    func addFeatures(
        of index: Int, in lines: [SourceLine], _ traits: [LineTraits], to table: inout FeatureTable
    ) {
        let run = runs[index]
        guard run.count > 1 else { return }
        addPlace(of: index, in: run, to: &table)
        let last = run.upperBound - 1
        if HeadRuns.speaks(lines[index]) { table.append(.speaks) }
        if index < last, HeadRuns.speaks(lines[index + 1]) { table.append(.nextSpeaks) }
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

    private func addPlace(of index: Int, in run: Range<Int>, to table: inout FeatureTable) {
        let isFirst = index == run.lowerBound
        table.append(isFirst ? .headFirst : index == run.upperBound - 1 ? .headLast : .headMiddle)
        if run.count == 2 {
            table.append(isFirst ? .twoFirst : .twoSecond)
            if let style { table.append(style.feature(isFirst: isFirst)) }
        } else {
            table.append(isFirst ? .moreFirst : index == run.lowerBound + 1 ? .moreSecond : .moreLater)
        }
    }

    /// 法院：大额给付应返还八成: somebody says it.
    private static func speaks(_ line: SourceLine) -> Bool {
        line.scalars.dropFirst().prefix(6).contains("：")
    }
}
