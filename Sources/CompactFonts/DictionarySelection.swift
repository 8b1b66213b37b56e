/// FDSelect: which of its font dictionaries each glyph of a font belongs to (Technical Note 5176, 19).
struct DictionarySelection {
    /// Where it lies in the table.
    let range: Range<Int>
    /// The first glyph of each run of glyphs that belong to one dictionary, rising.
    private var firsts: [Int] = []
    private var dictionaries: [Int] = []

    init(at start: Int, glyphCount: Int, in table: Span<UInt8>) throws(CompactFontFailure) {
        switch try table.number(at: start, size: 1) {
        case 0:
            for glyph in 0..<glyphCount {
                firsts.append(glyph)
                dictionaries.append(try table.number(at: start + 1 + glyph, size: 1))
            }
            range = start..<start + 1 + glyphCount
        case 3:
            let count = try table.number(at: start + 1, size: 2)
            for run in 0..<count {
                firsts.append(try table.number(at: start + 3 + run * 3, size: 2))
                dictionaries.append(try table.number(at: start + 5 + run * 3, size: 1))
            }
            // After the runs comes the number of the glyph that is no more.
            guard firsts.first == 0, try table.number(at: start + 3 + count * 3, size: 2) == glyphCount else {
                throw .malformed
            }
            range = start..<start + 5 + count * 3
        default: throw .unsupported
        }
    }

    func dictionary(of glyph: Int) -> Int {
        var (low, high) = (0, firsts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if firsts[middle] <= glyph { low = middle } else { high = middle }
        }
        return dictionaries[low]
    }
}
