import IssueModel
import Styles

/// How full a page will be, from its characters and pictures, before anything is set.
struct PageEstimate {
    let page: Page
    let style: PageStyle

    /// Cells of a text over its characters by column: lines that are not full, crossheads, signatures.
    private static let cellsOfCharacters = 1.12
    /// Cells of the head of an article and the rule over it; the first one has more.
    private static let headCells = 8.0
    private static let leadCells = 20.0
    /// The part of a page that a picture asks for.
    private static let pictureShare = 0.07
    /// The part of a page that may be taken for the planner to find an arrangement.
    private static let fullest = 0.95

    /// Characters of the base column in which the page has room, for body type larger than the usual one, from the
    /// smallest to the largest.
    func steps(rows: Int) -> [Int] {
        let room = Double(rows * style.columns)
        let characters = page.articles.reduce(0) { $0 + $1.bodyCharacters }
        let text = Double(characters) / Double(style.columnCharacters) * PageEstimate.cellsOfCharacters
        let pictures = page.articles.flatMap(\.blocks).count { block in
            if case .figure(let figure) = block { figure.image != nil } else { false }
        }
        let heads = Double(page.articles.count) * PageEstimate.headCells + PageEstimate.leadCells
        return style.columnSteps.dropFirst().filter { step in
            let growth = Double(style.columnCharacters) / Double(step)
            let cells = text * growth * growth + heads + Double(pictures) * room * PageEstimate.pictureShare
            return cells <= room * PageEstimate.fullest
        }
    }
}
