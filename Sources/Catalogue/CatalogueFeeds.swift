import Diagnostics

/// Feeds and sitemap as bytes, with one error for whatever keeps the JSON ones from being written.
struct CatalogueFeeds {
    let words: CatalogueWords
    let address: CatalogueAddress

    typealias Neighbours = (previous: String?, next: String?)

    func atom(_ months: [CataloguePageSummary], title: String) -> [UInt8] {
        AtomFeeds(words: words, address: address).navigation(months, title: title)
    }

    func atom(_ page: CataloguePage, _ neighbours: Neighbours) -> [UInt8] {
        AtomFeeds(words: words, address: address).acquisition(page, neighbours: neighbours)
    }

    func opds(_ months: [CataloguePageSummary], title: String) throws(Failure) -> [UInt8] {
        try CatalogueFeeds.made {
            try OPDSFeeds(words: words, address: address).navigation(months, title: title)
        }
    }

    func opds(_ page: CataloguePage, _ neighbours: Neighbours) throws(Failure) -> [UInt8] {
        try CatalogueFeeds.made {
            try OPDSFeeds(words: words, address: address).publications(page, neighbours: neighbours)
        }
    }

    func sitemap(_ months: [CataloguePageSummary], base: String) -> [UInt8] {
        Catalogue.sitemap(of: months, base: base)
    }

    private static func made(_ body: () throws -> [UInt8]) throws(Failure) -> [UInt8] {
        do {
            return try body()
        } catch {
            throw Failure(.internal, Diagnostic(.Catalogue.noFeed, "\(error)"))
        }
    }
}
