/// Lines directly under each other: a paragraph, the lines of one headline, a caption with its credits, a stanza.
struct LineGroup {
    let lines: [SourceLine]

    var first: SourceLine { lines[0] }
    var blanksBefore: Int { lines[0].blanksBefore }
    var texts: [String] { lines.map(\.text) }
    /// Whether no line is running text.
    var isShort: Bool { lines.allSatisfy { !LineReading.isBody($0.text) && $0.text.inkCount <= 42 } }

    /// Groups of a page. A line of running text is a group of its own, unless credits follow it.
    static func groups(of lines: [SourceLine]) -> [LineGroup] {
        var result: [[SourceLine]] = []
        for line in lines {
            let joins = line.blanksBefore == 0 && (result.last.map { belongs(line, after: $0) } ?? false)
            if joins { result[result.count - 1].append(line) } else { result.append([line]) }
        }
        return result.map(LineGroup.init)
    }

    private static func belongs(_ line: SourceLine, after group: [SourceLine]) -> Bool {
        guard let last = group.last else { return false }
        if LineReading.credits(line.text) != nil { return true }
        let kinds = [last.text, line.text].map { LineReading.cells($0) != nil }
        if kinds[0] || kinds[1] { return kinds[0] && kinds[1] }
        let items = [last.text, line.text].map(LineReading.isListItem)
        if items[0] || items[1] { return items[0] && items[1] }
        // Lines of a poem end in marks, but stay short.
        let isVerse = last.text.inkCount <= 20 && line.text.inkCount <= 20
        return isVerse || (!LineReading.isBody(last.text) && !LineReading.isBody(line.text))
    }

    /// Lines of a poem: three or more, all short, of which one at least ends in a mark inside a sentence, or all of one
    /// length.
    var looksLikeVerse: Bool {
        guard lines.count >= 3, texts.allSatisfy({ $0.inkCount <= 22 }) else { return false }
        let marked = texts.filter { "，；。！？、—…".contains($0.last ?? " ") }.count
        return marked * 2 >= lines.count || Set(texts.map(\.inkCount)).count == 1
    }

    var isTable: Bool { lines.count >= 2 && texts.allSatisfy { LineReading.cells($0) != nil } }
    var isList: Bool { texts.allSatisfy(LineReading.isListItem) }
}
