import Geometry
import IssueModel
import Styles
import Typography

/// The name of the newspaper, with its Latin name, as large as its place allows.
struct NameBlock {
    let nameplate: Nameplate
    let setter: TypeSetter
    /// Characters under each other.
    let isVertical: Bool

    private var style: PageStyle { setter.style }

    /// Elements in the middle of an area.
    func elements(in area: Rectangle) -> [PageElement] {
        isVertical ? vertical(in: area) : horizontal(in: area)
    }

    private func face(_ size: Length) -> TypeFace {
        TypeFace(role: .nameplate, size: size, colour: style.accentColour)
    }

    private func horizontal(in area: Rectangle) -> [PageElement] {
        let isNamedTwice = nameplate.titleLatin != nil
        let largest = min(style.nameplateSize, area.height.scaled(by: isNamedTwice ? 0.68 : 0.85))
        let natural = setter.spaced(nameplate.title, in: face(largest)).naturalWidth
        let size =
            natural > area.width
            ? largest.scaled(by: Double(area.width.units) / Double(natural.units + 1)) : largest
        let top = area.top + (area.height - size.scaled(by: isNamedTwice ? 1.42 : 1.1)) / 2
        var result = centred(nameplate.title, in: face(size), top: top, strip: size.scaled(by: 1.1), area: area)
        if let latin = nameplate.titleLatin {
            let second = TypeFace(role: .folio, size: size.scaled(by: 0.18), colour: style.textColour)
            result += centred(
                latin, in: second, top: top + size.scaled(by: 1.12), strip: size.scaled(by: 0.28), area: area)
        }
        return result
    }

    private func vertical(in area: Rectangle) -> [PageElement] {
        let characters = nameplate.title.map(String.init)
        let strip = area.height / max(1, characters.count)
        let size = min(style.nameplateSize, min(area.width.scaled(by: 0.8), strip.scaled(by: 0.95)))
        return characters.enumerated().flatMap { index, character in
            centred(character, in: face(size), top: area.top + strip * index, strip: strip, area: area)
        }
    }

    private func centred(
        _ text: String, in face: TypeFace, top: Length, strip: Length, area: Rectangle
    ) -> [PageElement] {
        let measure = LineMeasure(width: area.width + face.size, isJustified: false)
        return setter.lines(text, in: face, measure: measure).flatMap { line in
            line.runs(
                at: Point(
                    x: area.left + max(.zero, (area.width - line.width) / 2),
                    y: top + line.baseline(inStripOf: strip)))
        }
    }
}
