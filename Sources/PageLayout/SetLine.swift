import Geometry
import Typography

/// One line of type with its inner places decided, ready to stand anywhere on a page.
struct SetLine {
    let text: SpacedText
    let line: ComposedLine
    let colour: Colour

    var size: Length { text.shaped.size }
    /// Right edge of the last visible glyph, from the left edge of the measure.
    var width: Length { line.width }

    /// Baseline of a line of this size that stands in the middle of a strip of the given height: the middle of a
    /// Chinese character is 0.38 em above its baseline.
    func baseline(inStripOf height: Length) -> Length {
        height / 2 + size.scaled(by: 0.38)
    }

    /// The glyphs, one run for each face and form.
    ///
    /// - Parameter origin: start of the measure, on the baseline of a horizontal line or the axis of a vertical one.
    func runs(at origin: Point) -> [PageElement] {
        LineGlyphs(shaped: text.shaped, line: line, colour: colour).runs(at: origin) + hyphenRuns(at: origin)
    }

    /// The hyphen of a parted word; in the text of the page it is a soft one, so that the word is found whole.
    private func hyphenRuns(at origin: Point) -> [PageElement] {
        guard line.endsWithHyphen, let hyphen = text.hyphen, let font = hyphen.clusters.first?.font else {
            return []
        }
        let left = origin.x + line.width - Length(units: hyphen.clusters.reduce(0) { $0 + Int($1.advance) })
        let glyphs = hyphen.glyphs.map { glyph in
            PlacedGlyph(
                id: glyph.id, x: left + Length(units: Int(glyph.x)), y: origin.y + Length(units: Int(glyph.y)))
        }
        let soft = "\u{AD}"
        let cluster = TextCluster(utf8Count: Int32(soft.utf8.count), glyphCount: Int32(glyphs.count))
        return [
            .glyphs(
                GlyphRun(
                    font: font, size: size, colour: colour, text: soft, clusters: [cluster], glyphs: glyphs))
        ]
    }
}
