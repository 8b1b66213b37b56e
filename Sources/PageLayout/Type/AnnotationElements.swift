package import Geometry
package import Typography

extension LineAnnotations {
    /// Dots and lines as page elements.
    ///
    /// - Parameter origin: where the line itself starts: see `LineGlyphs.runs(at:)`.
    package func markElements(at origin: Point, colour: Colour) -> [PageElement] {
        marks.map { mark in
            let area = Rectangle(origin: origin + mark.area.origin, size: mark.area.size)
            switch mark.shape {
            case .line: return .rule(PlacedRule(area: area, colour: colour))
            case .dot: return .rule(PlacedRule(area: area, colour: colour, style: .dot))
            case .wave(let thickness):
                return .rule(PlacedRule(area: area, colour: colour, style: .wavy(thickness)))
            }
        }
    }

    /// Whether a reading stands just under one of the marks of the line before.
    func hasReading(under marks: [Mark], in writingMode: WritingMode) -> Bool {
        readings.contains { reading in
            let isVertical = writingMode == .vertical
            let start = isVertical ? reading.origin.y : reading.origin.x
            let end = start + reading.line.width
            return marks.contains { mark in
                let (first, last) =
                    isVertical ? (mark.area.top, mark.area.bottom) : (mark.area.left, mark.area.right)
                return first < end && start < last
            }
        }
    }
}

extension LineAnnotations.Reading {
    /// The reading as page elements.
    package func elements(at origin: Point, colour: Colour) -> [PageElement] {
        LineGlyphs(shaped: text, line: line, colour: colour).placedRuns(at: origin + self.origin).map {
            var run = $0.run
            run.ruby = .reading
            return .glyphs(run)
        }
    }
}

extension Point {
    fileprivate static func + (left: Point, right: Point) -> Point {
        Point(x: left.x + right.x, y: left.y + right.y)
    }
}
