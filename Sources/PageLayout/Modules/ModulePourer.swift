import Geometry
import Styles

/// Pours the text of a module into its legs, and gives its pictures the rows that are left.
struct ModulePourer {
    let piece: Piece
    let option: ModuleOption
    let frame: ModuleFrame
    let style: PageStyle
    let body: BodyText

    init(piece: Piece, option: ModuleOption, frame: ModuleFrame, style: PageStyle) {
        self.piece = piece
        self.option = option
        self.frame = frame
        self.style = style
        body = piece.body.text(width: option.legs.width)
    }

    /// Fills the frame of a layout again.
    init(_ layout: ModuleLayout) {
        self.init(piece: layout.piece, option: layout.option, frame: layout.frame, style: layout.style)
    }

    /// - Returns: nil when the text does not fit after all.
    func layout() -> ModuleLayout? {
        if frame.notch != nil { return notchedLayout() }
        guard let fit = ModuleFitter(option: option, style: style).fit(rows: frame.rows) else { return nil }
        let grids = fit.gridRows...max(fit.gridRows, grids(headExtra: fit.headExtra).upperBound)
        guard var best = grids.lazy.compactMap({ layout(fit, grid: $0) }).first else { return nil }
        // Text that takes fewer or more lines than was estimated leaves legs uneven beside a picture, or a scrap under it.
        guard best.roughness > 0 else { return best }
        for other in variants(of: best) {
            if (other.roughness, other.white) < (best.roughness, best.white) { best = other }
        }
        return best
    }

    /// The module as an L; rows that its lines do not need go to the head.
    private func notchedLayout() -> ModuleLayout? {
        (0...NotchedFitter.mostHeadExtra).reversed().lazy.compactMap { extra in
            layout(pictures: [], grid: bodyRows(headExtra: extra), headExtra: extra)
        }.first
    }

    /// The module on a grid of so many rows, its pictures as large as they can be.
    private func layout(_ fit: ModuleFit, grid: Int) -> ModuleLayout? {
        layout(pictures: shares(of: fit.pictureCells), grid: grid, headExtra: fit.headExtra)
    }

    func layout(pictures: [Int], grid: Int, headExtra: Int) -> ModuleLayout? {
        var pictures = pictures
        while true {
            if let poured = poured(pictures, grid: grid) {
                return grown(poured, pictures, grid: grid, headExtra: headExtra)
            }
            guard let largest = shrinkable(pictures) else { return nil }
            pictures[largest] -= 1
        }
    }

    var demands: [FloatDemand] { option.demand.floats }

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

    typealias Poured = (arrangement: FloatArrangement, ends: [Int])

    func poured(_ pictures: [Int], grid: Int) -> Poured? {
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
            notch: frame.notch)
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
        return levelled(best, grid: grid, headExtra: headExtra)
    }

    func levelled(_ poured: Poured, grid: Int, headExtra: Int) -> ModuleLayout {
        let whole = poured.arrangement.room
        let white = whole.reduce(0, +) - body.rows
        let room = withoutScraps(poured.arrangement)
        let level = levelRoom(room, blank: room.reduce(0, +) - body.rows) ?? room
        let ends = columnEnds(of: body.lines[...], room: level) ?? poured.ends
        return ModuleLayout(
            pourer: self, gridRows: grid, headExtra: headExtra, arrangement: poured.arrangement, room: level,
            ends: ends, white: max(0, white))
    }

    /// The rows of the legs, without those under a picture that are too few for a leg: they stay blank where the text
    /// does without them.
    private func withoutScraps(_ arrangement: FloatArrangement) -> [Int] {
        let (room, first) = (arrangement.room, arrangement.tops.min() ?? 0)
        let legs = zip(room, arrangement.tops).map { rows, top in
            top > first && rows <= ModuleLayout.fewestLegRows ? 0 : rows
        }
        return legs != room && columnEnds(of: body.lines[...], room: legs) != nil ? legs : room
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
