import Geometry

extension ShapedText {
    /// Pieces shaped in different faces at one size, set one after the other as one text.
    package static func joined(_ pieces: [ShapedText]) -> ShapedText {
        guard let first = pieces.first, pieces.count > 1 else {
            return pieces.first ?? ShapedText(text: "", size: .zero, clusters: [], glyphs: [])
        }
        var text = ""
        var clusters: [ShapedCluster] = []
        var glyphs: [ShapedGlyph] = []
        for piece in pieces {
            let textBase = Int32(text.utf8.count)
            let glyphBase = Int32(glyphs.count)
            text += piece.text
            glyphs += piece.glyphs
            clusters += piece.clusters.map { $0.moved(text: textBase, glyphs: glyphBase) }
        }
        return ShapedText(
            text: text, size: first.size, writingMode: first.writingMode, clusters: clusters, glyphs: glyphs)
    }
}

extension ShapedCluster {
    /// The same cluster in a longer text.
    fileprivate func moved(text: Int32, glyphs: Int32) -> ShapedCluster {
        ShapedCluster(
            textStart: textStart + text, textLength: textLength, glyphStart: glyphStart + glyphs,
            glyphCount: glyphCount, scalar: scalar, advance: advance, font: font, isMissing: isMissing,
            form: form, setting: setting)
    }
}
