package import Diagnostics
import Foundation

/// What a catalogue is to be.
package struct CatalogueOptions: Sendable {
    /// Language of its pages.
    package var language: MessageLanguage
    /// Heading of its front page; nil takes the names of the newspapers.
    package var title: String?
    /// Where its folder will be on the network, such as `https://paper.example/archive/`; nil leaves all references relative.
    package private(set) var base: String?

    /// - Parameter base: an absolute http or https address without query and fragment; nil for none.
    /// - Returns: nil when the address is no such one.
    package init?(language: MessageLanguage, title: String? = nil, base: String? = nil) {
        self.language = language
        self.title = title
        guard let base else { return }
        guard let url = URL(string: base), ["http", "https"].contains(url.scheme ?? ""),
            url.host()?.isEmpty == false, url.query == nil, url.fragment == nil,
            base.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.base = base.hasSuffix("/") ? base : base + "/"
    }
}

/// What a catalogue holds.
package struct CatalogueSummary: Sendable, Hashable {
    package var issueCount = 0
    package var articleCount = 0
    /// Issues of which no text is known.
    package var issuesWithoutText = 0
    package var fileCount = 0
}

/// Writes the catalogue of a folder of results: pages by month, the index of the search, feeds of OPDS 1.2 and 2.0, and, with a
/// base address, a sitemap. The same issues give the same bytes.
///
/// No more than a month of issues is in memory, and of them no text.
///
/// - Parameters:
///   - folder: the folder that `CatalogueIssue.key` starts from.
///   - next: gives the issues one by one, the newest first, those without a date last; nil after the last one.
/// - Throws: when something cannot be written. Nothing has its name then.
/// - Precondition: nobody else writes a catalogue to the folder at the same time.
package func writeCatalogue(
    to folder: String, options: CatalogueOptions, next: () throws(Failure) -> CatalogueIssue?
) throws(Failure) -> CatalogueSummary {
    var writer = try CatalogueWriter(folder: folder, options: options)
    while let issue = try next() { try writer.add(issue) }
    return try writer.finish()
}
