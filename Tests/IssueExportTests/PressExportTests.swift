import Diagnostics
import Foundation
import IssueExport
import Geometry
import JPEGCoding
import TestSupport
import Testing

/// One page with a picture of few pixels.
private func issueFolder() throws -> String {
    let scratch = try ScratchFolder()
    try scratch.write(
        "pages/01.txt",
        Array(
            """
            石桥晚报
            2026年4月2日 星期四

            渡口新桥今日通车
            本报讯（记者 苗青）今天上午，渡口新桥通车。桥长三百米，两岸居民不必再等渡船。

            图为新桥。
            """.utf8))
    let pixels = JPEGPixels(
        width: 60, height: 40, space: .rgb, bytes: (0..<(60 * 40 * 3)).map { UInt8($0 * 7 % 200) })
    try scratch.write("images/p1-1.jpg", try #require(pixels.encoded(quality: 90)))
    return scratch.path
}

@Suite("Exports for the press")
struct PressExportTests {
    private func export(
        _ formats: Set<ExportFormat> = [.pdf], _ change: (inout ExportRequest) -> Void
    ) throws -> ExportReport {
        var request = ExportRequest(
            input: try issueFolder(), outputFolder: try ScratchFolder().path, formats: formats, style: "a4")
        request.pdfProfiles = [.print]
        change(&request)
        return try exportIssue(request, resources: try Resources.found(at: Repository.root))
    }

    @Test("A print PDF has the marks that are asked for, and a coarse picture is reported")
    func printPDF() throws {
        let report = try export { request in
            request.press.marks = [.crop, .slug]
            request.press.bleed = 5
        }
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: try #require(report.files.first))))
        #expect(bytes.starts(with: Array("%PDF-1.6".utf8)))
        let boxes = try run(["pdfinfo", "-box", try #require(report.files.first)]).output
        // A4, 5 mm bleed and 10 mm for marks on each side.
        #expect(boxes.contains(/TrimBox: +42\.52 +42\.52 +637\.8/))
        #expect(boxes.contains(/MediaBox: +0\.00 +0\.00 +680\.31/))
        #expect(boxes.contains("PDF/X-4"))
        let text = try run(["pdftotext", "-raw", try #require(report.files.first), "-"]).output
        #expect(text.contains("1/1"))
        #expect(report.diagnostics.contains { $0.code.id == "PDF-021" })
    }

    @Test("A profile that is none for a press is refused by name")
    func badProfile() throws {
        let path = Repository.root + "/Package.swift"
        let failure = #expect(throws: Failure.self) { try export { $0.press.profile = path } }
        let diagnostic = try #require(failure?.diagnostics.first)
        #expect(diagnostic.code.id == "PDF-020")
        #expect(diagnostic.message(in: .english).contains(path))
    }

    @Test("Plates, their sum, an account of the inks, and a contact sheet are files")
    func ink() throws {
        let report = try export([.ink, .contact, .png]) { $0.resolution = 36 }
        let names = Set(report.files.compactMap { $0.split(separator: "/").last.map(String.init) })
        for name in ["cyan", "magenta", "yellow", "black", "total"] {
            #expect(names.contains("01-\(name).png"))
        }
        #expect(names.contains { $0.hasSuffix("-contact.png") })
        let account = try #require(report.files.first { $0.hasSuffix("report.json") })
        // The account goes with the plates: what keeps the results of formats apart must not take it for an EPUB.
        #expect(report.outputs.first { $0.path == account }?.format == .ink)
        #expect(Set(report.outputs.map(\.format)) == [.ink, .contact, .png])
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: account)))
        let page = try #require((json as? [[String: Any]])?.first)
        #expect(try #require(page["mostInk"] as? Double) <= 241)
        #expect(try #require(page["blackOnlyShare"] as? Double) > 0)
        #expect(page["lowestResolution"] != nil)
        let page1 = try #require(report.files.first { $0.hasSuffix("-pages/01.png") })
        // 297 mm at 36 pixels an inch, as the header of the PNG has it.
        let head = [UInt8](try Data(contentsOf: URL(fileURLWithPath: page1)).prefix(24))
        #expect(head[20...] == [0, 0, 1, 165])
    }
}
