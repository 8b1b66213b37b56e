import OPDSEntry
import XMLIO

/// The feeds of OPDS 1.2, in Atom (RFC 4287).
struct AtomFeeds {
    static let navigationType = "application/atom+xml;profile=opds-catalog;kind=navigation"
    static let acquisitionType = "application/atom+xml;profile=opds-catalog;kind=acquisition"

    let words: CatalogueWords
    let address: CatalogueAddress

    /// The feed at the root: an entry for each month, the newest first.
    func navigation(_ months: [CataloguePageSummary], title: String) -> [UInt8] {
        let modified = months.map(\.modified).max() ?? "1970-01-01T00:00:00Z"
        let identifier = catalogueIdentifier(of: [title])
        return feed(identifier: identifier, title: title, modified: modified) { writer in
            // Needed wherever entries name no author (RFC 4287, 4.1.1).
            writer.element("author") { writer.element("name", text: title) }
            link(writer, "self", "opds.xml", AtomFeeds.navigationType)
            link(writer, "start", "opds.xml", AtomFeeds.navigationType)
            for month in months {
                writer.newline()
                writer.element("entry") {
                    writer.element("title", text: month.title)
                    writer.element("id", text: month.identifier)
                    writer.element("updated", text: month.modified)
                    writer.element(
                        "content", ["type": "text"], text: words.count(ofIssues: month.issueCount))
                    link(writer, "subsection", "catalogue/\(month.name).xml", AtomFeeds.acquisitionType)
                    if let cover = month.cover {
                        link(writer, "http://opds-spec.org/image/thumbnail", cover, "image/jpeg")
                    }
                }
            }
        }
    }

    /// The feed of a page's issues.
    ///
    /// - Parameter neighbours: the parts before and after it of the same month.
    func acquisition(_ page: CataloguePage, neighbours: (previous: String?, next: String?)) -> [UInt8] {
        feed(identifier: page.identifier, title: words.name(of: page), modified: page.modified) { writer in
            link(writer, "self", "catalogue/\(page.name).xml", AtomFeeds.acquisitionType)
            link(writer, "start", "opds.xml", AtomFeeds.navigationType)
            link(writer, "up", "opds.xml", AtomFeeds.navigationType)
            for (relation, name) in [("previous", neighbours.previous), ("next", neighbours.next)] {
                guard let name else { continue }
                link(writer, relation, "catalogue/\(name).xml", AtomFeeds.acquisitionType)
            }
            for entry in page.issues {
                for publication in entry.issue.publications {
                    writer.newline()
                    add(publication, of: entry, in: page, to: writer)
                }
            }
        }
    }

    private func feed(
        identifier: String, title: String, modified: String, _ content: (XMLWriter) -> Void
    ) -> [UInt8] {
        let writer = XMLWriter()
        let names: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.w3.org/2005/Atom", "xmlns:dc": "http://purl.org/dc/terms/",
            "xml:lang": words.tag,
        ]
        writer.element("feed", names) {
            writer.element("id", text: identifier)
            writer.element("title", text: title)
            writer.element("updated", text: modified)
            content(writer)
        }
        return writer.finish()
    }

    private func add(
        _ publication: OPDSPublication, of entry: CataloguePage.Entry, in page: CataloguePage,
        to writer: XMLWriter
    ) {
        let metadata = publication.metadata
        let placed = publication.placed { address.feed(to: $0, in: entry.issue.folder) }
        writer.element("entry") {
            writer.element("title", text: metadata.title)
            writer.element("id", text: metadata.identifier)
            writer.element("updated", text: metadata.modified)
            writer.element("author") { writer.element("name", text: metadata.author.name) }
            writer.element("dc:language", text: metadata.language)
            if let publisher = metadata.publisher { writer.element("dc:publisher", text: publisher) }
            if let published = metadata.published { writer.element("dc:issued", text: published) }
            for subject in metadata.subject ?? [] {
                writer.element("category", ["term": subject, "label": subject])
            }
            let titles = entry.contents.map(\.title).prefix(8)
            if !titles.isEmpty {
                writer.element("summary", ["type": "text"], text: titles.joined(separator: words("; ", "；")))
            }
            // Needed wherever an entry has no content (RFC 4287, 4.1.2).
            let place = address.feed(to: "catalogue/\(page.name).html") + "#" + entry.issue.identifier
            writer.element("link", ["rel": "alternate", "href": place, "type": "text/html"])
            for file in placed.links {
                writer.element("link", ["rel": file.rel, "href": file.href, "type": file.type])
            }
            for image in placed.images ?? [] {
                let attributes: KeyValuePairs<String, String?> = [
                    "rel": "http://opds-spec.org/image", "href": image.href, "type": image.type,
                ]
                writer.element("link", attributes)
            }
            if entry.hasThumbnail {
                link(writer, "http://opds-spec.org/image/thumbnail", entry.issue.coverPath, "image/jpeg")
            }
        }
    }

    private func link(_ writer: XMLWriter, _ relation: String, _ path: String, _ type: String) {
        writer.element("link", ["rel": relation, "href": address.feed(to: path), "type": type])
    }
}
