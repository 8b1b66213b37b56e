package import EditionMetadata
import Foundation

/// A publication of an OPDS 2.0 catalogue: what a feed says about one edition, and where its file is.
///
/// A catalogue of many issues gathers these entries and needs to open no EPUB.
package struct OPDSPublication: Sendable {
    package let metadata: Metadata
    /// Where its files are, from the place of the entry.
    package let links: [Link]
    /// Its cover; nil when it has none.
    package let images: [Link]?

    /// - Parameters:
    ///   - file: the edition, by its name beside the entry.
    ///   - cover: its cover beside it; nil when it has none.
    package init(of edition: EditionMetadata, file: CatalogueFile, cover: CatalogueFile?) {
        metadata = Metadata(edition)
        links = [Link(file, relation: OPDSPublication.openAccess)]
        images = cover.map { [Link($0, relation: nil)] }
    }

    /// Reads an entry that `json()` wrote.
    package init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(OPDSPublication.self, from: Data(json))
    }

    private init(metadata: Metadata, links: [Link], images: [Link]?) {
        self.metadata = metadata
        self.links = links
        self.images = images
    }

    /// The entry with the same issue in another form.
    package func adding(_ file: CatalogueFile) -> OPDSPublication {
        OPDSPublication(
            metadata: metadata, links: links + [Link(file, relation: OPDSPublication.openAccess)],
            images: images)
    }

    /// The entry for a feed that lies elsewhere.
    ///
    /// - Parameter address: gives a reference from the place of the feed for one from the place of the entry.
    package func placed(_ address: (String) -> String) -> OPDSPublication {
        OPDSPublication(
            metadata: metadata, links: links.map { $0.placed(address) },
            images: images?.map { $0.placed(address) })
    }

    /// Relation of a file that everybody may fetch (OPDS 1.2, 5.2.1).
    package static let openAccess = "http://opds-spec.org/acquisition/open-access"

    /// The entry as JSON: keys in alphabetical order, two spaces of indent, a line feed at the end.
    package func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self)) + [0x0A]
    }
}

extension OPDSPublication: Codable {
    /// The metadata of a Readium web publication.
    package struct Metadata: Sendable, Codable {
        let type: String
        package let identifier: String
        package let title: String
        let sortAs: String?
        package let language: String
        package let author: Name
        package let publisher: String?
        package let published: String?
        package let modified: String
        package let subject: [String]?
        package let numberOfPages: Int
        package let belongsTo: Collections

        private enum CodingKeys: String, CodingKey {
            case type = "@type"
            case identifier, title, sortAs, language, author, publisher, published, modified, subject
            case numberOfPages, belongsTo
        }

        init(_ edition: EditionMetadata) {
            type = "https://schema.org/PublicationIssue"
            identifier = edition.identifier
            title = edition.title
            sortAs = edition.sortTitle
            language = edition.language
            author = Name(
                name: edition.newspaper, sortAs: edition.sortNewspaper, identifier: nil, position: nil)
            publisher = edition.publisher
            published = edition.date
            modified = edition.modified.utc
            subject = edition.subjects.isEmpty ? nil : edition.subjects
            numberOfPages = edition.pageCount
            belongsTo = Collections(
                series: Name(
                    name: edition.newspaper, sortAs: edition.sortNewspaper,
                    identifier: edition.issn.map { "urn:issn:\($0)" },
                    position: edition.issueNumber.flatMap { Int($0) }))
        }
    }

    package struct Collections: Sendable, Codable {
        let series: Name
    }

    /// A contributor or collection.
    package struct Name: Sendable, Codable {
        package let name: String
        let sortAs: String?
        let identifier: String?
        let position: Int?
    }

    package struct Link: Sendable, Codable {
        package let rel: String?
        package private(set) var href: String
        package let type: String
        package let size: Int
        let width: Int?
        let height: Int?

        init(_ file: CatalogueFile, relation: String?) {
            rel = relation
            href = file.reference
            type = file.mediaType
            size = file.byteCount
            width = file.width
            height = file.height
        }

        fileprivate func placed(_ address: (String) -> String) -> Link {
            var link = self
            link.href = address(href)
            return link
        }
    }
}
