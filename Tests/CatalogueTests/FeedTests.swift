import Catalogue
import Foundation
import TestSupport
import Testing

@Suite("Feeds of a catalogue")
struct FeedTests {
    private static let schemas = Repository.root + "/../shared/conformance/opds"
    private static let hasSchemas = FileManager.default.fileExists(atPath: schemas + "/feed.schema.json")

    private static func has(_ program: [String]) -> Bool { (try? run(program).status) == 0 }

    private func folder(base: String?) throws -> ScratchFolder {
        var sample = try SampleCatalogue.usual()
        sample.issues[0].publications = []
        try sample.write(base: base)
        return sample.folder
    }

    @Test(
        "Feeds of OPDS 1.2 are valid by its schema",
        .enabled(if: hasSchemas && has(["sh", "-c", "command -v jing"])),
        arguments: [nil, "https://paper.example/archive/"])
    func atom(base: String?) throws {
        let folder = try folder(base: base)
        let scratch = try ScratchFolder()
        try scratch.write("atom.rnc", Array(try Repository.text(of: "Tests/Fixtures/opds/atom.rnc").utf8))
        let schema = try String(contentsOfFile: Self.schemas + "/1.2/opds.rnc", encoding: .utf8)
        // The published pattern lacks two backslashes, and so refuses every address with an r or a t.
        try scratch.write("opds.rnc", Array(schema.replacing(#"\nrt]"#, with: #"\n\r\t]"#).utf8))
        let feeds = folder.contents.filter { $0.hasSuffix(".xml") && $0 != "sitemap.xml" }
        #expect(feeds.count == 4)
        for feed in feeds {
            let judged = try run(["jing", "-c", scratch.path + "/opds.rnc", folder.path + "/" + feed])
            #expect(judged.status == 0, "\(judged.output)")
        }
    }

    @Test(
        "Feeds of OPDS 2.0 are valid by its schemas",
        .enabled(if: hasSchemas && has(["/usr/bin/python3", "-c", "import jsonschema"])),
        arguments: [nil, "https://paper.example/archive/"])
    func json(base: String?) throws {
        let folder = try folder(base: base)
        let feeds = folder.contents.filter { $0.hasSuffix(".json") }
        #expect(feeds.count == 4)
        let judged = try run(
            ["/usr/bin/python3", Repository.root + "/Tests/Fixtures/opds/validate.py", Self.schemas]
                + feeds.map { folder.path + "/" + $0 })
        #expect(judged.status == 0 && judged.output.isEmpty, "\(judged.output)\(judged.errors)")
    }

    @Test("Every reference of a feed leads to a file that the archive has")
    func references() throws {
        let sample = try SampleCatalogue.usual()
        try sample.write()
        let folder = sample.folder
        var known = Set(folder.contents)
        for issue in sample.issues {
            for file in issue.files { known.insert(file.path) }
            known.insert(issue.key + ".cover.jpg")
        }
        let feeds = folder.contents.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".json") }
        var count = 0
        for feed in feeds {
            let text = try sample.text(of: feed)
            for match in text.matches(of: /"?href"?\s?[=:]\s?"([^"#]*)(?:#[^"]*)?"/) {
                let base = URL(string: "file:///" + feed)
                let path = URL(string: String(match.1), relativeTo: base)?.absoluteURL.path ?? ""
                #expect(known.contains(String(path.dropFirst())), "\(feed): \(match.1)")
                count += 1
            }
        }
        #expect(count > 60)
    }

    @Test("A feed offers each edition with its cover and its pages, and leads up and to the start")
    func contents() throws {
        let sample = try SampleCatalogue.usual()
        try sample.write(base: "https://paper.example/archive/")
        let atom = try sample.text(of: "catalogue/2024-06.xml")
        let path = "https://paper.example/archive/2024/06/01/daily%20%E4%B8%80"
        for (relation, ending, type) in [
            ("http://opds-spec.org/acquisition/open-access", ".epub", "application/epub+zip"),
            ("http://opds-spec.org/acquisition/open-access", ".pdf", "application/pdf"),
            ("http://opds-spec.org/image", ".cover.jpg", "image/jpeg"),
        ] {
            #expect(atom.contains("<link rel=\"\(relation)\" href=\"\(path)\(ending)\" type=\"\(type)\"/>"))
        }
        for relation in ["self", "start", "up"] { #expect(atom.contains("<link rel=\"\(relation)\"")) }
        #expect(atom.contains("<dc:issued>2024-06-01</dc:issued>"))
        let root = try sample.text(of: "opds.xml")
        #expect(root.matches(of: /<entry>/).count == 3 && root.contains("<author>"))
        let data = Data(try sample.text(of: "opds.json").utf8)
        let feed = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let links = try #require(feed["navigation"] as? [[String: Any]])
        #expect(links.map { $0["title"] as? String } == ["2024年6月", "2024年5月", "日期不详"])
        let counts = links.map { ($0["properties"] as? [String: Any])?["numberOfItems"] as? Int }
        #expect(counts == [2, 3, 1])
    }
}
