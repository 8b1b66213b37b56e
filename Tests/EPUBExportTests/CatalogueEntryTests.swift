import EditionMetadata
import Foundation
import IssueModel
import OPDSEntry
import TestSupport
import Testing

@Suite("Entry of a catalogue")
struct CatalogueEntryTests {
    private static let schemaPath = Repository.root + "/../shared/conformance/opds/publication.schema.json"

    private func entry(hasCover: Bool = true) throws -> [String: Any] {
        let metadata = EditionMetadata(of: SampleIssue.allShapes, kind: .reflow)
        let file = CatalogueFile(name: "样报 1.epub", mediaType: "application/epub+zip", byteCount: 1000)
        let cover = CatalogueFile(
            name: "样报 1.cover.jpg", mediaType: "image/jpeg", byteCount: 500, width: 30, height: 40)
        let bytes = try OPDSPublication(of: metadata, file: file, cover: hasCover ? cover : nil).json()
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("It says what the package says, so that nobody has to open the EPUB")
    func metadata() throws {
        let metadata = try #require(try entry()["metadata"] as? [String: Any])
        #expect(metadata["title"] as? String == "样报 2026-03-06 第12期")
        #expect(metadata["sortAs"] as? String == "Yang Bao 2026-03-06 12")
        #expect((metadata["identifier"] as? String)?.hasPrefix("urn:uuid:") == true)
        #expect(metadata["published"] as? String == "2026-03-06")
        #expect(metadata["modified"] as? String == "2026-03-06T00:00:00Z")
        #expect(metadata["language"] as? String == "zh-Hans" && metadata["numberOfPages"] as? Int == 3)
        let series = (metadata["belongsTo"] as? [String: Any])?["series"] as? [String: Any]
        #expect(series?["name"] as? String == "样报" && series?["position"] as? Int == 12)
        #expect(series?["identifier"] as? String == "urn:issn:1234-5679")
    }

    @Test("Names of files are relative references, whatever characters they have")
    func references() throws {
        let links = try #require(try entry()["links"] as? [[String: Any]])
        #expect(links.map { $0["href"] as? String } == ["%E6%A0%B7%E6%8A%A5%201.epub"])
        #expect(URL(string: links[0]["href"] as? String ?? "")?.path == "样报 1.epub")
    }

    @Test(
        "It has what the schema of OPDS asks for",
        .enabled(if: FileManager.default.fileExists(atPath: schemaPath)))
    func schema() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: Self.schemaPath))
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let relations = try #require(
            ((schema["$defs"] as? [String: Any])?["acquisition"] as? [String: Any])?["enum"] as? [String])
        for hasCover in [true, false] {
            let entry = try entry(hasCover: hasCover)
            for key in try #require(schema["required"] as? [String]) { #expect(entry[key] != nil, "\(key)") }
            let links = try #require(entry["links"] as? [[String: Any]])
            #expect(links.contains { relations.contains($0["rel"] as? String ?? "") })
            let images = entry["images"] as? [[String: Any]]
            #expect(hasCover ? images?.first?["type"] as? String == "image/jpeg" : images == nil)
        }
    }
}
