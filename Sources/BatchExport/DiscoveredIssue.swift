package import IssueExport

/// An issue that was found, not yet read.
package struct DiscoveredIssue: Sendable, Hashable, Codable {
    /// The form in which it came.
    package enum Input: Sendable, Hashable, Codable {
        /// One file, or a folder that holds one issue.
        case whole(String)
        /// Files among those of other issues, in the order of the pages.
        case parts([IssuePart])
    }

    /// What its results are named after.
    package let name: String
    /// ISO 8601 date as names or `issue.yaml` give it; nil when only the text can tell.
    package let date: String?
    package let input: Input
    /// Name of the newspaper, for texts that do not say it.
    package let title: String?

    package init(name: String, date: String?, input: Input, title: String? = nil) {
        self.name = name
        self.date = date
        self.input = input
        self.title = title
    }

    /// The path by which messages name it.
    package var source: String {
        switch input {
        case .whole(let path): path
        case .parts(let parts): parts.first?.path ?? name
        }
    }
}
