extension TextSpacer {
    /// Cuts the blank between marks that stand side by side (clreq 3.1.6.2): a pair of two em becomes one and a half,
    /// so a row of n closing marks takes n + 1 halves.
    func compressAdjacentMarks(_ marks: inout [ClusterSpacing], clusters: [ShapedCluster]) {
        var index = 1
        while index < marks.count {
            let signs = chainedSigns(from: index - 1, marks: marks, clusters: clusters)
            if signs > 1 {
                setChained(&marks, from: index - 1, count: signs)
                index += signs - 1
            }
            if index < marks.count { compress(&marks, index) }
            index += 1
        }
    }

    private func compress(_ marks: inout [ClusterSpacing], _ index: Int) {
        let (left, right) = (marks[index - 1], marks[index])
        if left.isClosing, right.isWide {
            marks[index - 1].cutAfter = left.blankAfter
            if policy.adjacentMarks == .tight, right.isClosing { marks[index].cutAfter = right.blankAfter }
        } else if right.kind == .opening, left.isWide {
            marks[index].cutBefore = right.blankBefore
        } else if left.isCentred, right.kind == .closing {
            (marks[index - 1].cutBefore, marks[index - 1].cutAfter) = (left.blankBefore, left.blankAfter)
        }
    }

    /// How many ？ and ！ stand in a row from an index on.
    private func chainedSigns(from start: Int, marks: [ClusterSpacing], clusters: [ShapedCluster]) -> Int {
        var end = start
        while end < marks.count, marks[end].blankAfter > 0,
            clusters[end].scalar == "？" || clusters[end].scalar == "！"
        {
            end += 1
        }
        return end - start
    }

    /// Two signs in a row take one em, three take two (GB/T 15834 5.1.3; clreq 3.1.3.3).
    private func setChained(_ marks: inout [ClusterSpacing], from start: Int, count: Int) {
        for index in start..<start + count where index < start + count - 1 || count.isMultiple(of: 2) {
            marks[index].cutAfter = marks[index].blankAfter
        }
    }
}

extension ClusterSpacing {
    /// A mark of one em: all but the interpunct of half an em.
    fileprivate var isWide: Bool { isMark && (kind != .interpunct || blankBefore > 0) }
}
