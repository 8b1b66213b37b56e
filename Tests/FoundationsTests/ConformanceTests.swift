import Foundation
import TestSupport
import Testing

@Suite("Documentation of conformance")
struct ConformanceTests {
    @Test(
        "The tables of conformance name tests that there are",
        arguments: [("EPUB-3.3", 30), ("PDF-A-2u", 15), ("PDF-UA-1", 15)])
    func namedTests(table: String, fewest: Int) throws {
        let tests = Repository.root + "/Tests"
        let files = (FileManager.default.enumerator(atPath: tests)?.allObjects as? [String] ?? [])
            .filter { $0.hasSuffix(".swift") }
        let sources = try files.map { try Repository.text(of: "Tests/" + $0) }.joined()
        let page = try Repository.text(of: "Documentation/conformance/\(table).md")
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") || $0.hasPrefix("* “") }
        let names = rows.flatMap { $0.matches(of: /“([^”]+)”/).map { String($0.1) } }
        #expect(names.count > fewest)
        for name in names { #expect(sources.contains("\"\(name)\""), "\(name)") }
    }
}
