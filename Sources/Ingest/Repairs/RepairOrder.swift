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
        self = ranks.indices.sorted { ranks[$0] < ranks[$1] }.map { self[$0] }
    }
}
