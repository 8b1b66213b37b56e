extension TextSpacer {
    /// Pads every Western word, with the space behind it, to whole em, half before and half behind (clreq 3.2.5).
    func padToGrid(_ clusters: inout [ClusterSpacing], breaks: [BreakOpportunity]) {
        var start = 0
        while start < clusters.count {
            var end = start + 1
            if clusters[start].isOffGrid {
                while end < clusters.count, clusters[end].isOffGrid, breaks[end] != .allowed { end += 1 }
                pad(&clusters, start..<end)
            }
            start = end
        }
    }

    private func pad(_ clusters: inout [ClusterSpacing], _ word: Range<Int>) {
        let width = word.reduce(0) { $0 + Int(clusters[$1].width) }
        let cells = max(1, (width + Int(em) - 1) / Int(em))
        let rest = cells * Int(em) - width
        clusters[word.lowerBound].padBefore += Int32(rest / 2)
        clusters[word.upperBound - 1].padAfter += Int32(rest - rest / 2)
    }
}

extension ClusterSpacing {
    fileprivate var isOffGrid: Bool { kind.isWestern || kind == .space }
}
