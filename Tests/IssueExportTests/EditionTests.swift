import Diagnostics
import Foundation
import IssueExport
import Pictures
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

    @Test("Embedded fonts are valid, say what they cover, and add less than a megabyte")
    func fonts() throws {
        let plain = try Self.exported([])
        let made = try Self.exported(["--embed-fonts"])
        #expect(made.result.status == 0)
        #expect(made.result.errors.contains("[FNT-006]") && !plain.result.errors.contains("[FNT-006]"))
        #expect(made.result.errors.contains("no font of the role body has 𪚥"))
        #expect(made.result.errors.contains("[FNT-007]"))
        let sizes = try [plain, made].map { folder in
            try Data(contentsOf: URL(fileURLWithPath: folder.folder.path + "/qinghe-weekly.epub")).count
        }
        #expect(sizes[1] > sizes[0] + 100_000 && sizes[1] < sizes[0] + 1_000_000)
        guard let validator = Repository.validator else { return }
        let file = made.folder.path + "/qinghe-weekly.epub"
        let checked = try run(["java", "-jar", validator, "--failonwarnings", file])
        #expect(checked.status == 0, "\(checked.errors)\(checked.output)")
    }

    @Test("A designed cover is another picture than the front page, within the limits of the device")
    func cover() throws {
        let covers = try [[], ["--cover", "designed"]].map { options in
            let made = try Self.exported(options)
            #expect(made.result.status == 0)
            let path = made.folder.path + "/qinghe-weekly.cover.jpg"
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        }
        #expect(covers[0] != covers[1])
        let designed = try #require(Picture(covers[1]))
        #expect(designed.height == 1600 && designed.width == 1200 && covers[1].count <= 1 << 20)
    }

    @Test("Without a cover an EPUB is valid and whole, nothing is set in type and no font is looked for")
    func withoutCover() throws {
        // There is no font in these resources: what needs one fails.
        let scratch = try ScratchFolder()
        let resources = scratch.path + "/resources"
        try FileManager.default.createDirectory(
            atPath: resources + "/fonts", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: resources + "/styles", withDestinationPath: Repository.root + "/styles")
        try "body:\n  - { family: No Such Face, style: Regular }\n".write(
            toFile: resources + "/fonts/fonts.yaml", atomically: true, encoding: .utf8)
        let made = try ["page", "none"].map { cover in
            try run(
                [
                    banxin, "export", Repository.example, "-o", "\(scratch.path)/\(cover)", "--format", "epub",
                    "--edition", "reflow,hant-tw", "--cover", cover, "-q",
                ], environment: ["BANXIN_HOME": resources])
        }
        #expect(made[0].status != 0 && made[1].status == 0, "\(made[1].errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/none").sorted()
        #expect(names.count == 4 && !names.contains { $0.hasSuffix(".jpg") })
        let file = scratch.path + "/none/qinghe-weekly.epub"
        let verified = try run([banxin, "verify", file, "--against", Repository.example])
        #expect(verified.status == 0, "\(verified.errors)")
        guard let validator = Repository.validator else { return }
        let checked = try run(["java", "-jar", validator, "--failonwarnings", file])
        #expect(checked.status == 0, "\(checked.errors)\(checked.output)")
    }

    @Test("An edition that there is not is refused")
    func unknown() throws {
        #expect(try Self.exported(["--edition", "reflow,klingon"]).result.status == 64)
    }
}
