import Geometry
import IssueModel
import Styles
import Typography

/// The folio (报眉) of inner pages: label and section at the left, then newspaper and date, staff at the right, a rule
/// under them. Pages of vertical lines have it over their bands, in horizontal lines, and on the front page too.
struct FolioComposer {
    let nameplate: Nameplate
    let page: Page
    private let setter: TypeSetter

    init(nameplate: Nameplate, page: Page, setter: TypeSetter) {
        self.nameplate = nameplate
        self.page = page
        self.setter = setter.with(.horizontal)
    }

    private var style: PageStyle { setter.style }
    private var area: Rectangle { style.folioArea }
    /// Height over the rule.
    private var strip: Length { area.height - style.rowPitch }

    /// - Parameter label: as printed on this sheet: 第1版, or 第1版续.
    func furniture(label: String) -> PageFurniture {
        switch style.writingMode {
        case .horizontal: PageFurniture(rows: style.folioRows, elements: elements(label: label))
        case .vertical: PageFurniture(rows: 0, elements: [], onPaper: elements(label: label))
        }
    }

    /// Elements at their places on the paper.
    func elements(label: String) -> [PageElement] {
        let small = TypeFace(role: .folio, size: style.folioSize, colour: style.textColour)
        let large = TypeFace(role: .headline, size: style.folioSize.scaled(by: 1.6), colour: style.accentColour)
        var elements: [PageElement] = []
        var pen = area.left
        let day = [nameplate.title, nameplate.date.map(printedDate), nameplate.weekday]
        for (parts, face) in [([label, page.section], large), (day, small)] {
            guard let line = line(parts.compactMap { $0 }.joined(separator: "\u{3000}"), in: face) else {
                continue
            }
            elements += line.runs(at: Point(x: pen, y: area.top + line.baseline(inStripOf: strip)))
            pen += line.width + style.bodySize * 2
        }
        elements += staff(in: small, room: area.right - pen)
        let rule = Rectangle(x: area.left, y: area.top + strip, width: area.width, height: style.ruleWidth * 3)
        elements.append(.rule(PlacedRule(area: rule, colour: style.accentColour)))
        return elements
    }

    /// Staff at the right edge, in as many lines as the room asks for.
    private func staff(in face: TypeFace, room: Length) -> [PageElement] {
        let measure = LineMeasure(width: max(style.bodySize * 8, room), isJustified: false)
        let lines = setter.lines(printedStaff(page), in: face, measure: measure)
        let pitch = min(style.rowPitch, strip / max(1, lines.count))
        return lines.enumerated().flatMap { index, line in
            let top = area.top + (strip - pitch * lines.count) / 2 + pitch * index
            return line.runs(at: Point(x: area.right - line.width, y: top + line.baseline(inStripOf: pitch)))
        }
    }

    private func line(_ text: String, in face: TypeFace) -> SetLine? {
        setter.lines(text, in: face, measure: LineMeasure(width: area.width, isJustified: false))
            .first
    }
}
