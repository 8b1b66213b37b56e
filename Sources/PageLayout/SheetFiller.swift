import Diagnostics
import IssueModel
import Styles

/// A sheet with its modules decided.
struct FilledSheet {
    let pieces: [Piece]
    let plan: SheetPlan
    let scale: Double
}

/// Fills sheets with the pieces of one page of the newspaper.
struct SheetFiller {
    let style: PageStyle
    let setter: TypeSetter

    /// Steps of headline sizes: larger ones fill a page that has little text, the smallest saves a full one.
    private static let scales = [0.85, 1, 1.15, 1.3, 1.5, 1.8]
    private static let usualScale = 1

    /// The best make-up of all pieces on one sheet of `rows`, or nil when they do not fit.
    func sheet(of pieces: [Piece], rows: Int) -> FilledSheet? {
        guard minimumCells(of: pieces) <= rows * style.columns else { return nil }
        guard let usual = plan(pieces, rows: rows, step: SheetFiller.usualScale) else {
            return plan(pieces, rows: rows, step: 0)?.sheet
        }
        var best = usual
        for step in (SheetFiller.usualScale + 1)..<SheetFiller.scales.count {
            guard best.blank > rows / 24, let larger = plan(pieces, rows: rows, step: step) else { break }
            guard larger.weight < best.weight else { break }
            best = larger
        }
        return best.sheet
    }

    private func plan(
        _ pieces: [Piece], rows: Int, step: Int
    ) -> (sheet: FilledSheet, weight: Int, blank: Int)? {
        let scale = SheetFiller.scales[step]
        let shapers = pieces.map { ModuleShaper(piece: $0, style: style, sheetRows: rows, scale: scale) }
        let planner = SheetPlanner(shapers: shapers, columns: style.columns)
        guard let plan = planner.plan(in: rows) else { return nil }
        let sheet = FilledSheet(pieces: pieces, plan: plan, scale: scale)
        return (sheet, planner.weight(plan, in: rows), rows - plan.rows)
    }

    /// Column rows that the text alone takes: a quick answer for a sheet that is much too small.
    private func minimumCells(of pieces: [Piece]) -> Int {
        pieces.reduce(0) { $0 + $1.textRows }
    }

    /// The longest beginning of `pieces` that fits on one sheet, and what is left for the next.
    ///
    /// The piece that does not fit whole is parted when a good part of it fits.
    func firstSheet(
        of pieces: [Piece], rows: Int, jump: JumpLabels
    ) -> (sheet: FilledSheet?, left: [Piece]) {
        if let sheet = sheet(of: pieces, rows: rows) { return (sheet, []) }
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

    /// The most lines of `piece` that fit on a sheet after `whole`.
    func parted(
        _ piece: Piece, after whole: [Piece], before others: [Piece] = [], rows: Int, jump: JumpLabels
    ) -> (sheet: FilledSheet, rest: Piece)? {
        guard piece.canSplit else { return nil }
        var result: (sheet: FilledSheet, rest: Piece)?
        var low = Piece.fewestLines - 1
        var high = piece.lines.count - Piece.fewestLines + 1
        while low + 1 < high {
            let middle = (low + high) / 2
            guard let parts = split(piece, before: middle, jump: jump) else {
                // Too little stands before this line to be a beginning.
                low = middle
                continue
            }
            if let sheet = sheet(of: whole + [parts.beginning] + others, rows: rows) {
                result = (sheet, parts.rest)
                low = middle
            } else {
                high = middle
            }
        }
        return result
    }

    private func split(_ piece: Piece, before count: Int, jump: JumpLabels) -> (beginning: Piece, rest: Piece)?
    {
        let place = piece.partingPlace(before: count)
        guard place >= Piece.fewestLines / 2 else { return nil }
        let block = piece.lines[place - 1].block
        let note = noteLines("（下转\(jump.target)）", setter: setter, block: block)
        let head = HeadComposer(
            text: HeadText(restOf: piece.article, from: jump.origin), rank: .minor, setter: setter)
        return piece.split(after: place, note: note, rest: head)
    }
}

/// The page labels in the notes of a jump.
struct JumpLabels {
    /// Where the article begins.
    let origin: String
    /// Where it goes on.
    let target: String
}
