import Diagnostics
import Foundation
import Ingest
import IssueExport
import IssueModel
import TestSupport
import Testing

private struct Exported {
    let folder: ScratchFolder
    let report: ExportReport

    func path(_ ending: String) throws -> String {
        try #require(report.files.first { $0.hasSuffix(ending) })
    }
}

private func export(_ input: String, style: String, formats: Set<ExportFormat> = [.epub, .pdf]) throws
    -> Exported
{
    let folder = try ScratchFolder()
    let request = ExportRequest(input: input, outputFolder: folder.path, formats: formats, style: style)
    return Exported(
        folder: folder, report: try exportIssue(request, resources: try Resources.found(at: Repository.root)))
}

private let inputs = [Repository.example] + (Repository.hasSample ? [Repository.sample] : [])
private let packages = [Repository.package] + (Repository.hasLibrarySample ? [Repository.librarySample] : [])

@Suite("The whole way")
struct WholeWayTests {
    @Test(
        "EPUBCheck finds nothing in the editions", .enabled(if: Repository.validator != nil),
        arguments: inputs + packages)
    func epubIsValid(input: String) throws {
        let made = try export(input, style: "broadsheet", formats: [.epub])
        let result = try run([
            "java", "-jar", Repository.validator ?? "", "--failonwarnings", try made.path(".epub"),
        ])
        #expect(result.status == 0, "\(result.errors)\(result.output)")
    }

    @Test(
        "qpdf finds no fault, and all fonts are embedded, subset and have their text", arguments: inputs,
        ["broadsheet", "tabloid", "a4"])
    func pdfIsValid(input: String, style: String) throws {
        let path = try export(input, style: style, formats: [.pdf]).path(".pdf")
        let check = try run(["qpdf", "--check", path])
        #expect(check.status == 0, "\(check.errors)")
        let fonts = try run(["pdffonts", path]).output.split(separator: "\n").dropFirst(2)
        #expect(fonts.count >= 5)
        for font in fonts { #expect(font.contains("yes yes yes"), "\(font)") }
    }

    @Test("Packages of libraries go the whole way: EPUB and PDF have all of them", arguments: packages)
    func packagesAreWhole(input: String) throws {
        let made = try export(input, style: "broadsheet")
        #expect(try verifyEPUB(at: made.path(".epub"), against: input).isEmpty)
        #expect(try verifyPDF(at: made.path(".pdf"), against: input).isEmpty)
        #expect(!made.report.diagnostics.contains { $0.severity == .error })
    }

    @Test(
        "The text of every article can be copied from the PDF, whole and in order", arguments: inputs,
        ["broadsheet", "tabloid"])
    func pdfText(input: String, style: String) throws {
        let path = try export(input, style: style, formats: [.pdf]).path(".pdf")
        let text = try run(["pdftotext", "-raw", path, "-"]).output.tight
        for article in try parsedIssue(at: input).issue.pages.flatMap(\.articles) {
            var from = text.startIndex
            for part in article.printedTexts(in: "zh-Hans").map(\.tight) {
                let found = text.range(of: part, range: from..<text.endIndex)
                #expect(found != nil, "\(article.id): \(part)")
                from = found?.upperBound ?? from
            }
        }
    }

    @Test(
        "The audit of lines has nothing to warn of in the example, in any style",
        arguments: ["broadsheet", "tabloid", "a4"])
    func linesAreGood(style: String) throws {
        let found = try export(Repository.example, style: style, formats: [.pdf]).report.diagnostics
            .filter { $0.code.id.hasPrefix("TYP-") }
        #expect(found.filter { $0.severity >= .warning }.map { $0.message(in: .english) } == [])
        // Where no paragraph of a module can give or take a line, its last lines may stand alone.
        #expect(found.allSatisfy { $0.code.id == "TYP-010" })
    }

    @Test("Two exports under other zones, languages and folders are equal, byte for byte")
    func deterministic() throws {
        let scratch = try ScratchFolder()
        let settings = [
            (["TZ": "Asia/Shanghai", "LC_ALL": "C"], Repository.root),
            (["TZ": "America/Lima", "LC_ALL": "zh_CN.UTF-8"], "/"),
        ]
        for (index, setting) in settings.enumerated() {
            let result = try run(
                [
                    banxin, "export", Repository.example, "-o", "\(scratch.path)/\(index)", "--style",
                    "tabloid", "--format", "epub,pdf,png", "--page-height", "600", "--edition",
                    "reflow,vertical,replica,hant-tw", "--embed-fonts", "--cover", "designed",
                ],
                environment: setting.0, folder: setting.1)
            #expect(result.status == 0)
        }
        #expect(try run(["diff", "-r", scratch.path + "/0", scratch.path + "/1"]).status == 0)
        #expect(scratch.contents.count > 20)
    }

    @Test("A report counts pages, sheets and articles, and names the files under their final names")
    func report() throws {
        let made = try export(Repository.example, style: "tabloid", formats: [.pdf, .png])
        #expect(made.report.pageCount == 8)
        let parsed = try issueSource(at: Repository.example).value.issue
        #expect(made.report.articleCount == parsed.pages.reduce(0) { $0 + $1.articles.count })
        #expect(made.report.files.count == made.report.sheetCount + 1)
        for file in made.report.files { #expect(FileManager.default.fileExists(atPath: file)) }
        #expect(!made.folder.contents.contains { $0.hasSuffix(".tmp") })
    }
}
