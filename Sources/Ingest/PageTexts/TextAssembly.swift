import Diagnostics
import IssueModel

/// Paragraphs.
extension PageAssembly {
    mutating func takeOpening(_ line: SourceLine) {
        guard let opening = Opening(line.scalars, isKnown: true) else { return takeBody(line) }
        take(opening, of: line)
    }

    private mutating func take(_ opening: Opening, of line: SourceLine) {
        openForText(at: line.place)
        if !blocks.isEmpty || current?.dateline != nil {
            // A second dateline in one article is text: 又讯.
            guard hasBlockOpening(line) else { return takeBody(line) }
            start(at: line.place)
        }
        let before = bylineInk
        update { article in
            if !opening.dateline.isEmpty { article.dateline = opening.dateline }
            article.bylines += opening.bylines
        }
        let stored = opening.dateline.inkCount + bylineInk - before
        tally.furniture += line.ink - opening.rest.inkCount - stored
        addParagraph(opening.rest, of: line)
    }

    /// Whether an opening inside running text begins an article of its own, without a head.
    private func hasBlockOpening(_ line: SourceLine) -> Bool { line.blanksBefore >= 2 }

    mutating func takeBody(_ line: SourceLine) {
        goOnAfterSigner(line)
        if goesOnSentence(line) { return joinToText(line) }
        // Right under a head a dateline is one, even if the line was not taken for an opening.
        if hasHeadOnly, current?.kind == .article, current?.dateline == nil,
            let opening = Opening(line.scalars), !opening.dateline.isEmpty
        {
            return take(opening, of: line)
        }
        openForText(at: line.place)
        addParagraph(line.text, of: line)
    }

    /// Whether the text before was cut in the middle of a sentence which only this line can go on with.
    private func goesOnSentence(_ line: SourceLine) -> Bool {
        guard previous == .body || previous == .more || previous == .opening, !isEnded,
            rules.has(.joinedParagraphs),
            current?.kind == .article, line.ink > 20, let last = lastText, let end = last.lastScalar,
            last.utf8.count > 42, end.isHan || end == "，" || end == "、"
        else { return false }
        return last.contains("，")
    }

    mutating func takeCrosshead(_ line: SourceLine) {
        goOnAfterSigner(line)
        goOnAfterBox()
        // 种 子: one word that was spaced out; 第一章 总 则 is two.
        let isOneWord =
            line.hasBlank && line.scalars.split(whereSeparator: \.isBlank).allSatisfy { $0.count == 1 }
        let text = isOneWord ? line.unspacedText : line.text.singleSpaced
        append(.crosshead(TextBlock(text, place: line.place)), of: line)
    }

    /// The answer to a question, the reply to a letter and the next letter stand under the name of who wrote before.
    private mutating func goOnAfterSigner(_ line: SourceLine) {
        if isSigned, line.blanksBefore < 2 { isEnded = false }
        isSigned = false
    }

    mutating func takeMore(_ line: SourceLine) {
        if let index = interrupted, articles.indices.contains(index) { openForText(at: line.place) }
        goOnInCutParagraph()
        guard let last = lastText, !isEnded, rules.has(.joinedParagraphs) else { return takeBody(line) }
        // After a blank line nothing tells the rest of a paragraph that ended in a full stop from the next paragraph.
        if line.blanksBefore > 0, last.unicodeScalars.last(where: { !$0.isCloser })?.isStop == true {
            return takeBody(line)
        }
        joinToText(line)
    }

    private mutating func joinToText(_ line: SourceLine) {
        guard let last = lastText else { return }
        let text = tightened(line)
        let ends = JoinedEnds(last.ending(6), text.beginning(6))
        note(.Ingest.joinedParagraph, line.place, before: ends.before, after: ends.after)
        let parted = takingJump(from: text)
        joinToLastText(parted.text, at: line.place)
        readCutOpening()
        if let jump = parted.jump { endWithJump(to: jump) }
    }

    private mutating func addParagraph(_ text: String, of line: SourceLine) {
        let parted = takingJump(from: tightened(text, of: line))
        if !parted.text.isEmpty {
            let text = takingSigner(from: parted.text)
            update { $0.blocks.append(.paragraph(TextBlock(text, place: line.place))) }
        }
        if let jump = parted.jump { endWithJump(to: jump) }
    }

    private mutating func tightened(_ line: SourceLine) -> String { tightened(line.text, of: line) }

    /// The text without the blanks inside Chinese, which are kept in brackets at its end, where names may be parted.
    mutating func tightened(_ text: String, of line: SourceLine) -> String {
        guard line.hasBlank else { return text }
        // A short line without the marks of a sentence is no running text: 主讲人：水利学院教授 裴远山.
        let hasMarks = text.unicodeScalars.contains { $0 == "，" || $0.isStop }
        let isSentence = hasMarks || text.inkCount > 40 && !line.scalars.isListOfNames
        if isSentence, current?.kind == .notice, let comma = text.firstIndex(of: "，"), blocks.isEmpty {
            // 先嚴 王公諱錦堂先生 慟於…: the blank before the name of the dead is a mark of respect.
            return String(text[..<comma]).singleSpaced + unspacedBeforeNames(String(text[comma...]), of: line)
        }
        return isSentence ? unspacedBeforeNames(text, of: line) : text.singleSpaced
    }

    /// Parts （读者 李文） from the end of a paragraph: with a role it is a name wherever the paragraph stands.
    private mutating func takingSigner(from text: String) -> String {
        guard let closing = closingBrackets(of: text), closing.bylines.contains(where: { $0.role != nil })
        else {
            return text
        }
        // Who asks a question is named as 读者, or by a place, which belongs to the question.
        guard
            !LineForms.beginsTurn(Scalars(text))
                || closing.bylines.contains(where: {
                    $0.role.map { BylineReading.isRole(Scalars($0)) } ?? false
                })
        else { return text }
        let before = bylineInk
        update { $0.bylines += closing.bylines }
        tally.furniture += text.inkCount - closing.text.inkCount - (bylineInk - before)
        return closing.text
    }

    /// Parts （下转第2版） from the end of a paragraph.
    private mutating func takingJump(from text: String) -> (text: String, jump: Int?) {
        guard let last = text.lastScalar, last == "）" || last == "版",
            let found = LineForms.closingJump(of: Scalars(text))
        else { return (text, nil) }
        tally.furniture += text.inkCount - found.text.inkCount
        return (found.text.string, found.page)
    }

    mutating func takeVerse(_ line: SourceLine) {
        // One poem after the other, each signed, stand under one head.
        if previous == .signer { goOnAfterSigner(line) }
        let text = TextBlock(line.text.singleSpaced, place: line.place)
        if previous == .verse, line.blanksBefore == 0, case .verse? = blocks.last,
            case .verse(var lines)? = takeLastBlock()
        {
            lines.append(text)
            putBack(.verse(lines))
        } else {
            append(.verse([text]), of: line)
        }
    }

    mutating func takeListItem(_ line: SourceLine) {
        let parted = takingJump(from: line.text.singleSpaced)
        let item = TextBlock(parted.text, place: line.place)
        if !isEnded, case .list? = blocks.last, case .list(var items)? = takeLastBlock() {
            items.append(item)
            putBack(.list(items))
        } else {
            append(.list([item]), of: line)
        }
        if let jump = parted.jump { endWithJump(to: jump) }
    }

    mutating func takeSignature(_ line: SourceLine) {
        let text = TextBlock(line.unspacedText, place: line.place)
        if previous == .signature, case .signature? = blocks.last,
            case .signature(var lines)? = takeLastBlock()
        {
            lines.append(text)
            putBack(.signature(lines))
        } else {
            append(.signature([text]), of: line)
        }
    }
}

extension Scalars {
    /// 万根生　王建国　石文华　… 韦志远（壮族）: many short words, without a mark between.
    fileprivate var isListOfNames: Bool {
        let words = split(whereSeparator: \.isBlank)
        return words.count >= 6 && words.allSatisfy { $0.count <= 8 }
    }
}
