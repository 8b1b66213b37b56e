/// What all pages of a catalogue have around their contents.
struct HTMLFrame {
    let words: CatalogueWords
    let address: CatalogueAddress
    let title: String
    /// Path of the page inside the catalogue's folder.
    let path: String
    /// Feeds with the same contents, without their endings.
    let feed: String
    /// Where a newer and an older page is; nil for none.
    var newer: String?
    var older: String?

    func page(_ contents: String) -> [UInt8] {
        let relations = [("prev", newer), ("next", older)].compactMap { name, page in
            page.map { "<link rel=\"\(name)\" href=\"\(address.relative(to: $0))\">\n" }
        }
        let canonical = address.base == nil ? "" : link("canonical", address.feed(to: path))
        return Array(
            """
            <!DOCTYPE html>
            <html lang="\(words.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title.inHTML)</title>
            <link rel="stylesheet" href="\(address.relative(to: "catalogue/catalogue.css"))">
            \(relations.joined())\(canonical)\(feedLinks)\
            <script src="\(address.relative(to: "catalogue/catalogue.js"))" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">\(words("Skip to contents", "跳到正文"))</a>
            <header>
            <p class="home"><a href="\(address.relative(to: "index.html"))">\(words("All issues", "全部期次"))</a></p>
            \(searchForm)
            </header>
            <main id="main" tabindex="-1">
            \(contents)</main>
            </body>
            </html>

            """.utf8)
    }

    private func link(_ relation: String, _ address: String) -> String {
        "<link rel=\"\(relation)\" href=\"\(address.inHTML)\">\n"
    }

    private var feedLinks: String {
        let types = [("xml", "application/atom+xml;profile=opds-catalog"), ("json", "application/opds+json")]
        return types.map { ending, type in
            "<link rel=\"alternate\" type=\"\(type)\" href=\"\(address.feed(to: "\(feed).\(ending)").inHTML)\">\n"
        }.joined()
    }

    /// Works by going to the front page, so that a search has an address and every step back works.
    private var searchForm: String {
        """
        <form role="search" action="\(address.relative(to: "index.html"))" method="get">
        <label for="q">\(words("Search headlines, authors and texts", "检索标题、作者与全文"))</label>
        <div class="row"><input id="q" name="q" type="search" autocomplete="off" spellcheck="false">
        <button type="submit">\(words("Search", "检索"))</button></div>
        <noscript><p>\(words("The search needs JavaScript; browsing does not.", "检索需要 JavaScript，浏览不需要。"))</p></noscript>
        </form>
        """
    }
}
