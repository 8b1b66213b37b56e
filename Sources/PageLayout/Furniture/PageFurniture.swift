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
    guard let numbers = DateNumbers(date) else { return date }
    return "\(numbers.year)年\(numbers.month)月\(numbers.day)日"
}
