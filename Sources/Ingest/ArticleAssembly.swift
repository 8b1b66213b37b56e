import Diagnostics
import Foundation
import IssueModel

/// Puts the lines of one page together to articles, from the top down.
///
/// Each group of lines is asked in a fixed order what it can be; the first answer counts. What begins an article, what
/// parts it and what ends it follow from the group, the group after it and the state of the article under way.
struct ArticleAssembly {
    private(set) var articles: [Article] = []
    private(set) var staff: [String: String] = [:]
    private(set) var section: String?
    private(set) var repairs: [Repair] = []
    private(set) var unplaced: [UnplacedText] = []
    private(set) var tally = Tally()
    private let pageNumber: Int
    private let captions: [String]
    private let labels: Set<String>
    /// Whether the page parts its articles by two blank lines or more.
    private var hasWideGaps = false
    /// Whether the article under way is over: a byline, a source or a jump stood at its end.
    private var isEnded = true
    /// The article that a picture of its own interrupted.
    private var interrupted: Article?

    /// - Parameters:
    ///   - captions: beginnings of paragraphs that `issue.yaml` says are captions.
    ///   - labels: short lines that `issue.yaml` binds a picture to.
    init(page: Int, captions: [String] = [], labels: Set<String> = []) {
        pageNumber = page
        self.captions = captions
        self.labels = labels
    }

    mutating func take(_ lines: [SourceLine]) {
        let groups = LineGroup.groups(of: lines)
        hasWideGaps = groups.dropFirst().filter { $0.isShort && $0.blanksBefore >= 2 }.count >= 2
        for (index, group) in groups.enumerated() {
            tally.input += group.texts.reduce(0) { $0 + $1.inkCount }
            take(group, next: index + 1 < groups.count ? groups[index + 1] : nil, isFirst: index == 0)
        }
        closeArticle()
    }

    private mutating func take(_ group: LineGroup, next: LineGroup?, isFirst: Bool) {
        if takeFurniture(group, isFirst: isFirst) { return }
        if takeFigure(group) { return }
        if takeBlockForm(group) { return }
        if takeMark(group, next: next) { return }
        if group.isShort, group.lines.count >= 1 {
            takeShort(group, next: next)
        } else {
            for line in group.lines { takeParagraph(line, blanksBefore: group.blanksBefore) }
        }
    }
}

// MARK: - Furniture of the page

extension ArticleAssembly {
    /// Staff, and the name of the section at the top of an inner page.
    private mutating func takeFurniture(_ group: LineGroup, isFirst: Bool) -> Bool {
        let staffLines = group.texts.map(LineReading.staff)
        if staffLines.allSatisfy({ $0 != nil }) {
            for entry in staffLines.compactMap({ $0 }).joined() { staff[entry.role] = entry.name }
            tally.furniture += group.texts.reduce(0) { $0 + $1.inkCount }
            return true
        }
        guard isFirst, pageNumber > 1, group.lines.count == 1, group.first.text.isAllHan,
            group.first.text.count <= 4,
            section == nil
        else { return false }
        section = group.first.text
        tally.furniture += group.first.text.inkCount
        return true
    }
}

// MARK: - Figures, tables, lists, verse

extension ArticleAssembly {
    private mutating func takeFigure(_ group: LineGroup) -> Bool {
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
        let text = withoutInnerSpaces(captionLines.map(\.text).joined())
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
    private mutating func startPicture(_ figure: Figure, at place: SourcePlace) {
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

    private mutating func takeBlockForm(_ group: LineGroup) -> Bool {
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
            let items = group.lines.map { TextBlock(withoutInnerSpaces($0.text), place: $0.place) }
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

    private var hasHeadOnly: Bool { current.map { $0.headline != nil && $0.blocks.isEmpty } ?? false }
}

// MARK: - Bylines, sources, jumps

extension ArticleAssembly {
    private mutating func takeMark(_ group: LineGroup, next: LineGroup?) -> Bool {
        guard group.lines.count == 1 else { return false }
        let text = group.first.text
        if let jump = LineReading.jump(text) {
            tally.furniture += text.inkCount
            if jump.goesOn {
                endWithJump(to: jump.page)
            } else {
                beginContinuation(from: jump.page, at: group.first.place)
            }
            return true
        }
        if LineReading.isSource(text), current?.blocks.isEmpty == false, current?.source == nil {
            update { $0.source = text }
            tally.model += text.inkCount
            isEnded = true
            return true
        }
        if let names = BylineReading.bylinesWithRole(in: text, position: .head) {
            return takeByline(names, ink: text.inkCount, dropped: 0)
        }
        if let marked = BylineReading.markedByline(text) {
            return takeByline(marked.bylines, ink: text.inkCount, dropped: marked.mark.inkCount)
        }
        return takeBracketedByline(text)
    }

    /// A line that is nothing but （李文）.
    private mutating func takeBracketedByline(_ text: String) -> Bool {
        guard text.hasPrefix("（"), text.hasSuffix("）"), current?.blocks.isEmpty == false,
            let names = BylineReading.bylines(in: String(text.dropFirst().dropLast()), position: .endBrackets)
        else { return false }
        update { $0.bylines += names }
        tally.model += text.inkCount
        isEnded = true
        return true
    }

    private mutating func takeByline(_ names: [Byline], ink: Int, dropped: Int) -> Bool {
        guard let article = current, interrupted == nil || !article.blocks.isEmpty else { return false }
        let isHead = article.blocks.isEmpty
        guard isHead || !isEnded else { return false }
        update { article in
            article.bylines += names.map {
                Byline(role: $0.role, name: $0.name, position: isHead ? .head : .end)
            }
        }
        tally.model += ink - dropped
        tally.furniture += dropped
        if !isHead { isEnded = true }
        return true
    }

    private mutating func endWithJump(to page: Int) {
        update { $0.continuedOn = page }
        isEnded = true
    }

    /// A short line before （上接第1版） is the shortened head of the article that goes on here.
    private mutating func beginContinuation(from page: Int, at place: SourcePlace) {
        if hasHeadOnly {
            update { $0.continuedFrom = page }
        } else {
            start(headline: nil, at: place)
            update { $0.continuedFrom = page }
        }
        isEnded = false
    }
}

// MARK: - Headlines, crossheads, paragraphs

extension ArticleAssembly {
    private mutating func takeShort(_ group: LineGroup, next: LineGroup?) {
        if group.lines.count == 1, !isEnded || hasHeadOnly, current != nil {
            if isCrosshead(group.first.text, blanksBefore: group.blanksBefore, next: next) {
                let text = group.first.text
                append(
                    .crosshead(TextBlock(text.words.joined(separator: " "), place: group.first.place)),
                    of: group)
                tally.model += text.inkCount
                return
            }
        }
        if group.lines.count == 1, isFieldOfNotice(group) {
            addBody(group.first.text.words.joined(separator: " "), at: group.first.place)
            return
        }
        if group.lines.count == 1, group.blanksBefore < 2, !isEnded, let last = lastParagraph,
            !LineReading.endsSentence(last)
        {
            takeParagraph(group.first, blanksBefore: group.blanksBefore)
            return
        }
        if hasHeadOnly, current?.bylines.isEmpty == true, group.blanksBefore < 2 {
            extendHead(group)
        } else {
            startHead(group)
        }
    }

    /// Who signs a notice and when, and lines such as 招标人：…
    private func isFieldOfNotice(_ group: LineGroup) -> Bool {
        guard let article = current, article.kind != .picture, !article.blocks.isEmpty, group.blanksBefore < 2,
            !LineReading.isNoticeHead(group.first.text)
        else { return false }
        let isField = group.first.text.dropLast().contains("：")
        return LineReading.isNoticeHead(article.headline ?? "") || (isField && !isEnded)
    }

    private func isCrosshead(_ text: String, blanksBefore: Int, next: LineGroup?) -> Bool {
        guard let article = current, article.kind != .picture, blanksBefore < 2, let next else { return false }
        if LineReading.isNumberedCrosshead(text) { return true }
        guard !article.blocks.isEmpty, !LineReading.isNoticeHead(text),
            !LineReading.isNoticeHead(article.headline ?? "")
        else { return false }
        guard Opening(next.first.text) == nil,
            BylineReading.bylinesWithRole(in: next.first.text, position: .head) == nil,
            BylineReading.markedByline(next.first.text) == nil, next.lines.count == 1 || !next.isShort
        else { return false }
        if let last = lastParagraph, !LineReading.endsSentence(last) { return false }
        if case .verse? = article.blocks.last { return false }
        if hasWideGaps, text.inkCount <= 22 { return true }
        return LineReading.isParallel(text) || (text.inkCount <= 12 && text.words.count == 1)
    }

    private mutating func startHead(_ group: LineGroup) {
        let head = HeadLines(group.texts)
        start(headline: head.headline, at: group.first.place)
        update {
            $0.kicker = head.kicker
            $0.deck = head.deck
        }
        tally.model += head.inkCount
        isEnded = false
    }

    private mutating func extendHead(_ group: LineGroup) {
        let head = HeadLines(group.texts)
        update { article in
            if let more = head.headline {
                if article.column == nil, let own = article.headline, own.isAllHan, own.count <= 5 {
                    article.column = own
                    article.headline = more
                } else if article.kicker == nil, let own = article.headline, "：，".contains(own.last ?? " ") {
                    article.kicker = own
                    article.headline = more
                } else {
                    article.headline = [article.headline, more].compactMap { $0 }.joined(separator: " ")
                }
            }
            article.kicker = article.kicker ?? head.kicker
            article.deck = article.deck ?? head.deck
        }
        tally.model += head.inkCount
    }

    private mutating func takeParagraph(_ line: SourceLine, blanksBefore: Int) {
        // Names are parted by blanks, so bylines are read before blanks go.
        var opening = Opening(line.text)
        var text = withoutSpacesBeforeNames(opening?.rest ?? line.text)
        let removed = text.unicodeScalars.count < (opening?.rest ?? line.text).unicodeScalars.count
        if removed {
            note(
                .Ingest.removedSpace, line.place, before: String(line.text.prefix(24)),
                after: String(text.prefix(24)))
        }
        if let open = interrupted, isEnded {
            articles.append(articles.removeLast())
            resume(open)
        }
        if current == nil || isEnded {
            start(headline: nil, at: line.place)
            isEnded = false
        }
        if opening != nil, current?.blocks.isEmpty == false {
            text = withoutSpacesBeforeNames(line.text)
            opening = nil
        }
        if let opening {
            update { article in
                article.dateline = opening.dateline
                article.bylines += opening.bylines
            }
            tally.model += current?.leadIn?.inkCount ?? 0
        }
        addBody(text, at: line.place)
    }

    private mutating func addBody(_ paragraph: String, at place: SourcePlace) {
        var text = paragraph
        var jump: (page: Int, goesOn: Bool)?
        if text.hasSuffix("）"), let open = text.lastIndex(of: "（"),
            let found = LineReading.jump(String(text[open...])), found.goesOn
        {
            tally.furniture += text[open...].unicodeScalars.count
            text = String(text[..<open]).trimmed
            jump = found
        }
        tally.model += text.inkCount
        if let last = lastParagraph, !LineReading.endsSentence(last), canContinue(with: text) {
            let before = String(last.suffix(6)) + "⏎" + String(text.prefix(6))
            note(
                .Ingest.joinedParagraph, place, before: before,
                after: before.replacingOccurrences(of: "⏎", with: ""))
            joinToLastParagraph(text)
        } else {
            appendBlock(.paragraph(TextBlock(text, place: place)), at: place)
        }
        if let jump { endWithJump(to: jump.page) }
    }

    private func canContinue(with text: String) -> Bool {
        !LineReading.isNumberedCrosshead(text) && Opening(text) == nil
    }
}

/// Takes blanks out of running text, but not out of the brackets at its end, where names may be parted by them.
private func withoutSpacesBeforeNames(_ text: String) -> String {
    guard text.hasSuffix("）"), let open = text.lastIndex(of: "（") else { return withoutInnerSpaces(text) }
    return withoutInnerSpaces(String(text[..<open])) + text[open...]
}

// MARK: - The article under way

extension ArticleAssembly {
    private var current: Article? { articles.last }

    private mutating func update(_ change: (inout Article) -> Void) {
        guard !articles.isEmpty else { return }
        change(&articles[articles.count - 1])
    }

    private mutating func start(headline: String?, at place: SourcePlace) {
        closeArticle()
        var article = Article(id: "", headline: headline)
        article.place = place
        articles.append(article)
        interrupted = nil
    }

    /// Goes back to the article that a picture stood in the middle of.
    private mutating func resume(_ article: Article) {
        interrupted = nil
        guard let index = articles.lastIndex(where: { $0.place == article.place && $0.kind == article.kind })
        else { return }
        let picture = articles.remove(at: articles.count - 1)
        let resumed = articles.remove(at: index)
        articles.insert(picture, at: index)
        articles.append(resumed)
        isEnded = false
    }

    private mutating func append(_ block: Block, of group: LineGroup) {
        if current == nil
            || (isEnded && current?.kind != .picture && current?.blocks.isEmpty == false && !isFigure(block))
        {
            start(headline: nil, at: group.first.place)
            isEnded = false
        }
        appendBlock(block, at: group.first.place)
    }

    private func isFigure(_ block: Block) -> Bool { if case .figure = block { true } else { false } }

    private mutating func appendBlock(_ block: Block, at place: SourcePlace) {
        if current == nil { start(headline: nil, at: place) }
        update { $0.blocks.append(block) }
    }

    private mutating func replaceLast(with block: Block) {
        update { $0.blocks[$0.blocks.count - 1] = block }
    }

    /// The text of the last paragraph, pictures after it passed over; nil when something else came between.
    private var lastParagraph: String? {
        guard let index = lastParagraphIndex, case .paragraph(let text)? = current?.blocks[index] else {
            return nil
        }
        return text.text
    }

    private var lastParagraphIndex: Int? {
        guard let blocks = current?.blocks else { return nil }
        for index in blocks.indices.reversed() {
            switch blocks[index] {
            case .figure: continue
            case .paragraph: return index
            default: return nil
            }
        }
        return nil
    }

    private mutating func joinToLastParagraph(_ text: String) {
        guard let index = lastParagraphIndex, case .paragraph(var block)? = current?.blocks[index] else {
            return
        }
        block.text += text
        update { $0.blocks[index] = .paragraph(block) }
    }

    private mutating func note(_ code: DiagnosticCode, _ place: SourcePlace, before: String, after: String) {
        repairs.append(
            Repair(code: code.id, line: place.line, column: place.column, before: before, after: after))
    }

    /// Finds the name in brackets at the end of the article that is over.
    private mutating func closeArticle() {
        guard let index = lastParagraphIndex, case .paragraph(var block)? = current?.blocks[index],
            let closing = closingBrackets(of: block.text)
        else { return }
        block.text = closing.text
        update { article in
            article.blocks[index] = .paragraph(block)
            article.bylines += closing.bylines
        }
    }
}
