import Geometry
import Typography

/// Puts the marks of Chinese text into their cells where a face does not: curly quotes that are proportional, dots
/// that are not in the middle, dashes with a gap between them (clreq 3.1, Indicator Punctuation Marks).
struct MarkPlacement {
    let faces: [FontFace]
    let em: Int32
    let writingMode: WritingMode
    let region: ChineseRegion

    func place(_ clusters: inout [ShapedCluster], _ glyphs: inout [ShapedGlyph]) {
        var joined: [Int] = []
        for index in clusters.indices where isMark(clusters[index]) {
            switch clusters[index].scalar {
            case "“", "‘": setInHalf(&clusters[index], &glyphs, isOpening: true)
            case "”", "’": setInHalf(&clusters[index], &glyphs, isOpening: false)
            case "·": centre(&clusters[index], &glyphs, width: em * Int32(region.interpunctWidth) / 1000)
            case "…": centre(&clusters[index], &glyphs, width: em)
            case "—" where index > 0 && joined.last != index - 1:
                if join(clusters[index - 1], &clusters[index], &glyphs) { joined.append(index - 1) }
            default: break
            }
        }
        guard !joined.isEmpty else { return }
        let gone = Set(joined)
        clusters = clusters.indices.lazy.filter { !gone.contains($0) }.map { clusters[$0] }
    }

    private func isMark(_ cluster: ShapedCluster) -> Bool {
        let value = cluster.scalar.value
        guard value == 0xB7 || (0x2014...0x2026).contains(value) else { return false }
        return cluster.setting == .chinese && !cluster.isMissing && cluster.glyphCount == 1
    }

    /// A proportional quote in a cell of one em: at the end of it when it opens, else at its start.
    private func setInHalf(_ cluster: inout ShapedCluster, _ glyphs: inout [ShapedGlyph], isOpening: Bool) {
        guard cluster.advance < em * 3 / 4 else { return }
        if isOpening { move(&glyphs[cluster.glyphRange.lowerBound], along: em - cluster.advance) }
        cluster.advance = em
    }

    private func move(_ glyph: inout ShapedGlyph, along distance: Int32) {
        switch writingMode {
        case .horizontal: glyph.x += distance
        case .vertical: glyph.y += distance
        }
    }

    /// The ink in the middle of a cell, in both directions.
    private func centre(_ cluster: inout ShapedCluster, _ glyphs: inout [ShapedGlyph], width: Int32) {
        let glyph = cluster.glyphRange.lowerBound
        guard let ink = faces[cluster.font.index].ink(of: glyphs[glyph].id) else { return }
        let scale = scale(of: cluster)
        let across = scale.length((ink.left + ink.right) / 2)
        let up = scale.length((ink.bottom + ink.top) / 2)
        switch (writingMode, cluster.form.orientation) {
        case (.horizontal, _):
            glyphs[glyph].x = width / 2 - across
            glyphs[glyph].y = up - middleHeight(Length(units: Int(em)))
        case (.vertical, .upright):
            glyphs[glyph].x = -across
            glyphs[glyph].y = width / 2 + up
        case (.vertical, .sideways):
            glyphs[glyph].x = -up
            glyphs[glyph].y = width / 2 - across
        }
        cluster.advance = width
    }

    /// Two dashes that the face sets as two: one cluster of two em, its glyphs moved until they touch.
    ///
    /// - Returns: whether `second` now holds both.
    private func join(
        _ first: ShapedCluster, _ second: inout ShapedCluster, _ glyphs: inout [ShapedGlyph]
    ) -> Bool {
        guard first.scalar == "—", first.setting == .chinese, first.glyphCount == 1, first.font == second.font,
            first.form == second.form, first.textLength == second.textLength,
            let ink = faces[second.font.index].ink(of: glyphs[second.glyphRange.lowerBound].id)
        else { return false }
        let scale = scale(of: second)
        let lap = em / 100
        let left = first.glyphRange.lowerBound
        let right = second.glyphRange.lowerBound
        switch (writingMode, second.form.orientation) {
        case (.horizontal, _):
            glyphs[left].x = em + lap - scale.length(ink.right)
            glyphs[right].x = em - lap - scale.length(ink.left)
        case (.vertical, .sideways):
            glyphs[left].y = em + lap - scale.length(ink.right)
            glyphs[right].y = em - lap - scale.length(ink.left)
        case (.vertical, .upright):
            glyphs[left].y = em + lap + scale.length(ink.bottom)
            glyphs[right].y = em - lap + scale.length(ink.top)
        }
        second.textStart = first.textStart
        second.textLength += first.textLength
        second.glyphStart = first.glyphStart
        second.glyphCount = 2
        second.advance = 2 * em
        return true
    }

    private func scale(of cluster: ShapedCluster) -> FaceScale {
        FaceScale(faces[cluster.font.index], size: Length(units: Int(em)), form: cluster.form)
    }
}
