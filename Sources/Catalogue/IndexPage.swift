/// `index.html`: the months of all years, and the place where the search shows what it finds.
struct IndexPage {
    let words: CatalogueWords
    let address: CatalogueAddress
    let title: String
    /// The newest first.
    let months: [CataloguePageSummary]

    func html() -> [UInt8] {
        let total = months.reduce(0) { $0 + $1.issueCount }
        var contents = """
            <h1>\(title.inHTML)</h1>
            \(resultsSection)<div id="browse">
            <p class="soft">\(words.count(ofIssues: total))</p>

            """
        for year in years {
            contents += """
                <section aria-labelledby="y\(year.name)">
                <h2 id="y\(year.name)">\(words.name(ofYear: year.name))</h2>
                <ul class="months">
                \(year.months.map(item).joined())</ul>
                </section>

                """
        }
        contents += "</div>\n"
        return HTMLFrame(words: words, address: address, title: title, path: "index.html", feed: "opds")
            .page(contents)
    }

    /// Hidden until there is a question. The words of the search stand in the page, so that the script has no language.
    private var resultsSection: String {
        """
        <section id="results" hidden aria-labelledby="results-title"
         data-scripts="\(address.relative(to: "catalogue/search/"))"
         data-months="\(address.relative(to: "catalogue/"))"
         data-texts="\(address.relative(to: "catalogue/issues/"))"
         data-found="\(words("Articles found: %1", "找到 %1 篇"))"
         data-about="\(words("Articles found: about %1", "找到约 %1 篇"))"
         data-none="\(words("Nothing found", "没有找到"))"
         data-busy="\(words("Searching…", "检索中……"))"
         data-failed="\(words("The index could not be loaded", "索引无法载入"))"
         data-page="\(words("Page %1", "第 %1 版"))"
         data-newer="\(words("Previous results", "上一页"))"
         data-older="\(words("More results", "下一页"))">
        <h2 id="results-title">\(words("Search results", "检索结果"))</h2>
        <p id="status" role="status"></p>
        <ol id="hits"></ol>
        <nav id="turn" aria-label="\(words("Pages of results", "结果分页"))"></nav>
        </section>

        """
    }

    private var years: [(name: String, months: [CataloguePageSummary])] {
        var years: [(name: String, months: [CataloguePageSummary])] = []
        for month in months {
            if years.last?.name != month.year { years.append((month.year, [])) }
            years[years.count - 1].months.append(month)
        }
        return years
    }

    private func item(_ month: CataloguePageSummary) -> String {
        let picture =
            month.cover.map { "<img loading=\"lazy\" alt=\"\" src=\"\(address.relative(to: $0))\">" } ?? ""
        return """
            <li><a href="\(address.relative(to: "catalogue/\(month.name).html"))">\(picture)\
            <span class="name">\(month.shortTitle)</span>\
            <span class="soft">\(words.count(ofIssues: month.issueCount))</span></a></li>

            """
    }
}
