package import Geometry

/// Text turned into glyphs at one size, before it is broken into lines. Shaped once, broken as often as needed.
package struct ShapedText: Sendable, Hashable {
    /// The text that was shaped, unchanged.
    package let text: String
    package let size: Length
    /// In text order, without gaps: together the clusters cover every byte of `text`.
    package let clusters: [ShapedCluster]
    package let glyphs: [ShapedGlyph]

    package init(text: String, size: Length, clusters: [ShapedCluster], glyphs: [ShapedGlyph]) {
        self.text = text
        self.size = size
        self.clusters = clusters
        self.glyphs = glyphs
    }
}

/// The smallest piece of text that has its own glyphs: one Chinese character, one letter, one letter with its marks.
package struct ShapedCluster: Sendable, Hashable {
    /// First byte in the UTF-8 form of the text, and how many bytes.
    package let textStart: Int32
    package let textLength: Int32
    package let glyphStart: Int32
    package let glyphCount: Int32
    /// First Unicode scalar, which decides the class.
    package let scalar: Unicode.Scalar
    /// Natural advance, in units of `Length`.
    package let advance: Int32
    package let font: FontID
    /// No face has the character: its glyph is 〓.
    package let isMissing: Bool

    package init(
        textStart: Int32, textLength: Int32, glyphStart: Int32, glyphCount: Int32, scalar: Unicode.Scalar,
        advance: Int32, font: FontID, isMissing: Bool
    ) {
        self.textStart = textStart
        self.textLength = textLength
        self.glyphStart = glyphStart
        self.glyphCount = glyphCount
        self.scalar = scalar
        self.advance = advance
        self.font = font
        self.isMissing = isMissing
    }
}

/// One glyph of a cluster: its number in the face, and its place relative to the pen at the start of the cluster
/// (units of `Length`, `y` downwards).
package struct ShapedGlyph: Sendable, Hashable {
    package let id: UInt32
    package let x: Int32
    package let y: Int32

    package init(id: UInt32, x: Int32, y: Int32) {
        self.id = id
        self.x = x
        self.y = y
    }
}

/// Turns text into glyphs. Two exist: the HarfBuzz one, and a grid of equal boxes for tests of layout.
package protocol TextShaper {
    /// The glyphs of `text` in the faces of `role`. Never fails: a character that no face has becomes 〓.
    func shaped(_ text: String, role: FontRole, size: Length) -> ShapedText
}
