import Diagnostics
import Foundation
import IssueExport
import PDFContent
import PDFObjects
import TestSupport
import Testing

/// An issue that has every kind of annotation, in paragraphs, verse and lists.
@Suite("An annotated issue")
struct AnnotatedIssueTests {
    private let input = Repository.root + "/Tests/Fixtures/layout/annotated.xml"

    @Test(
        "Readings are printed beside the text that they belong to, and its lines break no rule",
        arguments: ["broadsheet", "tabloid", "a4"])
    func printed(style: String) throws {
        let folder = try ScratchFolder()
        let request = ExportRequest(
            input: input, outputFolder: folder.path, formats: [.pdf, .epub], style: style)
        let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
        #expect(report.diagnostics.filter { $0.severity >= .warning } == [])
        let path = try #require(report.files.first { $0.hasSuffix(".pdf") })
        #expect(try run(["qpdf", "--check", path]).status == 0)
        let text = try run(["pdftotext", "-raw", path, "-"]).output.tight
        for reading in ["kān", "yú", "xī", "rǎng", "旧时的戏班", "ㄎㄢ", "cháng", "lí"] {
            #expect(text.contains(reading.tight), "\(reading)")
        }
        #expect(text.contains("她说，先认字，再唱戏，字认得了"))
    }

    @Test("Each dot and line of names is drawn: without them the page has as many marks less")
    func drawn() throws {
        func marks(_ path: String) throws -> Int {
            let folder = try ScratchFolder()
            let request = ExportRequest(
                input: path, outputFolder: folder.path, formats: [.pdf], style: "a4")
            let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
            let bytes = [UInt8](
                try Data(contentsOf: URL(fileURLWithPath: try #require(report.files.first))))
            return try PDFFile(bytes).pages().reduce(0) { sum, page in
                sum + ContentOperations(try page.pageContent()).count { ["f", "f*", "S"].contains($0.name) }
            }
        }
        let xml = try Repository.text(of: "Tests/Fixtures/layout/annotated.xml")
        let plain = xml.replacing(/<\/?(?:properNoun|bookTitle|emphasis)>/, with: "")
        let scratch = try ScratchFolder()
        let other = try scratch.write("plain.xml", Array(plain.utf8))
        let dots = 16
        let lines = xml.matches(of: /<(?:properNoun|bookTitle)>/).count
        #expect(try marks(input) >= (try marks(other)) + dots + lines)
    }
}
