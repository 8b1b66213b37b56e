import IssueModel

extension [Repair] {
    /// Sorts repairs by file, line and column.
    ///
    /// - Parameter files: their names, in order.
    mutating func sort(inOrderOf files: [String]) {
        let order = Dictionary(zip(files, files.indices), uniquingKeysWith: Swift.min)
        // What comes from one file stands together.
        var (file, rank): (String?, Int) = (nil, 0)
        let ranks = map { repair in
            if repair.file != file { (file, rank) = (repair.file, repair.file.flatMap { order[$0] } ?? 0) }
            return (file: rank, line: repair.line, column: repair.column)
        }
        arrange(inOrder: ranks.indices.sorted { ranks[$0] < ranks[$1] })
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
