import BatchExport
import ContentHashing
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The ledger")
struct LedgerTests {
    @Test("Every result is in it with its size and hash; a changed and a missing one are noticed")
    func verification() throws {
        let archive = try Archive(Archive.days(1...3))
        try archive.run()
        let record = try #require(try archive.record("2024-05-01"))
        #expect(record.outputs.count == 3 && record.title == "清河日报" && record.date == "2024-05-01")
        #expect(record.outputs.first?.hash == ContentHash(of: "good 1").description)
        #expect(try archive.ledger.verification().fileCount == 9)
        try archive.write("out/2024/05/01/2024-05-01.pdf", "bad! 1")
        try FileManager.default.removeItem(atPath: archive.output + "/2024/05/02/2024-05-02.pdf")
        #expect(try archive.ledger.verification().findings.map(\.code.id) == ["BAT-013", "BAT-014"])
    }

    @Test(
        "An issue that another process is at is left to it; what a process claimed that is no more is taken over"
    )
    func claims() throws {
        let archive = try Archive(Archive.days(1...2))
        // The first process of the machine runs as long as the machine does.
        let other = try #require(ProcessIdentity(running: 1))
        try archive.ledger.claim("2024/05/01/2024-05-01", by: other)
        let ended = Process()
        ended.executableURL = URL(fileURLWithPath: "/bin/sleep")
        ended.arguments = ["60"]
        try ended.run()
        let gone = try #require(ProcessIdentity(running: Int(ended.processIdentifier)))
        try archive.ledger.claim("2024/05/02/2024-05-02", by: gone)
        ended.terminate()
        ended.waitUntilExit()
        let leftover = "2024/05/02/2024-05-02.epub.4711.tmp"
        try archive.scratch.write("out/" + leftover, Array("half".utf8))
        var notes: [String] = []
        var run = try BatchRun(try archive.request(), ledger: try archive.ledger) { event in
            if case .finished(_, .elsewhere, _, let findings) = event { notes += findings.map(\.code.id) }
        }
        let summary = try run.run { false }
        #expect(summary.count(.elsewhere) == 1 && summary.count(.made) == 1 && notes == ["BAT-011"])
        #expect(!archive.outputs.contains(leftover) && archive.outputs.count == 3)
    }

    @Test("It is asked by state, by date and for the slowest")
    func queries() throws {
        let archive = try Archive([
            "2024-05-01": "good", "2024-05-02": "leave", "2024-06-01": "good", "2023-06-01": "good",
        ])
        try archive.run()
        func days(_ change: (inout LedgerQuery) -> Void) throws -> [String?] {
            var query = LedgerQuery()
            change(&query)
            return try archive.ledger.records(query).map(\.date)
        }
        #expect(try days { $0.isFailed = true } == ["2024-05-02"])
        #expect(try days { $0.dates = DateRange(from: "2024-05-02") } == ["2024-05-02", "2024-06-01"])
        #expect(try days { $0.dates = DateRange(to: "2024-05-01") } == ["2023-06-01", "2024-05-01"])
        #expect(try days { $0.slowest = 2 }.count == 2)
        #expect(try days { $0.isChanged = true }.isEmpty)
    }

    @Test("Ledgers of a fleet become one, in which the newer entry stays; what is merged is not made again")
    func merge() throws {
        let archive = try Archive(Archive.days(1...9))
        let ledgers = try (1...3).map { number in
            let shard = Shard(number, of: 3)
            let path = BatchLedger.path(in: archive.output, shard: shard)
            let ledger = try BatchLedger(opening: path, folder: archive.output)
            var run = try BatchRun(try archive.request { $0.shard = shard }, ledger: ledger) { _ in }
            #expect(try run.run { false }.count(.failed) == 0)
            return ledger
        }
        #expect(try BatchLedger.shardPaths(in: archive.output).count == 3)
        let taken = try ledgers.map { try archive.ledger.merge($0) }
        #expect(taken.reduce(0, +) == 9)
        #expect(try ledgers.map { try archive.ledger.merge($0) } == [0, 0, 0])
        #expect(try archive.run().count(.unchanged) == 9)
        #expect(try archive.ledger.verification().findings.isEmpty)
    }

    @Test("A file that is no ledger is refused and stays as it is")
    func damaged() throws {
        let archive = try Archive(Archive.days(1...1))
        try FileManager.default.createDirectory(
            atPath: archive.output + "/.banxin", withIntermediateDirectories: true)
        let path = BatchLedger.path(in: archive.output)
        let text = String(repeating: "no database ", count: 500)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let failure = try #require(throws: Failure.self) { try archive.run() }
        #expect(failure.kind == .badData && failure.diagnostic.code.id == "BAT-010")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test("SHA-256 of the examples of FIPS 180-4, and of a file longer than what is read at a time")
    func hash() throws {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(ContentHash(of: "abc").description == abc && ContentHash(of: "").description == empty)
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let path = try ScratchFolder().write("long", bytes)
        #expect(try ContentHash(ofFile: path) == ContentHash(of: bytes))
        #expect(throws: Failure.self) { try ContentHash(ofFile: path + ".none") }
    }
}

@Suite("The report")
struct ReportTests {
    @Test("Totals, failures and warnings are told, in both languages, in a page that is well-formed XML")
    func page() throws {
        let archive = try Archive(["2024-05-01": "good", "2024-05-02": "leave", "2023-12-31": "good title=<&>"])
        let summary = try archive.run()
        let report = try BatchReport(summary, ledger: try archive.ledger, program: "test 1")
        let json = archive.scratch.path + "/report.json"
        try report.writeJSON(to: json, language: .english)
        let tree = try JSONSerialization.jsonObject(with: try Data(contentsOf: URL(fileURLWithPath: json)))
        let root = try #require(tree as? [String: Any])
        #expect((root["outcomes"] as? [String: Int])?["failed"] == 1 && (root["issues"] as? [Any])?.count == 3)
        for (language, word) in [(MessageLanguage.english, "without a result"), (.chinese, "未给出结果")] {
            let path = archive.scratch.path + "/report.html"
            try report.writePage(to: path, language: language)
            let page = try String(contentsOfFile: path, encoding: .utf8)
            #expect(page.contains(word) && page.contains("2023-12-31: "))
            #expect(try run(["xmllint", "--noout", path]).status == 0)
        }
    }
}
