import Diagnostics
import IssueModel

/// Text whose paragraphs came in lines as the columns had them, as `pdftotext` gives it.
///
/// Such lines are joined before any of them is weighed, so that a paragraph is one line whatever the source.
struct WrappedText {
    let lines: [SourceLine]
    let measure: ColumnMeasure
    /// Whether paragraphs begin with blanks; then only these part them.
    let isIndented: Bool
    /// Whether what follows the end of a paragraph, or a blank line, is mostly a head.
    let itemsHaveHeads: Bool
    private let rules: RepairRules

    /// Nil when the lines are paragraphs already.
    ///
    /// - Parameter known: the measure of the pages before; a page of a few lines does not tell by itself.
    init?(_ lines: [SourceLine], known: ColumnMeasure? = nil, rules: RepairRules = .all) {
        guard let measure = ColumnMeasure(of: lines, known: known) else { return nil }
        let longer = lines.indices.count { lines[$0].scalars.count > measure.characters + 4 }
        guard longer * 4 <= lines.count else { return nil }
        self.lines = lines
        self.measure = measure
        self.rules = rules
        let starts = lines.indices.dropFirst().filter { index in
            lines[index].blanksBefore > 0
                || measure.isShort(lines[index - 1].scalars.count)
                    && lines[index - 1].scalars.last?.isStop == true
        }
        let heads = starts.count {
            measure.isShort(lines[$0].scalars.count) && !WrappedText.isFinal(lines[$0].scalars.last ?? " ")
        }
        let texts = starts.count {
            !measure.isShort(lines[$0].scalars.count) && WrappedText.hasMarks(lines[$0])
        }
        itemsHaveHeads = heads >= 3 && heads > 4 * texts
        isIndented = lines.indices.count { lines[$0].place.column == 3 } >= 3
    }

    /// The lines with those of each paragraph joined, and what was joined.
    func joined() -> (lines: [SourceLine], repairs: [Repair]) {
        guard var open = lines.first else { return ([], []) }
        var result: [SourceLine] = []
        result.reserveCapacity(lines.count)
        var repairs: [Repair] = []
        // The paragraph under way is held by itself, for one that is asked in its list is copied each time.
        let lines = lines.span
        for index in 1..<lines.count {
            let own = lines[index].width
            if isFull(lines[index - 1]), goesOn(open, with: lines[index], at: index, length: own) {
                repairs.append(joint(of: open, lines[index]))
                open.append(lines[index])
            } else {
                result.append(open)
                open = lines[index]
            }
        }
        result.append(open)
        for index in result.indices where result[index].isJoined {
            repairs += result[index].widenedMarks(rules: rules)
        }
        return (result, repairs)
    }

    /// Whether a paragraph whose last line is full goes on with the line, which stands at the index.
    private func goesOn(_ last: SourceLine, with line: SourceLine, at index: Int, length: Int) -> Bool {
        // 本报讯（⏎记者…, 【本報記者…台北今⏎日電】: what is open goes on, whatever its line looks like.
        if line.blanksBefore == 0, line.place.column < 3, last.hasOpenBracket { return true }
        return (line.place.column < 3 || !isIndented)
            && (line.blanksBefore == 0 || isCut(last, before: line, length: length))
            && isText(last) && !isHead(last, over: index, length: length) && !isByline(last)
            && !standsAlone(line, length: length, after: last) && !isParagraph(line, after: last)
            && !isVerse(last) && !isRow(last, at: index) && !isHeadOfNext(at: index, after: last)
    }

    private func joint(of last: SourceLine, _ line: SourceLine) -> Repair {
        let ends = JoinedEnds(last.scalars.suffix(4), line.scalars.prefix(4))
        return Repair(
            code: DiagnosticCode.Ingest.joinedParagraph.id, line: line.place.line, column: line.place.column,
            before: ends.before, after: ends.after)
    }

    /// Whether a column ended after the first line of a paragraph, so that blank lines stand inside it: the line is full, its
    /// sentence goes on, and so does the next.
    private func isCut(_ last: SourceLine, before line: SourceLine, length: Int) -> Bool {
        guard !last.isJoined, let end = last.scalars.last, !WrappedText.isFinal(end) || end == "，",
            !end.isBlank,
            last.place.column == 3 && isIndented
                || last.scalars.contains(where: { $0 == "，" || $0 == "。" || $0 == "：" }),
            isFull(line) || line.scalars.last?.isStop == true, !beginsStory(line)
        else { return false }
        return !beginsSomethingElse(line) && !line.scalars.contains(" ")
    }

    /// Whether a full line happened to end its paragraph, where no indents tell.
    private func isParagraph(_ line: SourceLine, after last: SourceLine) -> Bool {
        guard !isIndented, line.blanksBefore == 0, last.scalars.last(where: { !$0.isCloser })?.isStop == true
        else {
            return false
        }
        return ParagraphBeginnings.isBeginning(line.scalars, after: last.scalars)
    }

    /// A crosshead, a signature, a byline: a short line that ends without a full stop, after one that ends a sentence; or one
    /// that names who wrote it.
    private func standsAlone(_ line: SourceLine, length: Int, after last: SourceLine) -> Bool {
        // A column has no such line: a caption, a row of a table.
        if !last.isJoined, CreditReading.creditTail(of: last.scalars) != nil { return true }
        if isTooLong(line) || line.scalars.contains("|") || line.scalars.contains("\t") { return true }
        if BylineReading.namesWithRole(in: line.scalars, mayBeBody: false) != nil { return true }
        if BylineReading.markedNames(line.scalars) != nil { return true }
        if last.scalars.last?.isStop == true, beginsSomethingElse(line) || isInBrackets(line) { return true }
        // 本报讯（记者 …）, 【本報訊】: no sentence goes on so.
        if line.scalars.hasPrefix("本报讯") || line.scalars.hasPrefix("本報訊")
            || LineForms.beginsBracketedDateline(line.scalars)
        {
            return true
        }
        if isItem(line, after: last) || isOfOtherKind(line, after: last) { return true }
        // 从“等客来”到“迎客来”: a quote at the end without a stop in it.
        if measure.isShort(length), last.scalars.last?.isStop == true,
            line.scalars.last == "”" || line.scalars.last == "」",
            line.scalars.last(where: { !$0.isCloser })?.isHan == true
        {
            return true
        }
        guard measure.isShort(length), let end = line.scalars.last,
            !WrappedText.isFinal(end) || end == "？" || end == "?",
            let lastEnd = last.scalars.last, lastEnd != "？" || end != "？"
        else { return false }
        return WrappedText.isFinal(lastEnd) && lastEnd != "，" && lastEnd != ","
    }

    /// （省植保总站）: who signs, where it comes from.
    private func isInBrackets(_ line: SourceLine) -> Bool {
        line.scalars.first == "（" && line.scalars.last == "）"
            && line.scalars.lastIndex(of: "（") == line.scalars.startIndex
    }

    /// A caption, a story, or a headline of two parts, which a full line can be too.
    private func beginsSomethingElse(_ line: SourceLine) -> Bool {
        if LineForms.hasCaptionSign(line.scalars) || beginsStory(line) || LineForms.beginsTurn(line.scalars) {
            return true
        }
        let parts = line.scalars.split(whereSeparator: \.isBlank)
        return (2...3).contains(parts.count) && line.scalars.last?.isStop == false
            && parts.allSatisfy { part in
                part.count >= 4 && (part.last?.isHan == true || part.last?.isCloser == true)
            }
    }

    /// Whether a line begins with a dateline, the names of which may go on in the next line.
    func beginsStory(_ line: SourceLine) -> Bool {
        OpeningForm(line.scalars) != nil || OpeningWords.fixedBeginnings.match(in: line.scalars) != nil
    }

    /// Whether a line has a mark of running text.
    static func hasMarks(_ line: SourceLine) -> Bool {
        line.scalars.contains { $0 == "。" || $0 == "，" || $0 == "、" || $0 == "；" || $0 == "." || $0 == "," }
    }

    /// Whether a line that goes on is unlikely to end so.
    static func isFinal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "?", "!", "\"", ";", "；", ")", "）", ":", "：", ",", "，": true
        default: scalar.isStop || scalar.isCloser
        }
    }

    /// A line of a head can be as long as a column is wide; it is text when it begins with an indent or a dateline, has
    /// marks of a sentence, or was joined already.
    private func isText(_ line: SourceLine) -> Bool {
        isRunning(line)
            && (line.isJoined || !LineForms.mayBeNoticeHead(line.scalars)
                || !LineForms.isNoticeHead(LineParts(line.scalars)))
    }

    private func isRunning(_ line: SourceLine) -> Bool {
        line.isJoined || line.place.column > 1 || beginsStory(line)
            || line.scalars.contains { $0 == "。" || $0 == "，" || $0 == "、" }
            || (!isIndented && !line.scalars.contains(" ") && !line.scalars.contains("\u{3000}"))
    }
}
