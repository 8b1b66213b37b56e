import Diagnostics
import IssueModel

/// One article of an archive, read from a file of its own.
struct ArchiveArticle {
    private(set) var article: Article
    let date: PrintedDate?
    let page: PageMark?
    private(set) var repairs: [Repair]
    private(set) var diagnostics: [Diagnostic]
    let account: Ledger.Entry

    private static let noticeEnds = ["启事", "啟事", "公告", "通告", "通知", "声明", "聲明", "讣告", "訃告"]

    /// - Throws: when front matter cannot be read.
    init(_ part: ArchivePart, file: String, rules: RepairRules) throws(Failure) {
        let (lines, repairs) = archiveLines(of: part, file: file, rules: rules)
        let head = try ArchiveHead(lines)
        let body = ArchiveBody(
            lines.dropFirst(head.lineCount), head: head.article, parts: head.parts, rules: rules)
        article = body.article
        if let headline = article.headline, ArchiveArticle.noticeEnds.contains(where: headline.hasSuffix) {
            article.kind = .notice
        }
        date = head.date
        page = head.page
        // Lines that only say where the article stood are not text of the newspaper.
        let facts = body.linesAsWritten.union(lines.prefix(head.lineCount).dropFirst().map(\.place.line))
        self.repairs = repairs.filter { !facts.contains($0.line) } + body.repairs
        diagnostics = head.diagnostics
        account = Ledger.Entry(
            page: file.split(separator: "/").last.map(String.init) ?? file,
            input: lines.reduce(0) { $0 + $1.ink },
            articles: article.storedInk, furniture: head.furniture + body.furniture, unplaced: 0)
        if !account.isBalanced {
            let expected = String(account.input - account.furniture)
            diagnostics.append(Diagnostic(.Ingest.lost, at: article.place, expected, String(account.articles)))
        }
        if page == nil { diagnostics.append(Diagnostic(.Ingest.noPageNumber, at: article.place)) }
    }

    /// Whether a text has the form: a Markdown heading with a date, a page or a column in the lines after it, or front
    /// matter.
    static func isForm(of text: String) -> Bool {
        let start = text.unicodeScalars.first { !$0.isBlank }
        guard start == "#" || start == "-" else { return false }
        let lines = PhysicalLine.lines(of: text).lazy.map(\.trimmed.string).filter { !$0.isEmpty }.prefix(8)
        guard let first = lines.first else { return false }
        if first == "---" { return true }
        guard first.hasPrefix("#") else { return false }
        return lines.dropFirst().contains(where: saysPlace)
    }

    /// Whether a line says when or where the article stood.
    static func saysPlace(_ line: String) -> Bool {
        PrintedDate(line) != nil || line.wholeMatch(of: /第.{1,4}版[（(].*[)）]/) != nil || line.hasPrefix("专栏：")
    }
}

/// The articles of one issue, each from a file of its own, on the pages that they name.
func archiveIssue(
    from texts: [(name: String, text: String)], rules: RepairRules
) throws(Failure) -> ReadIssue {
    var articles: [ArchiveArticle] = []
    for (name, text) in texts {
        for part in ArchivePart.parts(of: text) {
            articles.append(try ArchiveArticle(part, file: name, rules: rules))
        }
    }
    var issue = Issue(
        language: writtenLanguage(of: texts.map(\.text)), nameplate: Nameplate(title: ""),
        pages: archivePages(articles))
    let date = articles.lazy.compactMap(\.date).first
    issue.nameplate.date = date?.iso
    issue.repairs = articles.flatMap(\.repairs)
    if texts.count == 1 { for index in issue.repairs.indices { issue.repairs[index].file = nil } }
    var diagnostics = articles.flatMap(\.diagnostics)
    for other in articles where date != nil && other.date != nil && other.date != date {
        let dates = [other.date?.iso ?? "", date?.iso ?? ""]
        diagnostics.append(Diagnostic(.Ingest.otherDate, at: other.article.place, dates[0], dates[1]))
    }
    return ReadIssue(
        issue: issue, ledger: Ledger(entries: articles.map(\.account)), pages: [], diagnostics: diagnostics)
}

/// Pages in the order of their labels. Articles that name no page are shared out: over pages of their own when none has
/// one, else over those that the others name.
private func archivePages(_ articles: [ArchiveArticle]) -> [Page] {
    let marks = articles.compactMap(\.page)
    let labels = Set(marks.map(\.label)).sorted { NaturalOrder($0) < NaturalOrder($1) }
    guard !labels.isEmpty else {
        let pages = ArticlePages.pages(of: articles.map(\.article))
        return pages.enumerated().map { index, own in
            archivePage(index + 1, label: "第\(index + 1)版", section: nil, own.map { articles[$0].article })
        }
    }
    // Labels with letters have no place in one row of numbers.
    let isNumbered = marks.allSatisfy { $0.number != nil }
    var pages = labels.map { label in
        let own = articles.filter { $0.page?.label == label }
        return (section: own.compactMap { $0.page?.section }.first, articles: own.map(\.article))
    }
    for read in articles where read.page == nil {
        pages[ArticlePages.page(for: read.article, among: pages)].articles.append(read.article)
    }
    return zip(labels, pages).enumerated().map { index, entry in
        let number = marks.first { $0.label == entry.0 }?.number
        return archivePage(
            isNumbered ? number ?? 1 : index + 1, label: entry.0, section: entry.1.section, entry.1.articles)
    }
}

private func archivePage(_ number: Int, label: String, section: String?, _ articles: [Article]) -> Page {
    var page = Page(number: number, label: label, section: section)
    page.articles = articles.enumerated().map { position, read in
        var article = read
        article.id = "p\(number)-a\(position + 1)"
        return article
    }
    return page
}
