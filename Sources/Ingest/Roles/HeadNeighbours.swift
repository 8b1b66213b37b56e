/// Lines that may be of a head, and what the lines beside each are like: of two such lines the shorter, the one with a figure in it
/// or the one in two parts is the headline, the kicker or the deck because of what the other is.
struct HeadNeighbours {
    /// Whether each line can be one of a head.
    private let isHead: [Bool]
    /// Characters that a headline of the page mostly has; nil when hardly any is sure.
    private let usualLength: Int?

    init(_ traits: [LineTraits]) {
        let isHead = traits.map(\.canBeHead)
        self.isHead = isHead
        // Right above a dateline or a byline stands a head.
        let sure = traits.indices.dropLast().filter { isHead[$0] && traits[$0 + 1].has([.opening, .byline]) }
            .map { traits[$0].shape.ink }.sorted()
        usualLength = sure.count < 2 ? nil : sure[sure.count / 2]
    }

    /// Adds what the line is beside the lines above and below it.
    ///
    /// - Parameter own: what each line is by itself.
    func addFeatures(
        of index: Int, own: FeatureTable, in lines: [SourceLine], _ traits: [LineTraits], _ gaps: LineGaps,
        to table: inout FeatureTable
    ) {
        guard isHead[index] else { return }
        if let usualLength { table.append(HeadNeighbours.feature(over: traits[index].shape.ink - usualLength)) }
        let isUnder = index > 0 && isHead[index - 1] && gaps.gap(before: lines[index]) < 2
        let isOver = index + 1 < lines.count && isHead[index + 1] && gaps.gap(before: lines[index + 1]) < 2
        guard isUnder || isOver else { return }
        if traits[index].has(.number) { table.append(.number) }
        if isUnder {
            for feature in own[index - 1] { feature.asAbove.map { table.append($0) } }
            if traits[index - 1].has(.number) { table.append(.aboveNumber) }
        }
        if isOver {
            for feature in own[index + 1] { feature.asBelow.map { table.append($0) } }
            if traits[index + 1].has(.number) { table.append(.belowNumber) }
        }
    }

    /// By how much a line is longer than headlines of its page mostly are, in steps of three characters.
    private static func feature(over characters: Int) -> LineFeature {
        switch characters {
        case ...(-8): .farUnderUsual
        case ...(-5): .underUsual
        case ...(-2): .nearlyUsual
        case ...1: .usual
        case ...4: .overUsual
        default: .farOverUsual
        }
    }
}

extension LineTraits {
    /// Whether it can be one line of a head; questions and calls can.
    fileprivate var canBeHead: Bool {
        guard isShort, shape.ink >= 3, shape.hasLetter, !has([.byline, .names, .credit, .top, .date]) else {
            return false
        }
        switch shape.last {
        case "。", "；", "：", "）", "】": return false
        default: return true
        }
    }
}

extension LineFeature {
    /// What it says to the line below, when it says something.
    fileprivate var asAbove: LineFeature? {
        switch self {
        case .twoParts: .aboveTwoParts
        case .comma: .aboveComma
        case .colonInside: .aboveColon
        case .ask: .aboveAsk
        case .quoteStart: .aboveQuote
        case .kickerEnd: .aboveKickerEnd
        case .n4: .above4
        case .n8: .above8
        case .n14: .above14
        case .n24: .above24
        case .n42: .above42
        default: nil
        }
    }

    /// What it says to the line above, when it says something.
    fileprivate var asBelow: LineFeature? {
        switch self {
        case .twoParts: .belowTwoParts
        case .comma: .belowComma
        case .colonInside: .belowColon
        case .ask: .belowAsk
        case .quoteStart: .belowQuote
        case .kickerEnd: .belowKickerEnd
        case .n4: .below4
        case .n8: .below8
        case .n14: .below14
        case .n24: .below24
        case .n42: .below42
        default: nil
        }
    }
}
