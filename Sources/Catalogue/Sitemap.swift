import XMLIO

/// `sitemap.xml` (sitemaps.org, 0.9): the pages of the catalogue.
///
/// - Parameter base: where the catalogue's folder will be, with a slash at its end; a sitemap has no relative references.
func sitemap(of months: [CataloguePageSummary], base: String) -> [UInt8] {
    let writer = XMLWriter()
    let pages =
        [("index.html", months.map(\.modified).max())]
        + months.map { ("catalogue/\($0.name).html", $0.modified) }
    writer.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) {
        for (path, modified) in pages {
            writer.newline()
            writer.element("url") {
                writer.element("loc", text: base + path)
                if let modified { writer.element("lastmod", text: modified) }
            }
        }
    }
    return writer.finish()
}
