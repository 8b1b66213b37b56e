import IssueModel
import Styles

/// What goes on on other pages of the newspaper (下转、上接).
struct Jumps {
    /// All pages of the issue.
    private let pages: [Page]
    private let style: PageStyle
    /// Rests of articles by the number of the page on which they go on.
    private var waiting: [Int: [Piece]] = [:]
    /// Characters of each page by its number.
    private let characters: [Int: Int]

    init(pages: [Page], style: PageStyle) {
        self.pages = pages
        self.style = style
        let counts = pages.map { page in
            (page.number, page.articles.reduce(0) { $0 + $1.bodyCharacters })
        }
        characters = Dictionary(counts, uniquingKeysWith: { first, _ in first })
    }

    /// The rests that go on on a page; they wait no longer.
    mutating func arriving(at page: Page) -> [Piece] { waiting.removeValue(forKey: page.number) ?? [] }

    /// One sheet with all pieces of a page, or with one of them parted and its rest waiting for another page: the article
    /// that the newspaper itself goes on with elsewhere, else the longest one, on the next page that has room.
    ///
    /// - Returns: nil when the page takes more than one sheet.
    mutating func sheet(of pieces: [Piece], from page: Page, filler: SheetFiller, rows: Int) -> FilledSheet? {
        if let whole = filler.sheet(of: pieces, rows: rows) { return whole }
        guard let choice = jump(of: pieces, from: page) else { return nil }
        let labels = JumpLabels(origin: page.label, target: choice.target.label)
        guard
            let parted = filler.parted(
                pieces[choice.piece], after: Array(pieces[..<choice.piece]),
                before: Array(pieces[(choice.piece + 1)...]), rows: rows, jump: labels)
        else { return nil }
        waiting[choice.target.number, default: []].append(parted.rest)
        return parted.sheet
    }

    /// Whether a part of a page may go on on another one.
    func mayLeave(_ page: Page) -> Bool {
        page.articles.contains { $0.continuedOn ?? 0 > page.number }
            || pages.contains { $0.number > page.number && isRoomy($0) }
    }

    /// What jumps, and to which page; nil when no later page has room.
    private func jump(of pieces: [Piece], from page: Page) -> (piece: Int, target: Page)? {
        for (index, piece) in pieces.enumerated() where piece.isBeginning {
            guard let number = piece.article.continuedOn, number > page.number else { continue }
            if let target = pages.first(where: { $0.number == number }) { return (index, target) }
        }
        let longest = pieces.indices.filter { pieces[$0].isBeginning && pieces[$0].canSplit }
            .max { (pieces[$0].textRows, -$0) < (pieces[$1].textRows, -$1) }
        guard let longest, let target = pages.first(where: { $0.number > page.number && isRoomy($0) })
        else { return nil }
        return (longest, target)
    }

    /// Whether a page has a good part of its area left beside its own text and what already jumped to it.
    private func isRoomy(_ page: Page) -> Bool {
        let characters = characters[page.number] ?? 0
        let taken = (waiting[page.number] ?? []).reduce(0) { $0 + $1.textRows }
        let cells = Double(characters) / Double(style.columnCharacters) * 1.1 + Double(taken)
        return cells <= Double((style.rows - style.folioRows) * style.columns) * Jumps.roomyText
    }

    /// The part of a page that text may take for the page to take more.
    private static let roomyText = 0.55
}
