import IssueModel

/// What stands on a page beside the articles: elements, and the rows of the type area that they take at its top.
struct PageFurniture {
    let rows: Int
    let elements: [PageElement]
    var links: [SheetLink] = []
    /// What already lies as it does on the paper, whatever the direction of lines.
    var onPaper: [PageElement] = []
}

/// 责编：王某　版式：李某, then what else stands on the page.
func printedStaff(_ page: Page) -> String {
    (page.staffInOrder.map { "\($0.role)：\($0.name)" } + page.facts).joined(separator: "　")
}

/// 2024年5月29日 for 2024-05-29; anything else as it is.
func printedDate(_ date: String) -> String {
    let parts = date.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return date }
    return "\(year)年\(month)月\(day)日"
}
