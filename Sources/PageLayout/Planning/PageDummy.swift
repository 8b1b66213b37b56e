/// The dummy of a page as an editor draws it: a grid of letters, A for the first article, parted by straight cuts.
struct PageDummy {
    /// The dummy's parts, with the base columns of each.
    indirect enum Part {
        case module(piece: Int)
        case stack(Part, Part)
        /// `left`: base columns of the left part.
        case side(Part, Part, left: Int)
    }

    let part: Part

    /// - Parameters:
    ///   - rows: rows of letters, all of one length.
    ///   - pieces: how many pieces the page has; each has one letter.
    ///   - columns: base columns of the page.
    /// - Returns: nil when the letters are not those of the pieces, or straight cuts do not part them.
    init?(rows: [String], pieces: Int, columns: Int) {
        let grid = rows.map { row in row.utf8.map { Int($0) - 0x41 } }
        guard let width = grid.first?.count, width > 0, grid.allSatisfy({ $0.count == width }),
            Set(grid.joined()) == Set(0..<pieces)
        else { return nil }
        let reader = DummyReader(grid: grid, columns: columns, width: width)
        guard let part = reader.part(rows: 0..<grid.count, columns: 0..<width) else { return nil }
        self.part = part
    }
}

/// Parts a grid of letters by straight cuts.
private struct DummyReader {
    let grid: [[Int]]
    /// Base columns of the page, over `width` letters.
    let columns: Int
    let width: Int

    func part(rows: Range<Int>, columns range: Range<Int>) -> PageDummy.Part? {
        let letters = letters(rows, range)
        if letters.count == 1, let piece = letters.first { return .module(piece: piece) }
        for row in rows.dropFirst() {
            let (upper, lower) = (rows.lowerBound..<row, row..<rows.upperBound)
            guard self.letters(upper, range).isDisjoint(with: self.letters(lower, range)) else { continue }
            guard let first = part(rows: upper, columns: range), let second = part(rows: lower, columns: range)
            else {
                return nil
            }
            return .stack(first, second)
        }
        for column in range.dropFirst() {
            let (left, right) = (range.lowerBound..<column, column..<range.upperBound)
            guard self.letters(rows, left).isDisjoint(with: self.letters(rows, right)) else { continue }
            guard let first = part(rows: rows, columns: left), let second = part(rows: rows, columns: right)
            else {
                return nil
            }
            return .side(first, second, left: base(column) - base(range.lowerBound))
        }
        return nil
    }

    private func letters(_ rows: Range<Int>, _ columns: Range<Int>) -> Set<Int> {
        Set(rows.flatMap { grid[$0][columns] })
    }

    /// The base column at which a column of letters begins.
    private func base(_ column: Int) -> Int { (column * columns + width / 2) / width }
}
