import Geometry
import Styles

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
    func grids(headExtra: Int) -> ClosedRange<Int> {
        // The lines of an L stand on those of the page.
        guard frame.notch == nil else {
            return bodyRows(headExtra: headExtra)...bodyRows(headExtra: headExtra)
        }
        let rows = Double(bodyRows(headExtra: headExtra))
        let fewest = max(1, Int((rows / style.copyFitting.widestPitch).rounded(.up)))
        return fewest...max(fewest, Int(rows / ModulePourer.tightestPitch))
    }

    func bodyRows(headExtra: Int) -> Int { max(0, frame.rows - option.demand.outerRows - headExtra) }

    /// A tighter pitch than the planner counts with, for text that takes a line more than was estimated.
    static let tightestPitch = 0.9
    private static let mostGridSteps = 6
    private static let mostRowsUnderHead = 3
}
