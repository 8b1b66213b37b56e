import Diagnostics
import Foundation

/// What workers may use.
package struct WorkerLimits: Sendable, Hashable {
    /// Processes at a time, 1 or more.
    package var jobs: Int
    /// Issues until a worker makes room for a new one. A worker knows its fonts better with every issue, and its memory
    /// comes to rest after some twenty; the limit is there for what a library may keep without end.
    package var issuesPerWorker = 200
    /// Longest time for one issue.
    package var secondsPerIssue = 300
    /// Most memory of a worker in MiB.
    package var memory = 2048

    package init(jobs: Int) {
        self.jobs = max(1, jobs)
    }
}

/// Where a pool's issues come from, and where what came of them goes.
protocol IssueQueue {
    /// The issue for a worker that is free; nil when there is none any more.
    mutating func next() throws(Failure) -> WorkerRequest?
    /// Told what came of each.
    mutating func take(_ outcome: WorkerPool.Outcome) throws(Failure)
    /// Called now and then while workers are busy.
    mutating func wait() throws(Failure)
}

/// Worker processes that are given one issue at a time.
///
/// All of it runs on one thread, which waits for whichever worker has something to say: no more issues are under way than
/// there are workers, so that a slow disk slows the reading down as well. A worker that crashes, takes too long or too
/// much memory takes nothing with it but the issue that it was at.
struct WorkerPool: ~Copyable {
    private let program: WorkerProgram
    private let limits: WorkerLimits
    private var workers: [WorkerProcess] = []

    /// How often limits are looked at.
    private static let tick = 100

    /// What came of one issue.
    enum Outcome {
        case answered(WorkerRequest, WorkerAnswer)
        /// The worker ended, or was ended.
        case lost(WorkerRequest, Diagnostic, milliseconds: Int)
    }

    init(_ program: WorkerProgram, limits: WorkerLimits) {
        self.program = program
        self.limits = limits
        // A worker that dies while it is written to is noticed by its silence.
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Works until there is no next issue and none is under way.
    ///
    /// - Parameters:
    ///   - source: gives the issues and takes what came of them; it may throw to end the run.
    ///   - isStopping: whether no more issues are to be begun.
    consuming func run(_ source: inout some IssueQueue, _ isStopping: () -> Bool) throws(Failure) {
        defer { for worker in workers where worker.task != nil { worker.kill() } }
        var isExhausted = false
        while true {
            while !isExhausted, workers.count(where: { $0.task != nil }) < limits.jobs {
                guard !isStopping(), let request = try source.next() else {
                    isExhausted = true
                    break
                }
                try freeWorker().start(request)
            }
            guard workers.contains(where: { $0.task != nil }) else { break }
            for worker in talkingWorkers() {
                if let outcome = heard(from: worker) { try source.take(outcome) }
            }
            for outcome in lostBeyondLimits() { try source.take(outcome) }
            try source.wait()
        }
        for worker in workers { worker.dismiss() }
    }

    private mutating func freeWorker() throws(Failure) -> WorkerProcess {
        if let worker = workers.first(where: { $0.task == nil && $0.issueCount < limits.issuesPerWorker }) {
            return worker
        }
        let worker = try WorkerProcess(program)
        workers.append(worker)
        return worker
    }

    private func talkingWorkers() -> [WorkerProcess] {
        let busy = workers.filter { $0.task != nil }
        var descriptors = busy.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        guard unsafe poll(&descriptors, nfds_t(descriptors.count), Int32(WorkerPool.tick)) > 0 else {
            return []
        }
        return zip(busy, descriptors).filter { $0.1.revents != 0 }.map(\.0)
    }

    private mutating func heard(from worker: WorkerProcess) -> Outcome? {
        guard let task = worker.task else { return nil }
        switch worker.read() {
        case .nothing: return nil
        case .answer(let answer):
            if worker.issueCount >= limits.issuesPerWorker {
                worker.dismiss()
                forget(worker)
            }
            return .answered(task.request, answer)
        case .end:
            return lost(worker) { source, ending in
                switch ending {
                case .signal(let number): Diagnostic(.Batch.crashed, source, "\(number)")
                case .status(let number): Diagnostic(.Batch.ended, source, "\(number)")
                }
            }
        }
    }

    private mutating func lostBeyondLimits() -> [Outcome] {
        var lost: [Outcome?] = []
        for worker in workers {
            guard let task = worker.task else { continue }
            if ContinuousClock.now - task.start > .seconds(limits.secondsPerIssue) {
                let limit = "\(limits.secondsPerIssue)"
                lost.append(self.lost(worker) { source, _ in Diagnostic(.Batch.tookTooLong, source, limit) })
            } else if worker.memory > limits.memory {
                let limit = "\(limits.memory)"
                lost.append(self.lost(worker) { source, _ in Diagnostic(.Batch.tooMuchMemory, source, limit) })
            }
        }
        return lost.compactMap(\.self)
    }

    /// Ends a worker and says what was lost with it.
    private mutating func lost(
        _ worker: WorkerProcess, _ reason: (String, WorkerProcess.Ending) -> Diagnostic
    ) -> Outcome? {
        guard let task = worker.task else { return nil }
        worker.kill()
        forget(worker)
        let milliseconds = (ContinuousClock.now - task.start).milliseconds
        return .lost(
            task.request, reason(task.request.issue.source, worker.ending()), milliseconds: milliseconds)
    }

    private mutating func forget(_ worker: WorkerProcess) {
        workers.removeAll { $0 === worker }
    }
}
