import Geometry
import Pictures
package import Styles
package import Typography

/// What the cover of a bound volume says.
package struct VolumeCover: Sendable, Hashable {
    /// A line about what the volume holds: 起讫 2026年3月5日—26日.
    package struct Fact: Sendable, Hashable {
        package let label: String
        package let text: String

        package init(label: String, text: String) {
            self.label = label
            self.text = text
        }
    }

    /// The newspaper.
    package let name: String
    package let latinName: String?
    /// 2026年3月, for the outline.
    package let period: String
    /// 二〇二六年三月, as the cover has it.
    package let periodInFigures: String
    /// 合订本
    package let kind: String
    package let facts: [Fact]
    package let publisher: String?

    package init(
        name: String, latinName: String?, period: String, periodInFigures: String, kind: String,
        facts: [Fact], publisher: String?
    ) {
        self.name = name
        self.latinName = latinName
        self.period = period
        self.periodInFigures = periodInFigures
        self.kind = kind
        self.facts = facts
        self.publisher = publisher
    }
}

extension VolumeCover {
    /// The cover as a page of the style. One of vertical lines has a title slip (题签), as books that open to the right do.
    package func page(style: PageStyle, shaper: any TextShaper, language: String) -> LaidOutPage {
        let setter = TypeSetter(
            style: style, shaper: shaper, pictures: PictureStore(), language: language)
        let elements: [PageElement]
        if style.isRightToLeft {
            var composer = SlipCoverComposer(setter: setter)
            elements = composer.elements(of: self)
        } else {
            var composer = VolumeCoverComposer(setter: setter)
            elements = composer.elements(of: self)
        }
        return LaidOutPage(
            size: style.trim, label: kind, elements: elements,
            bookmarks: [Bookmark(title: "\(name)\u{3000}\(period)\(kind)", level: 0, top: .zero)])
    }
}

/// Two frames in each other, the outer one heavy (文武框).
///
/// - Parameter unit: a two hundred and tenth of the width of the sheet: a millimetre on A4.
func coverFrames(_ outer: Rectangle, unit: Length, colour: Colour) -> [PageElement] {
    let gap = unit.scaled(by: 1.8)
    let inner = Rectangle(
        x: outer.left + gap, y: outer.top + gap, width: outer.width - gap * 2, height: outer.height - gap * 2)
    return [
        .rule(PlacedRule(area: outer, colour: colour, style: .framed(unit.scaled(by: 0.7)))),
        .rule(PlacedRule(area: inner, colour: colour, style: .framed(unit.scaled(by: 0.18)))),
    ]
}
