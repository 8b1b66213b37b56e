import Styles

/// Fits one option into numbers of rows. The planner asks it some hundred thousand times a page: it holds numbers only,
/// and what it calls stands in its place.
struct ModuleFitter {
    let isHouse: Bool
    /// Rows by which the head may be higher than it needs to be: more than half its own would be a hole.
    let mostHeadExtra: Int
    private let columns: Int
    private let legs: Int
    private let text: Int
    let outerRows: Int
    private let fixedCells: Int
    private let natural: Int
    private let least: Int
    private let most: Int
    private let depth: Int
    let besideRows: Int
    private let ideal: Int
    /// Rows of the grid in which everything has its least, or its most.
    private let leastGrid: Int
    private let mostGrid: Int
    private let early: (legs: Int, cells: Int)
    /// Legs and fixed rows of the float, where there is one picture beside which legs stand.
    private let only: (span: Int, fixedRows: Int)?
    /// Cells of the head that stands among the legs, and of the text under it.
    private let headAndText: Int
    private let white: Int
    private let unevenLegs: Int
    private let houseRow: Int
    private let pictureSize: Int
    private let crop: Int
    private let linePitch: Int
    /// Line pitches in per cent of the page's.
    private let tightestPitch: Int
    private let widestPitch: Int

    init(option: ModuleOption, style: PageStyle) {
        let demand = option.demand
        isHouse = option.form == .house
        let head = option.form == .over ? option.head?.rows ?? 2 : 0
        mostHeadExtra = min(ModuleFitter.mostHeadExtra, head)
        columns = option.columns
        legs = demand.legs
        text = demand.text
        outerRows = demand.outerRows
        fixedCells = demand.fixedCells
        (natural, least, most) = (demand.natural, demand.least, demand.most)
        depth = demand.depth
        besideRows = demand.besideRows
        ideal = demand.ideal
        leastGrid = (demand.fixedCells + demand.least + demand.legs - 1) / demand.legs
        mostGrid = (demand.fixedCells + demand.most + demand.legs - 1) / demand.legs
        early = demand.early
        only = demand.onlyPicture.map { ($0.span, $0.fixedRows) }
        headAndText = demand.text + demand.innerHead.rows * demand.innerHead.legs
        white = style.penalties.white
        unevenLegs = style.penalties.unevenLegs
        houseRow = style.penalties.houseRow
        pictureSize = style.penalties.pictureSize
        crop = style.penalties.crop
        linePitch = style.penalties.linePitch
        tightestPitch = Int(style.copyFitting.tightestPitch * 100)
        widestPitch = Int(style.copyFitting.widestPitch * 100)
    }

    private static let mostHeadExtra = 3
    private static let leastHouse = 3

    /// Fewer rows never do.
    var fewestRows: Int {
        max(1, besideRows, outerRows + max(depth, (fixedCells + least) / legs) * tightestPitch / 100)
    }

    /// - Returns: nil when the rows are too few.
    func fit(rows: Int) -> ModuleFit? {
        if isHouse { return house(rows: rows) }
        // A head beside the legs stands in the middle of their height; the blank over and under it belongs to it.
        guard besideRows == 0 || rows <= besideRows * 2 else { return nil }
        var best = fit(rows: rows, headExtra: 0)
        guard mostHeadExtra > 0, let tight = best, tight.white >= legs else { return best }
        for extra in 1...mostHeadExtra {
            guard let airy = fit(rows: rows, headExtra: extra) else { break }
            if airy.points < best?.points ?? Int.max { best = airy }
        }
        return best
    }

    @inline(__always)
    func body(rows: Int) -> Body {
        guard let fit = fit(rows: rows + outerRows, headExtra: 0) else { return .none }
        return Body(
            points: fit.points, whitePoints: fit.whitePoints, mayGrow: mostHeadExtra > 0 && fit.white >= legs)
    }

    /// Points of a head that is higher than it needs to be, over all base columns, and of the blank over and under one that
    /// stands beside the legs: a third and a sixth of what other blank costs.
    @inline(__always)
    func points(ofHeadExtra rows: Int, blankBeside: Int = 0) -> Int {
        (rows * columns * 2 + blankBeside) * white / 6
    }

    /// A box of the newspaper's own fills what it is given.
    private func house(rows: Int) -> ModuleFit? {
        guard rows >= ModuleFitter.leastHouse else { return nil }
        return ModuleFit(gridRows: rows, housePoints: rows * columns * houseRow)
    }

    @inline(__always)
    private func fit(rows: Int, headExtra: Int) -> ModuleFit? {
        let body = rows - outerRows - headExtra
        guard body >= 0 else { return nil }
        if fixedCells + most == 0 { return body <= 1 ? ModuleFit(gridRows: body) : nil }
        guard body > 0 else { return nil }
        let free = body * legs - fixedCells
        var grid = body
        if free < least {
            grid = leastGrid
        } else if free > most {
            let fewest = (body * 100 + widestPitch - 1) / widestPitch
            grid = max(fewest, mostGrid)
        }
        grid = max(grid, depth)
        guard grid * tightestPitch <= body * 100 else { return nil }
        return fit(body: body, grid: grid, headExtra: headExtra)
    }

    /// What became of a module when its text was poured and its lines chosen.
    func fit(of layout: ModuleLayout) -> ModuleFit {
        if isHouse {
            let rows = layout.frame.rows
            return ModuleFit(gridRows: rows, housePoints: rows * columns * houseRow)
        }
        let floats = zip(layout.option.demand.floats, layout.pictureRows)
        var fit = fit(
            body: layout.frame.rows - outerRows - layout.headExtra, grid: max(1, layout.gridRows),
            headExtra: layout.headExtra, pictures: floats.reduce(0) { $0 + $1.0.span * $1.1 },
            blank: layout.white)
        fit.unevenPoints = layout.unevenRows * unevenLegs
        return fit
    }

    @inline(__always)
    private func fit(body: Int, grid: Int, headExtra: Int) -> ModuleFit {
        let (pictures, blank) = shares(of: grid * legs, grid: grid)
        var fit = fit(body: body, grid: grid, headExtra: headExtra, pictures: pictures, blank: blank)
        fit.unevenPoints = unevenRows(of: fit) * unevenLegs
        return fit
    }

    @inline(__always)
    private func fit(body: Int, grid: Int, headExtra: Int, pictures: Int, blank: Int) -> ModuleFit {
        var fit = ModuleFit(gridRows: grid, headExtra: headExtra, pictureCells: pictures)
        fit.white = blank
        fit.whitePoints = points(ofWhite: blank)
        if ideal > 0 {
            let miss = max(0, abs(pictures - ideal) - ideal / 4)
            let excess = max(0, pictures - ideal * 2) + max(0, ideal / 2 - pictures)
            fit.picturePoints = (miss + excess * 2) * pictureSize * columns / legs
        }
        if natural > 0 { fit.cropPoints = abs(pictures - natural) * 100 / natural * crop }
        if grid != body {
            let miss = abs(body * 100 / grid - 100)
            fit.pitchPoints = miss * miss * linePitch * max(10, text) / 600
        }
        let blankBeside = besideRows > 0 ? max(0, body - besideRows) : 0
        fit.headPoints = points(ofHeadExtra: headExtra, blankBeside: blankBeside)
        return fit
    }

    /// Cells that pictures take, and cells that nothing does. A picture has whole rows and ends at the foot of its
    /// module, where the blank under its caption falls away.
    @inline(__always)
    private func shares(of cells: Int, grid: Int) -> (pictures: Int, white: Int) {
        let free = cells - fixedCells
        guard let only else {
            let pictures = max(least, min(most, free))
            return (pictures, max(0, free - pictures))
        }
        let deepest = grid - only.fixedRows + 1
        var rows = max(least / only.span, min(most, free) / only.span)
        // One row less than the whole depth leaves no leg under it either.
        if rows == deepest - 1, rows < most / only.span, free + only.span >= deepest * only.span {
            rows = deepest
        }
        rows = min(rows, max(deepest, least / only.span))
        let blank = rows >= deepest ? only.span : 0
        return (rows * only.span, max(0, free + blank - rows * only.span))
    }

    /// Rows by which legs beside a picture end higher than those under it, beyond one, when there is blank: text that
    /// does not reach the foot of the picture cannot be levelled.
    @inline(__always)
    private func unevenRows(of fit: ModuleFit) -> Int {
        guard early.legs > 0, fit.white > 0 else { return 0 }
        guard let only else { return max(0, min(fit.white, early.cells - text) / early.legs - 1) }
        let beside = min(fit.gridRows, fit.pictureCells / only.span + only.fixedRows) * early.legs
        return max(0, (beside - headAndText + early.legs - 1) / early.legs - 1)
    }

    /// Points of blank rows of legs, by their area in base columns. The last rows of level legs are no hole.
    func points(ofWhite cells: Int) -> Int {
        if cells == 0 { return 0 }
        return (max(0, cells - legs + 1) * white + min(cells, legs - 1) * white / 5) * columns / legs
    }
}
