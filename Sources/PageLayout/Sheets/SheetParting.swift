import IssueModel
import Styles

/// What does not fit on a sheet: the articles that go to the next one, the last of them parted.
extension SheetFiller {
    /// The longest beginning of `pieces`, which do not all fit, for one sheet, and what is left for the next.
    ///
    /// The piece that does not fit whole is parted when a good part of it fits.
    func firstSheet(
        of pieces: [Piece], rows: Int, jump: JumpLabels
    ) -> (sheet: FilledSheet?, left: [Piece]) {
        // What fits by its area mostly does: one plan instead of a search.
        let likely =
            (0..<pieces.count).last { minimumCells(of: Array(pieces[..<$0])) <= rows * style.columns } ?? 0
        if let parted = parted(pieces[likely], after: Array(pieces[..<likely]), rows: rows, jump: jump) {
            return (parted.sheet, [parted.rest] + pieces[(likely + 1)...])
        }
        var fitting = 0
        var best: FilledSheet?
        var tooMany = pieces.count
        while fitting + 1 < tooMany {
            let middle = (fitting + tooMany) / 2
            if let sheet = sheet(of: Array(pieces[..<middle]), rows: rows) {
                (fitting, best) = (middle, sheet)
            } else {
                tooMany = middle
            }
        }
        let whole = Array(pieces[..<fitting])
        let after = Array(pieces[(fitting + 1)...])
        if let parted = parted(pieces[fitting], after: whole, rows: rows, jump: jump) {
            return (parted.sheet, [parted.rest] + after)
        }
        return (best, Array(pieces[fitting...]))
    }

    /// `piece` parted so that its beginning fills the sheet after `whole`. What fits is estimated by area; each attempt
    /// that fails asks for less. Where the sheet is broken or headlines meet, fewer lines are tried, too.
    func parted(
        _ piece: Piece, after whole: [Piece], before others: [Piece] = [], rows: Int, jump: JumpLabels
    ) -> (sheet: FilledSheet, rest: Piece)? {
        guard piece.canSplit else { return nil }
        let room = rows * style.columns - minimumCells(of: whole + others)
        let most = piece.lines.count - Piece.fewestLines
        func attempt(_ count: Int) -> (sheet: FilledSheet, lines: Int)? {
            guard let part = beginning(of: piece, before: count, jump: jump) else { return nil }
            return sheet(of: whole + [part.piece] + others, rows: rows).map { ($0, part.lines) }
        }
        var tried = most + 1
        for share in SheetFiller.shares {
            let count = min(most, Int(Double(room) * share))
            guard count < tried else { continue }
            tried = count
            guard var best = attempt(count) else { continue }
            let step = max(2, rows * style.columns / SheetFiller.fineness)
            for fewer in 1...SheetFiller.mostFewer where best.sheet.isTroubled {
                guard let other = attempt(count - fewer * step) else { continue }
                if other.sheet.rating < best.sheet.rating { best = other }
            }
            return (best.sheet, rest(of: piece, after: best.lines, jump: jump))
        }
        return nil
    }

    /// Parts of the free area that the text of a beginning is tried to fill; the rest is head, pictures and rules.
    private static let shares = [0.95, 0.88, 0.8, 0.7, 0.6, 0.48, 0.36, 0.25, 0.15]
    /// The part of a sheet, one in so many, by which the beginning is shorter in each further attempt, and their number.
    private static let fineness = 72
    private static let mostFewer = 6

    private func beginning(
        of piece: Piece, before count: Int, jump: JumpLabels
    ) -> (piece: Piece, lines: Int)? {
        let place = piece.partingPlace(before: count)
        guard place >= Piece.fewestLines / 2 else { return nil }
        let note = noteLines(
            setter.printedWords.continued(on: jump.target), width: style.columnWidth, setter: setter,
            block: piece.lines[place - 1].block)
        return (piece.beginning(place, note: note, style: style, target: jump.target), place)
    }

    private func rest(of piece: Piece, after place: Int, jump: JumpLabels) -> Piece {
        let head = HeadComposer(
            text: HeadText(restOf: piece.article, from: jump.origin), rank: .minor, setter: setter)
        return piece.rest(after: place, head: head, style: style, origin: jump.origin)
    }
}

/// The page labels in the notes of a jump.
struct JumpLabels {
    /// Where the article begins.
    let origin: String
    /// Where it goes on.
    let target: String
}
