import Geometry
import Styles

/// The head of a module, decided but not yet set: its headline in lines of a size, over a measure.
struct HeadPlan {
    let width: Length
    let headline: [String]
    let size: Length
    /// Baseline rows, blank at top and foot included.
    let rows: Int
    /// Height of all lines.
    let height: Length
    /// Size of the headline in per cent of what its rank asks for.
    let sizePercent: Int
    /// The longest line of the headline in per cent of the measure.
    let fillPercent: Int
    /// The narrowest line of the headline in per cent of the widest.
    let evenness: Int
    /// Blank between the characters, in per cent of an em: titles of two to four characters are spaced out.
    let tracking: Int
}

extension HeadPlan {
    /// What an editor minds about it, whatever stands around it.
    func weight(_ style: PageStyle) -> Int {
        let weights = style.penalties
        let isNarrow = width <= style.columnWidth
        // Lines that the headline would not need at this size.
        let needed = max(1, (fillPercent * headline.count + 94) / 95)
        let needless = max(0, headline.count - needed)
        let lines = needless + max(0, headline.count - (isNarrow ? 4 : 2))
        // Short titles leave blank at their sides wherever they stand.
        let blank = min(25, max(0, 60 - fillPercent)) + max(0, 50 - evenness)
        return lines * weights.headlineLines + abs(sizePercent - 100) * weights.headlineSize
            + blank * weights.headlineWhite
    }
}

extension HeadlineSizes {
    subscript(rank: ArticleRank) -> Length {
        switch rank {
        case .lead: lead
        case .innerLead: innerLead
        case .major: major
        case .ordinary: ordinary
        case .minor: minor
        }
    }
}
