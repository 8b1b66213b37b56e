import Geometry
import Styles

/// A module with its text poured: everything that drawing needs.
struct ModuleLayout {
    let piece: Piece
    let option: ModuleOption
    let frame: ModuleFrame
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
    /// Cells that nothing fills.
    let white: Int

    /// For each leg the row after its last line.
    var footRows: [Int] {
        var start = 0
        return zip(ends, arrangement.tops).map { end, top in
            defer { start = max(start, end) }
            return body.lines[start..<max(start, end)].reduce(top) { $0 + $1.rows }
        }
    }

    /// The same without last lines of paragraphs at the heads of legs, as far as their paragraphs allow.
    func mended() -> ModuleLayout {
        guard let filling = ColumnFilling(body.lines, room: room, whole: arrangement.room) else { return self }
        var result = self
        result.body = body.refilled(by: filling)
        result.ends = filling.ends
        return result
    }

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

/// Pours the text of a module into its legs, and gives its pictures the rows that are left.
struct ModulePourer {
    let piece: Piece
    let option: ModuleOption
    let frame: ModuleFrame
    let style: PageStyle
    private let body: BodyText

    init(piece: Piece, option: ModuleOption, frame: ModuleFrame, style: PageStyle) {
        self.piece = piece
        self.option = option
        self.frame = frame
        self.style = style
        body = piece.body.text(width: option.legs.width)
    }

    /// A tighter pitch than the planner counts with, for text that takes a line more than was estimated.
    private static let tightestPitch = 0.9

    /// - Returns: nil when the text does not fit after all.
    func layout() -> ModuleLayout? {
        if frame.notch != nil { return notchedLayout() }
        guard let fit = ModuleFitter(option: option, style: style).fit(rows: frame.rows) else { return nil }
        let bodyRows = frame.rows - option.demand.outerRows - fit.headExtra
        let most = max(fit.gridRows, Int(Double(bodyRows) / ModulePourer.tightestPitch))
        guard var best = (fit.gridRows...most).lazy.compactMap({ layout(fit, grid: $0) }).first else {
            return nil
        }
        // Text that takes fewer lines than was estimated leaves legs uneven beside a picture: then fewer, wider rows.
        let fewest = Int((Double(bodyRows) / style.copyFitting.widestPitch).rounded(.up))
        for grid in stride(from: best.gridRows - 1, through: max(1, fewest), by: -1) where best.unevenRows > 0 {
            guard let wider = layout(fit, grid: grid) else { break }
            if wider.unevenRows < best.unevenRows { best = wider }
        }
        return best
    }

    /// The module as an L. Its lines stand on those of the page; rows that they do not need go to the head.
    private func notchedLayout() -> ModuleLayout? {
        let rows = frame.rows - option.demand.outerRows
        return (0...NotchedFitter.mostHeadExtra).reversed().lazy.compactMap { extra in
            layout(ModuleFit(gridRows: rows - extra, headExtra: extra), grid: rows - extra)
        }.first
    }

    /// The module on a grid of so many rows, its pictures as large as they can be.
    private func layout(_ fit: ModuleFit, grid: Int) -> ModuleLayout? {
        var pictures = shares(of: fit.pictureCells)
        while true {
            if let poured = poured(pictures, grid: grid) {
                return grown(poured, pictures, grid: grid, headExtra: fit.headExtra)
            }
            guard let largest = shrinkable(pictures) else { return nil }
            pictures[largest] -= 1
        }
    }

    private var demands: [FloatDemand] { option.demand.floats }

    /// Rows of each picture when all are scaled alike to fill the cells.
    private func shares(of cells: Int) -> [Int] {
        let natural = max(1, option.demand.natural)
        return demands.map { max($0.rows.lowerBound, min($0.rows.upperBound, $0.natural * cells / natural)) }
    }

    private func shrinkable(_ pictures: [Int]) -> Int? {
        demands.indices.filter { pictures[$0] > demands[$0].rows.lowerBound }.max {
            pictures[$0] < pictures[$1]
        }
    }

    private typealias Poured = (arrangement: FloatArrangement, ends: [Int])

    private func poured(_ pictures: [Int], grid: Int) -> Poured? {
        let arrangement = arrangement(pictures, grid: grid)
        guard arrangement.isInside(rows: grid),
            let ends = columnEnds(of: body.lines[...], room: arrangement.room)
        else { return nil }
        return (arrangement, ends)
    }

    private func arrangement(_ pictures: [Int], grid: Int) -> FloatArrangement {
        let legs = option.legs.count
        let atFoot = body.floats.enumerated().map { index, float in
            !float.isPicture && demands[index].span == legs && float.lineIndex > 0
        }
        return FloatArrangement(
            demands, pictures: pictures, legs: legs, rows: grid, head: option.demand.innerHead,
            isAtFoot: atFoot,
            notch: frame.notch
        )
    }

    /// Pictures take the rows that the text has left; then the last legs end a row earlier, so that all are level.
    private func grown(_ poured: Poured, _ pictures: [Int], grid: Int, headExtra: Int) -> ModuleLayout {
        var best = poured
        var pictures = pictures
        var grew = true
        while grew {
            grew = false
            for index in demands.indices where pictures[index] < demands[index].rows.upperBound {
                pictures[index] += 1
                if let larger = self.poured(pictures, grid: grid) {
                    best = larger
                    grew = true
                } else {
                    pictures[index] -= 1
                }
            }
        }
        let white = best.arrangement.room.reduce(0, +) - body.rows
        let level = levelRoom(best.arrangement.room, blank: white) ?? best.arrangement.room
        let ends = columnEnds(of: body.lines[...], room: level) ?? best.ends
        return ModuleLayout(
            piece: piece, option: option, frame: frame, body: body, gridRows: grid, headExtra: headExtra,
            arrangement: best.arrangement, room: level, ends: ends, white: max(0, white))
    }

    /// Rows of legs that share the blank: each loses whole rows, the last ones one more. Nil when there is none.
    private func levelRoom(_ room: [Int], blank: Int) -> [Int]? {
        let used = room.indices.filter { room[$0] > 1 }
        guard blank > 0, !used.isEmpty else { return nil }
        for less in stride(from: blank, through: max(0, blank - 3), by: -1) {
            var level = room
            for (position, leg) in used.enumerated() {
                let share = less / used.count + (used.count - position <= less % used.count ? 1 : 0)
                level[leg] = max(0, level[leg] - share)
            }
            if columnEnds(of: body.lines[...], room: level) != nil { return level }
        }
        return nil
    }
}
