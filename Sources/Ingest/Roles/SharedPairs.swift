/// Pairs of Chinese characters of a short line, and how many of them stand in the running text around it too.
///
/// A headline speaks of what follows, a crosshead of what stands before it too, a standing head of neither.
struct SharedPairs {
    /// The pairs of a line, each once.
    private var pairs: [UInt64] = []
    private var texts: TextPairs

    /// The longest line that is asked.
    static let longest = 42

    init(_ lines: [SourceLine], _ traits: [LineTraits]) {
        texts = TextPairs(lines, traits)
        pairs.reserveCapacity(SharedPairs.longest)
    }

    /// Takes another line.
    private mutating func read(_ line: Scalars) {
        pairs.removeAll(keepingCapacity: true)
        // A bit for the first character of each pair, and one for the second: most pairs are new by them already.
        var (starts, ends): (UInt64, UInt64) = (0, 0)
        let line = line.span
        for index in 1..<max(line.count, 1) where line[index].isHan && line[index - 1].isHan {
            let pair = TextPairs.pair(line[index - 1], line[index])
            let start: UInt64 = 1 << UInt64(line[index - 1].value & 63)
            let end: UInt64 = 1 << UInt64(line[index].value & 63)
            if starts & start == 0 || ends & end == 0 || !pairs.contains(pair) { pairs.append(pair) }
            starts |= start
            ends |= end
        }
    }

    /// Adds what the line at the index has in common with the text around it.
    mutating func addFeatures(
        of index: Int, in lines: [SourceLine], _ traits: [LineTraits], to table: inout FeatureTable
    ) {
        guard traits[index].isShort, (2...SharedPairs.longest).contains(traits[index].shape.ink) else { return }
        read(lines.span[index].scalars)
        guard !pairs.isEmpty else { return }
        let (after, before) = texts.shared(pairs, around: index, in: lines)
        switch after * 100 {
        case 0: table.append(.noneAfter)
        case ...(pairs.count * 20): table.append(.fewAfter)
        case ...(pairs.count * 45): table.append(.someAfter)
        default: table.append(.manyAfter)
        }
        switch before * 100 {
        case 0: table.append(.noneBefore)
        case ...(pairs.count * 15): table.append(.fewBefore)
        case ...(pairs.count * 40): table.append(.someBefore)
        default: table.append(.manyBefore)
        }
        if (after - before) * 10 > pairs.count { table.append(.moreAfter) }
        if (before - after) * 10 > pairs.count { table.append(.moreBefore) }
    }
}
