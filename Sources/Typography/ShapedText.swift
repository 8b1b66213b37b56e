package import Geometry

/// Text turned into glyphs at one size, before it is broken into lines. Shaped once, broken as often as needed.
package struct ShapedText: Sendable, Hashable {
    /// The text that was shaped, unchanged.
    package let text: String
    package let size: Length
    /// Whether clusters follow each other rightwards or downwards.
    package let writingMode: WritingMode
    /// In text order, without gaps: together the clusters cover every byte of `text`.
    package let clusters: [ShapedCluster]
    package let glyphs: [ShapedGlyph]

    package init(
        text: String, size: Length, writingMode: WritingMode = .horizontal, clusters: [ShapedCluster],
        glyphs: [ShapedGlyph]
    ) {
        self.text = text
        self.size = size
        self.writingMode = writingMode
        self.clusters = clusters
        self.glyphs = glyphs
    }
}

/// The smallest piece of text that has its own glyphs: one Chinese character, one letter, one letter with its marks.
package struct ShapedCluster: Sendable, Hashable {
    /// First byte in the UTF-8 form of the text, and how many bytes.
    package var textStart: Int32
    package var textLength: Int32
    package var glyphStart: Int32
    package var glyphCount: Int32
    /// First Unicode scalar, which decides the class.
    package var scalar: Unicode.Scalar
    /// Natural advance along the line, in units of `Length`.
    package var advance: Int32
    package var font: FontID
    /// No face has the character: its glyph is 〓.
    package var isMissing: Bool
    package var form: GlyphForm
    package var setting: Setting

    /// By whose rules a cluster is set; for marks that both have, its neighbours decided.
    package enum Setting: UInt8, Sendable, Hashable {
        /// In a cell of whole or half an em.
        case chinese
        /// Proportional, as part of Western text.
        case western
        /// Western characters that stand upright in one cell of a vertical line (纵中横).
        case westernInCell
    }

    package init(
        textStart: Int32, textLength: Int32, glyphStart: Int32, glyphCount: Int32, scalar: Unicode.Scalar,
        advance: Int32, font: FontID, isMissing: Bool, form: GlyphForm = .plain, setting: Setting = .chinese
    ) {
        self.textStart = textStart
        self.textLength = textLength
        self.glyphStart = glyphStart
        self.glyphCount = glyphCount
        self.scalar = scalar
        self.advance = advance
        self.font = font
        self.isMissing = isMissing
        self.form = form
        self.setting = setting
    }

    package var textRange: Range<Int> { Int(textStart)..<Int(textStart + textLength) }
    package var glyphRange: Range<Int> { Int(glyphStart)..<Int(glyphStart + glyphCount) }
}

/// One glyph of a cluster: its number in the face, and its origin relative to the pen at the start of the cluster
/// (units of `Length`, `x` rightwards, `y` downwards on the page).
///
/// The pen of a horizontal line is on its baseline, that of a vertical line on its middle axis.
package struct ShapedGlyph: Sendable, Hashable {
    package var id: UInt32
    package var x: Int32
    package var y: Int32

    package init(id: UInt32, x: Int32, y: Int32) {
        self.id = id
        self.x = x
        self.y = y
    }
}

/// Turns text into glyphs. Two exist: the HarfBuzz one, and a grid of equal boxes for tests of layout.
package protocol TextShaper {
    /// The glyphs of `text` in the faces of `role`. Never fails: a character that no face has becomes 〓.
    func shaped(_ text: String, role: FontRole, size: Length, options: ShapingOptions) -> ShapedText
}

extension TextShaper {
    /// Simplified Chinese on a horizontal line.
    package func shaped(_ text: String, role: FontRole, size: Length) -> ShapedText {
        shaped(text, role: role, size: size, options: ShapingOptions())
    }
}
