package import Geometry
import IssueModel
import Styles

/// How a sheet was made up, and why: what `banxin layout` shows and what tests of make-up ask.
package struct SheetReport: Sendable, Hashable {
    /// Base columns and rows under the furniture.
    package let columns: Int
    package let rows: Int
    package let bodySize: Length
    /// Height of a row.
    package let rowPitch: Length
    /// In reading order; the newspaper's own box is the last.
    package let modules: [ModuleReport]
    package let penalties: [PenaltyItem]
    /// The best plans that were not taken.
    package let runnersUp: [RunnerUp]
    /// Pairs of modules, by index, whose headlines meet on one line (碰题).
    package let clashes: [HeadlineClash]
    /// Whether a rule or gutter goes through the whole page between several articles (断版).
    package let isBroken: Bool

    /// Blank rows of base columns in thousandths of the page.
    package var whitePerMille: Int {
        modules.reduce(0) { $0 + $1.white * $1.columns * 1_000 / max(1, $1.legs) } / max(1, columns * rows)
    }

    /// Blank and the newspaper's own box in thousandths of the page.
    package var unusedPerMille: Int {
        let house = modules.filter(\.isHouse).reduce(0) { $0 + $1.columns * $1.rows }
        return whitePerMille + house * 1_000 / max(1, columns * rows)
    }

    package var total: Int { penalties.reduce(0) { $0 + $1.points } }
}

/// Two modules, by index, whose headlines stand side by side on one line.
package struct HeadlineClash: Sendable, Hashable {
    package let left: Int
    package let right: Int
}

/// One module of a sheet.
package struct ModuleReport: Sendable, Hashable {
    package let article: String
    package let title: String
    package let rank: String
    /// Place and size in base columns and rows.
    package let column: Int
    package let row: Int
    package let columns: Int
    package let rows: Int
    /// Base columns and rows that other modules take of its lower right corner; 0 for all but L-shaped modules.
    package let notchColumns: Int
    package let notchRows: Int
    package let legs: Int
    /// Characters of one line.
    package let characters: Int
    /// Rows of the module's own grid.
    package let gridRows: Int
    /// Height of one of them.
    package let linePitch: Length
    /// For each leg the rows that its text leaves blank at its foot.
    package let blankRows: [Int]
    /// Whether an ornament stands in them.
    package let hasOrnament: Bool
    package let headlineSize: Length?
    package let headlineLines: Int
    package let isBoxed: Bool
    package let isHouse: Bool
    /// Blank cells of its legs.
    package let white: Int
    package let penalties: [PenaltyItem]
}

/// Penalty points for one thing.
package struct PenaltyItem: Sendable, Hashable {
    package let name: String
    package let points: Int
}

/// A plan that lost.
package struct RunnerUp: Sendable, Hashable {
    /// Articles by number: `1 / (2 | 3)` has 1 over 2 and 3, which stand side by side.
    package let outline: String
    package let total: Int
    /// Where it is worse than the plan that was taken, the largest difference first.
    package let losses: [PenaltyItem]
}

extension SheetPlan {
    /// The plan in one line.
    var outline: String {
        switch parts {
        case .module(let piece, _): "\(piece + 1)"
        case .stack(let first, let second): "(\(first.outline) / \(second.outline))"
        case .side(let left, let right): "(\(left.outline) | \(right.outline))"
        case .notched(let piece, _, let rest): "(\(piece + 1) ⌐ \(rest.outline))"
        case .pinwheel(_, let parts): "(" + parts.map(\.outline).joined(separator: " ↻ ") + ")"
        }
    }
}

extension FilledSheet {
    /// How it was made up; nil for a module that runs over the foot of its sheet.
    var report: SheetReport? {
        guard plan != nil else { return nil }
        let measured = SheetPenalties(modules: modules, style: style)
        return SheetReport(
            columns: style.columns, rows: rows, bodySize: style.bodySize, rowPitch: style.rowPitch,
            modules: modules.sorted { $0.frame.piece < $1.frame.piece }.map { $0.report(style: style) },
            penalties: penalties.reported,
            runnersUp: others.map { other in
                RunnerUp(
                    outline: other.plan?.outline ?? "", total: other.penalties.total,
                    losses: other.penalties.excess(over: penalties))
            },
            clashes: measured.clashes.map {
                HeadlineClash(left: $0.left.frame.piece, right: $0.right.frame.piece)
            },
            isBroken: modules.map(\.frame).breakPage(columns: style.columns))
    }
}

extension PenaltyAccount {
    var reported: [PenaltyItem] { items.map { PenaltyItem(name: "\($0.kind)", points: $0.amount) } }

    /// The items that are larger than those of another account.
    func excess(over other: PenaltyAccount) -> [PenaltyItem] {
        PenaltyKind.allCases.compactMap { kind in
            let more = self[kind] - other[kind]
            return more > 0 ? PenaltyItem(name: "\(kind)", points: more) : nil
        }.sorted { $0.points > $1.points }
    }
}

extension ModuleLayout {
    fileprivate func report(style: PageStyle) -> ModuleReport {
        ModuleReport(
            article: piece.article.id, title: piece.article.bookmarkTitle, rank: "\(piece.rank)",
            column: frame.column, row: frame.row, columns: frame.columns, rows: frame.rows,
            notchColumns: frame.notch?.columns ?? 0, notchRows: frame.notch?.rows ?? 0,
            legs: option.legs.count, characters: option.legs.characters, gridRows: gridRows,
            linePitch: linePitch(in: style), blankRows: blankRows, hasOrnament: hasOrnament,
            headlineSize: option.head.flatMap { $0.headline.isEmpty ? nil : $0.size },
            headlineLines: option.head?.headline.count ?? 0, isBoxed: option.isBoxed, isHouse: piece.isHouse,
            white: piece.isHouse ? 0 : max(0, white - option.legs.count + 1),
            penalties: (SheetPenalties(modules: [self], style: style).ownAccount).reported)
    }
}
