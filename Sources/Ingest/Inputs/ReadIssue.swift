import Diagnostics
import IssueModel

/// The issue as read, with its account.
struct ReadIssue {
    var issue: Issue
    var ledger: Ledger
    /// What the lines of each page were taken for; none of what came in another form than page text.
    var pages: [ReadPage]
    var diagnostics: [Diagnostic]
}
