import Foundation
import OPDSEntry

/// The feeds of OPDS 2.0, in JSON.
struct OPDSFeeds {
    static let type = "application/opds+json"

    let words: CatalogueWords
    let address: CatalogueAddress

    /// The feed at the root: a link for each month, the newest first.
    func navigation(_ months: [CataloguePageSummary], title: String) throws -> [UInt8] {
        let links = months.map { month in
            Link(
                rel: "subsection", href: address.feed(to: "catalogue/\(month.name).json"), title: month.title,
                properties: Link.Properties(numberOfItems: month.issueCount))
        }
        return try json(
            Feed(
                metadata: Metadata(title: title, numberOfItems: nil, modified: months.map(\.modified).max()),
                links: [link("self", "opds.json"), link("start", "opds.json")],
                navigation: links.isEmpty ? nil : links, publications: nil))
    }

    /// The feed of a page's issues.
    ///
    /// - Parameter neighbours: the parts before and after it of the same month.
    func publications(
        _ page: CataloguePage, neighbours: (previous: String?, next: String?)
    ) throws -> [UInt8] {
        let publications = page.issues.flatMap { entry in
            entry.issue.publications.map { publication in
                publication.placed { address.feed(to: $0, in: entry.issue.folder) }
            }
        }
        let turning = [("previous", neighbours.previous), ("next", neighbours.next)].compactMap {
            relation, name in
            name.map { link(relation, "catalogue/\($0).json") }
        }
        return try json(
            Feed(
                metadata: Metadata(
                    title: words.name(of: page), numberOfItems: publications.count, modified: page.modified),
                links: [
                    link("self", "catalogue/\(page.name).json"), link("start", "opds.json"),
                    link("up", "opds.json"),
                ] + turning,
                navigation: nil, publications: publications))
    }

    private func link(_ relation: String, _ path: String) -> Link {
        Link(rel: relation, href: address.feed(to: path), title: nil, properties: nil)
    }

    private func json(_ feed: Feed) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(feed)) + [0x0A]
    }
}

extension OPDSFeeds {
    private struct Feed: Encodable {
        let metadata: Metadata
        let links: [Link]
        let navigation: [Link]?
        let publications: [OPDSPublication]?
    }

    private struct Metadata: Encodable {
        let title: String
        let numberOfItems: Int?
        let modified: String?
    }

    private struct Link: Encodable {
        let rel: String
        let href: String
        var type = OPDSFeeds.type
        let title: String?
        let properties: Properties?

        struct Properties: Encodable {
            let numberOfItems: Int
        }
    }
}
