package import Geometry
package import Typography

/// Lines of text under each other, or beside each other when they are vertical, on the grid of their em, with every
/// fault marked: a page for looking at lines, not for print.
package struct LineSpecimen {
    /// One line with the text that it belongs to.
    package struct Line {
        let text: SpacedText
        let line: ComposedLine

        package init(text: SpacedText, line: ComposedLine) {
            self.text = text
            self.line = line
        }
    }

    let lines: [Line]
    let measure: LineMeasure
    let em: Length
    let isVertical: Bool
    private static let grid = Colour(red: 200, green: 220, blue: 235)
    private static let fault = Colour(red: 210, green: 30, blue: 30)

    package init(_ lines: [Line], measure: LineMeasure, em: Length, isVertical: Bool) {
        self.lines = lines
        self.measure = measure
        self.em = em
        self.isVertical = isVertical
    }

    /// Distance of two lines, 1.6 em.
    private var pitch: Length { em.scaled(by: 1.6) }
    private var margin: Length { em * 2 }

    /// The lines on a page that is just large enough.
    package var page: LaidOutPage {
        let along = measure.width + margin * 2
        let across = pitch * lines.count + margin * 2
        let size = isVertical ? Size(width: across, height: along) : Size(width: along, height: across)
        let elements = lines.indices.flatMap { self.elements(of: $0, in: size) }
        return LaidOutPage(size: size, label: "1", elements: elements, bookmarks: [])
    }

    private func elements(of index: Int, in size: Size) -> [PageElement] {
        let entry = lines[index]
        let strip = margin + pitch * index + (pitch - em) / 2
        // The corner of the line's first cell, as seen along the line.
        let corner =
            isVertical
            ? Point(x: size.width - strip - em, y: margin) : Point(x: margin, y: strip)
        let origin =
            isVertical
            ? Point(x: corner.x + em / 2, y: corner.y)
            : Point(x: corner.x, y: corner.y + em.scaled(by: 0.88))
        let set = SetLine(
            annotated: AnnotatedLines(text: entry.text, annotations: nil), line: entry.line, colour: .ink,
            measure: measure, number: index, count: lines.count, place: nil, beside: LineAnnotations())
        return cells(at: corner) + set.runs(onPaperAt: origin) + faults(of: entry, at: corner)
    }

    /// A box for each em of the measure.
    private func cells(at corner: Point) -> [PageElement] {
        let count = max(1, measure.width.coveringCount(of: em))
        return (0..<count).map { index in
            let start = em * index
            return frame(start, min(em, measure.width - start), at: corner, colour: LineSpecimen.grid)
        }
    }

    /// A frame about the character at which the fault shows, and a bar before the line.
    private func faults(of entry: Line, at corner: Point) -> [PageElement] {
        guard !entry.line.faults.isEmpty else { return [] }
        let frames = entry.line.faults.map { fault in
            let cluster = min(
                max(fault.cluster, entry.line.clusters.lowerBound), entry.line.clusters.upperBound - 1)
            return frame(
                Length(units: Int(entry.line.offsets[cluster])),
                Length(units: max(em.units / 4, Int(entry.text.shaped.clusters[cluster].advance))), at: corner,
                colour: LineSpecimen.fault)
        }
        let bar = area(-em, em / 4, at: corner)
        return frames + [.rule(PlacedRule(area: bar, colour: LineSpecimen.fault))]
    }

    private func frame(_ start: Length, _ length: Length, at corner: Point, colour: Colour) -> PageElement {
        let area = area(start, length, at: corner)
        return .rule(PlacedRule(area: area, colour: colour, style: .framed(em / 40)))
    }

    private func area(_ start: Length, _ length: Length, at corner: Point) -> Rectangle {
        isVertical
            ? Rectangle(x: corner.x, y: corner.y + start, width: em, height: length)
            : Rectangle(x: corner.x + start, y: corner.y, width: length, height: em)
    }
}
