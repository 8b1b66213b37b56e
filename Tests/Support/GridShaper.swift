package import Geometry
package import Typography

/// Glyphs on a grid: Chinese characters are one em wide, Western ones half an em, and every glyph's number is its
/// character's. Tests of layout need no fonts with it.
package struct GridShaper: TextShaper {
    /// Advance of a word space in em.
    private let space: Double

    package init(space: Double = 0.5) {
        self.space = space
    }

    package func shaped(_ text: String, role: FontRole, size: Length, options: ShapingOptions) -> ShapedText {
        var clusters: [ShapedCluster] = []
        var glyphs: [ShapedGlyph] = []
        var offset: Int32 = 0
        for scalar in text.unicodeScalars {
            let length = Int32(scalar.utf8.count)
            let isWestern = scalar.value < 0x250
            let width = scalar == " " ? space : isWestern ? 0.5 : 1
            clusters.append(
                ShapedCluster(
                    textStart: offset, textLength: length, glyphStart: Int32(glyphs.count), glyphCount: 1,
                    scalar: scalar, advance: Int32(size.scaled(by: width).units),
                    font: FontID(index: 0),
                    isMissing: false, setting: isWestern ? .western : .chinese))
            glyphs.append(ShapedGlyph(id: scalar.value, x: 0, y: 0))
            offset += length
        }
        return ShapedText(
            text: text, size: size, writingMode: options.writingMode, clusters: clusters, glyphs: glyphs)
    }
}
