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

    private func layout(pictures: [Int], grid: Int, headExtra: Int) -> ModuleLayout? {
        var pictures = pictures
        while true {
            if let poured = poured(pictures, grid: grid) {
                return grown(poured, pictures, grid: grid, headExtra: headExtra)
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

    private func levelled(_ poured: Poured, grid: Int, headExtra: Int) -> ModuleLayout {
        let room = poured.arrangement.room
        let white = room.reduce(0, +) - body.rows
        let level = levelRoom(room, blank: white) ?? room
        let ends = columnEnds(of: body.lines[...], room: level) ?? poured.ends
        return ModuleLayout(
            pourer: self, gridRows: grid, headExtra: headExtra, arrangement: poured.arrangement, room: level,
            ends: ends, white: max(0, white))
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

/// A way to fill a frame otherwise than it was filled.
private struct OtherWay {
    /// Rows by which the largest picture is higher.
    var picture = 0
    let grid: Int
    let headExtra: Int
}

extension ModulePourer {
    /// Other ways to fill the frame, in the order in which an editor would take them: the largest picture some rows
    /// lower or higher, rows of another pitch, a row less or some rows more between head and text.
    func variants(of layout: ModuleLayout) -> some Sequence<ModuleLayout> {
        ways(beside: layout).lazy.compactMap { way -> ModuleLayout? in
            var pictures = layout.pictureRows
            guard way.picture != 0 else {
                return self.layout(pictures: pictures, grid: way.grid, headExtra: way.headExtra)
            }
            guard let largest = pictures.indices.max(by: { pictures[$0] < pictures[$1] }) else { return nil }
            pictures[largest] += way.picture
            guard demands[largest].rows.contains(pictures[largest]) else { return nil }
            return poured(pictures, grid: way.grid).map {
                levelled($0, grid: way.grid, headExtra: way.headExtra)
            }
        }
    }

    private func ways(beside layout: ModuleLayout) -> [OtherWay] {
        let (grid, extra) = (layout.gridRows, layout.headExtra)
        var ways: [OtherWay] = []
        if demands.contains(where: { $0.natural > 0 }) {
            ways += [-1, 1, -2, 2, -3, 3].flatMap { rows in
                let wider = [grid, grid - 1, grid - 2].filter(grids(headExtra: extra).contains)
                return wider.map { OtherWay(picture: rows, grid: $0, headExtra: extra) }
            }
        }
        ways += otherGrids(than: grid, headExtra: extra).map { OtherWay(grid: $0, headExtra: extra) }
        guard option.form == .over else { return ways }
        for rows in headExtras(beside: extra) {
            let grids = [grid] + otherGrids(than: grid, headExtra: rows)
            ways += grids.filter { self.grids(headExtra: rows).contains($0) }
                .map { OtherWay(grid: $0, headExtra: rows) }
        }
        return ways
    }

    /// Rows by which the head may be higher instead. Text alone that shall have one line more needs a lower one: a row
    /// of the blank around the headline, where the headline leaves one.
    private func headExtras(beside extra: Int) -> [Int] {
        let isSparse = option.head.map { $0.height <= style.rowPitch * ($0.rows - 1) } ?? false
        let least = isSparse ? -1 : 0
        let lower = Array((least..<max(least, extra)).reversed())
        guard !demands.isEmpty else { return lower }
        return lower + (extra + 1...extra + ModulePourer.mostRowsUnderHead)
    }

    private func otherGrids(than grid: Int, headExtra: Int) -> [Int] {
        // Where nothing stands over a leg a row more is room for a line more; other pitches change nothing.
        let isPlain = demands.isEmpty && option.demand.innerHead.rows == 0
        let steps = isPlain ? [1] : (1...ModulePourer.mostGridSteps).flatMap { [-$0, $0] }
        return steps.map { grid + $0 }.filter(grids(headExtra: headExtra).contains)
    }

    /// Rows that the module's own grid may have.
    private func grids(headExtra: Int) -> ClosedRange<Int> {
        // The lines of an L stand on those of the page.
        guard frame.notch == nil else {
            return bodyRows(headExtra: headExtra)...bodyRows(headExtra: headExtra)
        }
        let rows = Double(bodyRows(headExtra: headExtra))
        let fewest = max(1, Int((rows / style.copyFitting.widestPitch).rounded(.up)))
        return fewest...max(fewest, Int(rows / ModulePourer.tightestPitch))
    }

    private func bodyRows(headExtra: Int) -> Int { max(0, frame.rows - option.demand.outerRows - headExtra) }

    /// A tighter pitch than the planner counts with, for text that takes a line more than was estimated.
    static let tightestPitch = 0.9
    private static let mostGridSteps = 6
    private static let mostRowsUnderHead = 3
}
