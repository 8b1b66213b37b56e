import Diagnostics
import IssueModel

/// Figures, tables, lists and verse.
extension ArticleAssembly {
    mutating func takeFigure(_ group: LineGroup) -> Bool {
        if group.lines.count == 1, labels.contains(group.first.text) {
            var figure = Figure(image: nil, caption: group.first.text)
            figure.place = group.first.place
            append(.figure(figure), of: group)
            tally.model += group.first.text.inkCount
            return true
        }
        let last = group.lines[group.lines.count - 1].text
        let isBound = captions.contains { withoutInnerSpaces(group.first.text).hasPrefix($0) }
        let credits = group.lines.count > 1 || isBound ? LineReading.credits(last) : nil
        guard isBound || (credits != nil && group.lines.count <= 3) else { return false }
        let captionLines =
            credits == nil || group.lines.count == 1 ? group.lines : Array(group.lines.dropLast())
        guard !captionLines.isEmpty else { return false }
        let text = runningText(of: captionLines)
        var figure = Figure(image: nil, caption: text, credits: group.lines.count > 1 ? credits ?? [] : [])
        figure.place = group.first.place
        tally.model += text.inkCount + (figure.printedCredits?.inkCount ?? 0)
        if group.blanksBefore >= 2 || articles.isEmpty && current == nil || (isEnded && current == nil) {
            startPicture(figure, at: group.first.place)
        } else {
            append(.figure(figure), of: group)
        }
        return true
    }

    /// A picture with blank lines around it stands for itself; the article before it may go on after it.
    mutating func startPicture(_ figure: Figure, at place: SourcePlace) {
        let open = isEnded ? nil : current
        var picture = Article(id: "", kind: .picture, blocks: [.figure(figure)])
        picture.place = place
        if let headed = current, headed.blocks.isEmpty, headed.headline != nil {
            picture.headline = headed.headline
            picture.kicker = headed.kicker
            picture.deck = headed.deck
            articles.removeLast()
        }
        articles.append(picture)
        interrupted = open
        isEnded = true
    }

    mutating func takeBlockForm(_ group: LineGroup) -> Bool {
        if group.isTable {
            let rows = group.lines.map { line in
                (LineReading.cells(line.text) ?? []).map { TextBlock($0, place: line.place) }
            }
            let kept = rows.joined().reduce(0) { $0 + $1.text.inkCount }
            tally.furniture += group.texts.reduce(0) { $0 + $1.inkCount } - kept
            tally.model += kept
            append(.table(rows), of: group)
            return true
        }
        if group.isList,
            group.lines.count > 1 || group.texts.allSatisfy({ !LineReading.isNumberedCrosshead($0) })
        {
            let items = group.lines.map { TextBlock(unspaced($0.text, of: $0), place: $0.place) }
            tally.model += items.reduce(0) { $0 + $1.text.inkCount }
            if case .list(let before)? = current?.blocks.last {
                replaceLast(with: .list(before + items))
            } else {
                append(.list(items), of: group)
            }
            return true
        }
        let followsVerse = current?.blocks.last.map { if case .verse = $0 { true } else { false } } ?? false
        let isStanza = group.isShort && group.lines.count >= 2 && followsVerse && !isEnded
        let opensPoem = group.isShort && group.lines.count >= 3 && hasHeadOnly && current?.headByline != nil
        guard group.looksLikeVerse || isStanza || opensPoem else { return false }
        if let deck = group.texts.last, deck.hasPrefix("——"), !followsVerse, !hasHeadOnly { return false }
        append(.verse(group.lines.map { TextBlock($0.text, place: $0.place) }), of: group)
        tally.model += group.texts.reduce(0) { $0 + $1.inkCount }
        return true
    }

    var hasHeadOnly: Bool { current.map { $0.headline != nil && $0.blocks.isEmpty } ?? false }
}
