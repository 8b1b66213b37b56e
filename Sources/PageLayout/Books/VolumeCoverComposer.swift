import Geometry
import Styles
import Typography

/// Sets a cover of horizontal lines from top to foot: the name over a bar, the period, what the volume holds. All sizes
/// follow the sheet.
struct VolumeCoverComposer {
    private let setter: TypeSetter
    private var elements: [PageElement] = []
    /// Number of the paragraph.
    private var paragraph = 0

    private var size: Size { setter.style.trim }
    private var width: Length { size.width.scaled(by: 0.78) }
    private var left: Length { (size.width - width) / 2 }
    private var accent: Colour { setter.style.accentColour }
    private var ink: Colour { setter.style.textColour }

    /// The name, where nothing is wider, in parts of the width of the sheet.
    private static let largestName = 0.26
    private static let frameInset = 0.045

    init(setter: TypeSetter) {
        self.setter = setter
    }

    mutating func elements(of cover: VolumeCover) -> [PageElement] {
        let inset = share(VolumeCoverComposer.frameInset)
        let frame = Rectangle(
            x: inset, y: inset, width: size.width - inset * 2, height: size.height - inset * 2)
        elements = coverFrames(frame, unit: share(1 / 210.0), colour: accent)
        let bar = addName(cover)
        addBar(at: bar)
        let period = add(
            cover.periodInFigures, .nameplate, 0.06, ink, middle: size.height.scaled(by: 0.455), as: .fact)
        addPlate(cover.kind, top: period + share(0.035))
        addFacts(cover.facts, top: size.height.scaled(by: 0.68))
        if let publisher = cover.publisher {
            add(publisher, .crosshead, 0.024, ink, middle: size.height.scaled(by: 0.9), as: .fact)
        }
        return elements
    }

    /// Part of the sheet's width.
    private func share(_ part: Double) -> Length { size.width.scaled(by: part) }

    /// - Returns: where the bar under the name begins.
    private mutating func addName(_ cover: VolumeCover) -> Length {
        let face = TypeFace(role: .nameplate, size: share(VolumeCoverComposer.largestName), colour: accent)
        let natural = setter.spaced(cover.name, in: face).naturalWidth
        // Rounding must not break the line.
        let factor = min(1, Double(width.units) * 0.995 / Double(max(1, natural.units)))
        let part = VolumeCoverComposer.largestName * factor
        var foot = add(
            cover.name, .nameplate, part, accent, middle: size.height.scaled(by: 0.2), as: .nameplate)
        if let latin = cover.latinName {
            foot = add(latin, .folio, 0.026, ink, middle: foot + share(0.03), as: .fact)
        }
        return foot + share(0.022)
    }

    /// A heavy rule over a fine one (文武线).
    private mutating func addBar(at top: Length) {
        for (offset, thickness) in [(0.0, 0.006), (0.011, 0.0014)] {
            let area = Rectangle(x: left, y: top + share(offset), width: width, height: share(thickness))
            elements.append(.rule(PlacedRule(area: area, colour: accent)))
        }
    }

    /// What the volume is, in white on a plate.
    private mutating func addPlate(_ text: String, top: Length) {
        let face = TypeFace(role: .headline, size: share(0.044), colour: .paper)
        let tracking = face.size.scaled(by: 0.35)
        let measure = LineMeasure(width: width, alignment: .start)
        guard let line = setter.lines(text, in: face, measure: measure, tracking: tracking).first else {
            return
        }
        let (across, height) = (line.width + face.size.scaled(by: 1.5), face.size.scaled(by: 1.75))
        let plate = Rectangle(x: (size.width - across) / 2, y: top, width: across, height: height)
        elements.append(.rule(PlacedRule(area: plate, colour: accent)))
        let origin = Point(
            x: (size.width - line.width) / 2, y: top + line.baseline(inStripOf: height))
        append(line.runs(at: origin), as: .fact)
    }

    /// What it holds, in rows between fine rules: labels at the left, texts behind them.
    private mutating func addFacts(_ facts: [VolumeCover.Fact], top: Length) {
        let (type, row, gap) = (share(0.026), share(0.056), share(0.03))
        let measure = LineMeasure(width: width, alignment: .start)
        let rows = facts.compactMap { fact -> (label: SetLine, text: SetLine)? in
            let label = setter.lines(
                fact.label, in: TypeFace(role: .crosshead, size: type, colour: ink), measure: measure)
            let text = setter.lines(
                fact.text, in: TypeFace(role: .body, size: type, colour: ink), measure: measure)
            guard let label = label.first, let text = text.first else { return nil }
            return (label, text)
        }
        let labels = rows.map(\.label.width).max() ?? .zero
        let texts = rows.map(\.text.width).max() ?? .zero
        let across = labels + gap + texts + gap
        let start = (size.width - across) / 2
        for (number, content) in rows.enumerated() {
            let y = top + row * number
            addHairline(at: y, from: start, width: across)
            let baseline = y + content.label.baseline(inStripOf: row)
            paragraph += 1
            let runs =
                content.label.runs(at: Point(x: start + gap / 2, y: baseline))
                + content.text.runs(at: Point(x: start + gap / 2 + labels + gap, y: baseline))
            elements += runs.marked(StructureMark(article: nil, role: .fact, unit: paragraph))
        }
        addHairline(at: top + row * rows.count, from: start, width: across)
    }

    private mutating func addHairline(at y: Length, from x: Length, width: Length) {
        let area = Rectangle(x: x, y: y, width: width, height: share(0.0011))
        elements.append(.rule(PlacedRule(area: area, colour: accent)))
    }

    /// Sets lines in the middle of the sheet, more than one below each other.
    ///
    /// - Parameter middle: that of the first line.
    /// - Returns: foot of the last.
    @discardableResult
    private mutating func add(
        _ text: String, _ role: FontRole, _ part: Double, _ colour: Colour, middle: Length,
        as structure: StructureRole
    ) -> Length {
        let face = TypeFace(role: role, size: share(part), colour: colour)
        var top = middle - face.size / 2
        var runs: [PageElement] = []
        for line in setter.evenLines(text, in: face, width: width) {
            let origin = Point(
                x: (size.width - line.width) / 2, y: top + line.baseline(inStripOf: face.size))
            runs += line.runs(at: origin)
            top += face.size.scaled(by: 1.3)
        }
        append(runs, as: structure)
        return top - face.size.scaled(by: 0.3)
    }

    private mutating func append(_ runs: [PageElement], as structure: StructureRole) {
        paragraph += 1
        elements += runs.marked(StructureMark(article: nil, role: structure, unit: paragraph))
    }
}
