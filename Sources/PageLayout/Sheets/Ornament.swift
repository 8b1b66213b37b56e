import Geometry
import Styles

/// A small ornament (报花) of rules and dots for the blank under a text.
struct Ornament {
    let style: PageStyle

    /// Elements in the middle of an area; none when it is too small.
    func elements(in area: Rectangle) -> [PageElement] {
        let dot = style.bodySize.scaled(by: 0.36)
        let arm = min(style.bodySize * 3, area.width / 4)
        guard area.height >= style.rowPitch * 2, arm > dot else { return [] }
        let (x, y) = (area.left + area.width / 2, area.top + area.height / 2)
        let dots = [-1, 0, 1].map { place in
            PlacedRule(
                area: Rectangle(x: x + dot * (place * 2) - dot / 2, y: y - dot / 2, width: dot, height: dot),
                colour: style.ruleColour, style: .dot)
        }
        let arms = [x - dot * 4 - arm, x + dot * 4].map { left in
            PlacedRule(
                area: Rectangle(x: left, y: y - style.ruleWidth / 2, width: arm, height: style.ruleWidth),
                colour: style.ruleColour)
        }
        return (dots + arms).map { .rule($0) }
    }
}
