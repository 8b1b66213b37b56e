import Geometry
import Styles

/// A module with its text poured: everything that drawing needs.
struct ModuleLayout {
    let piece: Piece
    let option: ModuleOption
    let frame: ModuleFrame
    let style: PageStyle
    private(set) var body: BodyText
    /// Rows of the module's own grid.
    let gridRows: Int
    /// Rows of the page by which the head is higher than it needs to be.
    let headExtra: Int
    let arrangement: FloatArrangement
    /// Rows that the text may take of each leg for all to end level.
    let room: [Int]
    /// For each leg the index after its last line.
    private(set) var ends: [Int]
    /// Last lines of paragraphs that stand alone at the heads of legs, as far as it is known.
    private(set) var widows = 0
    /// Cells that nothing fills.
    private(set) var white: Int

    init(
        pourer: ModulePourer, gridRows: Int, headExtra: Int, arrangement: FloatArrangement, room: [Int],
        ends: [Int], white: Int
    ) {
        (piece, option, frame) = (pourer.piece, pourer.option, pourer.frame)
        (style, body) = (pourer.style, pourer.body)
        self.gridRows = gridRows
        self.headExtra = headExtra
        self.arrangement = arrangement
        self.room = room
        self.ends = ends
        self.white = white
    }

    /// For each leg the row after its last line.
    var footRows: [Int] {
        var start = 0
        return zip(ends, arrangement.tops).map { end, top in
            defer { start = max(start, end) }
            return body.lines[start..<max(start, end)].reduce(top) { $0 + $1.rows }
        }
    }

    /// The same without last lines of paragraphs at the heads of legs. Paragraphs take a line fewer or more first; where
    /// that does not do, the frame is filled otherwise, and at last with other legs.
    func mended() -> ModuleLayout {
        var best = refilled()
        guard best.faults > 0 else { return best }
        for other in ModulePourer(self).variants(of: self) {
            let other = other.refilled()
            if (other.faults, other.white) < (best.faults, best.white) { best = other }
        }
        guard best.faults > 0 else { return best }
        return relatives.min { ($0.faults, $0.points) < ($1.faults, $1.points) }
            .flatMap { $0.faults < best.faults ? $0 : nil } ?? best
    }

    /// The frame filled by the other options of the piece that an editor would take for it on this page: other legs, or a
    /// box, under the same headline; no headline meets one that it did not meet.
    private var relatives: [ModuleLayout] {
        let mostWhite = max(white, option.legs.count * 2)
        return ModuleOptions(piece: piece, style: style).options(across: frame.columns)
            .filter {
                $0.form == option.form && $0.head?.size == option.head?.size
                    && $0.contacts.isSubset(of: option.contacts)
            }
            .compactMap {
                ModulePourer(piece: piece, option: $0, frame: frame, style: style).layout()?.refilled()
            }
            .filter { $0.white <= mostWhite }
    }

    /// What is minded about it.
    private var points: Int { SheetPenalties(modules: [self], style: style).ownAccount.total }

    /// The same with the lines that fill its legs best.
    private func refilled() -> ModuleLayout {
        // A leg that shall stay blank has no rows for other lines either.
        let whole = zip(room, arrangement.room).map { $0 == 0 ? 0 : $1 }
        guard let filling = ColumnFilling(body.lines, room: room, whole: whole) else { return self }
        var result = self
        result.body = body.refilled(by: filling)
        result.ends = filling.ends
        result.widows = filling.widows
        result.white = result.blankRows.reduce(0, +)
        return result
    }

    /// What an editor would not print: legs that are not level, scraps of legs, and lines alone at their heads.
    private var faults: Int { roughness + widows }

    /// Rows by which legs end uneven, and legs of a line or two under a picture.
    var roughness: Int { unevenRows + scraps }

    /// Legs under a picture or head that are too short to be read as one.
    private var scraps: Int {
        let tops = arrangement.tops
        let first = tops.min() ?? 0
        return zip(tops, footRows).count { top, foot in
            top > first && foot > top && foot - top < ModuleLayout.fewestLegRows
        }
    }

    /// Fewer lines under a picture are no leg.
    static let fewestLegRows = 3

    /// Rows of each float's picture.
    var pictureRows: [Int] { arrangement.places.map(\.pictureRows) }

    /// For each leg the rows that its text leaves at its foot.
    var blankRows: [Int] { zip(arrangement.feet, footRows).map { max(0, $0 - $1) } }

    /// Rows by which its legs end uneven, beyond one.
    var unevenRows: Int { max(0, (blankRows.max() ?? 0) - (blankRows.min() ?? 0) - 1) }

    /// Whether an ornament stands in the blank under the text.
    var hasOrnament: Bool { (blankRows.min() ?? 0) >= ModuleLayout.ornamentRows }

    /// Fewer blank rows are no hole.
    private static let ornamentRows = 3

    /// Height of a row of the module's own grid.
    func linePitch(in style: PageStyle) -> Length {
        let height = style.rowPitch * (frame.rows - option.demand.outerRows - headExtra)
        return gridRows > 0 ? height / gridRows : style.rowPitch
    }
}
