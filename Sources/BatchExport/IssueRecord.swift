package import Diagnostics

/// What the ledger keeps of one issue.
package struct IssueRecord: Sendable {
    /// How the last attempt ended.
    package enum State: String, Sendable {
        case done, failed
    }

    /// Path of the results inside the output folder, without endings.
    package var key: String
    /// Path of the input.
    package var source: String
    package var title: String?
    /// ISO 8601.
    package var date: String?
    /// Issue number as printed.
    package var number: String?
    package var state: State
    /// How long the last attempt took.
    package var milliseconds = 0
    /// Most memory that its worker held, in KiB.
    package var memory = 0
    package var pages = 0
    package var sheets = 0
    package var articles = 0
    /// How often its results were made.
    package var changes = 0
    /// Time of each stage in milliseconds.
    package var stages: [String: Int] = [:]
    package var findings: [Diagnostic] = []
    package var outputs: [OutputFile] = []

    /// A result on disk.
    package struct OutputFile: Sendable, Hashable, Codable {
        /// Inside the output folder.
        package var path: String
        /// Name of `ExportFormat`.
        package var format: String
        package var size: Int
        /// SHA-256.
        package var hash: String
    }
}

/// What decides whether an issue has to be made again.
package struct PlanRecord: Sendable {
    var state: IssueRecord.State
    var inputHash: String
    /// What was asked of the last attempt, as one hash.
    var attempt: String
    var inputs: [InputFileState]
    /// What each format depended on when it was made.
    var formats: [String: String]
    var outputs: [IssueRecord.OutputFile]
}
