import BatchExport
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("What a second run makes")
struct PlanTests {
    private static let all = ["2024-05-01": ["epub", "pdf"], "2024-05-02": ["epub", "pdf"]]

    private static func archive() throws -> Archive {
        let archive = try Archive(Archive.days(1...2))
        try archive.run()
        return archive
    }

    @Test("Nothing, when nothing has changed")
    func unchanged() throws {
        let archive = try PlanTests.archive()
        #expect(try archive.changes().isEmpty)
        let summary = try archive.run()
        #expect(summary.count(.unchanged) == 2 && summary.count(.made) == 0)
    }

    @Test("The issue whose text has changed, and no other")
    func text() throws {
        let archive = try PlanTests.archive()
        try archive.write("archive/2024-05-02.txt", "good, corrected")
        #expect(try archive.changes() == ["2024-05-02": ["epub", "pdf"]])
        try archive.run()
        #expect(try archive.record("2024-05-02")?.changes == 2 && archive.record("2024-05-01")?.changes == 1)
    }

    @Test("Nothing, when a file was only touched, or the archive has moved")
    func touched() throws {
        let archive = try PlanTests.archive()
        try archive.write("archive/2024-05-02.txt", "good 2")
        #expect(try archive.run().count(.unchanged) == 2)
        #expect(try archive.changes().isEmpty)
    }

    @Test("Only EPUBs, when their style sheet has changed; everything, when the pages of the style have")
    func style() throws {
        let archive = try PlanTests.archive()
        try archive.write("home/styles/epub.css", "p { margin: 1em }")
        #expect(try archive.changes() == ["2024-05-01": ["epub"], "2024-05-02": ["epub"]])
        try archive.run()
        #expect(try archive.changes().isEmpty)
        try archive.write("home/styles/plain/page.yaml", "columns: 4")
        #expect(try archive.changes() == PlanTests.all)
    }

    @Test("Everything, for another version of the program or when it is forced; only a format that is new")
    func others() throws {
        let archive = try PlanTests.archive()
        #expect(try archive.changes { $0.program = "test 2" } == PlanTests.all)
        #expect(try archive.changes { $0.isForced = true } == PlanTests.all)
        let withPNG = try archive.changes { $0.recipe.formats = ["epub", "pdf", "png"] }
        #expect(withPNG == ["2024-05-01": ["png"], "2024-05-02": ["png"]])
    }

    @Test(
        "Only what a changed option is about",
        arguments: [
            "linearize", "thumbnails", "ppi", "verify", "profile", "marks", "bleed", "height", "resolution",
            "cover",
        ])
    func options(name: String) throws {
        let archive = try Archive(Archive.days(1...1))
        try archive.write("press.icc", "a press")
        let press = archive.scratch.path + "/press.icc"
        let changed = try archive.otherHashes {
            switch name {
            case "linearize": $0.linearizesPDF = true
            case "thumbnails": $0.pdfHasThumbnails = true
            case "ppi": $0.pdfPixelsPerInch = 150
            case "verify": $0.verifiesPDF = true
            case "profile": $0.outputProfile = press
            case "marks": $0.marks = ["crop"]
            case "bleed": $0.bleed = 5
            case "height": $0.pageHeight = 900
            case "resolution": $0.resolution = 72
            default: $0.cover = "none"
            }
        }
        let expected: [String: [String]] = [
            "linearize": ["pdf"], "thumbnails": ["pdf"], "ppi": ["pdf"], "verify": ["pdf"],
            "profile": ["ink", "pdf"], "marks": ["ink", "pdf"], "bleed": ["ink", "pdf"],
            "height": ["contact", "png"], "resolution": ["ink", "png"], "cover": ["epub"],
        ]
        #expect(changed == expected[name])
    }

    @Test("A press whose profile was mended is another one, and one whose profile is not there is refused")
    func profile() throws {
        let archive = try PlanTests.archive()
        let press = archive.scratch.path + "/press.icc"
        try archive.write("press.icc", "a press")
        try archive.run { $0.recipe.outputProfile = press }
        #expect(try archive.changes { $0.recipe.outputProfile = press }.isEmpty)
        try archive.write("press.icc", "the same press, mended")
        let changes = try archive.changes { $0.recipe.outputProfile = press }
        #expect(changes == ["2024-05-01": ["pdf"], "2024-05-02": ["pdf"]])
        let failure = #expect(throws: Failure.self) {
            try archive.changes { $0.recipe.outputProfile = press + "-none" }
        }
        #expect(failure?.kind == .inputMissing)
    }

    @Test("A result that is gone or cut short is made again")
    func results() throws {
        let archive = try PlanTests.archive()
        try FileManager.default.removeItem(atPath: archive.output + "/2024/05/01/2024-05-01.pdf")
        try archive.write("out/2024/05/02/2024-05-02.epub", "")
        #expect(try archive.changes() == ["2024-05-01": ["pdf"], "2024-05-02": ["epub"]])
        try archive.run()
        #expect(try archive.changes().isEmpty && archive.ledger.verification().findings.isEmpty)
    }

    @Test("Results that are no longer asked for go when their format is made anew")
    func obsolete() throws {
        let archive = try PlanTests.archive()
        #expect(archive.outputs.contains("2024/05/01/2024-05-01-vertical.epub"))
        try archive.run { $0.recipe.editions = ["reflow"] }
        #expect(
            archive.outputs
                == ["01/2024-05-01.epub", "01/2024-05-01.pdf", "02/2024-05-02.epub", "02/2024-05-02.pdf"]
                .map { "2024/05/" + $0 })
        #expect(try archive.record("2024-05-01")?.outputs.count == 2)
    }

    @Test("What failed is tried again, but not by a run that resumes")
    func failed() throws {
        let archive = try Archive(["2024-05-01": "good", "2024-05-02": "leave"])
        #expect(try archive.run().count(.failed) == 1)
        #expect(try archive.run { $0.isResumed = true }.count(.failedBefore) == 1)
        #expect(try archive.run().count(.failed) == 1)
        try archive.write("archive/2024-05-02.txt", "good by now")
        #expect(try archive.run { $0.isResumed = true }.count(.made) == 1)
    }

    @Test("Of two issues with one name the second is refused, and both are named")
    func sameName() throws {
        let archive = try Archive(Archive.days(1...1))
        let folder = archive.source + "/other"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try archive.write("archive/other/2024-05-01.txt", "good")
        let summary = try archive.run()
        #expect(summary.count(.made) == 1 && summary.count(.failed) == 1)
        #expect(summary.findings.map(\.code.id) == ["BAT-001"])
    }

    @Test("Issue numbers that do not rise with the date are noticed across the archive")
    func numbers() throws {
        let archive = try Archive([
            "2024-05-01": "title=晨报 number=100", "2024-05-02": "title=晨报 number=99",
            "2024-05-03": "title=晨报 number=102", "2024-05-04": "title=晚报 number=1",
        ])
        try archive.run()
        let codes = try ["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"].map {
            try archive.record($0)?.findings.map(\.code.id) ?? []
        }
        #expect(!codes[0].isEmpty && codes[0] == codes[1] && codes[2].isEmpty && codes[3].isEmpty)
    }
}
