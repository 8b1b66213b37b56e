import Styles

/// A sheet with its modules decided, in the style that its body is set in.
struct FilledSheet {
    let style: PageStyle
    private(set) var modules: [ModuleLayout]
    let separators: [Separator]
    private(set) var penalties: PenaltyAccount
    /// Rows of the sheet that modules may take.
    let rows: Int
    /// How it is parted; nil for a module that runs over the foot of its sheet.
    let plan: SheetPlan?
    /// What is shown where a module is no article.
    var house: HouseBox?
    /// The best sheets of the same pieces that were not taken.
    var others: [FilledSheet] = []
    /// Whether it is arranged as an editor has fixed it.
    var followsDummy = false

    /// The same with no last line of a paragraph at the head of a leg, where that can be. Done for what is taken alone.
    func mended() -> FilledSheet {
        var result = self
        result.modules = modules.map { $0.mended() }
        result.penalties = SheetPenalties(modules: result.modules, style: style).account
        return result
    }

    /// Whether it has neither holes nor a box of the newspaper's own.
    var isFull: Bool {
        house == nil && !hasHole(FilledSheet.bearableHole)
    }

    /// Whether there is nothing to look for: it is full, and has little to mind, or an editor has fixed it.
    var isGood: Bool {
        followsDummy || isFull && penalties.total <= FilledSheet.bearablePoints * (modules.count + 2)
    }

    /// Whether it has what an editor would not print if it can be helped: a straight line through the whole page,
    /// headlines that meet, legs that end uneven, a hole.
    var isTroubled: Bool {
        let troubles: [PenaltyKind] = [.brokenPage, .headlineClash, .unevenLegs]
        return !followsDummy && (troubles.contains { penalties[$0] > 0 } || hasVisibleHole)
    }

    /// Whether so much of it is blank that anybody sees it.
    var hasVisibleHole: Bool { hasHole(FilledSheet.visibleHole) }

    /// Whether so much of it is blank that larger headlines are worth a try.
    var hasWhite: Bool { penalties[.white] > FilledSheet.fewPoints && hasHole(FilledSheet.smallHole) }

    /// Whether more than one part in so many of it is blank.
    private func hasHole(_ part: Int) -> Bool {
        penalties[.white] > rows * style.columns * style.penalties.white / part
    }

    /// What sheets of the same articles are compared by, the least first: a page with holes comes after all others.
    var rating: Int {
        penalties.total + (hasHole(FilledSheet.worstHole) ? FilledSheet.holePoints : 0)
    }

    private static let worstHole = 18
    private static let visibleHole = 25
    private static let smallHole = 60
    private static let fewPoints = 60
    private static let holePoints = 10_000
    /// The part of a page, one in so many, that may be blank.
    private static let bearableHole = 50
    /// Points for each module.
    private static let bearablePoints = 60
}
