import BatchExport
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("A bad issue among good ones")
struct ContainmentTests {
    @Test(
        "A crash, an endless issue, a greedy one and a silent end cost these issues only, each named with its reason"
    )
    func hostile() throws {
        var issues: [String: String] = [:]
        for month in 1...4 {
            for day in 1...25 { issues["2024-0\(month)-\(day < 10 ? "0" : "")\(day)"] = "good \(month) \(day)" }
        }
        issues["2024-01-26"] = "crash"
        issues["2024-02-26"] = "endless"
        issues["2024-03-26"] = "memory"
        issues["2024-04-26"] = "leave"
        let archive = try Archive(issues)
        let summary = try archive.run { request in
            request.limits.secondsPerIssue = 20
            request.limits.memory = 200
        }
        #expect(summary.count(.made) == 100 && summary.count(.failed) == 4)
        let reasons = try ["2024-01-26", "2024-02-26", "2024-03-26", "2024-04-26"].map {
            try archive.record($0)?.findings.map(\.code.id)
        }
        #expect(reasons == [["BAT-004"], ["BAT-006"], ["BAT-007"], ["BAT-005"]])
        let crash = try archive.record("2024-01-26")?.findings.first?.message(in: .english)
        #expect(crash?.contains("2024-01-26.txt") == true && crash?.hasSuffix("signal 11") == true)
        #expect(archive.outputs.count == 300)
    }

    @Test("A worker makes room for a new one after its share of issues")
    func share() throws {
        let archive = try Archive(Archive.days(1...12))
        try archive.run { request in
            request.limits.jobs = 1
            request.limits.issuesPerWorker = 5
        }
        // The stand-in says its process number as the issue's.
        let processes = try archive.ledger.records().compactMap(\.number)
        #expect(Set(processes).count == 3)
    }

    @Test("An issue that vanishes after it was found fails, the others are made")
    func vanished() throws {
        let archive = try Archive(Archive.days(1...3))
        let request = try archive.request()
        try FileManager.default.removeItem(atPath: archive.source + "/2024-05-02.txt")
        var run = try BatchRun(request, ledger: try archive.ledger) { _ in }
        let summary = try run.run { false }
        #expect(summary.count(.made) == 2 && summary.count(.failed) == 1)
        #expect(try archive.record("2024-05-02")?.findings.map(\.code.id) == ["FIL-001"])
    }

    @Test("A worker that cannot be started ends the run with a failure of its own")
    func noWorker() throws {
        let archive = try Archive(Archive.days(1...1))
        let failure = try #require(throws: Failure.self) {
            try archive.run { $0.worker = WorkerProgram(path: "/nowhere/worker", arguments: []) }
        }
        #expect(failure.diagnostic.code.id == "BAT-012")
    }

    @Test("Asked to stop, a run begins nothing more, and the next one goes on")
    func stopped() throws {
        let archive = try Archive(Archive.days(1...9))
        var made = 0
        var run = try BatchRun(try archive.request { $0.limits.jobs = 1 }, ledger: try archive.ledger) {
            event in
            if case .finished = event { made += 1 }
        }
        let summary = try run.run { made >= 3 }
        #expect(summary.isStopped && summary.count(.made) == 3 && summary.count(.notReached) == 6)
        let rest = try archive.run()
        #expect(rest.count(.made) == 6 && rest.count(.unchanged) == 3 && !rest.isStopped)
    }
}
