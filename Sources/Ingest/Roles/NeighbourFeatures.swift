/// What stands before and after a line.
extension PageFeatures {
    func addNext(of index: Int, to table: inout FeatureTable) {
        addLabels(of: index, to: &table)
        if hasNeighbourOfSameFirst(index) { table.append(.sameFirst) }
        guard index + 1 < lines.count else { return table.append(.nextEnd) }
        let next = traits[index + 1]
        if next.has(.opening) { table.append(.nextOpening) }
        if next.has(.newsStart) { table.append(.nextNews) }
        if next.has(.byline) { table.append(.nextByline) }
        if next.has(.names) { table.append(.nextNames) }
        if next.has(.credit) { table.append(.nextCredit) }
        if next.has(.dash) { table.append(.nextDash) }
        if next.has(.table) { table.append(.nextTable) }
        if next.has(.listItem) { table.append(.nextList) }
        if next.has(.date) { table.append(.nextDate) }
        if next.has(.caption) { table.append(.nextCaption) }
        if next.shape.last == "：", next.isShort { table.append(.nextColonHead) }
        table.append(next.isLong ? .nextLong : .nextShort)
        if hasOpenings, next.isLong, !next.has(.opening) { table.append(.unopened) }
        addSecond(after: index, to: &table)
        if hasTwin(index) { table.append(.twin) }
        addRelated(to: index, table: &table)
        if hasNeighbourOfWords(index) { table.append(.sameWords) }
        if isInRun(of: .listItem, index) { table.append(.listRun) }
        if isInRun(of: .table, index) || isInRun(of: .columns, index) { table.append(.tableRun) }
    }

    private func addSecond(after index: Int, to table: inout FeatureTable) {
        guard index + 2 < lines.count else { return }
        let second = traits[index + 2]
        if second.has(.opening) { table.append(.next2Opening) }
        if second.has([.byline, .names]) { table.append(.next2Byline) }
        if second.isLong { table.append(.next2Long) }
    }

    func addBefore(_ index: Int, to table: inout FeatureTable) {
        guard index > 0 else { return table.append(.noCut) }
        let last = traits[index - 1]
        if last.has(.articleEnd) { table.append(.prevEndsNames) }
        if last.has(.source) { table.append(.prevSource) }
        if last.has(.credit) { table.append(.prevCredit) }
        if last.has([.names, .byline]) { table.append(.prevNames) }
        if index > 1, traits[index - 2].has([.names, .byline]) { table.append(.prev2Names) }
        if index > 1, traits[index - 2].isLong { table.append(.longBefore2) }
        if last.has([.organisation, .date]) { table.append(.prevOrg) }
        if last.has(.top) { table.append(.prevTop) }
        if last.isHeadLike { table.append(.prevHeadish) }
        if last.shape.last == "：" { table.append(.prevColon) }
        // The last line of running text: captions and credits between a cut paragraph and its rest are passed over.
        if last.isLong, !last.has(.caption) || !last.endsSentence {
            table.append(.prevLong)
            table.append(last.endsSentence ? .noCut : .prevCut)
        } else if let text = textBefore(index), !traits[text].endsSentence {
            table.append(.prevCut)
        } else {
            table.append(last.endsSentence || last.has([.byline, .top]) ? .noCut : .prevShort)
        }
    }

    /// The running text before a picture that stands right above the line.
    private func textBefore(_ index: Int) -> Int? {
        var at = index - 1
        while at > 0, index - at <= 4,
            traits[at].has([.credit, .caption]) || (at + 1 < index && traits[at + 1].has(.credit))
        { at -= 1 }
        return at < index - 1 && traits[at].isLong ? at : nil
    }
}

/// Lines near by that are like it.
extension PageFeatures {
    /// Whether the line has three words or more, as many as a line next to it: rows of a table.
    private func hasNeighbourOfWords(_ index: Int) -> Bool {
        let own = traits[index].shape.wordCount
        guard own >= 3 else { return false }
        return (index > 0 && traits[index - 1].shape.wordCount == own)
            || (index + 1 < lines.count && traits[index + 1].shape.wordCount == own)
    }

    /// 《…》，… under 《…》，…; 問題一：… over 問題二：…: whether a line next to it begins with the same character. Speech does too,
    /// and says nothing.
    private func hasNeighbourOfSameFirst(_ index: Int) -> Bool {
        let first = traits[index].shape.first
        guard first != "“", first != "「", !first.isDigit else { return false }
        return (index > 0 && traits[index - 1].shape.first == first)
            || (index + 1 < lines.count && traits[index + 1].shape.first == first)
    }

    /// Whether the line has a form that a line next to it has too.
    private func isInRun(of form: LineTraits.Forms, _ index: Int) -> Bool {
        guard traits[index].has(form) else { return false }
        return (index > 0 && traits[index - 1].has(form))
            || (index + 1 < lines.count && traits[index + 1].has(form))
    }

    /// Whether what looks like a caption speaks of what the text before or after it speaks of: three runs of three
    /// characters that stand there too.
    private func addRelated(to index: Int, table: inout FeatureTable) {
        guard (10...120).contains(traits[index].shape.ink),
            traits[index].has(.caption) || traits[index + 1].has(.credit)
        else { return }
        let own = Trigrams(of: lines[index].scalars)
        func areShared(_ range: Range<Int>) -> Bool {
            own.stand(in: lines[range.clamped(to: 0..<lines.count)], atLeast: 3)
        }
        if areShared(index - 8..<index) { table.append(.relatedBefore) }
        if areShared(index + 2..<index + 8) { table.append(.relatedAfter) }
    }

    /// Whether a line of the same style stands between other paragraphs near by: crossheads come in sets.
    private func hasTwin(_ index: Int) -> Bool {
        guard isBeforeText(index), index > 0 else { return false }
        for other in max(1, index - 12)...min(lines.count - 1, index + 12) where abs(other - index) > 1 {
            guard isBeforeText(other), !traits[other + 1].has(.opening) else { continue }
            if areTwins(index, other) { return true }
        }
        return false
    }

    private func isBeforeText(_ index: Int) -> Bool {
        traits[index].isShort && traits[index].shape.ink <= 22 && index + 1 < lines.count
            && traits[index + 1].isLong
    }

    /// - Parameter one, other: indexes of the lines, whose traits would be copied otherwise.
    private func areTwins(_ one: Int, _ other: Int) -> Bool {
        if traits[one].shape.first == traits[other].shape.first { return true }
        let words = traits[one].shape.wordCount
        if words == traits[other].shape.wordCount,
            abs(traits[one].shape.ink - traits[other].shape.ink) <= (words > 1 ? 4 : 1),
            traits[one].shape.hasColonInside == traits[other].shape.hasColonInside
        {
            return true
        }
        return traits[one].has(.chineseNumber) && traits[other].has(.chineseNumber)
            || traits[one].has(.numberedWord) && traits[other].has(.numberedWord)
    }
}
