import Diagnostics

/// Heads and items among lines of columns: their lines may be as long as the column is wide.
extension WrappedText {
    /// Whether the line before is of a head that is as long as the column is wide: a dateline follows it, or a shorter line that does
    /// not end as a paragraph ends.
    func isHead(_ last: SourceLine, over index: Int, length: Int) -> Bool {
        guard !last.isJoined, last.place.column < 3, !WrappedText.hasMarks(last) else { return false }
        let line = lines[index]
        if beginsStory(line) || LineForms.beginsTurn(line.scalars) { return true }
        // 据新华社兰州4月17日电: the dateline fills the line.
        if WrappedText.hasMarks(line), OpeningForm(last.scalars + [" "]) != nil { return false }
        if length < measure - 1, let end = line.scalars.last, !WrappedText.isFinal(end) { return true }
        if index + 1 < lines.count, lines[index + 1].blanksBefore == 0, !WrappedText.hasMarks(line),
            isHeadEnd(line, over: lines[index + 1])
        {
            return true
        }
        return itemsHaveHeads && !isIndented
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
        return length(of: next) < measure - 1 && !WrappedText.isFinal(end) && !WrappedText.hasMarks(next)
    }

    /// ▲…, 一、…, 2. …: another item of a list, or of short news.
    func isItem(_ line: SourceLine, after last: SourceLine) -> Bool {
        guard let first = line.scalars.first, let end = last.scalars.last else { return false }
        if LineForms.isBullet(first), first != "·", first != "*" { return true }
        if first == last.scalars.first, "．·*－-＊▓▍第".unicodeScalars.contains(first) { return true }
        if isLabelled(line), isLabelled(last) { return true }
        // 【站起来的】: a crosshead.
        if first == "【", line.scalars.firstIndex(of: "】") == line.scalars.endIndex - 1, end != "，" { return true }
        return (end.isStop || "；：;:）".unicodeScalars.contains(end) || LineForms.hanNumber(last.scalars))
            && (LineForms.hanNumber(line.scalars) || LineForms.digitNumber(line.scalars))
    }

    /// 時間：…, 對象：…: a label of two characters or a few more, and what it says.
    private func isLabelled(_ line: SourceLine) -> Bool {
        let label = line.scalars.prefix(5).prefix { $0.isHan }
        return label.count >= 2 && label.endIndex < line.scalars.endIndex && line.scalars[label.endIndex] == "："
    }
}
