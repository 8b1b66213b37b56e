import Geometry
import IssueModel
import Styles
import Typography

/// The nameplate (报头): the name of the newspaper at the left, its facts in a box at the right (报眼), a strip with all
/// else under both.
struct NameplateComposer {
    let nameplate: Nameplate
    let page: Page
    let setter: TypeSetter

    private var style: PageStyle { setter.style }
    private var small: TypeFace { TypeFace(role: .folio, size: style.folioSize, colour: style.textColour) }
    /// Columns of the name; the facts have the others.
    private var nameColumns: Int { max(1, style.columns * 5 / 8) }

    func furniture() -> PageFurniture {
        let rows = max(6, style.nameplateRows - 2)
        let name = nameElements(rows: rows)
        let facts = factLines(rows: rows)
        let strip = stripLines(facts.rest, from: rows)
        let foot = rows + strip.rows
        let area = style.typeArea
        let rules = [(0.0, 3), (0.25, 1)].map { offset, thickness in
            PageElement.rule(
                PlacedRule(
                    area: Rectangle(
                        x: area.left,
                        y: area.top + style.rowPitch * foot + style.rowPitch.scaled(by: 0.3 + offset),
                        width: area.width, height: style.ruleWidth * thickness),
                    colour: style.accentColour))
        }
        return PageFurniture(rows: foot + 1, elements: name + facts.elements + strip.elements + rules)
    }

    private func nameElements(rows: Int) -> [PageElement] {
        let width = style.width(ofColumns: nameColumns)
        let height = style.rowPitch * rows
        let isNamedTwice = nameplate.titleLatin != nil
        let largest = min(style.nameplateSize, height.scaled(by: isNamedTwice ? 0.7 : 0.85))
        var face = TypeFace(role: .nameplate, size: largest, colour: style.accentColour)
        let natural = setter.spaced(nameplate.title, in: face).naturalWidth
        if natural > width {
            face = TypeFace(
                role: .nameplate, size: largest.scaled(by: Double(width.units) / Double(natural.units + 1)),
                colour: style.accentColour)
        }
        let top = (height - face.size.scaled(by: isNamedTwice ? 1.45 : 1.1)) / 2
        var result = centred(
            nameplate.title, in: face, top: top, strip: face.size.scaled(by: 1.1), width: width)
        if let latin = nameplate.titleLatin {
            let second = TypeFace(role: .folio, size: face.size.scaled(by: 0.2), colour: style.textColour)
            result += centred(
                latin, in: second, top: top + face.size.scaled(by: 1.12), strip: face.size.scaled(by: 0.28),
                width: width)
        }
        return result
    }

    private func centred(
        _ text: String, in face: TypeFace, top: Length, strip: Length, width: Length
    ) -> [PageElement] {
        let measure = LineMeasure(width: width + face.size, isJustified: false)
        let area = style.typeArea
        return setter.lines(text, in: face, measure: measure).flatMap { line in
            line.runs(
                at: Point(
                    x: area.left + max(.zero, (width - line.width) / 2),
                    y: area.top + top + line.baseline(inStripOf: strip)))
        }
    }

    /// The box of facts, and the facts that it has no room for.
    private func factLines(rows: Int) -> (elements: [PageElement], rest: [String]) {
        let columns = max(1, style.columns - nameColumns)
        let left = style.typeArea.left + style.columnStep * (style.columns - columns)
        let width = style.width(ofColumns: columns)
        let measure = LineMeasure(width: width, isJustified: false)
        var elements: [PageElement] = []
        var rest = nameplate.printedFactLines(in: setter.language)
        var row = 0
        while let fact = rest.first {
            let lines = setter.lines(fact, in: row == 0 ? dateFace : small, measure: measure)
            guard row + lines.count <= rows else { break }
            for line in lines {
                let y = style.typeArea.top + style.rowPitch * row + line.baseline(inStripOf: style.rowPitch)
                elements += line.runs(at: Point(x: left, y: y))
                row += 1
            }
            rest.removeFirst()
        }
        return (elements, rest)
    }

    private var dateFace: TypeFace {
        TypeFace(role: .headline, size: style.folioSize.scaled(by: 1.25), colour: style.textColour)
    }

    private func stripLines(_ facts: [String], from row: Int) -> (elements: [PageElement], rows: Int) {
        let staff = page.staff.isEmpty && page.facts.isEmpty ? nil : printedStaff(page)
        let text = ([nameplate.slogan] + facts.map(Optional.some) + [page.section, staff])
            .compactMap { $0 }.joined(separator: "\u{3000}")
        let area = style.typeArea
        let lines = setter.evenLines(text, in: small, width: area.width)
        let elements = lines.enumerated().flatMap { index, line in
            line.runs(
                at: Point(
                    x: area.left + (area.width - line.width) / 2,
                    y: area.top + style.rowPitch * (row + index) + line.baseline(inStripOf: style.rowPitch)))
        }
        return (elements, lines.count)
    }
}

extension Nameplate {
    /// The facts beside the name, in the order in which newspapers print them; the slogan stands under the name.
    func printedFactLines(in language: String) -> [String] {
        let issue = [number.map { "第\($0)期" }, pageCount.map { "今日\($0)版" }].compactMap { $0 }
        let day = [date.map(printedDate), weekday].compactMap { $0 }
        let bodies = [organ, publisher, website].compactMap { $0 }
        return [day.joined(separator: "\u{3000}"), lunarDate ?? "", issue.joined(separator: "\u{3000}")]
            .filter { !$0.isEmpty } + printedCodes(in: language) + bodies + facts
    }
}
