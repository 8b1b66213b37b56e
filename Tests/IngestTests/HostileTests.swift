import Diagnostics
import FileIO
import Foundation
import Ingest
import IntakeFixtures
import IssueModel
import TestSupport
import Testing

@Suite("Hostile text")
struct HostileTests {
    private func file(_ text: String) throws -> URL {
        URL(fileURLWithPath: try ScratchFolder().write("page.txt", Array(text.utf8)))
    }

    @Test("Texts made to be slow or deep are read whole", arguments: HostileText.allCases)
    func shapes(kind: HostileText) throws {
        let file = try file("")
        #expect(try IntakeInvariant.fault(in: Array(kind.text(size: 5_000).utf8), file: file) == nil)
    }

    @Test("A line of twelve million bytes is read whole")
    func longLine() throws {
        let source = try issueSource(at: try file(HostileText.oneLine.text(size: 4_000_000)).path)
        #expect(source.value.ledger?.isBalanced == true)
        #expect(source.value.ledger?.entries.reduce(0) { $0 + $1.input } == 3_999_996 + 6)
    }

    @Test("A million blank lines are blank lines")
    func blankLines() throws {
        let source = try issueSource(at: try file(HostileText.blankLines.text(size: 1_000_000)).path)
        #expect(source.value.ledger?.isBalanced == true)
        #expect(source.value.ledger?.entries.reduce(0) { $0 + $1.input } == 12)
    }

    @Test("Twenty thousand lines of one character, and ten thousand form feeds, lose nothing")
    func manyLines() throws {
        let lines = try issueSource(at: try file(HostileText.shortLines.text(size: 40_000)).path).value
        #expect(lines.ledger?.isBalanced == true)
        #expect(lines.ledger?.entries.reduce(0) { $0 + $1.input } == 20_000)
        let feeds = try issueSource(at: try file(HostileText.formFeeds.text(size: 10_000)).path).value
        #expect(feeds.ledger?.isBalanced == true)
        #expect(feeds.issue.pages.count == 2)
    }

    @Test("A hundred thousand brackets in each other keep or change together")
    func brackets() throws {
        let text =
            "大桥今日动工\n\n" + String(repeating: "(桥", count: 50_000) + String(repeating: "桥)", count: 50_000)
            + "好。"
        let source = try issueSource(at: try file(text).path)
        #expect(source.value.ledger?.isBalanced == true)
        #expect(source.value.issue.repairs.filter { $0.before == "(" || $0.before == ")" }.count == 100_000)
    }

    @Test("A file over the limit is refused with the limit, before it is read")
    func tooLarge() throws {
        let path = try ScratchFolder().write("page.txt", [])
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: 50 << 20)
        try handle.close()
        let failure = #expect(throws: Failure.self) { try issueSource(at: path) }
        #expect(failure?.diagnostic.code == .File.tooLarge && failure?.kind == .badData)
        #expect(failure?.diagnostic.arguments == [path, String(16 << 20)])
    }

    @Test("NUL bytes are no text", arguments: ["\u{0}", "\u{0}\u{0}\u{1}"])
    func nul(text: String) throws {
        let path = try file(text).path
        let failure = #expect(throws: Failure.self) { try issueSource(at: path) }
        #expect(failure?.diagnostic.code == .Ingest.binary && failure?.kind == .badData)
    }

    @Test(
        "Nothing but blanks is an empty file", arguments: ["\u{0C}", "\u{3000}\u{200B}", "\u{FEFF}", "\r\n\r"])
    func blank(text: String) throws {
        let path = try file(text).path
        let failure = #expect(throws: Failure.self) { try issueSource(at: path) }
        #expect(failure?.diagnostic.code == .Ingest.empty)
    }

    @Test("JSON and XML that are too deep are refused, not followed", arguments: ["[", "{\"pages\":[", "<a>"])
    func deep(piece: String) throws {
        let start = piece == "<a>" ? "" : "{\"schema\":"
        let path = try file(start + String(repeating: piece, count: 100_000)).path
        let failure = #expect(throws: Failure.self) { try issueSource(at: path) }
        #expect(failure?.kind == .badData)
    }
}
