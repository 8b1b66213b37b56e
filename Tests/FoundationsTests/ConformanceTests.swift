import Foundation
import TestSupport
import Testing

@Suite("Documentation of conformance")
struct ConformanceTests {
    @Test("The table of conformance names tests that there are")
    func namedTests() throws {
        let tests = Repository.root + "/Tests"
        let files = (FileManager.default.enumerator(atPath: tests)?.allObjects as? [String] ?? [])
            .filter { $0.hasSuffix(".swift") }
        let sources = try files.map { try Repository.text(of: "Tests/" + $0) }.joined()
        let page = try Repository.text(of: "Documentation/conformance/EPUB-3.3.md")
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") || $0.hasPrefix("* “") }
        let names = rows.flatMap { $0.matches(of: /“([^”]+)”/).map { String($0.1) } }
        #expect(names.count > 30)
        for name in names { #expect(sources.contains("\"\(name)\""), "\(name)") }
    }
}
