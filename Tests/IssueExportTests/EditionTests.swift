import Diagnostics
import Foundation
import IssueExport
import TestSupport
import Testing

@Suite("Editions")
struct EditionTests {
    private static func exported(_ options: [String]) throws -> (result: ProgramResult, folder: ScratchFolder) {
        let folder = try ScratchFolder()
        let result = try run(
            [banxin, "export", Repository.example, "-o", folder.path, "--format", "epub", "--lang", "en", "-q"]
                + options)
        return (result, folder)
    }

    @Test("Each edition has files of its own; EPUBCheck finds nothing in them, and all of the input is there")
    func all() throws {
        let editions = Edition.allCases.map(\.rawValue)
        let made = try Self.exported(["--edition", editions.joined(separator: ",")])
        #expect(made.result.status == 0)
        #expect(made.result.errors.contains("[CNV-001]"))
        for edition in editions {
            let name = "qinghe-weekly" + (edition == "reflow" ? "" : "-" + edition)
            for ending in [".epub", ".cover.jpg", ".opds.json"] {
                #expect(made.folder.contents.contains(name + ending), "\(name + ending)")
            }
            let file = "\(made.folder.path)/\(name).epub"
            let verified = try run([
                banxin, "verify", file, "--against", Repository.example, "--edition", edition, "--lang", "en",
            ])
            #expect(verified.status == 0, "\(verified.errors)")
            guard let validator = Repository.validator else { continue }
            let checked = try run(["java", "-jar", validator, "--failonwarnings", file])
            #expect(checked.status == 0, "\(checked.errors)\(checked.output)")
        }
    }

    @Test("An edition in Traditional Chinese says so, in all that it says")
    func traditional() throws {
        let made = try Self.exported(["--edition", "hant-tw"])
        #expect(made.folder.contents.filter { $0.hasSuffix(".epub") } == ["qinghe-weekly-hant-tw.epub"])
        let entry = try String(
            contentsOfFile: made.folder.path + "/qinghe-weekly-hant-tw.opds.json", encoding: .utf8)
        #expect(entry.contains("\"language\" : \"zh-Hant-TW\"") && entry.contains("清河週報"))
        #expect(entry.contains("qinghe-weekly-hant-tw.epub"))
    }

    @Test("A converted edition held against the input as it is differs")
    func wrongEdition() throws {
        let made = try Self.exported(["--edition", "hant"])
        let file = made.folder.path + "/qinghe-weekly-hant.epub"
        let verified = try run([banxin, "verify", file, "--against", Repository.example, "--lang", "en"])
        #expect(verified.status == 1 && verified.errors.contains("[VRF-003]"))
    }

    @Test("An edition that there is not is refused")
    func unknown() throws {
        #expect(try Self.exported(["--edition", "reflow,klingon"]).result.status == 64)
    }
}
