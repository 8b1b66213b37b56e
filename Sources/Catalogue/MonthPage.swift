/// The page of a month: its issues with covers, files and contents.
struct MonthPage {
    let words: CatalogueWords
    let address: CatalogueAddress
    let page: CataloguePage
    /// Names of the pages before and after it, by date.
    let newer: CataloguePageSummary?
    let older: CataloguePageSummary?

    func html() -> [UInt8] {
        let title = words.name(of: page)
        var frame = HTMLFrame(
            words: words, address: address, title: title, path: "catalogue/\(page.name).html",
            feed: "catalogue/\(page.name)")
        frame.newer = newer.map { "catalogue/\($0.name).html" }
        frame.older = older.map { "catalogue/\($0.name).html" }
        return frame.page(
            """
            <h1>\(title)</h1>
            <p class="soft">\(words.count(ofIssues: page.issues.count))</p>
            <ol class="issues">
            \(page.issues.map(item).joined())</ol>
            \(turning)
            """)
    }

    private func item(_ entry: CataloguePage.Entry) -> String {
        let issue = entry.issue
        let name = words.name(of: issue).inHTML
        let files = issue.files.map { file in
            let form = words.name(of: file.form).inHTML
            return """
                <li><a href="\(address.relative(to: file.path))" aria-label="\(name), \(form)">\(form)</a></li>

                """
        }
        return """
            <li id="\(issue.identifier)">
            \(cover(of: entry))<div>
            <h2 lang="\(issue.language.inHTML)">\(name)</h2>
            <p class="soft">\(words.count(ofPages: issue.pageCount))</p>
            <ul class="files">
            \(files.joined())</ul>
            \(contents(of: entry))</div>
            </li>

            """
    }

    /// For those who point at it; the list of files has the same link for everybody.
    private func cover(of entry: CataloguePage.Entry) -> String {
        guard entry.hasThumbnail, let file = entry.issue.files.first else { return "" }
        let picture = address.relative(to: entry.issue.coverPath)
        return """
            <a class="cover" href="\(address.relative(to: file.path))" tabindex="-1" aria-hidden="true">\
            <img loading="lazy" alt="" src="\(picture)"></a>

            """
    }

    private func contents(of entry: CataloguePage.Entry) -> String {
        guard !entry.contents.isEmpty else { return "" }
        let items = entry.contents.map { page, title, sheet in
            var text = title.inHTML
            if let file = entry.issue.files.first, let place = file.fragment(sheet: sheet) {
                text = "<a href=\"\(address.relative(to: file.path))\(place)\">\(text)</a>"
            }
            return "<li><span class=\"soft\">\(page)</span> \(text)</li>\n"
        }
        return """
            <details>
            <summary>\(words.count(ofArticles: entry.contents.count))</summary>
            <ul class="contents" lang="\(entry.issue.language.inHTML)">
            \(items.joined())</ul>
            </details>

            """
    }

    private var turning: String {
        let links = [(newer, "prev"), (older, "next")].compactMap { other, relation in
            other.map { "<a rel=\"\(relation)\" href=\"\($0.name).html\">\($0.title)</a>\n" }
        }
        guard !links.isEmpty else { return "" }
        return "<nav class=\"turn\" aria-label=\"\(words("Other months", "其他月份"))\">\n\(links.joined())</nav>\n"
    }
}

extension CatalogueIssue {
    /// Where its small picture is, inside the catalogue's folder.
    var coverPath: String { "catalogue/covers/\(identifier).jpg" }
}
