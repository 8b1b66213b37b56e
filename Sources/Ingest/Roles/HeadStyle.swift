/// What the heads of two lines are like on a page: a newspaper sets them all in one manner.
enum HeadStyle {
    /// One headline in two lines of like length, mostly.
    case even
    /// The second line is longer, as a deck is.
    case growing
    /// The first line is longer.
    case shrinking
    case mixed

    /// - Parameter differences: for each head of two lines, by how much the second is longer. Nil for fewer than two.
    init?(_ differences: [Int]) {
        guard differences.count >= 2 else { return nil }
        func prevails(_ holds: (Int) -> Bool) -> Bool {
            differences.count(where: holds) * 10 >= differences.count * 6
        }
        self =
            prevails { abs($0) <= 2 }
            ? .even : prevails { $0 > 2 } ? .growing : prevails { $0 < -2 } ? .shrinking : .mixed
    }

    /// What it is for the first or the second line of such a head.
    func feature(isFirst: Bool) -> LineFeature {
        switch self {
        case .even: isFirst ? .evenFirst : .evenSecond
        case .growing: isFirst ? .growingFirst : .growingSecond
        case .shrinking: isFirst ? .shrinkingFirst : .shrinkingSecond
        case .mixed: isFirst ? .mixedFirst : .mixedSecond
        }
    }
}
