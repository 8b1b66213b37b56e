/// Finds the half-width marks of a line that Chinese text has in full width (GB/T 15834).
struct WidthReading {
    let context: LineContext
    private let phrases: LatinPhrases
    let scalars: [Unicode.Scalar]

    init(context: LineContext, phrases: LatinPhrases) {
        self.context = context
        self.phrases = phrases
        scalars = context.scalars
    }

    /// Adds what becomes of the marks of the line.
    func addChanges(brackets: [MarkPair], to changes: inout [TextChange]) {
        for pair in brackets { addChanges(ofBrackets: pair, to: &changes) }
        var index = 0
        while index < scalars.count {
            guard scalars[index].mayWiden else {
                index += 1
                continue
            }
            let isRun = scalars[index] == "." || scalars[index] == "-" || scalars[index] == "－"
            let length = isRun ? runLength(at: index) : 1
            if let change = change(at: index, length: length) { changes.append(change) }
            index += length
        }
    }

    /// Dots and hyphens are read together with those that follow.
    private func runLength(at index: Int) -> Int {
        var end = index + 1
        while end < scalars.count, scalars[end] == scalars[index] { end += 1 }
        return end - index
    }

    private func change(at index: Int, length: Int) -> TextChange? {
        switch scalars[index] {
        case ",": changed(index, to: "，", when: isChinese(at: index))
        case ";": changed(index, to: "；", when: isChinese(at: index))
        case ":": changed(index, to: "：", when: isChinese(at: index))
        case "?": changed(index, to: "？", when: isChinese(at: index))
        case "!": changed(index, to: "！", when: isChinese(at: index))
        case ".":
            length == 1
                ? changed(index, to: "。", when: isFullStop(at: index))
                : longMark("……", at: index, length: length, when: isEllipsis(at: index, length: length))
        case "-", "－": longMark("——", at: index, length: length, when: isDash(at: index, length: length))
        default: nil
        }
    }

    private func changed(_ index: Int, to mark: String, when holds: Bool) -> TextChange? {
        guard holds else { return nil }
        return TextChange(offset: index, of: scalars[index], to: mark, rule: .fullWidthPunctuation)
    }

    private func longMark(_ mark: String, at index: Int, length: Int, when holds: Bool) -> TextChange? {
        guard holds else { return nil }
        let before = String(String.UnicodeScalarView(scalars[index..<index + length]))
        return TextChange(offset: index, before: before, after: mark, rule: .fullWidthPunctuation)
    }
}

extension WidthReading {
    /// Whether a comma, colon and the like belongs to the Chinese sentence.
    private func isChinese(at index: Int) -> Bool {
        if endsMeasure(index) || partsNumbers(index), !context.isInAddress(index),
            !phrases.contain(index)
        {
            return true
        }
        // 长堤(21—23);10:50: a semicolon behind a bracket is of the sentence.
        if scalars[index] == ";", context.before(index) == ")", scalars[..<index].contains(where: \.isHan),
            !phrases.contain(index), !context.isInAddress(index)
        {
            return true
        }
        if context.isInsideWord(index) || context.isInAddress(index) || phrases.contain(index)
            || mayPartDigits(index)
        {
            return false
        }
        switch (context.left(of: index), context.right(of: index)) {
        case (.chinese, _): return true
        case (_, .chinese):
            let isFinal = scalars[index] == "!" || scalars[index] == "?"
            return !(isFinal && endsLatinPhrase(index))
        case (.other, .none): return !endsLatinPhrase(index)
        // A column's line that begins with the mark of the line before: ,14个市州的选手; unlike 1⏎,900万元.
        case (.none, .other):
            return scalars[index] == ","
                && scalars[(index + 1)...].prefix(while: \.isDigit).count != 3
        default: return false
        }
    }

    /// A point ends a Chinese sentence after a Chinese character, or after what closes a quote of one. Before a Latin
    /// letter it parts the ending from the name of a file.
    private func isFullStop(at index: Int) -> Bool {
        guard let last = context.before(index), context.left(of: index) == .chinese || last == "%" else {
            return false
        }
        if let next = context.after(index), next.isLatin || "/@_".unicodeScalars.contains(next) { return false }
        return last.canEndChinese
    }

    private func isEllipsis(at index: Int, length: Int) -> Bool {
        guard length == 3 || length == 6, !phrases.contain(index), !context.isInAddress(index) else {
            return false
        }
        let right = context.right(of: index)
        return context.left(of: index) == .chinese || (context.left(of: index) == .none && right == .chinese)
    }

    /// Two hyphens; options of commands (--help) and longer rules are none.
    private func isDash(at index: Int, length: Int) -> Bool {
        guard length == 2, !phrases.contain(index), !context.isInAddress(index) else { return false }
        let isOption = context.before(index)?.isBlank != false && context.after(index + 1)?.isLatin == true
        return !isOption && (context.left(of: index) == .chinese || context.right(of: index) == .chinese)
    }

    /// Both brackets of a pair alike: full-width when they hold Chinese text or stand beside it.
    private func addChanges(ofBrackets pair: MarkPair, to changes: inout [TextChange]) {
        let isInPhrase = pair.open.map(phrases.contain) == true || pair.close.map(phrases.contain) == true
        guard !isInPhrase, isChinese(pair) else { return }
        if let open = pair.open, let change = changed(open, to: "（", when: scalars[open] == "(") {
            changes.append(change)
        }
        if let close = pair.close, let change = changed(close, to: "）", when: scalars[close] == ")") {
            changes.append(change)
        }
    }

    private func isChinese(_ pair: MarkPair) -> Bool {
        switch (pair.open, pair.close) {
        case (let open?, let close?):
            if scalars[open] == "（" || scalars[close] == "）" { return true }
            // CN99-0815/(G)
            if !pair.hasHan, context.before(open) == "/" { return false }
            // 报告(1).pdf
            if context.after(close) == ".", context.after(close + 1)?.isLatin == true { return false }
            return pair.hasHan || context.left(of: open) == .chinese || context.right(of: close) == .chinese
                || holdsTimes(open, close)
        case (let open?, nil): return context.left(of: open) == .chinese || context.right(of: open) == .chinese
        // 1)… is the number of an item.
        case (nil, let close?): return context.left(of: close) == .chinese
        case (nil, nil): return false
        }
    }

    /// 电话5550166(8:30—17:00): when somebody can be reached is no part of the number that the bracket stands behind.
    private func holdsTimes(_ open: Int, _ close: Int) -> Bool {
        // However many brackets a line has, it is read in one pass.
        guard close - open <= 12, scalars[max(0, open - 24)..<open].contains(where: \.isHan) else {
            return false
        }
        let times = scalars[(open + 1)..<close].split { "—-–~～".unicodeScalars.contains($0) }
        return times.count == 2 && times.allSatisfy(LineForms.isTimeOfDay)
    }
}

extension Unicode.Scalar {
    /// Whether the character can be a mark that Chinese text has in full width; brackets are read in pairs.
    @inline(__always)
    fileprivate var mayWiden: Bool { (value < 0x40 || value == 0xFF0D) && isWidenedMark }

    private var isWidenedMark: Bool {
        switch self {
        case ",", ";", ":", "?", "!", ".", "-", "－": true
        default: false
        }
    }

    /// Whether a Chinese sentence can end after the character, or go on to its point.
    var canEndChinese: Bool {
        switch self {
        case "\"", "＂", "'", "＇", "”", "’", ")", "）", "」", "』", "》", "】", "%": true
        default: isHan
        }
    }
}
