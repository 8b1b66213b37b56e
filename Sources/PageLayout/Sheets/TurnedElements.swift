import Geometry
import Typography

extension PageElement {
    /// The element after a turn of the space that it lies in. Glyphs keep their orientation: those of vertical lines
    /// were shaped for the page as it is read, and pictures are drawn upright in the turned place.
    func turned(by turn: QuarterTurn) -> PageElement {
        switch self {
        case .glyphs(let run): .glyphs(run.turned(by: turn))
        case .rule(let rule):
            .rule(PlacedRule(area: turn(rule.area), colour: rule.colour, style: rule.style))
        case .picture(let picture): .picture(picture.turned(by: turn))
        }
    }
}

extension PlacedPicture {
    fileprivate func turned(by turn: QuarterTurn) -> PlacedPicture {
        var result = PlacedPicture(path: path, area: turn(area), whole: turn(whole), alt: alt)
        result.mark = mark
        return result
    }
}

extension GlyphRun {
    fileprivate func turned(by turn: QuarterTurn) -> GlyphRun {
        let placed = glyphs.map { glyph in
            let place = turn(Point(x: glyph.x, y: glyph.y))
            return PlacedGlyph(id: glyph.id, x: place.x, y: place.y)
        }
        var result = GlyphRun(
            font: font, size: size, orientation: orientation, widthPerMille: widthPerMille, colour: colour,
            text: text, clusters: clusters, glyphs: placed)
        result.line = line?.turned(by: turn)
        result.mark = mark
        result.ruby = ruby
        return result
    }
}

extension LineOnPage {
    fileprivate func turned(by turn: QuarterTurn) -> LineOnPage {
        LineOnPage(
            origin: turn(origin), writingMode: writingMode, measure: measure, size: size, end: end,
            fills: fills, number: number, count: count, hasReadings: hasReadings, place: place)
    }
}
