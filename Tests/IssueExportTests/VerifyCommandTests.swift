import Foundation
import TestSupport
import Testing

@Suite("banxin verify")
struct VerifyCommandTests {
    /// The example's EPUB for a device, in a scratch folder.
    private static func exported(
        _ options: [String] = [], environment: [String: String] = [:]
    ) throws -> (folder: ScratchFolder, result: ProgramResult) {
        let folder = try ScratchFolder()
        let command = [
            banxin, "export", Repository.example, "-o", folder.path, "--format", "epub", "--quiet", "--lang",
            "en",
        ]
        let result = try run(command + options, environment: environment)
        #expect(result.status == 0, "\(result.errors)")
        return (folder, result)
    }

    private static func verify(_ file: String, against input: String = Repository.example) throws
        -> ProgramResult
    {
        try run([banxin, "verify", file, "--against", input, "--lang", "en"])
    }

    @Test(
        "The example's EPUB holds all of the example, for every reader",
        arguments: ["generic", "kindle", "kobo"])
    func whole(device: String) throws {
        let (folder, _) = try Self.exported(["--device", device])
        let result = try Self.verify(folder.path + "/qinghe-weekly.epub")
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }

    @Test(
        "An EPUB of another text has status 1, each difference with its file; what is no EPUB has 65, none 66")
    func differences() throws {
        let (folder, _) = try Self.exported()
        let epub = folder.path + "/qinghe-weekly.epub"
        let parsed = try run([banxin, "parse", Repository.example]).output
        let changed = try folder.write("changed.json", Array(parsed.replacing("吊臂", with: "起重臂").utf8))
        let result = try Self.verify(epub, against: changed)
        #expect(result.status == 1)
        #expect(
            result.errors.contains("qinghe-weekly.epub/EPUB/p1-a1.xhtml:")
                && result.errors.contains("[VRF-003]"))
        #expect(result.errors.contains("起重臂"))
        #expect(try Self.verify(changed).status == 65)
        #expect(try Self.verify("/nowhere.epub").status == 66)
        #expect(try run([banxin, "verify", epub]).status == 64)
    }

    @Test("Beside the EPUB lie its cover and its catalogue entry, which says their names and sizes")
    func besides() throws {
        let (folder, _) = try Self.exported()
        #expect(
            folder.contents == ["qinghe-weekly.cover.jpg", "qinghe-weekly.epub", "qinghe-weekly.opds.json"])
        let data = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/qinghe-weekly.opds.json"))
        let entry = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let links = ["links", "images"].compactMap { (entry[$0] as? [[String: Any]])?.first }
        #expect(links.count == 2)
        for link in links {
            let path = folder.path + "/" + (link["href"] as? String ?? "")
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
            #expect(size != nil && size == link["size"] as? Int)
        }
    }

    @Test("SOURCE_DATE_EPOCH is when the edition was changed; what is no time is reported")
    func sourceDate() throws {
        let (folder, _) = try Self.exported(environment: ["SOURCE_DATE_EPOCH": "1772800000"])
        let entry = try String(contentsOfFile: folder.path + "/qinghe-weekly.opds.json", encoding: .utf8)
        #expect(entry.contains("\"modified\" : \"2026-03-06T12:26:40Z\""))
        let (other, result) = try Self.exported(environment: ["SOURCE_DATE_EPOCH": "yesterday"])
        #expect(result.errors.contains("[EPB-003]"))
        let plain = try String(contentsOfFile: other.path + "/qinghe-weekly.opds.json", encoding: .utf8)
        #expect(plain.contains("\"modified\" : \"2026-03-06T00:00:00Z\""))
    }

    @Test("An unknown reader has status 64 and lists those that there are")
    func unknownDevice() throws {
        let result = try run([banxin, "export", Repository.example, "--device", "papyrus"])
        #expect(result.status == 64 && result.errors.contains("kindle"))
    }
}
