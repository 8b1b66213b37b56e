/// What a page is marked down for; the weights are the style's.
enum PenaltyKind: Int, CaseIterable {
    case white, pictureSize, crop, headline, linePitch, measure, shortLegs, unevenLegs, longLegs, grey,
        narrowLead,
        wideModule,
        brokenCells, box, unusualHead, readingOrder, headlineClash, brokenPage, notch, cuts
}

/// Penalty points by what they are for.
struct PenaltyAccount: Equatable {
    private var amounts = SIMD32<Int32>(repeating: 0)

    subscript(kind: PenaltyKind) -> Int {
        get { Int(amounts[kind.rawValue]) }
        set { amounts[kind.rawValue] = Int32(clamping: newValue) }
    }

    var total: Int { Int(amounts.wrappedSum()) }

    static func += (left: inout PenaltyAccount, right: PenaltyAccount) { left.amounts &+= right.amounts }

    /// The items that are not nothing, the heaviest first.
    var items: [(kind: PenaltyKind, amount: Int)] {
        PenaltyKind.allCases.map { ($0, self[$0]) }.filter { $0.1 != 0 }.sorted { $0.1 > $1.1 }
    }
}
