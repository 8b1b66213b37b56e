import IssueModel
import Styles

/// What does not fit on a sheet: the articles that go to the next one, the last of them parted.
extension SheetFiller {
    /// A sheet, and what is left for the next.
    typealias First = (sheet: FilledSheet?, left: [Piece])

    /// The longest beginning of `pieces`, which do not all fit, for one sheet, and what is left for the next.
    ///
    /// The piece that does not fit whole is parted when a good part of it fits. Where an editor would not print the sheet,
    /// one of the last pieces is left for the next one instead.
    ///
    /// - Parameter room: the cells that the pieces shall take at the least count; nil for all cells of the sheet.
    func firstSheet(of pieces: [Piece], rows: Int, jump: JumpLabels, room: Int? = nil) -> First {
        let room = room ?? rows * style.columns
        // What fits by its area mostly does: one plan instead of a search.
        if let likely = likelySheet(of: pieces, rows: rows, jump: jump, room: room) {
            return without(oneOf: pieces, than: likely, rows: rows, jump: jump, room: room)
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
        if let parted = parted(pieces[fitting], after: whole, rows: rows, jump: jump, room: room) {
            return (parted.sheet, [parted.rest] + after)
        }
        return (best, Array(pieces[fitting...]))
    }

    /// The pieces that fit by their area, and the beginning of the next; nil when they do not fit so.
    private func likelySheet(of pieces: [Piece], rows: Int, jump: JumpLabels, room: Int, fewer: Int = mostFewer)
        -> First?
    {
        let likely = (0..<pieces.count).last { minimumCells(of: Array(pieces[..<$0])) <= room } ?? 0
        return parted(
            pieces[likely], after: Array(pieces[..<likely]), rows: rows, jump: jump, room: room, fewer: fewer
        ).map { ($0.sheet, [$0.rest] + pieces[(likely + 1)...]) }
    }

    /// The best of a sheet and of those without one of its last pieces, which goes on the next sheet.
    private func without(
        oneOf pieces: [Piece], than first: First, rows: Int, jump: JumpLabels, room: Int
    ) -> First {
        var best = first
        let count = pieces.count - first.left.count
        for index in (1..<max(1, count)).reversed().prefix(SheetFiller.mostLeft) {
            guard let known = best.sheet, known.isTroubled || known.house != nil else { break }
            guard pieces[index].isBeginning else { continue }
            var others = pieces
            let moved = others.remove(at: index)
            guard
                let other = likelySheet(
                    of: others, rows: rows, jump: jump, room: room, fewer: SheetFiller.fewFewer),
                let sheet = other.sheet, sheet.partRating < known.partRating
            else { continue }
            best = (sheet, [moved] + other.left)
        }
        return best
    }

    /// `piece` parted so that its beginning fills the sheet after `whole`. What fits is estimated by area; each attempt
    /// that fails asks for less. Where the sheet is broken or headlines meet, fewer lines are tried, too.
    func parted(
        _ piece: Piece, after whole: [Piece], before others: [Piece] = [], rows: Int, jump: JumpLabels,
        room: Int? = nil, fewer: Int = mostFewer
    ) -> (sheet: FilledSheet, rest: Piece)? {
        guard piece.canSplit else { return nil }
        let room = (room ?? rows * style.columns) - minimumCells(of: whole + others)
        let most = piece.lines.count - Piece.fewestLines
        func attempt(_ count: Int) -> (sheet: FilledSheet, lines: Int)? {
            guard let part = beginning(of: piece, before: count, jump: jump) else { return nil }
            return sheet(of: whole + [part.piece] + others, rows: rows).map { ($0, part.lines) }
        }
        var (tried, failed) = (most + 1, most + 1)
        for share in SheetFiller.shares {
            let count = min(most, Int(Double(room) * share))
            guard count < tried else { continue }
            tried = count
            guard var best = attempt(count) else {
                failed = count
                continue
            }
            // A newspaper has no box of its own where the text goes on elsewhere: some lines more may do without.
            for more in [2, 4] where best.sheet.house != nil {
                let lines = count + (failed - count) / more
                if lines > count, let other = attempt(lines), other.sheet.partRating < best.sheet.partRating {
                    best = other
                }
            }
            let step = max(2, rows * style.columns / SheetFiller.fineness)
            for fewer in stride(from: 1, through: fewer, by: 1)
            where best.sheet.isTroubled || best.sheet.house != nil {
                guard let other = attempt(count - fewer * step) else { continue }
                if other.sheet.partRating < best.sheet.partRating { best = other }
            }
            return (best.sheet, rest(of: piece, after: best.lines, jump: jump))
        }
        return nil
    }

    /// Parts of the free area that the text of a beginning is tried to fill; the rest is head, pictures and rules.
    private static let shares = [0.95, 0.88, 0.8, 0.7, 0.6, 0.48, 0.36, 0.25, 0.15]
    /// The part of a sheet, one in so many, by which the beginning is shorter in each further attempt, and their number.
    private static let fineness = 72
    static let mostFewer = 3
    private static let fewFewer = 2
    /// Pieces of which one is left for the next sheet.
    private static let mostLeft = 3

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

extension FilledSheet {
    /// The rating of a sheet from which an article goes on elsewhere.
    fileprivate var partRating: Int { rating + (house == nil ? 0 : FilledSheet.boxPoints) }

    private static let boxPoints = 1_000
}

/// The page labels in the notes of a jump.
struct JumpLabels {
    /// Where the article begins.
    let origin: String
    /// Where it goes on.
    let target: String
}
