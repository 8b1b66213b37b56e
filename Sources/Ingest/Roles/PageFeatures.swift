import Diagnostics

/// The features of all lines of a page: what each line is by itself, and what stands around it.
struct PageFeatures {
    let lines: [SourceLine]
    let traits: [LineTraits]
    /// What each line is by itself.
    private let own: FeatureTable
    let gaps: LineGaps
    private let isFront: Bool
    /// Whether articles are parted by wider gaps than their parts are.
    private let hasWideGaps: Bool
    /// Whether most stories of the page name who wrote them or where they come from.
    let hasOpenings: Bool
    private let spacing: PageSpacing
    /// Whether lines were joined to paragraphs.
    private let isWrapped: Bool
    /// Index of the last fact of the nameplate: of a front page, before its first story.
    private let lastFact: Int

    /// Characters of a full line of the columns that the lines come from; nil for paragraphs.
    private let measure: ColumnMeasure?

    init(_ lines: [SourceLine], measure: ColumnMeasure?, isFront: Bool) {
        self.lines = lines
        self.measure = measure
        gaps = LineGaps(lines)
        var reading = LineFeatureReading(lineCount: lines.count)
        var traits: [LineTraits] = []
        traits.reserveCapacity(lines.count)
        let span = lines.span
        for index in span.indices { traits.append(reading.traits(of: span[index].scalars)) }
        own = reading.features
        self.traits = traits
        // A front page has a nameplate: the name of a newspaper, or facts such as a date.
        self.isFront = isFront && traits.prefix(30).contains { $0.has([.top, .paperName]) }
        let wide = lines.indices.dropFirst().count { lines[$0].blanksBefore >= 2 && traits[$0].isShort }
        let paragraphs = lines.indices.dropFirst().count { lines[$0].blanksBefore < 2 && traits[$0].isLong }
        hasWideGaps = wide >= 2 && paragraphs >= wide
        let story =
            traits.firstIndex {
                $0.has(.opening) || ($0.shape.ink > 60 && $0.endsSentence && !$0.has(.top))
            } ?? traits.count
        lastFact = self.isFront ? traits[..<min(story, 60)].lastIndex { $0.has(.top) } ?? -1 : -1
        spacing = PageSpacing(lines, traits, gaps)
        isWrapped = lines.count { $0.isJoined } >= 3
        hasOpenings = traits.count { $0.has([.opening, .byline]) } >= 3
    }

    /// - Parameter seenPairs: pairs of characters in the text of the pages before.
    func features(seenPairs: inout SeenPairs) -> FeatureTable {
        var table = FeatureTable(lineCount: lines.count, perLine: 28)
        var seen = SeenLines(count: lines.count)
        var pairs = SharedPairs(lines, traits)
        let groups = LineGroup.groups(of: lines, traits, gaps)
        let runs = HeadRuns(lines, traits)
        let neighbours = HeadNeighbours(traits)
        let topics = TopicChanges(lines, traits, seen: &seenPairs).features
        let texts = TextsBelow(lines, traits)
        var noticesUntil = -1
        for group in groups {
            for index in group.lines {
                if traits[index].has(.notice) { noticesUntil = index + 6 }
                table.append(index, of: own)
                addPlace(of: index, to: &table)
                group.addFeatures(to: &table)
                if group.lines.count > 2, index == group.lines.lowerBound { table.append(.groupFirst) }
                runs.addFeatures(of: index, in: lines, traits, to: &table)
                neighbours.addFeatures(of: index, own: own, in: lines, traits, gaps, to: &table)
                if let topic = topics[index] { table.append(topic) }
                addVerseTitle(of: index, to: &table)
                addTextBelow(index, texts, to: &table)
                addNext(of: index, to: &table)
                addBefore(index, to: &table)
                pairs.addFeatures(of: index, in: lines, traits, to: &table)
                if traits[index].shape.ink <= 24, !seen.insert(index, of: lines) {
                    table.append(.repeated)
                }
                if index <= noticesUntil, !traits[index].has(.notice) { table.append(.inNotices) }
                table.endLine()
            }
        }
        return table
    }

    private func addPlace(of index: Int, to table: inout FeatureTable) {
        table.append(isFront ? .front : .inner)
        // On a page of a few lines every line is near its edges, and that says nothing.
        if index < 3, lines.count >= 8 { table.append(.pageTop) }
        if index >= lines.count - 3, lines.count >= 8 { table.append(.pageEnd) }
        if index > 0, index < 30, traits[index - 1].has(.top) { table.append(.afterTop) }
        if lines[index].place.column > 4 { table.append(.indented) }
        if index < lastFact { table.append(.aheadOfFacts) }
        if traits[index].has(.slogan), index <= lastFact + 1, isFront { table.append(.sloganTop) }
        if hasWideGaps { table.append(lines[index].blanksBefore >= 2 ? .wideGap2 : .wideGap1) }
        let gap = gaps.gap(before: lines[index])
        if traits[index].isShort { table.append(spacing.feature(gap: gap)) }
        addJoints(of: index, to: &table)
        switch gap {
        case 0: table.append(.gap0)
        case 1: table.append(.gap1)
        default: table.append(.gap2)
        }
    }

    /// What the columns say that the page was printed in.
    private func addJoints(of index: Int, to table: inout FeatureTable) {
        if isWrapped { table.append(lines[index].isJoined ? .joined : .unjoined) }
        guard let measure else { return }
        if index > 0, lines[index - 1].isJoined { table.append(.aboveJoined) }
        if index + 1 < lines.count, lines[index + 1].isJoined { table.append(.belowJoined) }
        guard !lines[index].isJoined else { return }
        let width = lines[index].width
        table.append(
            measure.isShort(width) ? .underMeasure : measure.full.contains(width) ? .fillsMeasure : .overMeasure
        )
    }
}
