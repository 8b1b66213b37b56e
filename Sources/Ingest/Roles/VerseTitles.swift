/// Titles inside verse: the poems of a cycle, 其一, 等水开.
extension PageFeatures {
    /// Lines below it that are looked at.
    private static let below = 4

    /// Adds whether a line of a few characters stands over lines of verse as the title of a poem does.
    func addVerseTitle(of index: Int, to table: inout FeatureTable) {
        guard traits[index].isShort, traits[index].shape.ink <= 12, index + 2 < lines.count,
            gaps.gap(before: lines[index + 1]) < 2,
            !traits[index + 1].has([.table, .columns, .organisation, .date, .byline, .credit])
        else { return }
        let verses = versesBelow(index)
        guard verses.count >= 2, let title = VerseTitle(lines[index].scalars) else { return }
        let marked = verses.count { VerseTitle.ends.contains(traits[$0].shape.last) }
        if marked * 3 >= verses.count * 2, verses.allSatisfy({ traits[$0].shape.ink >= 4 }) {
            table.append(.titleOfMarked)
        } else if title.core.count <= 4, marked * 2 <= verses.count, verses.count >= 3, index > 0,
            gaps.gap(before: lines[index]) >= 1, gaps.gap(before: lines[index + 1]) == 0
        {
            let ink = verses.reduce(0) { $0 + traits[$1].shape.ink }
            let isShorter = title.core.count * 8 * verses.count <= ink * 5
            if isShorter || title.isNumbered
                || verses.contains(where: { title.comesBack(in: lines[$0].scalars) })
            {
                table.append(.titleOfFree)
            }
        }
    }

    /// The next short lines up to the end of their stanza.
    private func versesBelow(_ index: Int) -> Range<Int> {
        var end = index + 1
        while end < lines.count, end <= index + PageFeatures.below, traits[end].isShort,
            traits[end].shape.ink <= 16,
            end == index + 1 || gaps.gap(before: lines[end]) == 0
        { end += 1 }
        return index + 1..<end
    }
}

/// What may be the title of a poem: one to eight Chinese characters, in brackets of a title or with a number before them.
private struct VerseTitle {
    let core: Scalars
    let isNumbered: Bool

    static let ends = ScalarSet("，。；！？、…")

    init?(_ line: Scalars) {
        var core = line
        if let first = core.first, let last = core.last, "〈《（".unicodeScalars.contains(first),
            "〉》）".unicodeScalars.contains(last)
        {
            core = core.dropFirst().dropLast()
        }
        let number = core.prefix { $0.isDigit || LineForms.chineseDigits.contains($0) }
        let mark = core[number.endIndex...].first
        isNumbered = !number.isEmpty && (mark == "." || mark == "、" || mark == "．")
        if isNumbered { core = core[(number.endIndex + 1)...].drop(while: \.isBlank) }
        core = core.withoutBlanks
        guard (1...8).contains(core.count), core.isAllHan else { return nil }
        self.core = core
    }

    /// Whether a word of the title stands in the verse too: 影子 over 早上，影子很长.
    func comesBack(in verse: Scalars) -> Bool {
        core.contains { !TopicChanges.common.contains($0) && verse.contains($0) }
    }
}
