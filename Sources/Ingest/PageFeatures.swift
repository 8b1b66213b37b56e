import Diagnostics

/// The features of all lines of a page: what each line is by itself, and what stands around it.
struct PageFeatures {
    private let lines: [SourceLine]
    private let traits: [LineTraits]
    private let isFront: Bool
    /// Whether articles are parted by wider gaps than their parts are.
    private let hasWideGaps: Bool
    /// Whether most stories of the page name who wrote them or where they come from.
    private let hasOpenings: Bool
    /// Index of the last fact of the nameplate: of a front page, before its first story.
    private let lastFact: Int

    init(_ lines: [SourceLine], isFront: Bool) {
        self.lines = lines
        let traits = lines.map { LineTraits($0.text) }
        self.traits = traits
        // A front page has a nameplate: the name of a newspaper, or facts such as a date.
        self.isFront = isFront && traits.prefix(30).contains { $0.isTop || $0.isPaperName }
        let gaps = lines.indices.dropFirst().filter { lines[$0].blanksBefore >= 2 && traits[$0].isShort }.count
        let paragraphs = lines.indices.dropFirst().filter { lines[$0].blanksBefore < 2 && traits[$0].isLong }
            .count
        hasWideGaps = gaps >= 2 && paragraphs >= gaps
        let story =
            traits.firstIndex { $0.isOpening || ($0.shape.ink > 60 && $0.endsSentence && !$0.isTop) }
            ?? traits.count
        lastFact = self.isFront ? traits[..<min(story, 60)].lastIndex { $0.isTop } ?? -1 : -1
        hasOpenings = traits.filter { $0.isOpening || $0.isByline }.count >= 3
    }

    func features() -> [[LineFeature]] {
        var seen: Set<String> = []
        let groups = groups()
        let runs = headRuns()
        var noticesUntil = -1
        return lines.indices.map { index in
            if traits[index].isNotice { noticesUntil = index + 6 }
            var result = traits[index].features
            result += place(index)
            result += group(index, groups[index], runs[index])
            result += next(index)
            result += before(index)
            if traits[index].shape.ink <= 24, !seen.insert(lines[index].text).inserted {
                result.append(.repeated)
            }
            if index <= noticesUntil, !traits[index].isNotice { result.append(.inNotices) }
            return result
        }
    }

    private func place(_ index: Int) -> [LineFeature] {
        var result: [LineFeature] = [isFront ? .front : .inner]
        // On a page of a few lines every line is near its edges, and that says nothing.
        if index < 3, lines.count >= 8 { result.append(.pageTop) }
        if index >= lines.count - 3, lines.count >= 8 { result.append(.pageEnd) }
        if index > 0, index < 30, traits[index - 1].isTop { result.append(.afterTop) }
        if lines[index].place.column > 4 { result.append(.indented) }
        if index < lastFact { result.append(.aheadOfFacts) }
        if traits[index].isSlogan, index <= lastFact + 1, isFront { result.append(.sloganTop) }
        if hasWideGaps { result.append(lines[index].blanksBefore >= 2 ? .wideGap2 : .wideGap1) }
        switch lines[index].blanksBefore {
        case 0: result.append(.gap0)
        case 1: result.append(.gap1)
        default: result.append(.gap2)
        }
        return result
    }

    /// Runs of short lines right under each other: their first and last line.
    private func groups() -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        var start = 0
        for index in lines.indices {
            let isNew =
                index == 0 || lines[index].blanksBefore > 0 || traits[index].shape.ink > 24
                || traits[index - 1].shape.ink > 24
            if isNew { start = index }
            result.append(start...index)
            if !isNew { for other in start..<index { result[other] = start...index } }
            // A run of thousands of short lines is no headline and no poem; it is cut so that its cost stays linear.
            if index - start >= 60 { start = index + 1 }
        }
        return result
    }

    /// Runs of short lines with at most one blank line between, which may be the lines of one head.
    private func headRuns() -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        var start = 0
        for index in lines.indices {
            let joins =
                index > 0 && lines[index].blanksBefore < 2 && isHeadLike(index) && isHeadLike(index - 1)
                && index - start < 6
            if !joins { start = index }
            result.append(start...index)
            if joins { for other in start..<index { result[other] = start...index } }
        }
        return result
    }

    private func isHeadLike(_ index: Int) -> Bool {
        let line = traits[index]
        return line.isShort && line.shape.ink >= 4 && !line.isByline && !line.isCredit && !line.isTop
            && !line.endsSentence
            && !line.isDate
    }

    private func group(_ index: Int, _ group: ClosedRange<Int>, _ run: ClosedRange<Int>) -> [LineFeature] {
        var result: [LineFeature] = []
        let lengths = group.map { traits[$0].shape.ink }
        if group.count == 1 { result.append(.alone) } else if group.count == 2 { result.append(.group2) }
        if group.count >= 3 {
            let even = Set(lengths).count <= max(1, group.count / 3)
            if even { result.append(.evenGroup) }
            let marked = group.filter {
                !traits[$0].shape.lastInside.properties.isAlphabetic && !traits[$0].isTable
                    && !traits[$0].isListItem
            }.count
            let plain = group.allSatisfy {
                !traits[$0].isTable && !traits[$0].isListItem && !traits[$0].isCredit
                    && traits[$0].shape.wideGaps == 0 && !traits[$0].isTop
            }
            if plain, (lengths.max() ?? 0) <= 22, even || marked * 2 >= group.count || group.count >= 4 {
                result.append(.verseGroup)
            }
        }
        if group.count >= 2 {
            let after = group.upperBound + 1
            if after < lines.count {
                if traits[after].isLong { result.append(.groupThenText) }
                if traits[after].isByline || traits[after].isNames { result.append(.groupThenByline) }
            }
            let marked = group.filter { "，。；！？、…".unicodeScalars.contains(traits[$0].shape.last) }.count
            if marked * 2 >= group.count, (lengths.max() ?? 0) <= 18 { result.append(.stanza) }
            let start = group.lowerBound
            if start > 0, traits[start - 1].isNames || traits[start - 1].isByline {
                result.append(.groupAfterNames)
            }
        }
        if run.count > 1 {
            result.append(
                index == run.lowerBound ? .headFirst : index == run.upperBound ? .headLast : .headMiddle)
            let own = traits[index].shape.ink
            let neighbour = index < run.upperBound ? traits[index + 1].shape.ink : traits[index - 1].shape.ink
            if own >= neighbour + 4 { result.append(.muchLonger) }
            if own + 4 <= neighbour { result.append(.muchShorter) }
            if index < run.upperBound {
                result.append(own < traits[index + 1].shape.ink ? .shorterThanNext : .longerThanNext)
            }
            if index > run.lowerBound {
                result.append(own < traits[index - 1].shape.ink ? .shorterThanLast : .longerThanLast)
            }
        }
        return result
    }

    private func next(_ index: Int) -> [LineFeature] {
        guard index + 1 < lines.count else { return [.nextEnd] }
        let next = traits[index + 1]
        var result: [LineFeature] = []
        if next.isOpening { result.append(.nextOpening) }
        if next.isNewsStart { result.append(.nextNews) }
        if next.isByline { result.append(.nextByline) }
        if next.isNames { result.append(.nextNames) }
        if next.isCredit { result.append(.nextCredit) }
        if next.isDash { result.append(.nextDash) }
        if next.isTable { result.append(.nextTable) }
        if next.isListItem { result.append(.nextList) }
        if next.isDate { result.append(.nextDate) }
        if next.isCaption { result.append(.nextCaption) }
        if next.shape.last == "：", next.isShort { result.append(.nextColonHead) }
        result.append(next.isLong ? .nextLong : .nextShort)
        if hasOpenings, next.isLong, !next.isOpening { result.append(.unopened) }
        if index + 2 < lines.count {
            let second = traits[index + 2]
            if second.isOpening { result.append(.next2Opening) }
            if second.isByline || second.isNames { result.append(.next2Byline) }
            if second.isLong { result.append(.next2Long) }
        }
        if hasTwin(index) { result.append(.twin) }
        result += related(index)
        if hasNeighbourOfWords(index) { result.append(.sameWords) }
        if run(of: \.isListItem, at: index) { result.append(.listRun) }
        if run(of: \.isTable, at: index) || run(of: \.hasColumns, at: index) { result.append(.tableRun) }
        return result
    }

    /// Whether the line has three words or more, as many as a line next to it: rows of a table.
    private func hasNeighbourOfWords(_ index: Int) -> Bool {
        let own = traits[index].shape.words.count
        guard own >= 3 else { return false }
        return (index > 0 && traits[index - 1].shape.words.count == own)
            || (index + 1 < lines.count && traits[index + 1].shape.words.count == own)
    }

    /// Whether what looks like a caption speaks of what the text before or after it speaks of: three runs of three
    /// characters that stand there too.
    private func related(_ index: Int) -> [LineFeature] {
        let line = traits[index]
        guard (10...120).contains(line.shape.ink),
            line.isCaption || (index + 1 < lines.count && traits[index + 1].isCredit)
        else { return [] }
        let own = trigrams(of: lines[index].text)
        func hits(_ range: Range<Int>) -> Int {
            own.intersection(
                range.clamped(to: 0..<lines.count).reduce(into: []) {
                    $0.formUnion(trigrams(of: lines[$1].text))
                }
            ).count
        }
        var result: [LineFeature] = []
        if hits(index - 8..<index) >= 3 { result.append(.relatedBefore) }
        if hits(index + 2..<index + 8) >= 3 { result.append(.relatedAfter) }
        return result
    }

    /// Runs of three Chinese characters; of a very long line those of its beginning.
    private func trigrams(of text: String) -> Set<[Unicode.Scalar]> {
        let scalars = Array(text.unicodeScalars.prefix(400))
        guard scalars.count >= 3 else { return [] }
        return Set(
            (0..<scalars.count - 2).compactMap { at in
                let three = Array(scalars[at..<at + 3])
                return three.allSatisfy(\.isHan) ? three : nil
            })
    }

    /// Whether the line has a form that a line next to it has too.
    private func run(of form: KeyPath<LineTraits, Bool>, at index: Int) -> Bool {
        guard traits[index][keyPath: form] else { return false }
        return (index > 0 && traits[index - 1][keyPath: form])
            || (index + 1 < lines.count && traits[index + 1][keyPath: form])
    }

    /// Whether a line of the same style stands between other paragraphs near by: crossheads come in sets.
    private func hasTwin(_ index: Int) -> Bool {
        let own = traits[index]
        guard own.isShort, own.shape.ink <= 22, index > 0, index + 1 < lines.count, traits[index + 1].isLong
        else { return false }
        for other in max(1, index - 12)...min(lines.count - 1, index + 12) where abs(other - index) > 1 {
            let line = traits[other]
            guard line.isShort, line.shape.ink <= 22, other + 1 < lines.count, traits[other + 1].isLong,
                !traits[other + 1].isOpening
            else { continue }
            let sameFirst = line.shape.first == own.shape.first
            let tolerance = own.shape.words.count > 1 ? 4 : 1
            let sameForm =
                line.shape.words.count == own.shape.words.count
                && abs(line.shape.ink - own.shape.ink) <= tolerance
                && line.shape.hasColonInside == own.shape.hasColonInside
            let bothNumbered =
                line.features.contains(.enumHan) && own.features.contains(.enumHan)
                || line.features.contains(.numberWord) && own.features.contains(.numberWord)
            if sameFirst || sameForm || bothNumbered { return true }
        }
        return false
    }

    private func before(_ index: Int) -> [LineFeature] {
        guard index > 0 else { return [.noCut] }
        let last = traits[index - 1]
        var result: [LineFeature] = []
        if last.endsArticle { result.append(.prevEndsNames) }
        if last.isSource { result.append(.prevSource) }
        if last.isCredit { result.append(.prevCredit) }
        if last.isNames || last.isByline { result.append(.prevNames) }
        if index > 1, traits[index - 2].isNames || traits[index - 2].isByline { result.append(.prev2Names) }
        if index > 1, traits[index - 2].isLong { result.append(.longBefore2) }
        if last.isOrganisation || last.isDate { result.append(.prevOrg) }
        if last.isTop { result.append(.prevTop) }
        if isHeadLike(index - 1) { result.append(.prevHeadish) }
        if last.shape.last == "：" { result.append(.prevColon) }
        // The last line of running text: captions and credits between a cut paragraph and its rest are passed over.
        if last.isLong, !last.isCaption || !last.endsSentence {
            result.append(.prevLong)
            result.append(last.endsSentence ? .noCut : .prevCut)
        } else if let text = textBefore(index), !traits[text].endsSentence {
            result.append(.prevCut)
        } else {
            result.append(last.endsSentence || last.isByline || last.isTop ? .noCut : .prevShort)
        }
        return result
    }

    /// The running text before a picture that stands right above the line.
    private func textBefore(_ index: Int) -> Int? {
        var at = index - 1
        while at > 0, index - at <= 4,
            traits[at].isCredit || traits[at].isCaption || (at + 1 < index && traits[at + 1].isCredit)
        { at -= 1 }
        return at < index - 1 && traits[at].isLong ? at : nil
    }
}
