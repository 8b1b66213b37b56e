import Diagnostics
import Foundation
import IssueExport
import IssueModel
import PDFObjects
import PDFVerification
import TestSupport
import Testing

private let styles = ["broadsheet", "tabloid", "a4", "reader"]
private let samples = (Repository.hasSample ? [Repository.sample] : [])

/// PDFs of an input in a scratch folder.
private func exported(
    _ input: String, style: String, _ profiles: Set<PDFProfile>, linearized: Bool = false
) throws -> (folder: ScratchFolder, report: ExportReport) {
    let folder = try ScratchFolder()
    var request = ExportRequest(input: input, outputFolder: folder.path, formats: [.pdf], style: style)
    request.pdfProfiles = profiles
    request.linearizesPDF = linearized
    request.verifiesPDF = true
    let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
    return (folder, report)
}

@Suite("PDF for screen and archive")
struct ArchiveTests {
    @Test(
        "veraPDF finds PDF/A-2u and PDF/UA-1 in every archive, PDF/UA-1 in every file for the screen",
        .enabled(if: Repository.pdfValidator != nil))
    func conformance() throws {
        var files: [String] = []
        var folders: [ScratchFolder] = []
        for input in [Repository.example, try hardIssue()] + samples {
            for style in styles {
                let made = try exported(input, style: style, [.screen, .archive])
                let lost = made.report.diagnostics.filter { $0.code.id.hasPrefix("VRF") }
                #expect(lost.isEmpty, "\(style) \(input): \(lost)")
                files += made.report.files
                folders.append(made.folder)
            }
        }
        let said = try run(try #require(Repository.pdfValidator) + files).output
        for file in files {
            #expect(said.contains("pass ua1 \(file)\n"), "\(said)")
            if file.hasSuffix("archive.pdf") { #expect(said.contains("pass 2u \(file)\n"), "\(said)") }
        }
        #expect(folders.count >= 8)
    }

    /// An issue with all that is hard on tags: ruby, a table, verse, a list, English, a picture that nobody described,
    /// crossheads without a headline, a character that no face has.
    private func hardIssue() throws -> String {
        let scratch = try ScratchFolder()
        let text = """
            {"schema": "banxin/issue/1", "nameplate": {"title": "样报"}, "pages": [
              {"number": 1, "label": "第1版", "articles": [
                {"id": "p1-a1", "blocks": [{"kind": "crosshead", "text": "先有小题"},
                  {"kind": "paragraph", "text": "龟兹在西域，Banxin works well in English 一段。",
                   "annotations": [{"kind": "ruby", "start": 0, "count": 2, "text": "qiū cí"},
                                   {"kind": "emphasis", "start": 3, "count": 2}]},
                  {"kind": "verse", "lines": ["山重水复", "柳暗花明"]},
                  {"kind": "list", "items": ["一是水", "二是电"]},
                  {"kind": "table", "rows": [["站", "时"], ["东门", "8:00"], ["西门", "9:00"]]},
                  {"kind": "paragraph", "text": "生僻字\u{30000}也在。"},
                  {"kind": "signature", "lines": ["样报编辑部"]}]},
                {"id": "p1-a2", "headline": "有图", "blocks": [
                  {"kind": "figure", "image": "images/none.jpg"},
                  {"kind": "paragraph", "text": "图没有。"}]}]},
              {"number": 2, "label": "第2版", "articles": [
                {"id": "p2-a1", "headline": "二版", "blocks": [{"kind": "paragraph", "text": "正文。"}]}]}]}
            """
        return try scratch.write("issue.json", Array(text.utf8))
    }

    @Test(
        "The same text can be copied from the pages and read by the tags",
        arguments: samples + [Repository.example])
    func copied(input: String) throws {
        let made = try exported(input, style: "tabloid", [.archive])
        let path = try #require(made.report.files.first)
        let text = try run(["pdftotext", "-raw", path, "-"]).output.tight
        let issue = try parsedIssue(at: input).issue
        for article in issue.pages.flatMap(\.articles) {
            for block in article.blocks {
                guard case .paragraph(let paragraph) = block, paragraph.text.count < 200 else { continue }
                // A paragraph that goes on in another column or page is parted there on the page, not in the tags.
                let begin = String(paragraph.text.tight.prefix(8))
                #expect(text.contains(begin), "\(begin)")
            }
        }
        #expect(!made.report.diagnostics.contains { $0.code.id.hasPrefix("VRF") })
    }

    @Test("Each profile has a file of its own; the only one needs no name for it")
    func names() throws {
        let both = try exported(Repository.example, style: "tabloid", [.screen, .archive])
        #expect(both.folder.contents == ["qinghe-weekly-archive.pdf", "qinghe-weekly-screen.pdf"])
        let one = try exported(Repository.example, style: "tabloid", [.archive], linearized: true)
        #expect(one.folder.contents == ["qinghe-weekly.pdf"])
        let check = try run(["qpdf", "--check", one.folder.path + "/qinghe-weekly.pdf"])
        #expect(check.status == 0 && check.output.contains("File is linearized"), "\(check.output)")
    }

    @Test(
        "Another text in the input is found, with the article and where it parts; a PDF without tags has status 65"
    )
    func differences() throws {
        let scratch = try ScratchFolder()
        let text = "第1版 要闻\n\n汾河水清\n\n河边的柳树在三月的第一个周末发芽了，来看的人比去年多。"
        let input = try scratch.write("page.txt", Array(text.utf8))
        let changed = try scratch.write(
            "other.txt", Array(text.replacingOccurrences(of: "柳树", with: "杨树").utf8))
        let command = [banxin, "export", input, "-o", scratch.path + "/out", "--format", "pdf", "--lang", "en"]
        #expect(try run(command + ["--pdf-profile", "screen,print", "--verify"]).status == 0)
        func verify(_ file: String, _ input: String) throws -> ProgramResult {
            try run([banxin, "verify", scratch.path + "/out/" + file, "--against", input, "--lang", "en"])
        }
        let same = try verify("page-screen.pdf", input)
        #expect(same.status == 0 && same.errors.isEmpty, "\(same.errors)")
        let other = try verify("page-screen.pdf", changed)
        #expect(
            other.status == 1 && other.errors.contains("page-screen.pdf/第1版:1:1: error:"), "\(other.errors)")
        #expect(other.errors.contains("杨树在三月") && other.errors.contains("柳树在三月"), "\(other.errors)")
        let fewer = try verify("page-screen.pdf", try hardIssue()).errors
        #expect(fewer.contains("[VRF-010]") && fewer.contains("[VRF-011]"), "\(fewer)")
        let press = try verify("page-print.pdf", input)
        #expect(press.status == 65 && press.errors.contains("[VRF-009]"), "\(press.errors)")
    }

    @Test("Glyphs that no character is known of are counted; a picture that nobody describes is named")
    func unknown() throws {
        let made = try exported(try hardIssue(), style: "tabloid", [.screen])
        let codes = made.report.diagnostics.map(\.code.id)
        #expect(codes.contains("PDF-003") && !codes.contains { $0.hasPrefix("VRF") })
        let path = try #require(made.report.files.first)
        let file = try PDFFile([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
        let fonts = try #require(try file.pages().first)["Resources"]["Font"]
        for key in fonts.keys { fonts[key]["ToUnicode"] = file.stream([]) }
        let issue = try parsedIssue(at: try hardIssue()).issue
        let findings = try pdfVerification(of: try file.written(), named: "a.pdf", against: issue)
        #expect(findings.contains { $0.code.id == "VRF-013" } && findings.contains { $0.code.id == "VRF-012" })
    }
}
