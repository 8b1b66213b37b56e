import Geometry
import Styles

/// Where the head of a module stands.
enum HeadForm: Equatable {
    /// Over all legs.
    case over
    /// Over the first legs; the others begin beside it (串文).
    case overFirst(legs: Int)
    /// At the left of all legs, in vertical lines (竖题).
    case beside
    /// Under the first picture, which stands across the whole module.
    case underPicture
    case none
    /// No article, but a box of the newspaper's own (补白).
    case house
}

/// One way to make an article a rectangle of a certain width, for any number of rows that it can fill.
struct ModuleOption {
    let columns: Int
    let legs: LegSet
    let form: HeadForm
    let head: HeadPlan?
    let isBoxed: Bool
    /// Legs that each float stands across.
    let spans: [Int]
    let demand: ModuleDemand
    /// What an editor minds about it at any number of rows.
    let fixed: PenaltyAccount

    /// Whether a horizontal headline touches the upper left and the upper right corner: two that meet are a clash.
    var contacts: HeadContacts {
        guard !isBoxed, head != nil else { return .none }
        switch form {
        case .over: return .both
        case .overFirst: return .left
        case .beside, .underPicture, .none, .house: return .none
        }
    }
}

/// At which upper corners of a rectangle a headline stands.
struct HeadContacts: OptionSet {
    let rawValue: Int
    static let none: HeadContacts = []
    static let left = HeadContacts(rawValue: 1)
    static let right = HeadContacts(rawValue: 2)
    static let both: HeadContacts = [.left, .right]
}

/// What a float asks for, in rows of the module's grid.
struct FloatDemand {
    let span: Int
    /// Rows of caption or table, and the blank under them.
    let fixedRows: Int
    /// Rows of the picture as it is; 0 for a table.
    let natural: Int
    /// Least and most rows of the picture.
    let rows: ClosedRange<Int>
}

/// The cells that a module has to fill: rows of legs.
struct ModuleDemand {
    let legs: Int
    let text: Int
    /// Rows over the legs and under them that belong to head and box, in rows of the page.
    let outerRows: Int
    /// The part of the head that stands among the legs, in rows and legs.
    let innerHead: (rows: Int, legs: Int)
    /// Rows of the page that a head beside the legs takes; 0 when there is none.
    let besideRows: Int
    let floats: [FloatDemand]
    /// Picture cells that suit the article.
    let ideal: Int
    /// Whether the module is nothing but text, of one grey.
    let isGrey: Bool
    /// Cells of everything that has a fixed size.
    let fixedCells: Int
    /// Cells of the pictures as they are, and the least and most that they may take.
    let natural: Int
    let least: Int
    let most: Int
    /// Rows that the deepest float needs, its blank aside.
    let depth: Int
    /// Legs that begin higher than the lowest one under the largest pictures, and the cells that they have over it.
    let early: (legs: Int, cells: Int)

    init(
        legs: Int, text: Int, outerRows: Int, innerHead: (rows: Int, legs: Int), floats: [FloatDemand],
        ideal: Int, isGrey: Bool, besideRows: Int = 0
    ) {
        self.legs = legs
        self.text = text
        self.outerRows = outerRows
        self.innerHead = innerHead
        self.besideRows = besideRows
        self.floats = floats
        self.ideal = ideal
        self.isGrey = isGrey
        fixedCells = floats.reduce(text + innerHead.rows * innerHead.legs) { $0 + $1.fixedRows * $1.span }
        natural = floats.reduce(0) { $0 + $1.natural * $1.span }
        least = floats.reduce(0) { $0 + $1.rows.lowerBound * $1.span }
        most = floats.reduce(0) { $0 + $1.rows.upperBound * $1.span }
        depth = floats.map { $0.fixedRows + $0.rows.lowerBound - 1 }.max() ?? 0
        guard !floats.isEmpty || innerHead.legs > 0 else {
            early = (0, 0)
            return
        }
        let tops = FloatArrangement(
            floats, pictures: floats.map(\.rows.upperBound), legs: legs, rows: .max / 2, head: innerHead,
            isAtFoot: floats.map { _ in false }
        ).tops
        let lowest = tops.max() ?? 0
        early = (tops.count { $0 < lowest }, tops.reduce(0) { $0 + lowest - $1 })
    }
}

extension ModuleDemand {
    /// The picture of a module that has one alone, with legs beside it and its head over all of them.
    var onlyPicture: FloatDemand? {
        guard floats.count == 1, floats[0].natural > 0, floats[0].span < legs, innerHead.rows == 0 else {
            return nil
        }
        return floats[0]
    }
}
