import Diagnostics
import IssueModel

/// The issue as read, with its account.
struct ReadIssue {
    var issue: Issue
    var ledger: Ledger
    /// What each line was taken for.
    var lines: [ReadLine]
    var diagnostics: [Diagnostic]
}
