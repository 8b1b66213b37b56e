import Geometry
import Styles

/// A head in vertical lines at the left of its text (竖题), in a base column of its own, as supplements have it.
struct UprightHead {
    let composer: HeadComposer
    let style: PageStyle

    /// A head with the rows of the page that its lines are long.
    typealias Choice = (plan: HeadPlan, rows: Int)

    /// Rows that are tried.
    private static let heights = stride(from: 10, through: 46, by: 4)
    /// A headline that fills less of its lines leaves a hole over and under it, in per cent.
    private static let leastFilled = 60
    private static let mostChoices = 3

    /// The best heads that fit the column, each of another height.
    var choices: [Choice] {
        let all = UprightHead.heights.compactMap { rows -> Choice? in
            let fitting = composer.upright.plans(width: style.rowPitch * rows).filter {
                $0.height <= style.columnWidth && $0.fillPercent >= UprightHead.leastFilled
            }
            return fitting.min { $0.weight(style) < $1.weight(style) }.map { ($0, rows) }
        }
        let ordered = all.sorted { ($0.plan.weight(style), $0.rows) < ($1.plan.weight(style), $1.rows) }
        return Array(ordered.prefix(UprightHead.mostChoices))
    }

    /// The lines of a head in the middle of an area, the first at the right.
    ///
    /// - Parameter mark: what a line of a role is in the structure of the article.
    func elements(
        of plan: HeadPlan, in area: Rectangle, mark: (StructureRole) -> StructureMark
    ) -> [PageElement] {
        let blank = (area.height - plan.width) / 2
        let turn = QuarterTurn(corner: Point(x: area.right, y: area.top + blank))
        return composer.upright.lines(plan, height: area.width).flatMap { line in
            line.elements(at: Point(x: .zero, y: .zero)).map { $0.turned(by: turn) }.marked(mark(line.role))
        }
    }
}
