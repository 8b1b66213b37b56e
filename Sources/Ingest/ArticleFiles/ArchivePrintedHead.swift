import IssueModel

/// The head as the page had it, which archives repeat as the first lines of the text: also with what their heading leaves out.
struct ArchivePrintedHead {
    private(set) var column: String?
    private(set) var headline: String?
    /// How many lines it takes.
    private(set) var lineCount = 0
    /// Characters that the heading had already.
    private(set) var furniture = 0

    /// - Parameters:
    ///   - article: what the heading and the lines under it said.
    ///   - parts: of its headline.
    ///   - hasIndents: whether paragraphs are indented, so that lines of a head are not.
    init(_ lines: ArraySlice<ArchiveLine>, article: Article, parts: [String], hasIndents: Bool) {
        column = article.column
        headline = article.headline
        let byline = article.headByline
        var count = ArchivePrintedHead.repetition(lines, parts: parts, byline: byline)
        if count == 0, column == nil, let first = lines.first, first.ink <= 8, hasIndents, first.indent == 0 {
            // 社论 over the headline.
            let below = ArchivePrintedHead.repetition(lines.dropFirst(), parts: parts, byline: byline)
            if below > 0 {
                column = first.text
                lineCount = 1
                count = below
            }
        }
        let repeated = lines.dropFirst(lineCount).prefix(count)
        furniture = repeated.reduce(0) { $0 + $1.ink }
        lineCount += count
        guard count > 0, hasIndents else { return }
        // The second line of a headline of which the heading has the first.
        if let more = lines.dropFirst(lineCount).first, let next = lines.dropFirst(lineCount + 1).first,
            next.indent > 0, ArchivePrintedHead.canGoOn(more)
        {
            lineCount += 1
            if column == nil, let head = headline, ArchivePrintedHead.isStandingHead(head) {
                (column, headline) = (head, more.text)
            } else {
                headline = headline.map { $0 + " " + more.text } ?? more.text
            }
        }
    }

    private static func canGoOn(_ line: ArchiveLine) -> Bool {
        let text = Scalars(line.text)
        return line.indent == 0 && line.blanksBefore == 0 && (5...30).contains(line.ink)
            && !LineForms.endsSentence(line.text) && !LineForms.isBullet(text.first ?? " ")
            && !"（(#-*!—".unicodeScalars.contains(text.first ?? " ")
            && BylineReading.names(in: text, mayBeBody: true) == nil
    }

    /// 人民来信: what stands over many a letter.
    private static func isStandingHead(_ head: String) -> Bool {
        LineForms.isColumnSign(LineParts(Scalars(head))) || head.hasSuffix("来信") || head.hasSuffix("來信")
    }

    /// How many lines only say the headline and the author once more, parted anyhow.
    private static func repetition(
        _ lines: ArraySlice<ArchiveLine>, parts: [String], byline: String?
    ) -> Int {
        var rest = parts.joined().withoutBlanks[...]
        var count = 0
        for line in lines {
            let tight = line.text.withoutBlanks
            if !tight.isEmpty, rest.hasPrefix(tight) {
                rest = rest.dropFirst(tight.count)
            } else if count == 0 || tight != byline?.withoutBlanks {
                break
            }
            count += 1
        }
        return count
    }
}
