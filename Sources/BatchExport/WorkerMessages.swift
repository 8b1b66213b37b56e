import Diagnostics
import Foundation

/// What a worker is asked: one line of JSON.
struct WorkerRequest: Sendable, Codable {
    /// Path of the results inside the output folder, without endings.
    var key: String
    var issue: DiscoveredIssue
    var recipe: BatchRecipe
    /// Formats that are to be made this time.
    var formats: [String]
    var outputFolder: String
    /// The folder that holds `styles` and `fonts`.
    var resources: String
    /// How many issues the worker is likely to be given, this one included.
    var issuesAhead: Int
}

/// What a worker answers: one line of JSON.
struct WorkerAnswer: Sendable, Codable {
    /// Nil when the export failed.
    var made: MadeIssue?
    /// Why the export failed.
    var failure: WorkerFailure?
    /// The files that the issue was read from; nil when they could not be read.
    var inputs: InputState?
    var milliseconds: Int
    /// Time of each stage in milliseconds.
    var stages: [String: Int]
    /// Most memory that the worker has held so far, in KiB.
    var memory: Int
}

/// What was made of an issue.
struct MadeIssue: Sendable, Codable {
    var title: String
    var date: String?
    var number: String?
    var pages: Int
    var sheets: Int
    var articles: Int
    var outputs: [IssueRecord.OutputFile]
    var findings: [StoredDiagnostic]
    /// JPEG.
    var thumbnail: Data?
    /// The issue as it was read.
    var parsed: StoredIssue
}

/// Why an issue was not made.
struct WorkerFailure: Sendable, Codable {
    /// `badData`, `inputMissing`, `internal`, `cannotWrite` or `interrupted`.
    var kind: String
    var findings: [StoredDiagnostic]

    init(_ failure: Failure) {
        kind = "\(failure.kind)"
        findings = failure.diagnostics.map(StoredDiagnostic.init)
    }
}
