// IssueExport
