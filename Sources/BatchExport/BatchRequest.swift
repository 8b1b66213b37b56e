package import Diagnostics
package import IssueExport

/// One run over many issues.
package struct BatchRequest: Sendable {
    /// Those of this machine, in the order in which they are made.
    package var issues: [DiscoveredIssue]
    package var names: OutputNames
    package var outputFolder: String
    package var recipe: BatchRecipe
    package var resources: Resources
    /// Name and version of the program; another version makes everything anew.
    package var program: String
    package var worker: WorkerProgram
    package var limits: WorkerLimits
    package var shard: Shard?
    /// Everything is made, changed or not.
    package var isForced = false
    /// What failed and has not changed since is not tried again.
    package var isResumed = false

    package init(
        issues: [DiscoveredIssue], names: OutputNames, outputFolder: String, recipe: BatchRecipe,
        resources: Resources, program: String, worker: WorkerProgram, limits: WorkerLimits
    ) {
        self.issues = issues
        self.names = names
        self.outputFolder = outputFolder
        self.recipe = recipe
        self.resources = resources
        self.program = program
        self.worker = worker
        self.limits = limits
    }
}

/// What became of one issue in a run.
package enum IssueOutcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// Its results were made now.
    case made
    /// Nothing had changed since they were made.
    case unchanged
    /// It could not be made.
    case failed
    /// It could not be made by an earlier run, and nothing has changed since.
    case failedBefore
    /// Another run is at it.
    case elsewhere
    /// The run ended before its turn.
    case notReached
}

/// What happens during a run.
package enum BatchEvent: Sendable {
    /// The issues are known, and what is to be done with them: how many are to be made, how many stay.
    case planned(toMake: Int, unchanged: Int)
    /// Work on an issue begins.
    case started(key: String)
    /// It has ended; findings are those of the issue.
    case finished(key: String, outcome: IssueOutcome, milliseconds: Int, findings: [Diagnostic])
    /// Time passes.
    case waiting
}

/// What came of a run.
package struct BatchSummary: Sendable {
    /// Each issue by the path of its results, in order.
    package var outcomes: [(key: String, outcome: IssueOutcome)] = []
    /// What is wrong with issues that the ledger has no entry for.
    package var findings: [Diagnostic] = []
    /// Whether it was stopped before its end.
    package var isStopped = false
    /// Why it ended before its end: no more can be written.
    package var failure: Failure?
    package var milliseconds = 0

    /// How many issues had the outcome.
    package func count(_ outcome: IssueOutcome) -> Int { outcomes.count { $0.outcome == outcome } }
}
