package import EditionMetadata
import Foundation

/// A publication of an OPDS 2.0 catalogue: what a feed says about one edition, and where its file is.
///
/// A catalogue of many issues gathers these entries and needs to open no EPUB.
package struct OPDSPublication: Sendable {
    let metadata: Metadata
    let links: [Link]
    let images: [Link]?

    /// - Parameters:
    ///   - file: the edition, by its name beside the entry.
    ///   - cover: its cover beside it; nil when it has none.
    package init(of edition: EditionMetadata, file: CatalogueFile, cover: CatalogueFile?) {
        metadata = Metadata(edition)
        links = [Link(file, relation: "http://opds-spec.org/acquisition/open-access")]
        images = cover.map { [Link($0, relation: nil)] }
    }

    /// The entry as JSON: keys in alphabetical order, two spaces of indent, a line feed at the end.
    package func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self)) + [0x0A]
    }
}

extension OPDSPublication: Encodable {
    /// The metadata of a Readium web publication.
    struct Metadata: Encodable {
        let type = "https://schema.org/PublicationIssue"
        let identifier: String
        let title: String
        let sortAs: String?
        let language: String
        let author: Name
        let publisher: String?
        let published: String?
        let modified: String
        let subject: [String]?
        let numberOfPages: Int
        let belongsTo: Collections

        private enum CodingKeys: String, CodingKey {
            case type = "@type"
            case identifier, title, sortAs, language, author, publisher, published, modified, subject
            case numberOfPages, belongsTo
        }

        init(_ edition: EditionMetadata) {
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

    struct Collections: Encodable {
        let series: Name
    }

    /// A contributor or collection.
    struct Name: Encodable {
        let name: String
        let sortAs: String?
        let identifier: String?
        let position: Int?
    }

    struct Link: Encodable {
        let rel: String?
        let href: String
        let type: String
        let size: Int
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
    }
}
