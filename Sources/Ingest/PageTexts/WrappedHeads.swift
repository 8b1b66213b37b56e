import Diagnostics

/// Heads and items among lines of columns: their lines may be as long as the column is wide.
extension WrappedText {
    /// Whether the line before is of a head that is as long as the column is wide: a dateline follows it, or a shorter line that does
    /// not end as a paragraph ends.
    func isHead(_ last: SourceLine, over index: Int, length: Int) -> Bool {
        guard !last.isJoined, last.place.column < 3, !WrappedText.hasMarks(last) else { return false }
        let line = lines[index]
        // A Western word or an address goes on.
        if last.scalars.last?.isASCII == true, line.scalars.first?.isASCII == true { return false }
        if beginsStory(line) || LineForms.beginsTurn(line.scalars) { return true }
        // 据新华社兰州4月17日电: the dateline fills the line.
        if WrappedText.hasMarks(line), OpeningForm(last.scalars + [" "]) != nil { return false }
        if measure.isShort(length), let end = line.scalars.last, !WrappedText.isFinal(end) { return true }
        if index + 1 < lines.count, lines[index + 1].blanksBefore == 0, !WrappedText.hasMarks(line),
            isHeadEnd(line, over: lines[index + 1])
        {
            return true
        }
        return !isIndented && !beginsStory(last) && (itemsHaveHeads || beginsItem(index - 1))
    }

    /// Whether a paragraph ended before the line, or a blank line stands there: what follows may be a head of the column's width, which the
    /// line model knows better. Under a dateline or a byline stands text.
    private func beginsItem(_ index: Int) -> Bool {
        guard index > 0, lines[index].blanksBefore == 0 else { return true }
        let last = lines[index - 1]
        guard let end = last.scalars.last, WrappedText.isFinal(end), !isFull(last) else { return false }
        return !beginsStory(last) && !isByline(last)
    }

    /// 本报记者 程毅 通讯员 陆佳: a line that names who wrote the text can be as long as the column is wide.
    func isByline(_ line: SourceLine) -> Bool {
        guard !line.isJoined, line.place.column == 1, line.hasBlank, !WrappedText.hasMarks(line),
            let names = BylineReading.namesWithRole(in: line.scalars, mayBeBody: false)
        else { return false }
        return names.allSatisfy { $0.role.map(BylineReading.isRole) == true }
    }

    /// Whether a line as long as the column is wide stands over a dateline, a byline, or a shorter line of its head.
    private func isHeadEnd(_ line: SourceLine, over next: SourceLine) -> Bool {
        if beginsStory(next) || BylineReading.namesWithRole(in: next.scalars, mayBeBody: false) != nil {
            return true
        }
        guard let end = next.scalars.last else { return false }
        return measure.isShort(next.width) && !WrappedText.isFinal(end) && !WrappedText.hasMarks(next)
    }

    /// Whether a line that is as long as the column is wide is a head, by what stands under it or under its next lines: an indented
    /// paragraph, before which a line of text would end in a full stop, a dateline, a byline, a list.
    func isHeadOfNext(at index: Int, after last: SourceLine) -> Bool {
        guard lines[index].place.column == 1, let lastEnd = last.scalars.last(where: { !$0.isCloser }),
            lastEnd.isStop || !last.isJoined && lastEnd != "，" && lastEnd != "、"
        else { return false }
        for place in index..<min(index + 3, lines.count - 1) {
            let (line, next) = (lines[place], lines[place + 1])
            guard line.place.column == 1, place == index || line.blanksBefore == 0, !WrappedText.hasMarks(line),
                let end = line.scalars.last(where: { !$0.isCloser && $0 != "\"" }),
                !end.isStop, !":：;；,，?!".unicodeScalars.contains(end)
            else { return false }
            if isIndented && next.place.column == 3 || beginsStory(next) || isByline(next)
                || next.scalars.first.map(LineForms.isBullet) == true
            {
                return true
            }
        }
        return false
    }

    /// A verse: where paragraphs are indented, lines at the edge that end in marks are no paragraph.
    func isVerse(_ last: SourceLine) -> Bool {
        guard isIndented, !last.isJoined, last.place.column == 1, let end = last.scalars.last else {
            return false
        }
        return end.isStop || "，；,;".unicodeScalars.contains(end)
    }

    /// A row whose cells wide blanks part, under another.
    func isRow(_ last: SourceLine, at index: Int) -> Bool {
        guard !last.isJoined, index > 1, last.place.column == 1, last.scalars.contains("\u{3000}"),
            !last.scalars.contains("，"), !last.scalars.contains("。")
        else { return false }
        return lines[index - 2].scalars.contains("\u{3000}")
    }

    /// After a full stop the head of a notice, who signs it, a caption with its credit; anywhere the name of a column.
    func isOfOtherKind(_ line: SourceLine, after last: SourceLine) -> Bool {
        let scalars = line.scalars
        if scalars.count <= 6, scalars.count * 2 < measure.characters,
            LineForms.isColumnSign(LineParts(scalars))
        {
            return true
        }
        guard last.scalars.last?.isStop == true else { return false }
        return LineForms.mayBeNoticeHead(scalars) && LineForms.isNoticeHead(LineParts(scalars))
            || line.hasBlank && !WrappedText.hasMarks(line) && LineForms.isSignature(LineParts(scalars))
            || scalars.last.map { !$0.isStop } == true && CreditReading.creditTail(of: scalars) != nil
    }

    /// ▲…, 一、…, 2. …: another item of a list, or of short news.
    func isItem(_ line: SourceLine, after last: SourceLine) -> Bool {
        guard let first = line.scalars.first, let end = last.scalars.last else { return false }
        if LineForms.isBullet(first), first != "·", first != "*" { return true }
        if first == last.scalars.first, "．·*－-＊▓▍第".unicodeScalars.contains(first) { return true }
        if isLabelled(line), isLabelled(last) { return true }
        // 【站起来的】: a crosshead.
        if first == "【", line.scalars.firstIndex(of: "】") == line.scalars.endIndex - 1, end != "，" {
            return true
        }
        return (end.isStop || "；：;:）".unicodeScalars.contains(end) || LineForms.hanNumber(last.scalars))
            && (LineForms.hanNumber(line.scalars) || LineForms.digitNumber(line.scalars))
    }

    /// 時間：…, 對象：…: a label of two characters or a few more, and what it says.
    private func isLabelled(_ line: SourceLine) -> Bool {
        let label = line.scalars.prefix(5).prefix { $0.isHan }
        return label.count >= 2 && label.endIndex < line.scalars.endIndex && line.scalars[label.endIndex] == "："
    }
}
