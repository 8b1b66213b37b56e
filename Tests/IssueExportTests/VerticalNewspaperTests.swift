import Diagnostics
import Foundation
import IssueExport
import IssueModel
import TestSupport
import Testing

/// Both examples in the style of vertical pages: one in Traditional, one in Simplified Chinese.
@Suite("Newspapers of vertical pages")
struct VerticalNewspaperTests {
    private static let inputs = [Repository.verticalExample, Repository.example]

    private func pdf(of input: String) throws -> (path: String, report: ExportReport, folder: ScratchFolder) {
        let folder = try ScratchFolder()
        let request = ExportRequest(
            input: input, outputFolder: folder.path, formats: [.pdf], style: "vertical")
        let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
        return (try #require(report.files.first), report, folder)
    }

    @Test("The text of every article can be copied from the PDF, whole and in order", arguments: inputs)
    func text(input: String) throws {
        let made = try pdf(of: input)
        let text = try run(["pdftotext", "-raw", made.path, "-"]).output.tight
        let issue = try parsedIssue(at: input).issue
        for article in issue.pages.flatMap(\.articles) {
            var from = text.startIndex
            for part in article.printedTexts(in: issue.language).map(\.tight) {
                let found = text.range(of: part, range: from..<text.endIndex)
                #expect(found != nil, "\(article.id): \(part)")
                from = found?.upperBound ?? from
            }
        }
        #expect(!made.folder.contents.isEmpty)
    }

    @Test("The audit of lines has nothing to warn of", arguments: inputs)
    func lines(input: String) throws {
        let found = try pdf(of: input).report.diagnostics.filter { $0.code.id.hasPrefix("TYP-") }
        #expect(found.filter { $0.severity >= .warning }.map { $0.message(in: .english) } == [])
    }

    @Test("The PDF says that it is bound at the right, one of horizontal pages does not")
    func direction() throws {
        func preferences(_ style: String) throws -> String {
            let folder = try ScratchFolder()
            let request = ExportRequest(
                input: Repository.verticalExample, outputFolder: folder.path, formats: [.pdf], style: style)
            let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
            let plain = folder.path + "/plain.pdf"
            let made = try run(["qpdf", "--qdf", "--object-streams=disable", report.files[0], plain])
            #expect(made.status == 0)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: plain))
            let text = String(decoding: bytes, as: UTF8.self)
            let start = try #require(text.range(of: "/ViewerPreferences"))
            return String(text[start.upperBound...].prefix { $0 != ">" })
        }
        #expect(try preferences("vertical").contains("/Direction /R2L"))
        #expect(try !preferences("a4").contains("/Direction"))
    }

    @Test("The replica of vertical pages turns to the right, its flowing edition does not")
    func replica() throws {
        let folder = try ScratchFolder()
        var request = ExportRequest(
            input: Repository.verticalExample, outputFolder: folder.path, formats: [.epub], style: "vertical")
        request.editions = [.reflow, .replica]
        let files = try exportIssue(request, resources: try Resources.found(at: Repository.root)).files
        for file in files where file.hasSuffix(".epub") {
            let package = try run(["unzip", "-p", file, "EPUB/package.opf"])
            #expect(package.status == 0)
            let turns = package.output.contains("page-progression-direction=\"rtl\"")
            #expect(turns == file.hasSuffix("-replica.epub"))
        }
        let replica = try #require(files.first { $0.hasSuffix("-replica.epub") })
        let sheets = try run(["unzip", "-p", replica, "EPUB/page-*.xhtml"]).output
        // The text over the picture runs as that of the picture does.
        #expect(sheets.contains("writing-mode: vertical-rl") && sheets.contains("rotate(90 "))
        if let validator = Repository.validator {
            let check = try run(["java", "-jar", validator, "--failonwarnings", replica])
            #expect(check.status == 0, "\(check.errors)\(check.output)")
        }
    }

    @Test("Every article stands on its own page of the newspaper, on one sheet each")
    func sheets() throws {
        let report = try pdf(of: Repository.verticalExample).report
        #expect(report.pageCount == 4 && report.sheetCount == 4)
        #expect(!report.diagnostics.contains { $0.severity >= .warning })
    }

    @Test("Two exports are equal, byte for byte")
    func deterministic() throws {
        let made = try (0..<2).map { _ in try pdf(of: Repository.verticalExample) }
        #expect(try run(["cmp", made[0].path, made[1].path]).status == 0)
    }
}
