import Styles

/// What an L-shaped module leaves free of its rectangle, at the lower right: its last legs end there, other modules
/// stand under them.
struct ModuleNotch: Equatable {
    /// Base columns.
    let columns: Int
    /// Rows of the page, the one of the rule over the other modules included.
    let rows: Int
}

/// The least height of an L-shaped module over other modules.
struct NotchedFit {
    /// Rows of the whole module.
    let rows: Int
    /// Rows of its longest legs.
    let legRows: Int
    /// Cells that nothing fills.
    let white: Int
}

/// Fits the text of a module into an L. Its lines stand on those of the page, so that the modules in the notch end level
/// with its last legs; that asks for text alone, in legs of base columns under a headline across them all.
struct NotchedFitter {
    private let columns: Int
    private let outerRows: Int
    private let text: Int

    /// - Returns: nil for an option that can be no L.
    init?(option: ModuleOption, style: PageStyle) {
        guard option.form == .over, !option.isBoxed, option.demand.floats.isEmpty,
            option.legs == LegSet(columns: option.columns, style: style), option.columns > 1
        else { return nil }
        columns = option.columns
        outerRows = option.demand.outerRows
        text = option.demand.text
    }

    /// Rows by which the head of an L may be higher than it needs to be.
    static let mostHeadExtra = 2
    /// Fewer rows of a leg under the headline are a step, not a column of text.
    private static let shortestLeg = 8

    /// The L whose notch holds other modules of a width and height; nil when its short legs would be too short.
    ///
    /// - Parameters:
    ///   - inner: base columns of the other modules.
    ///   - rows: of them.
    func fit(inner: Int, rows: Int) -> NotchedFit? {
        let cells = text + inner * (rows + 1)
        let body = (cells + columns - 1) / columns
        guard body - rows - 1 >= NotchedFitter.shortestLeg else { return nil }
        return NotchedFit(rows: outerRows + body, legRows: body, white: body * columns - cells)
    }
}

extension NotchedFit {
    /// Points of its white and of its longest legs. The last rows of legs that are level are no hole.
    func points(columns: Int, weights: LayoutPenalties) -> Int {
        points(of: white, columns: columns, weights) + points(ofLegs: weights)
    }

    /// Points of rows by which the head is higher than it needs to be.
    static func points(ofHeadExtra rows: Int, columns: Int, weights: LayoutPenalties) -> Int {
        rows * columns * weights.white / 3
    }

    private func points(of white: Int, columns: Int, _ weights: LayoutPenalties) -> Int {
        max(0, white - columns + 1) * weights.white + min(white, columns - 1) * weights.white / 5
    }

    private func points(ofLegs weights: LayoutPenalties) -> Int { max(0, legRows - 45) * weights.longLeg }

    /// The items of its points.
    ///
    /// - Parameter white: cells that nothing fills in fact.
    func account(white: Int, headExtra: Int, columns: Int, weights: LayoutPenalties) -> PenaltyAccount {
        var account = PenaltyAccount()
        account[.notch] = weights.notch
        account[.white] = points(of: white, columns: columns, weights)
        account[.headline] = NotchedFit.points(ofHeadExtra: headExtra, columns: columns, weights: weights)
        account[.longLegs] = points(ofLegs: weights)
        return account
    }
}

/// A way to set a piece that may become an L.
struct NotchedOption {
    /// Among the piece's options of the width.
    let index: Int
    /// What an editor minds about it at any number of rows.
    let points: Int
    let fitter: NotchedFitter

    /// Ways of one width that are looked at.
    static let mostCompared = 3
}

extension ModuleFrame {
    /// Base columns of its lower edge.
    var footColumns: Int { columns - (notch?.columns ?? 0) }
}
