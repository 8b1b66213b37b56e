import Diagnostics
import Foundation
import IssueModel

/// Headlines, crossheads and paragraphs.
extension ArticleAssembly {
    mutating func takeShort(_ group: LineGroup, next: LineGroup?) {
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
    func isFieldOfNotice(_ group: LineGroup) -> Bool {
        guard let article = current, article.kind != .picture, !article.blocks.isEmpty, group.blanksBefore < 2,
            !LineReading.isNoticeHead(group.first.text)
        else { return false }
        let isField = group.first.text.dropLast().contains("：")
        return LineReading.isNoticeHead(article.headline ?? "") || (isField && !isEnded)
    }

    func isCrosshead(_ text: String, blanksBefore: Int, next: LineGroup?) -> Bool {
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

    mutating func startHead(_ group: LineGroup) {
        let head = HeadLines(group.texts)
        start(headline: head.headline, at: group.first.place)
        update {
            $0.kicker = head.kicker
            $0.deck = head.deck
        }
        tally.model += head.inkCount
        isEnded = false
    }

    mutating func extendHead(_ group: LineGroup) {
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

    mutating func takeParagraph(_ line: SourceLine, blanksBefore: Int) {
        // Names are parted by blanks, so bylines are read before blanks go.
        var opening = Opening(line.text)
        if let open = interrupted, isEnded {
            articles.append(articles.removeLast())
            resume(open)
        }
        if current == nil || isEnded {
            start(headline: nil, at: line.place)
            isEnded = false
        }
        if opening != nil, current?.blocks.isEmpty == false { opening = nil }
        let text = unspacedBeforeNames(opening?.rest ?? line.text, of: line)
        if let opening {
            update { article in
                article.dateline = opening.dateline
                article.bylines += opening.bylines
            }
            tally.model += current?.leadIn?.inkCount ?? 0
        }
        addBody(text, at: line.place)
    }

    mutating func addBody(_ paragraph: String, at place: SourcePlace) {
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
        if rules.has(.joinedParagraphs), let last = lastParagraph, !LineReading.endsSentence(last),
            canContinue(with: text)
        {
            let before = String(last.suffix(6)) + "⏎" + String(text.prefix(6))
            note(
                .Ingest.joinedParagraph, place, before: before,
                after: before.replacingOccurrences(of: "⏎", with: ""))
            joinToLastParagraph(text, at: place)
        } else {
            appendBlock(.paragraph(TextBlock(text, place: place)), at: place)
        }
        if let jump { endWithJump(to: jump.page) }
    }

    func canContinue(with text: String) -> Bool {
        !LineReading.isNumberedCrosshead(text) && Opening(text) == nil
    }
}
