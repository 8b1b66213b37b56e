import Diagnostics
import IssueModel

/// Reads the text of an article file into the blocks of its article.
struct ArchiveBody {
    var article: Article
    var furniture = 0
    private(set) var repairs: [Repair] = []
    /// Lines that were taken as written: addresses of pictures are no text of the newspaper.
    var linesAsWritten: Set<Int> = []
    private let lines: [ArchiveLine]
    private let rules: RepairRules
    /// Indent of ordinary paragraphs: that of most of the text.
    private let base: Int

    /// - Parameter parts: of the headline; archives repeat them as the first lines of the text.
    init(_ lines: ArraySlice<ArchiveLine>, head: Article, parts: [String], rules: RepairRules) {
        article = head
        self.rules = rules
        let counts = Dictionary(grouping: lines, by: \.indent).mapValues { $0.reduce(0) { $0 + $1.ink } }
        base = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
        let printed = ArchivePrintedHead(lines, article: head, parts: parts, hasIndents: base >= 2)
        article.column = printed.column
        article.headline = printed.headline
        furniture = printed.furniture
        self.lines = Array(lines.dropFirst(printed.lineCount))
        read()
    }

    private mutating func read() {
        var index = 0
        while index < lines.count {
            if article.blocks.isEmpty, takeHeadMark(lines[index]) {
                index += 1
            } else if isVerseTitle(at: index) {
                article.blocks.append(.crosshead(TextBlock(lines[index].text, place: lines[index].place)))
                index += 1
            } else if let count = verseCount(at: index) {
                let verses = lines[index..<index + count].map { TextBlock($0.text, place: $0.place) }
                article.blocks.append(.verse(verses))
                index += count
            } else {
                take(lines[index], next: index + 1 < lines.count ? lines[index + 1] : nil)
                index += 1
            }
        }
        takeClosingBrackets()
    }

    private mutating func take(_ line: ArchiveLine, next: ArchiveLine?) {
        let isLast = next.map { LineForms.isEditorsNote(Scalars($0.text)) } ?? true
        if takeMarkdown(line) || takeMark(line, isLast: isLast) { return }
        if isItem(line) {
            let item = TextBlock(line.text, place: line.place)
            if case .list(let before)? = article.blocks.last {
                article.blocks[article.blocks.count - 1] = .list(before + [item])
            } else {
                article.blocks.append(.list([item]))
            }
        } else if isCrosshead(line, next: next) {
            article.blocks.append(
                .crosshead(TextBlock(line.text.words.joined(separator: " "), place: line.place)))
        } else if isSignature(line) {
            addSignature(line)
        } else {
            addParagraph(line)
        }
    }

    // MARK: What a line is

    func isDeep(_ line: ArchiveLine) -> Bool { line.indent >= base + 4 }

    /// Whether a line begins at the edge where paragraphs are indented: a head, or who signs.
    func isOutdented(_ line: ArchiveLine) -> Bool { base >= 2 && line.indent == 0 }

    /// ▲…, （一）…: one of short news, one of points.
    private func isItem(_ line: ArchiveLine) -> Bool {
        guard let first = line.text.unicodeScalars.first else { return false }
        if first == "（" { return LineForms.hanNumber(Scalars(line.text)) }
        return LineForms.isBullet(first) && !"*·※".unicodeScalars.contains(first)
    }

    private static let wishes = ["庆祝", "慶祝", "祝", "热烈庆祝", "热烈祝贺", "敬祝", "贺", "賀", "欢迎", "歡迎"]

    /// A line set further in, without a final mark, before a paragraph: 庆祝…, or what stands nearer to the middle of the
    /// column than to its right edge and follows no paragraph.
    private func isCrosshead(_ line: ArchiveLine, next: ArchiveLine?) -> Bool {
        guard line.ink <= 30, !LineForms.endsSentence(line.text), let next, !isDeep(next) else { return false }
        if isOutdented(line) { return line.ink <= 20 && next.indent == base && !article.blocks.isEmpty }
        guard isDeep(line) else { return false }
        if ArchiveBody.wishes.contains(where: line.text.hasPrefix), line.indent < base + 24 { return true }
        if case .paragraph? = article.blocks.last { return false }
        return line.indent < base + 14
    }

    private func isSignature(_ line: ArchiveLine) -> Bool {
        guard isDeep(line), line.ink <= 60, !article.blocks.isEmpty else { return false }
        return !LineForms.endsSentence(line.text) || line.indent >= base + 14
    }

    /// Lines of a poem: three or more of them, short, of one indent, most of them without a mark that ends a sentence.
    private func verseCount(at start: Int) -> Int? {
        let first = lines[start]
        let rest = lines[start...].prefix {
            $0.indent == first.indent && $0.ink <= 22 && !"“「‘*-#!".contains($0.text.first ?? " ")
        }
        // A blank line ends a stanza.
        var run = rest.prefix(1) + rest.dropFirst().prefix { $0.blanksBefore == 0 }
        // Where verses end in marks, a line without one is the title of the next poem, or a crosshead.
        if run.count(where: endsInMark) * 4 >= run.count * 3 { run = run.prefix(while: endsInMark) }
        let open = run.filter { !LineForms.endsSentence($0.text) || "；，".contains($0.text.last ?? " ") }.count
        guard run.count >= 3, open * 2 >= run.count, !isDeep(first) || first.indent < base + 14 else {
            return nil
        }
        return run.count
    }

    private func endsInMark(_ line: ArchiveLine) -> Bool {
        LineForms.endsSentence(line.text) || "；，".contains(line.text.last ?? " ")
    }

    /// 甲唱, 秧歌: a short line without a mark over verses that end in marks.
    private func isVerseTitle(at index: Int) -> Bool {
        guard lines[index].ink <= 8, !endsInMark(lines[index]), verseCount(at: index) == nil else {
            return false
        }
        let below = lines[(index + 1)...].prefix(3)
        return below.count == 3 && below.allSatisfy(endsInMark) && verseCount(at: index + 1) != nil
    }

    // MARK: Blocks

    private mutating func addSignature(_ line: ArchiveLine) {
        let text = TextBlock(line.text.words.joined(separator: " "), place: line.place)
        if case .signature(let before)? = article.blocks.last {
            article.blocks[article.blocks.count - 1] = .signature(before + [text])
        } else {
            article.blocks.append(.signature([text]))
        }
    }

    private mutating func addParagraph(_ line: ArchiveLine) {
        var text = line.text
        let isFirst = !article.blocks.contains { if case .paragraph = $0 { true } else { false } }
        if isFirst, let opening = Opening(Scalars(text)) {
            article.dateline = opening.dateline.isEmpty ? nil : opening.dateline
            article.bylines += opening.bylines
            let kept = opening.dateline.inkCount + opening.bylines.storedInk + opening.rest.inkCount
            furniture += text.inkCount - kept
            text = opening.rest
        }
        text = unspaced(text, of: line)
        // Without indents and blank lines between them, lines are those of an editor's window.
        if line.indent == 0, line.blanksBefore == 0, case .paragraph(var before)? = article.blocks.last,
            !LineForms.endsSentence(before.text)
        {
            if before.text.appendLine(text, joinsWords: rules.has(.lineEndHyphens)) { furniture += 1 }
            article.blocks[article.blocks.count - 1] = .paragraph(before)
        } else {
            article.blocks.append(.paragraph(TextBlock(text, place: line.place)))
        }
    }

    private mutating func unspaced(_ text: String, of line: ArchiveLine) -> String {
        guard rules.has(.spaces) else { return text }
        if text.hasSuffix("）"), let open = text.lastIndex(of: "（") {
            return unspacedText(String(text[..<open]), of: line) + text[open...]
        }
        return unspacedText(text, of: line)
    }

    private mutating func unspacedText(_ text: String, of line: ArchiveLine) -> String {
        let result = UnspacedText(text)
        repairs += result.changes.map { $0.repair(inLineAt: line.place) }
        return result.text
    }

    private mutating func takeClosingBrackets() {
        guard case .paragraph(var last)? = article.blocks.last, let closing = closingBrackets(of: last.text)
        else { return }
        furniture += last.text.inkCount - closing.text.inkCount - closing.bylines.storedInk
        last.text = closing.text
        article.blocks[article.blocks.count - 1] = .paragraph(last)
        article.bylines += closing.bylines
    }
}
