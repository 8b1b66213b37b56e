/// Pairs of Chinese characters of a short line, and how many of them stand in the running text around it too.
///
/// A headline speaks of what follows, a crosshead of what stands before it too, a standing head of neither.
struct SharedPairs {
    /// Each once: two characters of 21 bits.
    private var pairs: [UInt64] = []
    /// A bit for the first character of each, and one for the second, which tell most others apart at once.
    private var (starts, ends): (UInt64, UInt64) = (0, 0)

    /// The longest line that is asked, so that a bit of a word stands for each pair.
    static let longest = 42
    /// Lines of running text that are looked at on each side, and characters of each.
    private static let (texts, characters) = (3, 300)
    /// How far away a line of running text can be.
    private static let reach = 9

    /// Takes another line.
    mutating func read(_ line: Scalars) {
        pairs.removeAll(keepingCapacity: true)
        (starts, ends) = (0, 0)
        let line = line.span
        for index in 1..<max(line.count, 1) where line[index].isHan && line[index - 1].isHan {
            let pair = SharedPairs.pair(line[index - 1], line[index])
            if !pairs.contains(pair) { pairs.append(pair) }
            starts |= SharedPairs.bit(of: line[index - 1])
            ends |= SharedPairs.bit(of: line[index])
        }
    }

    private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 21 | UInt64(second.value)
    }

    private static func bit(of scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

    /// Adds what the line at the index has in common with the text around it.
    mutating func addFeatures(
        of index: Int, in lines: [SourceLine], _ traits: [LineTraits], to table: inout FeatureTable
    ) {
        guard traits[index].isShort, (2...SharedPairs.longest).contains(traits[index].shape.ink) else { return }
        read(lines[index].scalars)
        guard !pairs.isEmpty else { return }
        let end = min(lines.count, index + 1 + SharedPairs.reach)
        let start = max(0, index - SharedPairs.reach)
        let after = shared(with: index + 1..<max(index + 1, end), lines, traits)
        let before = shared(with: (start..<index).reversed(), lines, traits)
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

    /// How many of the pairs stand in the first lines of running text among those at the indices.
    private func shared(
        with indices: some Sequence<Int>, _ lines: [SourceLine], _ traits: [LineTraits]
    ) -> Int {
        var found: UInt64 = 0
        var texts = 0
        for other in indices where traits[other].isLong {
            let text = lines[other].scalars.prefix(SharedPairs.characters)
            let span = text.span
            for index in 1..<max(span.count, 1) where starts & SharedPairs.bit(of: span[index - 1]) != 0 {
                guard ends & SharedPairs.bit(of: span[index]) != 0 else { continue }
                let pair = SharedPairs.pair(span[index - 1], span[index])
                if let place = pairs.firstIndex(of: pair) { found |= 1 << UInt64(place) }
            }
            texts += 1
            if texts == SharedPairs.texts { break }
        }
        return found.nonzeroBitCount
    }
}
