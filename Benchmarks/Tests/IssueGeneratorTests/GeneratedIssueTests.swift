import Foundation
import IssueGenerator
import Testing

@Suite("The generated issue")
struct GeneratedIssueTests {
    @Test("is the same for the same seed and another for another")
    func seeds() {
        let first = GeneratedIssue(pages: 3, charactersPerPage: 1_500, seed: 7)
        let again = GeneratedIssue(pages: 3, charactersPerPage: 1_500, seed: 7)
        let other = GeneratedIssue(pages: 3, charactersPerPage: 1_500, seed: 8)
        #expect(first.pages == again.pages)
        #expect(first.metadata == again.metadata)
        #expect(first.pages != other.pages)
    }

    @Test("has the size that was asked for, within a tenth", arguments: [(1, 800), (4, 2_600), (16, 6_000)])
    func size(pages: Int, characters: Int) {
        let issue = GeneratedIssue(pages: pages, charactersPerPage: characters, seed: 1)
        #expect(issue.pages.count == pages)
        let wanted = pages * characters
        #expect(abs(issue.characterCount - wanted) <= wanted / 10)
    }

    @Test("has as many different characters as a daily")
    func variety() {
        let issue = GeneratedIssue(pages: 16, charactersPerPage: 6_000, seed: 1)
        let characters = Set(issue.pages.joined().unicodeScalars)
        #expect(characters.count > 1_800)
    }

    @Test("An archive has an issue a day, over the ends of months and leap years, with rising numbers")
    func archive() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "archive-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try GeneratedArchive(issues: 367, pages: 1, charactersPerPage: 200, seed: 1).write(to: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count == 367 && names[59] == "2024-02-29" && names[60] == "2024-03-01")
        #expect(names.last == "2025-01-01")
        let facts = try String(
            contentsOf: folder.appendingPathComponent("2025-01-01/issue.yaml"), encoding: .utf8)
        #expect(facts.contains("date: 2025-01-01") && facts.contains("number: \"1366\""))
    }
}
