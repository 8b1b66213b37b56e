package import Diagnostics
import Foundation

/// What a report tells of a run. Issues themselves are looked up one at a time while it is written.
package struct BatchReport {
    let summary: BatchSummary
    let ledger: BatchLedger
    let program: String
    /// Issues of the run whose work is known, by day.
    private(set) var days: [String: DayState] = [:]
    private(set) var failures: [(source: String, findings: [Diagnostic])] = []
    /// Findings above notes by code: how many, in how many issues.
    private(set) var warnings: [(code: DiagnosticCode, count: Int, issues: Int)] = []
    private(set) var slowest: [IssueRecord] = []
    private(set) var pageCount = 0
    private(set) var articleCount = 0
    private(set) var byteCount = 0

    /// How it stands with the issues of one day, the worst of them.
    enum DayState: Int, Comparable, CaseIterable {
        case good, warned, failed

        static func < (left: DayState, right: DayState) -> Bool { left.rawValue < right.rawValue }
    }

    private static let slowestCount = 20

    /// - Throws: when the ledger cannot be read.
    package init(_ summary: BatchSummary, ledger: BatchLedger, program: String) throws(Failure) {
        self.summary = summary
        self.ledger = ledger
        self.program = program
        failures = summary.findings.map { ("", [$0]) }
        var counts: [DiagnosticCode: (count: Int, issues: Int)] = [:]
        for (key, _) in summary.outcomes {
            guard let record = try ledger.record(of: key) else { continue }
            let warned = record.findings.filter { $0.severity >= .warning }
            for finding in warned { counts[finding.code, default: (0, 0)].count += 1 }
            for code in Set(warned.map(\.code)) { counts[code, default: (0, 0)].issues += 1 }
            if record.state == .failed { failures.append((record.source, record.findings)) }
            add(record, isWarned: !warned.isEmpty)
        }
        warnings = counts.map { ($0.key, $0.value.count, $0.value.issues) }
            .sorted { ($1.count, $0.code.id) < ($0.count, $1.code.id) }
    }

    private mutating func add(_ record: IssueRecord, isWarned: Bool) {
        if let date = record.date {
            let state: DayState = record.state == .failed ? .failed : isWarned ? .warned : .good
            days[date] = max(days[date] ?? .good, state)
        }
        pageCount += record.pages
        articleCount += record.articles
        byteCount += record.outputs.reduce(0) { $0 + $1.size }
        guard record.state == .done else { return }
        let place = slowest.firstIndex { $0.milliseconds < record.milliseconds } ?? slowest.endIndex
        slowest.insert(record, at: place)
        if slowest.count > BatchReport.slowestCount { slowest.removeLast() }
    }
}
