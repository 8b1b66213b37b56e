import BatchExport
import Catalogue
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("banxin catalogue", .serialized)
struct LedgerCatalogueTests {
    private func catalogue(_ archive: SmallArchive, _ options: [String] = []) throws -> ProgramResult {
        try run([banxin, "catalogue", archive.scratch.path + "/out", "--lang", "zh"] + options)
    }

    private func text(_ archive: SmallArchive, _ name: String) throws -> String {
        let data = try Data(contentsOf: URL(fileURLWithPath: archive.scratch.path + "/out/" + name))
        return String(decoding: data, as: UTF8.self)
    }

    @Test(
        "It has every issue with headline, author and text, from the ledger alone: inputs and editions may be gone"
    )
    func fromLedger() throws {
        let archive = try SmallArchive(2)
        #expect(try run(archive.command("out")).status == 0)
        let made = try catalogue(archive)
        #expect(made.status == 0 && made.errors.isEmpty && made.output.contains("2 期，2 篇稿件"), "\(made)")
        let page = try text(archive, "catalogue/2024-05.html")
        #expect(page.contains("清河日报 2024-05-02") && page.contains("渡口新桥第2段合龙"))
        #expect(page.contains("href=\"../2024/05/02/2024-05-02.pdf\""))
        let issues = try FileManager.default.contentsOfDirectory(
            atPath: archive.scratch.path + "/out/catalogue/issues")
        let texts = try issues.map { try text(archive, "catalogue/issues/" + $0) }.joined()
        #expect(texts.contains("\"段青禾\"") && texts.contains("两岸的人们早早来到堤上"))
        let feed = try text(archive, "catalogue/2024-05.xml")
        #expect(feed.contains("href=\"../2024/05/01/2024-05-01.epub\""))

        let before = try archive.results("out")
        try FileManager.default.removeItem(atPath: archive.source)
        for name in before.keys where name.hasSuffix(".epub") || name.hasSuffix(".pdf") {
            try FileManager.default.removeItem(atPath: archive.scratch.path + "/out/" + name)
        }
        #expect(try catalogue(archive).status == 0)
        let after = try archive.results("out")
        #expect(after == before.filter { after[$0.key] != nil } && after.count == before.count - 4)
    }

    @Test(
        "An issue without e-reader edition has an entry too; one whose entry is damaged is reported (CAT-002)")
    func withoutEntry() throws {
        let archive = try SmallArchive(1)
        #expect(try run(archive.command("out", ["--format", "pdf"])).status == 0)
        #expect(try catalogue(archive).errors.isEmpty)
        let pagesOnly = try text(archive, "catalogue/2024-05.json")
        #expect(pagesOnly.contains("2024-05-01.pdf") && !pagesOnly.contains(".epub"))
        #expect(try run(archive.command("out")).status == 0)
        try archive.scratch.write("out/2024/05/01/2024-05-01.opds.json", Array("{".utf8))
        let made = try catalogue(archive)
        #expect(made.status == 0 && made.errors.contains("[CAT-002]"), "\(made)")
        #expect(try text(archive, "catalogue/2024-05.json") == pagesOnly)
    }

    @Test("Articles know their sheet of the PDF, also when only the edition was made again since")
    func sheets() throws {
        let archive = try SmallArchive(1)
        func texts() throws -> String {
            #expect(try catalogue(archive).status == 0)
            let folder = archive.scratch.path + "/out/catalogue/issues"
            return try FileManager.default.contentsOfDirectory(atPath: folder).map {
                try text(archive, "catalogue/issues/" + $0)
            }.joined()
        }
        #expect(try run(archive.command("out", ["--format", "epub"])).status == 0)
        #expect(try texts().contains("\",0]"))
        #expect(try run(archive.command("out", ["--format", "pdf"])).status == 0)
        let known = try texts()
        #expect(known.contains("\",1]") && !known.contains("\",0]"))
        #expect(try run(archive.command("out", ["--format", "epub", "--force"])).status == 0)
        #expect(try texts() == known)
        let page = try text(archive, "catalogue/2024-05.html")
        #expect(page.contains("href=\"../2024/05/01/2024-05-01.pdf#page=1\""))
    }

    @Test("Issues of which the ledger has no text are in it, and are reported (CAT-001)")
    func withoutText() throws {
        let archive = try Archive(Archive.days(1...3))
        try archive.run()
        let options = try #require(CatalogueOptions(language: .english))
        let made = try archive.ledger.writeCatalogue(options)
        #expect(made.value.issueCount == 3 && made.value.issuesWithoutText == 3)
        #expect(made.diagnostics.map(\.code.id) == ["CAT-001"])
    }

    @Test("Texts of a fleet's parts are in the catalogue of the merged ledger")
    func fleet() throws {
        let archive = try SmallArchive(4)
        for part in 1...2 { #expect(try run(archive.command("out", ["--shard", "\(part)/2"])).status == 0) }
        #expect(try run([banxin, "ledger", "merge", archive.scratch.path + "/out"]).status == 0)
        let made = try catalogue(archive)
        #expect(made.errors.isEmpty && made.output.contains("4 期，4 篇稿件"), "\(made)")
    }

    @Test("A folder without ledger has status 66, an address that is none 64")
    func refused() throws {
        let archive = try SmallArchive(1)
        let made = try catalogue(archive)
        #expect(made.status == 66 && made.errors.contains("[BAT-015]"))
        #expect(try catalogue(archive, ["--base-url", "paper.example"]).status == 64)
    }
}
