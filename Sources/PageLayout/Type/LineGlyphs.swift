package import Geometry
package import Typography

/// The glyphs of one line on their way to the page.
package struct LineGlyphs {
    let shaped: ShapedText
    let line: ComposedLine
    let colour: Colour
    /// Clusters at which a run begins, besides those that need another face or form.
    private let starts: Set<Int>

    package init(shaped: ShapedText, line: ComposedLine, colour: Colour, starts: Set<Int> = []) {
        self.shaped = shaped
        self.line = line
        self.colour = colour
        self.starts = starts
    }

    /// The glyphs, one run for each face and form.
    ///
    /// - Parameter origin: start of the measure, on the baseline of a horizontal line or the axis of a vertical one.
    package func runs(at origin: Point) -> [PageElement] { placedRuns(at: origin).map { .glyphs($0.run) } }

    /// The same, each with its first cluster.
    func placedRuns(at origin: Point) -> [(cluster: Int, run: GlyphRun)] {
        var result: [(cluster: Int, run: GlyphRun)] = []
        var start = line.clusters.lowerBound
        while start < line.clusters.upperBound {
            let first = shaped.clusters[start]
            var end = start + 1
            while end < line.clusters.upperBound, first.shares(runOf: shaped.clusters[end]),
                !starts.contains(end)
            {
                end += 1
            }
            result.append((start, run(of: start..<end, at: origin)))
            start = end
        }
        return result
    }

    private func run(of clusters: Range<Int>, at origin: Point) -> GlyphRun {
        let isVertical = shaped.writingMode == .vertical
        let first = shaped.clusters[clusters.lowerBound]
        var parts: [TextCluster] = []
        var glyphs: [PlacedGlyph] = []
        glyphs.reserveCapacity(clusters.count)
        var joinsPrevious = false
        for index in clusters {
            let cluster = shaped.clusters[index]
            let pen = offset(of: index)
            for glyph in shaped.glyphs[cluster.glyphRange] {
                let x = Length(units: origin.x.units + Int(glyph.x + (isVertical ? 0 : pen)))
                let y = Length(units: origin.y.units + Int(glyph.y + (isVertical ? pen : 0)))
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
            font: first.font, size: Length(units: shaped.size.units * Int(first.form.sizePerMille) / 1000),
            orientation: first.form.orientation, widthPerMille: Int(first.form.widthPerMille), colour: colour,
            text: slice(of: clusters), clusters: parts, glyphs: glyphs)
    }

    private func offset(of cluster: Int) -> Int32 { line.offsets[cluster] }

    /// A mark whose blank is cut reaches under its neighbour. Readers of the PDF take such glyphs for a break in the
    /// text, unless both belong to one cluster. In vertical lines every glyph is placed by itself for them.
    private func overlapsNext(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end, shaped.writingMode == .horizontal else { return false }
        let cluster = shaped.clusters[index]
        let next = offset(of: index + 1)
        return next < offset(of: index) + cluster.advance - cluster.advance / 8
            || overhang(of: index) > shaped.size.units / 8 || overhang(of: index + 1) > shaped.size.units / 8
    }

    /// How far the glyphs of a narrow cell begin before it: as far as they end after it (interpuncts).
    private func overhang(of index: Int) -> Int {
        var overhang: Int?
        for glyph in shaped.clusters[index].glyphRange {
            overhang = max(overhang ?? Int.min, -Int(shaped.glyphs[glyph].x))
        }
        return overhang ?? 0
    }

    private func slice(of clusters: Range<Int>) -> String {
        let bytes = shaped.text.utf8
        let first = shaped.clusters[clusters.lowerBound]
        let last = shaped.clusters[clusters.upperBound - 1]
        let start = bytes.index(bytes.startIndex, offsetBy: Int(first.textStart))
        let end = bytes.index(bytes.startIndex, offsetBy: Int(last.textStart + last.textLength))
        return String(Substring(bytes[start..<end]))
    }
}

extension ShapedCluster {
    /// Whether both are drawn in one face and form.
    fileprivate func shares(runOf other: ShapedCluster) -> Bool { font == other.font && form == other.form }
}

extension TextCluster {
    func joined(with next: TextCluster) -> TextCluster {
        TextCluster(utf8Count: utf8Count + next.utf8Count, glyphCount: glyphCount + next.glyphCount)
    }
}
