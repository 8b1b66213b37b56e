import Geometry
import IssueModel
import Styles
import Typography

/// A box of the newspaper's own (补白): its name, slogan and address between rules, where a page has too little text.
struct HouseBox {
    let nameplate: Nameplate
    let setter: TypeSetter

    private var style: PageStyle { setter.style }

    /// The article that stands for the box among the pieces of a page; it has no text of its own.
    static let article = Article(id: "house", kind: .notice)

    /// Elements in the middle of an area: the larger it is, the larger is what it shows; a strip has the name alone.
    func elements(in area: Rectangle) -> [PageElement] {
        let margin = area.height < style.rowPitch * 6 ? style.rowPitch / 2 : style.rowPitch
        let inner = Rectangle(
            x: area.left + style.bodySize, y: area.top + margin, width: area.width - style.bodySize * 2,
            height: area.height - margin * 2)
        if area.height > area.width * 2 { return tall(in: inner) + rules(in: area) }
        let side = min(area.width / 8, area.height / 8)
        let name = min(style.nameplateSize, max(min(style.headlineSizes.major, inner.height / 2), side))
        var lines = lines(width: inner.width, name: name)
        while lines.count > 1, height(of: lines) > inner.height { lines.removeLast() }
        return rules(in: area) + stacked(lines, in: inner)
    }

    /// Lines under each other in the middle of an area.
    private func stacked(_ lines: [SetLine], in inner: Rectangle) -> [PageElement] {
        var y = inner.top + (inner.height - height(of: lines)) / 2
        var result: [PageElement] = []
        for line in lines {
            let strip = line.size.scaled(by: HouseBox.leading)
            let x = inner.left + (inner.width - line.width) / 2
            result += line.runs(at: Point(x: x, y: y + line.baseline(inStripOf: strip)))
            y += strip
        }
        return result
    }

    /// The name under itself in large characters, the rest in the lower third.
    private func tall(in inner: Rectangle) -> [PageElement] {
        let count = max(1, nameplate.title.count)
        let height = min(inner.height.scaled(by: 0.62), inner.width.scaled(by: 0.95) * count)
        let name = Rectangle(x: inner.left, y: inner.top, width: inner.width, height: height)
        let rest = Rectangle(
            x: inner.left, y: name.bottom, width: inner.width, height: inner.bottom - name.bottom)
        var lines = Array(lines(width: rest.width, name: style.headlineSizes.lead).dropFirst())
        while lines.count > 1, self.height(of: lines) > rest.height { lines.removeLast() }
        return NameBlock(nameplate: nameplate, setter: setter, isVertical: true).elements(in: name)
            + stacked(lines, in: rest)
    }

    private static let leading = 1.7

    private func height(of lines: [SetLine]) -> Length {
        lines.reduce(.zero) { $0 + $1.size.scaled(by: HouseBox.leading) }
    }

    private func lines(width: Length, name: Length) -> [SetLine] {
        let scale = max(1, Double(name.units) / Double(max(1, style.headlineSizes.major.units)))
        let rows: [(String?, FontRole, Length)] =
            [(nameplate.title, .nameplate, name)]
            + (nameplate.slogan.map { $0.split(separator: " ").map(String.init) } ?? [])
            .map { ($0, .caption, style.deckSize.scaled(by: scale)) }
            + [nameplate.website, nameplate.postalCode.map(setter.printedWords.postalCode)]
            .map { ($0, .folio, style.bylineSize.scaled(by: scale)) }
        return rows.compactMap { text, role, size in
            guard let text else { return nil }
            let face = TypeFace(role: role, size: size, colour: style.textColour)
            let natural = setter.spaced(text, in: face).naturalWidth
            let fitting =
                natural <= width
                ? face
                : TypeFace(
                    role: role, size: size.scaled(by: Double(width.units) / Double(natural.units + 1)),
                    colour: style.textColour)
            return setter.lines(
                text, in: fitting, measure: LineMeasure(width: width + size, isJustified: false)
            ).first
        }
    }

    /// A thick rule and a thin one at head and foot.
    private func rules(in area: Rectangle) -> [PageElement] {
        let (thick, thin, gap) = (style.ruleWidth * 4, style.ruleWidth, style.ruleWidth * 8)
        let tops = [
            (area.top, thick), (area.top + gap, thin), (area.bottom - gap - thin, thin),
            (area.bottom - thick, thick),
        ]
        return tops.map { top, thickness in
            .rule(
                PlacedRule(
                    area: Rectangle(x: area.left, y: top, width: area.width, height: thickness),
                    colour: style.ruleColour))
        }
    }
}
