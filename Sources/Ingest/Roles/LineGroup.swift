/// A run of short lines right under each other, and what it looks like.
struct LineGroup {
    let lines: Range<Int>
    /// Features that every line of the group has, never more than six.
    private var features = InlineArray<6, LineFeature>(repeating: .alone)
    private var featureCount = 0

    /// The groups of a page, in order; together they have every line once.
    static func groups(of lines: [SourceLine], _ traits: [LineTraits], _ gaps: LineGaps) -> [LineGroup] {
        var result: [LineGroup] = []
        result.reserveCapacity(lines.count)
        var start = 0
        for index in lines.indices {
            let end = index + 1
            // A run of thousands of short lines is no headline and no poem; it is cut so that its cost stays linear.
            let isCut = index - start >= 60
            let goesOn =
                !isCut && end < lines.count && gaps.gap(before: lines[end]) == 0 && traits[end].shape.ink <= 24
                && traits[index].shape.ink <= 24
            guard !goesOn else { continue }
            result.append(LineGroup(start..<end, traits))
            start = end
        }
        return result
    }

    private init(_ lines: Range<Int>, _ traits: [LineTraits]) {
        self.lines = lines
        switch lines.count {
        case 1: append(.alone)
        case 2: append(.group2)
        default: addVerse(traits)
        }
        if lines.count >= 2 { addNeighbours(traits) }
    }

    private mutating func append(_ feature: LineFeature) {
        features[featureCount] = feature
        featureCount += 1
    }

    /// Adds what every line of the group has.
    func addFeatures(to table: inout FeatureTable) {
        for index in 0..<featureCount { table.append(features[index]) }
    }

    private func longest(_ traits: [LineTraits]) -> Int {
        lines.reduce(0) { max($0, traits[$1].shape.ink) }
    }

    private mutating func addVerse(_ traits: [LineTraits]) {
        // At most 61 lines of at most 24 characters each.
        let lengths = lines.reduce(into: UInt64(0)) { $0 |= 1 << UInt64(min(traits[$1].shape.ink, 63)) }
        let isEven = lengths.nonzeroBitCount <= max(1, lines.count / 3)
        if isEven { append(.evenGroup) }
        let isPlain = lines.allSatisfy {
            !traits[$0].has([.table, .listItem, .credit, .top]) && traits[$0].shape.wideGaps == 0
        }
        guard isPlain, longest(traits) <= 22 else { return }
        let marked = lines.count {
            !traits[$0].shape.lastInside.isLetter && !traits[$0].has([.table, .listItem])
        }
        if isEven || marked * 2 >= lines.count || lines.count >= 4 { append(.verseGroup) }
    }

    private static let verseEnds = ScalarSet("，。；！？、…")

    private mutating func addNeighbours(_ traits: [LineTraits]) {
        if lines.upperBound < traits.count {
            if traits[lines.upperBound].isLong { append(.groupThenText) }
            if traits[lines.upperBound].has([.byline, .names]) { append(.groupThenByline) }
        }
        let marked = lines.count { LineGroup.verseEnds.contains(traits[$0].shape.last) }
        if marked * 2 >= lines.count, longest(traits) <= 18 { append(.stanza) }
        if lines.lowerBound > 0, traits[lines.lowerBound - 1].has([.names, .byline]) {
            append(.groupAfterNames)
        }
    }
}
