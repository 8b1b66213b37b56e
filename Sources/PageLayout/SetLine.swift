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

    /// The glyphs, one run for each face, with the left edge of the measure at `origin` on the baseline.
    func runs(at origin: Point) -> [PageElement] {
        var result: [PageElement] = []
        var start = line.clusters.lowerBound
        while start < line.clusters.upperBound {
            let font = text.shaped.clusters[start].font
            var end = start + 1
            while end < line.clusters.upperBound, text.shaped.clusters[end].font == font { end += 1 }
            result.append(.glyphs(run(of: start..<end, font: font, at: origin)))
            start = end
        }
        return result + hyphenRuns(at: origin)
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

    private func run(of clusters: Range<Int>, font: FontID, at origin: Point) -> GlyphRun {
        let shaped = text.shaped
        var parts: [TextCluster] = []
        var glyphs: [PlacedGlyph] = []
        glyphs.reserveCapacity(clusters.count)
        var joinsPrevious = false
        for index in clusters {
            let cluster = shaped.clusters[index]
            let pen = offset(of: index)
            for glyph in shaped.glyphs[Int(cluster.glyphStart)..<Int(cluster.glyphStart + cluster.glyphCount)] {
                let x = Length(units: origin.x.units + Int(pen + glyph.x))
                let y = Length(units: origin.y.units + Int(glyph.y))
                glyphs.append(PlacedGlyph(id: glyph.id, x: x, y: y))
            }
            let part = TextCluster(utf8Count: cluster.textLength, glyphCount: cluster.glyphCount)
            if joinsPrevious, let last = parts.popLast() {
                parts.append(last.joined(with: part))
            } else {
                parts.append(part)
            }
            joinsPrevious = overlapsNext(index, before: clusters.upperBound)
        }
        return GlyphRun(
            font: font, size: shaped.size, colour: colour, text: slice(of: clusters), clusters: parts,
            glyphs: glyphs)
    }

    private func offset(of cluster: Int) -> Int32 { line.offsets[cluster] }

    /// A compressed mark reaches under its neighbour. Readers of the PDF take such glyphs for a break in the text,
    /// unless both belong to one cluster.
    private func overlapsNext(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end else { return false }
        let cluster = text.shaped.clusters[index]
        return offset(of: index + 1) < offset(of: index) + cluster.advance - cluster.advance / 8
    }

    private func slice(of clusters: Range<Int>) -> String {
        let bytes = text.shaped.text.utf8
        let first = text.shaped.clusters[clusters.lowerBound]
        let last = text.shaped.clusters[clusters.upperBound - 1]
        let start = bytes.index(bytes.startIndex, offsetBy: Int(first.textStart))
        let end = bytes.index(bytes.startIndex, offsetBy: Int(last.textStart + last.textLength))
        return String(Substring(bytes[start..<end]))
    }
}

extension TextCluster {
    func joined(with next: TextCluster) -> TextCluster {
        TextCluster(utf8Count: utf8Count + next.utf8Count, glyphCount: glyphCount + next.glyphCount)
    }
}
