import Diagnostics
import Foundation

/// A catalogue as it grows, month by month.
struct CatalogueWriter: ~Copyable {
    private let words: CatalogueWords
    private let options: CatalogueOptions
    private var folder: CatalogueFolder
    private var index: SearchIndex
    private var summary = CatalogueSummary()
    private var titles: [String] = []
    /// The month that is being gathered, the newest issue first.
    private var month: (name: String, issues: [CataloguePage.Entry]) = ("", [])
    /// A page that waits for the one before it in time, which it links to.
    private var waiting: CataloguePage?
    private var pages: [CataloguePageSummary] = []

    init(folder: String, options: CatalogueOptions) throws(Failure) {
        words = CatalogueWords(language: options.language)
        self.options = options
        self.folder = CatalogueFolder(folder)
        let scratch = "\(folder)/catalogue/.index.\(ProcessInfo.processInfo.processIdentifier).tmp"
        index = try SearchIndex(scratch: scratch)
    }

    mutating func add(_ issue: CatalogueIssue) throws(Failure) {
        if issue.month != month.name {
            try endMonth()
            month = (issue.month, [])
        }
        summary.issueCount += 1
        summary.articleCount += issue.articles.count
        summary.issuesWithoutText += issue.articles.isEmpty ? 1 : 0
        if !titles.contains(issue.title) { titles.append(issue.title) }
        try index.add(issue.articles, of: issue.identifier)
        if let thumbnail = issue.thumbnail { try folder.add(thumbnail, at: issue.coverPath) }
        // Read by the front page, which the references start from.
        let texts = IssueTexts.script(of: issue, address: address(from: ""), words: words)
        if !issue.articles.isEmpty {
            try folder.add(texts, at: "catalogue/issues/\(issue.identifier).js")
        }
        var kept = issue
        kept.articles = []
        kept.thumbnail = nil
        month.issues.append(
            CataloguePage.Entry(
                issue: kept,
                contents: issue.articles.filter { !$0.title.isEmpty }.map { ($0.page, $0.title, $0.sheet) },
                hasThumbnail: issue.thumbnail != nil))
    }

    consuming func finish() throws(Failure) -> CatalogueSummary {
        try endMonth()
        if let waiting { try write(waiting, older: nil) }
        let title = options.title ?? (titles.isEmpty ? words("Newspapers", "报纸") : heading)
        let front = IndexPage(words: words, address: address(from: ""), title: title, months: pages)
        try folder.add(front.html(), at: "index.html")
        try folder.add(Array(catalogueStyle.utf8), at: "catalogue/catalogue.css")
        try folder.add(Array(catalogueScript.utf8), at: "catalogue/catalogue.js")
        try writeRootFeeds(title)
        var summary = summary
        var folder = folder
        try index.write { name, bytes throws(Failure) in
            try folder.add(bytes, at: "catalogue/search/\(name)")
        }
        summary.fileCount = try folder.publish()
        return summary
    }

    private var heading: String {
        titles.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(3).joined(
            separator: words(", ", "、"))
            + (titles.count > 3 ? words(" and others", "等") : "")
    }

    private func address(from way: String) -> CatalogueAddress {
        CatalogueAddress(base: options.base, way: way)
    }

    /// Pages of a month are numbered by date, but written from the newest on, as they come.
    private mutating func endMonth() throws(Failure) {
        for page in CataloguePage.pages(of: month.name, issues: month.issues.reversed()).reversed() {
            let summary = CataloguePageSummary(page, words: words)
            if let waiting { try write(waiting, older: summary) }
            waiting = page
            pages.append(summary)
        }
    }

    /// Writes the page and the feeds of a page whose summary is the last one, or the one before `older`.
    private mutating func write(_ page: CataloguePage, older: CataloguePageSummary?) throws(Failure) {
        let place = pages.lastIndex { $0.name == page.name } ?? 0
        let newer = place > 0 ? pages[place - 1] : nil
        let html = MonthPage(
            words: words, address: address(from: "../"), page: page, newer: newer, older: older)
        try folder.add(html.html(), at: "catalogue/\(page.name).html")
        let hasNext = newer.map { $0.month == page.month } ?? false
        let neighbours = (
            previous: page.part > 1 ? older?.name : nil, next: hasNext ? newer?.name : nil
        )
        let feeds = CatalogueFeeds(words: words, address: address(from: "../"))
        try folder.add(feeds.atom(page, neighbours), at: "catalogue/\(page.name).xml")
        try folder.add(try feeds.opds(page, neighbours), at: "catalogue/\(page.name).json")
    }

    private mutating func writeRootFeeds(_ title: String) throws(Failure) {
        let feeds = CatalogueFeeds(words: words, address: address(from: ""))
        try folder.add(feeds.atom(pages, title: title), at: "opds.xml")
        try folder.add(try feeds.opds(pages, title: title), at: "opds.json")
        if let base = options.base {
            try folder.add(feeds.sitemap(pages, base: base), at: "sitemap.xml")
        }
    }
}

extension CataloguePageSummary {
    init(_ page: CataloguePage, words: CatalogueWords) {
        self.init(
            name: page.name, month: page.month, identifier: page.identifier, year: page.year,
            title: words.name(of: page),
            shortTitle: words.shortName(of: page), issueCount: page.issues.count, modified: page.modified,
            cover: page.issues.first { $0.hasThumbnail }?.issue.coverPath)
    }
}
