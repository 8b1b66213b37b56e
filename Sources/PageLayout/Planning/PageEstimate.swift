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
    ///
    /// - Parameters:
    ///   - rows: of all its sheets, in the usual type.
    ///   - sheets: how many it takes.
    func steps(rows: Int, sheets: Int = 1) -> [Int] {
        style.columnSteps.dropFirst().filter { hasRoom(for: $0, rows: rows, sheets: sheets) }
    }

    /// Whether the page has room when a base column has so many characters.
    func hasRoom(for characters: Int, rows: Int, sheets: Int = 1) -> Bool {
        let room = Double(rows * style.columns)
        let growth = Double(style.columnCharacters) / Double(characters)
        let text = text * PageEstimate.cellsOfCharacters * growth * growth
        let shown = Double(pictures) * room / Double(sheets) * PageEstimate.pictureShare
        return text + heads + shown <= room * PageEstimate.fullest
    }

    /// Whether the text alone, in full lines of the usual type, is more than so many rows hold.
    func isTooMuch(rows: Int) -> Bool { text > Double(rows * style.columns) }

    /// Cells of the text in full lines of the usual type.
    private var text: Double {
        Double(page.articles.reduce(0) { $0 + $1.bodyCharacters }) / Double(style.columnCharacters)
    }

    private var heads: Double {
        Double(page.articles.count) * PageEstimate.headCells + PageEstimate.leadCells
    }

    private var pictures: Int {
        page.articles.flatMap(\.blocks).count { block in
            if case .figure(let figure) = block { figure.image != nil } else { false }
        }
    }
}
