import Diagnostics
import IssueModel
import Styles

/// Fills sheets with the pieces of one page of the newspaper.
struct SheetFiller {
    let style: PageStyle
    let setter: TypeSetter
    /// What a box of the newspaper's own shows; without it there is none.
    let nameplate: Nameplate?
    /// The arrangement that an editor has fixed; empty when there is none.
    let dummy: [String]
    private let memo = Memo<RunKey, RunWays>()
    private let house: Piece

    init(style: PageStyle, setter: TypeSetter, nameplate: Nameplate? = nil, dummy: [String] = []) {
        self.style = style
        self.setter = setter
        self.nameplate = nameplate
        self.dummy = dummy
        house = Piece(
            article: HouseBox.article, rank: .minor,
            head: HeadComposer(text: HeadText(whole: HouseBox.article), rank: .minor, setter: setter),
            body: ArticleBody(of: HouseBox.article, setter: setter), isBeginning: false)
    }

    /// The best make-up of all pieces on one sheet of `rows`, or nil when they do not fit.
    ///
    /// A page with holes gets a box of the newspaper's own; one that has too little text even so keeps its holes.
    ///
    /// - Parameter mayHaveHouse: whether there may be such a box.
    func sheet(of pieces: [Piece], rows: Int, mayHaveHouse: Bool = true) -> FilledSheet? {
        let room = rows * style.columns
        let cells = minimumCells(of: pieces)
        guard cells <= room, !pieces.isEmpty else { return nil }
        if let fixed = fixedSheet(of: pieces, rows: rows) { return fixed }
        let hole = room / SheetFiller.largestHole
        let plain = sheet(of: pieces, rows: rows, hole: hole)
        // A page as full as this fails for want of room; nothing that fills holes helps it.
        guard cells * 100 <= room * SheetFiller.loosePercent else { return plain }
        if let plain, plain.isFull, plain.penalties[.unevenLegs] == 0 { return plain }
        let filled = mayHaveHouse ? housed(pieces, rows: rows, hole: hole) : nil
        switch (plain, filled) {
        case (let plain?, let filled?): return filled.rating < plain.rating ? filled : plain
        case (let found?, nil), (nil, let found?): return found
        case (nil, nil):
            let holed = mayHaveHouse ? housed(pieces, rows: rows, hole: .max) : nil
            return holed ?? sheet(of: pieces, rows: rows, hole: .max)
        }
    }

    /// Per cent of a page that its pieces take at least, up to which it may have too little text.
    private static let loosePercent = 85
    /// Blank cells that a module may have, if it can be helped: one cell in so many of the page.
    private static let largestHole = 16

    /// Plans that are told of beside the one that was taken.
    private static let runnersUp = 4
    private static let fewestPoured = 2

    /// The best make-up with a box of the newspaper's own; nil when there is none.
    func housedSheet(of pieces: [Piece], rows: Int) -> FilledSheet? {
        housed(pieces, rows: rows, hole: rows * style.columns / SheetFiller.largestHole)
            ?? housed(pieces, rows: rows, hole: .max)
    }

    /// The box is the last in reading order. It is placed like the last piece, too; where that leaves holes, like one
    /// between the others, under a short article or beside it.
    private func housed(_ pieces: [Piece], rows: Int, hole: Int) -> FilledSheet? {
        guard let nameplate else { return nil }
        var best = sheet(of: pieces, rows: rows, hole: hole, house: pieces.count)
        for place in (1..<max(1, pieces.count)).suffix(SheetFiller.mostHousePlaces).reversed()
        where hole < .max && best?.hasVisibleHole != false {
            guard let other = sheet(of: pieces, rows: rows, hole: hole, house: place) else { continue }
            if other.rating < best?.rating ?? Int.max { best = other }
        }
        best?.house = HouseBox(nameplate: nameplate, setter: setter)
        return best
    }

    private static let mostHousePlaces = 8

    /// - Parameter place: before which piece the newspaper's own box is placed; nil when there is none.
    private func sheet(of pieces: [Piece], rows: Int, hole: Int, house place: Int? = nil) -> FilledSheet? {
        var placed = pieces
        if let place { placed.insert(house, at: place) }
        let shown = place == nil ? pieces : pieces + [house]
        let planner = SheetPlanner(
            pieces: placed, style: style, rows: rows, largestHole: hole, memo: memo)
        let plans = planner.plans()
        var sheets: [FilledSheet] = []
        // Pouring is exact, the table nearly so: a plan that the table finds worse than a poured one is not poured,
        // unless there would be nothing to compare with.
        for (plan, penalty) in plans {
            let least = sheets.map(\.penalties.total).min() ?? Int.max
            if sheets.count >= SheetFiller.fewestPoured, penalty > least { break }
            let plan = place.map { plan.moving($0, to: pieces.count) } ?? plan
            if let poured = sheet(plan, of: shown) { sheets.append(poured) }
        }
        sheets.sort { $0.penalties.total < $1.penalties.total }
        guard var best = sheets.first else { return nil }
        best.others = Array(sheets.dropFirst().prefix(SheetFiller.runnersUp))
        return best
    }

    /// The sheet in the arrangement that an editor has fixed; nil without one, or when the pieces cannot fill it so.
    private func fixedSheet(of pieces: [Piece], rows: Int) -> FilledSheet? {
        guard let dummy = PageDummy(rows: dummy, pieces: pieces.count, columns: style.columns) else {
            return nil
        }
        let plan = DummyPlanner(pieces: pieces, style: style, rows: rows).plan(dummy)
        guard var sheet = plan.flatMap({ sheet($0, of: pieces) }) else { return nil }
        sheet.followsDummy = true
        return sheet
    }

    private func sheet(_ plan: SheetPlan, of pieces: [Piece]) -> FilledSheet? {
        let frames = SheetFrames(plan)
        var modules: [ModuleLayout] = []
        for frame in frames.modules {
            let piece = pieces[frame.piece]
            let option = piece.options(across: frame.columns, style: style)[frame.option]
            let pourer = ModulePourer(piece: piece, option: option, frame: frame, style: style)
            guard let layout = pourer.layout() else { return nil }
            modules.append(layout)
        }
        let penalties = SheetPenalties(modules: modules, style: style).account
        return FilledSheet(
            style: style, modules: modules, separators: frames.separators, penalties: penalties,
            rows: plan.rows, plan: plan)
    }

    /// Cells that the pieces take at least.
    func minimumCells(of pieces: [Piece]) -> Int {
        pieces.reduce(0) { $0 + $1.minimumCells(style: style) }
    }
}
