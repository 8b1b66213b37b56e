import IssueModel

extension [Repair] {
    /// What repairs are sorted by.
    private struct Rank: Comparable {
        let (file, line, column): (Int, Int, Int)

        static func < (one: Rank, other: Rank) -> Bool {
            if one.file != other.file { return one.file < other.file }
            return one.line == other.line ? one.column < other.column : one.line < other.line
        }
    }

    /// Sorts repairs by file, line and column.
    ///
    /// - Parameter files: their names, in order.
    mutating func sort(inOrderOf files: [String]) {
        let ranks = ranks(inOrderOf: files)
        guard !ranks.indices.dropFirst().allSatisfy({ !(ranks[$0] < ranks[$0 - 1]) }) else { return }
        arrange(inOrder: ranks.indices.sorted { ranks[$0] < ranks[$1] })
    }

    /// The repairs of two sorted lists as one; of those at one place the ones of this list come first.
    ///
    /// - Parameter files: as of ``sort(inOrderOf:)``.
    func merged(with others: [Repair], inOrderOf files: [String]) -> [Repair] {
        let (own, foreign) = (ranks(inOrderOf: files), others.ranks(inOrderOf: files))
        var result: [Repair] = []
        result.reserveCapacity(count + others.count)
        var next = 0
        for index in indices {
            while next < others.count, foreign[next] < own[index] {
                result.append(others[next])
                next += 1
            }
            result.append(self[index])
        }
        result += others[next...]
        return result
    }

    private func ranks(inOrderOf files: [String]) -> [Rank] {
        let order = Dictionary(zip(files, files.indices), uniquingKeysWith: Swift.min)
        // What comes from one file stands together.
        var (file, rank): (String?, Int) = (nil, 0)
        return indices.map { index in
            if self[index].file != file {
                file = self[index].file
                rank = file.flatMap { order[$0] } ?? 0
            }
            return Rank(file: rank, line: self[index].line, column: self[index].column)
        }
    }

    /// - Parameter order: for each place the index of the repair that belongs there.
    private mutating func arrange(inOrder order: [Int]) {
        // They change places: to copy each costs more than to find its order.
        var order = order
        var repairs = mutableSpan
        for start in order.indices {
            var place = start
            while order[place] != start {
                let next = order[place]
                repairs.swapAt(place, next)
                order[place] = place
                place = next
            }
            order[place] = place
        }
    }
}
