import Diagnostics
import Foundation
import IssueExport
import TestSupport
import Testing
import ZipIO

@Suite("Accessibility of the example's documents")
struct AccessibilityTests {
    /// The documents of the example in a folder, beside the runner of axe-core.
    private static func unpacked(_ edition: Edition) throws -> (folder: ScratchFolder, documents: [String]) {
        let output = try ScratchFolder()
        var request = ExportRequest(input: Repository.example, outputFolder: output.path, formats: [.epub])
        request.editions = [edition]
        let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
        let path = try #require(report.files.first { $0.hasSuffix(".epub") })
        let entries = try zipEntries(
            in: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), limit: 1 << 26)
        let folder = try ScratchFolder()
        for entry in entries { try folder.write(entry.name, entry.bytes) }
        let documents = entries.map(\.name).filter { $0.hasSuffix(".xhtml") }.map { String($0.dropFirst(5)) }
        return (folder, documents)
    }

    /// Loads a page and gives the text of the browser's document when all is done.
    private static func loaded(_ file: String, _ fragment: String) throws -> String {
        let url = URL(fileURLWithPath: file).absoluteString + "#" + fragment
        return try run([
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
            "--virtual-time-budget=600000", "--dump-dom", url,
        ]).output
    }

    @Test(
        "axe-core finds no violation, best practices included, and text of 200 % fits a narrow screen",
        .enabled(if: Repository.axe != nil), arguments: [Edition.reflow, .vertical, .replica])
    func axe(edition: Edition) throws {
        let (folder, documents) = try Self.unpacked(edition)
        let script = try String(contentsOfFile: Repository.axe ?? "", encoding: .utf8)
        let literal = String(decoding: try JSONEncoder().encode(script), as: UTF8.self)
        try folder.write("EPUB/axe-source.js", Array("const axeSource = \(literal);".utf8))
        let runner = try folder.write(
            "EPUB/accessibility-runner.html",
            Array(try Repository.text(of: "Tests/Fixtures/epub/accessibility-runner.html").utf8))
        let output = try Self.loaded(runner, documents.joined(separator: ","))
        let findings = try #require(output.firstMatch(of: /<pre id="findings">([^<]*)<\/pre>/)).1
        #expect(findings == "checked \(documents.count)")
    }
}
