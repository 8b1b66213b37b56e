package import Diagnostics
import FileIO
import Foundation
import IssueExport

/// The work of one run: what has changed is made, and the ledger says so.
package struct BatchRun: IssueQueue {
    private let request: BatchRequest
    private let ledger: BatchLedger
    private let plan: BatchPlan
    private let events: (BatchEvent) -> Void
    private var summary = BatchSummary()
    private var keys: [String: DiscoveredIssue] = [:]
    private var places: [String: Int] = [:]
    private var queue: [String] = []
    private var position = 0
    private var lastRenewal = ContinuousClock.now

    /// - Parameter events: told what happens, on the thread that runs.
    /// - Throws: when the ledger or the style cannot be used.
    package init(
        _ request: BatchRequest, ledger: BatchLedger, events: @escaping (BatchEvent) -> Void
    ) throws(Failure) {
        self.request = request
        self.ledger = ledger
        self.events = events
        plan = BatchPlan(
            recipe: request.recipe,
            hashes: try RecipeHashes(
                of: request.recipe, program: request.program, resources: request.resources),
            outputFolder: request.outputFolder, isForced: request.isForced, isResumed: request.isResumed)
    }

    /// What a run would make, without making it: the path of results and the formats of each.
    package mutating func changes() throws(Failure) -> [(key: String, formats: [String])] {
        var changes: [(String, [String])] = []
        let records = try ledger.planRecords()
        for key in enteredKeys() {
            guard let issue = keys[key],
                case .make(let formats) = plan.decision(for: issue, record: records[key])
            else { continue }
            changes.append((key, formats))
        }
        return changes
    }

    /// Makes what has changed.
    ///
    /// - Parameter isStopping: whether somebody asked for an end: what is under way is finished, nothing more begun.
    /// - Throws: when the ledger cannot be kept, or no worker can be started.
    package mutating func run(isStopping: () -> Bool) throws(Failure) -> BatchSummary {
        let start = ContinuousClock.now
        try removeLeftovers()
        try enqueue()
        try WorkerPool(request.worker, limits: request.limits).run(&self, isStopping)
        summary.isStopped = summary.failure == nil && summary.count(.notReached) > 0
        try compareNumbers()
        summary.milliseconds = (ContinuousClock.now - start).milliseconds
        return summary
    }

    /// Enters the issues under the paths of their results; of two with the same path the second fails.
    private mutating func enteredKeys() -> [String] {
        var order: [String] = []
        for issue in request.issues {
            let key = request.names.path(of: issue)
            if let other = keys[key] {
                guard other != issue else { continue }
                summary.findings.append(Diagnostic(.Batch.sameOutput, issue.source, other.source, key))
                summary.outcomes.append((key, .failed))
            } else if request.shard?.holds(key) ?? true {
                keys[key] = issue
                order.append(key)
            }
        }
        return order
    }

    private func removeLeftovers() throws(Failure) {
        LeftoverFiles.removeReports(in: request.outputFolder)
        for key in try ledger.staleClaims() {
            guard case .granted = try ledger.claim(key) else { continue }
            LeftoverFiles.remove(of: "\(request.outputFolder)/\(key)")
            try ledger.release(key)
        }
    }

    private mutating func enqueue() throws(Failure) {
        let records = try ledger.planRecords()
        for key in enteredKeys() {
            guard let issue = keys[key] else { continue }
            places[key] = summary.outcomes.count
            switch plan.decision(for: issue, record: records[key]) {
            case .make:
                queue.append(key)
                summary.outcomes.append((key, .notReached))
            case .unchanged(let touched):
                if !touched.isEmpty { try ledger.keepStamps(touched, of: key) }
                summary.outcomes.append((key, .unchanged))
            case .failedBefore:
                summary.outcomes.append((key, .failedBefore))
            }
        }
        events(.planned(toMake: queue.count, unchanged: summary.count(.unchanged)))
    }

    /// The next issue that nobody else is at.
    mutating func next() throws(Failure) -> WorkerRequest? {
        while summary.failure == nil, position < queue.count {
            let key = queue[position]
            position += 1
            guard let issue = keys[key] else { continue }
            switch try ledger.claim(key) {
            case .held(let process):
                let note = Diagnostic(.Batch.claimed, issue.source, "\(process)")
                finish(key, .elsewhere, findings: [note])
            case .granted(let record, let isTakenOver):
                if isTakenOver { LeftoverFiles.remove(of: "\(request.outputFolder)/\(key)") }
                // Another run may have made it since this one was planned.
                guard case .make(let formats) = plan.decision(for: issue, record: record) else {
                    try ledger.release(key)
                    finish(key, .unchanged)
                    continue
                }
                events(.started(key: key))
                return WorkerRequest(
                    key: key, issue: issue, recipe: request.recipe, formats: formats,
                    outputFolder: request.outputFolder, resources: request.resources.home,
                    issuesAhead: issuesAhead)
            }
        }
        return nil
    }

    /// What a worker is likely to be given from the issue on that was taken last.
    private var issuesAhead: Int {
        let left = queue.count - position + 1
        return min((left + request.limits.jobs - 1) / request.limits.jobs, request.limits.issuesPerWorker)
    }

    /// Keeps what came of an issue.
    mutating func take(_ outcome: WorkerPool.Outcome) throws(Failure) {
        let entry = LedgerEntry(outcome, run: request, hashes: plan.hashes)
        for path in try ledger.keep(entry) {
            try? FileManager.default.removeItem(atPath: "\(request.outputFolder)/\(path)")
        }
        let record = entry.record
        finish(
            record.key, record.state == .done ? .made : .failed, milliseconds: record.milliseconds,
            findings: record.findings)
        // What cannot be written for one issue cannot be for the next.
        if case .answered(_, let answer) = outcome, answer.failure?.kind == "\(Failure.Kind.cannotWrite)",
            let reason = record.findings.first
        {
            summary.failure = Failure(.cannotWrite, reason)
        }
    }

    /// Called while workers are busy.
    mutating func wait() throws(Failure) {
        events(.waiting)
        guard ContinuousClock.now - lastRenewal > .seconds(20) else { return }
        lastRenewal = .now
        try ledger.renewClaims()
    }

    private mutating func finish(
        _ key: String, _ outcome: IssueOutcome, milliseconds: Int = 0, findings: [Diagnostic] = []
    ) {
        if let place = places[key] { summary.outcomes[place].outcome = outcome }
        events(.finished(key: key, outcome: outcome, milliseconds: milliseconds, findings: findings))
    }

    private func compareNumbers() throws(Failure) {
        for (key, outcome) in summary.outcomes where outcome == .made {
            try ledger.add(try ledger.numberFindings(of: key), to: key)
        }
    }
}
