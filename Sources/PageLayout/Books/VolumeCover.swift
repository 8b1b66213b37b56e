import Geometry
import Pictures
package import Styles
package import Typography

/// What the cover of a bound volume says.
package struct VolumeCover: Sendable, Hashable {
    /// The newspaper.
    package var name: String
    package var latinName: String?
    /// 2026年3月
    package var period: String
    /// 合订本
    package var kind: String
    /// Dates and numbers, a line each.
    package var facts: [String]
    package var publisher: String?

    package init(
        name: String, latinName: String?, period: String, kind: String, facts: [String], publisher: String?
    ) {
        self.name = name
        self.latinName = latinName
        self.period = period
        self.kind = kind
        self.facts = facts
        self.publisher = publisher
    }
}

extension VolumeCover {
    /// The cover as a page of the style: the name over a bar in the newspaper's colour, the period, what it holds.
    package func page(style: PageStyle, shaper: any TextShaper, language: String) -> LaidOutPage {
        let setter = TypeSetter(
            style: style, shaper: shaper, pictures: PictureStore(), language: language)
        var composer = VolumeCoverComposer(setter: setter)
        composer.set(self)
        return LaidOutPage(
            size: style.trim, label: kind, elements: composer.elements,
            bookmarks: [Bookmark(title: "\(name)\u{3000}\(period)\(kind)", level: 0, top: .zero)])
    }
}

/// Sets a cover from top to foot.
private struct VolumeCoverComposer {
    let setter: TypeSetter
    private(set) var elements: [PageElement] = []
    private var pen = Length.zero
    private var unit = 0

    init(setter: TypeSetter) {
        self.setter = setter
    }

    private var size: Size { setter.style.trim }
    private var margin: Length { size.width / 9 }
    private var width: Length { size.width - margin * 2 }
    private var accent: Colour { setter.style.accentColour }
    private var ink: Colour { setter.style.textColour }

    mutating func set(_ cover: VolumeCover) {
        addFrame()
        pen = size.height.scaled(by: 0.14)
        let face = TypeFace(role: .nameplate, size: width / 3, colour: accent)
        let natural = setter.spaced(cover.name, in: face).naturalWidth
        let factor = min(1, Double(width.units) * 0.94 / Double(natural.units + 1))
        add(cover.name, face.role, face.size.scaled(by: factor), accent, pitch: 1.2, as: .nameplate)
        if let latin = cover.latinName { add(latin, .folio, .points(15), ink, pitch: 1.8, as: .fact) }
        addRule()
        pen = size.height.scaled(by: 0.47)
        add(cover.period, .headline, .points(34), ink, pitch: 1.7, as: .fact)
        add(cover.kind, .headline, .points(44), accent, pitch: 1.7, as: .fact)
        pen += .points(22)
        for fact in cover.facts { add(fact, .body, .points(14), ink, pitch: 1.8, as: .fact) }
        pen = size.height - margin - .points(54)
        if let publisher = cover.publisher { add(publisher, .folio, .points(13), ink, pitch: 1.6, as: .fact) }
    }

    private mutating func addFrame() {
        let inset = margin / 2
        let outer = Rectangle(
            x: inset, y: inset, width: size.width - inset * 2, height: size.height - inset * 2)
        let gap = Length.points(5)
        let inner = Rectangle(
            x: outer.left + gap, y: outer.top + gap, width: outer.width - gap * 2,
            height: outer.height - gap * 2)
        elements.append(.rule(PlacedRule(area: outer, colour: accent, style: .framed(.points(2)))))
        elements.append(.rule(PlacedRule(area: inner, colour: accent, style: .framed(.points(0.5)))))
    }

    private mutating func addRule() {
        pen += .points(14)
        for thickness in [Length.points(3), .points(0.7)] {
            let area = Rectangle(x: margin, y: pen, width: width, height: thickness)
            elements.append(.rule(PlacedRule(area: area, colour: accent)))
            pen += thickness + .points(3)
        }
    }

    private mutating func add(
        _ text: String, _ role: FontRole, _ size: Length, _ colour: Colour, pitch: Double,
        as part: StructureRole
    ) {
        unit += 1
        let strip = size.scaled(by: pitch)
        for line in setter.evenLines(text, in: TypeFace(role: role, size: size, colour: colour), width: width) {
            let origin = Point(
                x: (self.size.width - line.width) / 2, y: pen + line.baseline(inStripOf: strip))
            elements += line.runs(at: origin).marked(StructureMark(article: nil, role: part, unit: unit))
            pen += strip
        }
    }
}
