import Diagnostics
import IssueModel
internal import Yams

/// What stands before the text of an article file: headline, author, date, page, column.
struct ArchiveHead {
    /// Parts of the headline, parted by two blanks or more.
    private(set) var parts: [String] = []
    private(set) var article = Article(id: "")
    private(set) var date: PrintedDate?
    private(set) var page: PageMark?
    /// Characters of the head that only say what the rest is.
    private(set) var furniture = 0
    private(set) var diagnostics: [Diagnostic] = []
    /// How many lines it takes.
    private(set) var lineCount = 0

    /// - Throws: when the front matter is not YAML, or says something of the wrong kind.
    init(_ lines: [ArchiveLine]) throws(Failure) {
        article.place = lines.first?.place
        if lines.first?.source == "---",
            let end = lines.dropFirst().firstIndex(where: { $0.source == "---" || $0.source == "..." })
        {
            lineCount = end + 1
            try readFrontMatter(Array(lines[1..<end]))
            let all = lines[...end].reduce(0) { $0 + $1.ink }
            furniture = all - article.storedInk
        } else {
            readLines(lines)
        }
    }

    // MARK: Lines

    private mutating func readLines(_ lines: [ArchiveLine]) {
        for line in lines {
            guard line.indent == 0 || lineCount == 0, take(line) else { break }
            lineCount += 1
        }
    }

    private mutating func take(_ line: ArchiveLine) -> Bool {
        let text = line.text
        if lineCount == 0, text.hasPrefix("#") {
            let headline = String(text.drop { $0 == "#" })
            setHeadline(headline)
            furniture += line.ink - headline.inkCount
            return true
        }
        if date == nil, let found = PrintedDate(text) {
            date = found
            furniture += line.ink
            return true
        }
        if page == nil, let found = ArchiveHead.pageMark(text) {
            page = found
            furniture += line.ink
            return true
        }
        for label in ["专栏：", "專欄：", "栏目：", "欄目："] where text.hasPrefix(label) {
            let column = String(text.dropFirst(label.count)).trimmed
            // Of two such lines the first counts.
            let isNew = article.column == nil && !column.isEmpty
            if isNew { article.column = column }
            furniture += isNew ? line.ink - column.inkCount : line.ink
            return true
        }
        guard lineCount > 0, date == nil, line.ink <= 24, !LineForms.endsSentence(text) else { return false }
        addAuthor(text)
        return true
    }

    /// 第1版(), 第1版（要闻）, 第A02版.
    private static func pageMark(_ text: String) -> PageMark? {
        let words = text.map { "()（）".contains($0) ? " " : $0 }
        let mark = String(words).trimmed
        return text.hasPrefix("第") && text.contains("版") ? PageMark(mark) : nil
    }

    private mutating func setHeadline(_ text: String) {
        var part: [String] = []
        var blanks = 0
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                blanks += scalar == " " ? 1 : 2
                continue
            }
            if blanks >= 2 || part.isEmpty {
                part.append("")
            } else if blanks == 1 {
                part[part.count - 1] += " "
            }
            part[part.count - 1].unicodeScalars.append(scalar)
            blanks = 0
        }
        parts = part
        let deck = part.dropFirst().firstIndex { $0.hasPrefix("——") } ?? part.count
        article.headline = deck == 0 ? nil : part[..<deck].joined(separator: " ")
        if deck < part.count { article.deck = part[deck...].joined(separator: " ") }
    }

    private mutating func addAuthor(_ text: String) {
        let names =
            BylineReading.bylines(in: Scalars(text), position: .head)
            ?? [Byline(role: nil, name: text, position: .head)]
        furniture += text.inkCount - names.storedInk
        article.bylines += names
    }

    // MARK: Front matter

    private static let shape = FactShape.mapping([
        "title": .text, "kicker": .text, "deck": .text, "author": .texts, "date": .text, "page": .text,
        "column": .text, "source": .text,
    ])

    private mutating func readFrontMatter(_ lines: [ArchiveLine]) throws(Failure) {
        guard let first = lines.first else { return }
        // Blank lines are put back, so that lines of findings are those of the file.
        var yaml = ""
        for (index, line) in lines.enumerated() {
            if index > 0 {
                yaml += String(repeating: "\n", count: line.place.line - lines[index - 1].place.line)
            }
            yaml += String(repeating: " ", count: line.indent) + line.source
        }
        let facts = try YAMLFacts(
            yaml, file: first.place.file, line: first.place.line, shape: ArchiveHead.shape)
        diagnostics = facts.diagnostics
        if let title = facts.text("title") { setHeadline(title) }
        article.kicker = facts.text("kicker")
        article.deck = facts.text("deck") ?? article.deck
        article.column = facts.text("column")
        if let source = facts.text("source") {
            article.source = source.dropping(anyOf: ["据", "據"])?.rest ?? source
        }
        date = facts.text("date").flatMap { PrintedDate($0) }
        page = facts.text("page").flatMap { page in PageMark(Int(page) == nil ? page : "第\(page)版") }
        for author in facts.texts("author") { addAuthor(author) }
    }
}
