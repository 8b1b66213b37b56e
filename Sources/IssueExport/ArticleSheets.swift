import IssueModel
import PageLayout

extension [LaidOutPage] {
    /// The sheet on which each article of the issue begins, counted from 1; 0 for one that stands on none.
    func sheets(of issue: Issue) -> [Int] {
        var first: [String: Int] = [:]
        for (index, page) in enumerated() {
            for area in page.articles where first[area.article] == nil { first[area.article] = index + 1 }
        }
        return issue.pages.flatMap(\.articles).map { first[$0.id] ?? 0 }
    }
}
