import Styles

/// How a module fills a number of rows: its own grid, and how large its pictures are. The estimate of the planner; the
/// lines themselves are poured when the plan is decided.
struct ModuleFit {
    /// Rows of the module's own grid under its head.
    let gridRows: Int
    /// Cells that pictures may take.
    let pictureCells: Int
    /// Cells that nothing fills.
    let white: Int
    let penalties: PenaltyAccount
}

/// Fits one option into numbers of rows.
struct ModuleFitter {
    let option: ModuleOption
    let style: PageStyle

    private var demand: ModuleDemand { option.demand }

    /// - Returns: nil when the rows are too few.
    func fit(rows: Int) -> ModuleFit? {
        let body = rows - demand.outerRows
        let legs = demand.legs
        guard body >= 0 else { return nil }
        let fixed = demand.fixedCells
        let (least, most) = (demand.pictureCells(\.least), demand.pictureCells(\.most))
        if fixed + most == 0 { return body <= 1 ? fitted(body: body, grid: body, pictures: 0) : nil }
        guard body > 0 else { return nil }
        let tightest = percent(body, 1 / style.copyFitting.tightestPitch)
        let widest = max(
            1,
            (body * 100 + percent100(style.copyFitting.widestPitch) - 1)
                / percent100(style.copyFitting.widestPitch))
        let deepest = leastDepth
        var grid = body
        let free = body * legs - fixed
        if free < least {
            grid = (fixed + least + legs - 1) / legs
        } else if free > most {
            grid = max(widest, (fixed + most + legs - 1) / legs)
        }
        grid = max(grid, deepest)
        guard grid <= tightest else { return nil }
        return fitted(body: body, grid: grid, pictures: max(least, min(most, grid * legs - fixed)))
    }

    /// Rows that the deepest float needs, its blank aside.
    private var leastDepth: Int {
        demand.floats.map { $0.fixedRows + $0.least - 1 }.max() ?? 0
    }

    private func percent(_ rows: Int, _ factor: Double) -> Int { Int(Double(rows) * factor) }
    private func percent100(_ factor: Double) -> Int { Int(factor * 100) }

    private func fitted(body: Int, grid: Int, pictures: Int) -> ModuleFit {
        let weights = style.penalties
        let legs = demand.legs
        let cells = grid * legs
        let white = max(0, cells - demand.fixedCells - pictures)
        var account = option.fixed
        // The last rows of level legs are no hole.
        account[.white] = max(0, white - legs + 1) * weights.white + min(white, legs - 1) * weights.white / 5
        account[.pictureSize] = pictureMiss(pictures) * weights.pictureSize
        account[.crop] = cropPercent(pictures) * weights.crop
        if grid > 0 {
            let miss = abs(body * 100 / grid - 100)
            account[.linePitch] = miss * weights.linePitch * max(10, demand.text) / 40
        }
        let rows = legs > 0 ? demand.text / max(1, legs) : 0
        if legs > 1, demand.text > 16 { account[.shortLegs] = max(0, 8 - rows) * legs * weights.shortLeg }
        account[.longLegs] = max(0, rows - 45) * weights.longLeg
        return ModuleFit(gridRows: grid, pictureCells: pictures, white: white, penalties: account)
    }

    /// Cells by which the pictures miss what suits the article, a quarter either way aside.
    private func pictureMiss(_ cells: Int) -> Int {
        guard demand.ideal > 0 else { return 0 }
        let miss = max(0, abs(cells - demand.ideal) - demand.ideal / 4)
        return miss + max(0, cells - demand.ideal * 2) * 2
    }

    private func cropPercent(_ cells: Int) -> Int {
        let natural = demand.pictureCells(\.natural)
        guard natural > 0 else { return 0 }
        return abs(cells - natural) * 100 / natural
    }
}
