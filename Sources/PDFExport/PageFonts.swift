import CairoCanvas
import FontShaping
import Typography

/// The fonts of some pages, ready to be drawn with.
struct PageFonts {
    private let fonts: [FontID: PageFont]
    /// Where fonts are drawn from as they are; nil where they are cut down.
    private let library: FontLibrary?
    /// How many of them have TrueType outlines.
    let trueTypeCount: Int

    init(_ fonts: [FontID: PageFont], trueTypeCount: Int = 0, mappedBy library: FontLibrary? = nil) {
        self.fonts = fonts
        self.trueTypeCount = trueTypeCount
        self.library = library
    }

    /// Gives back the memory of the font files that drawing went through. The system maps a file in blocks of many
    /// glyphs: a page of Chinese would in the end hold most of every font that it uses.
    func forgetPages() { library?.forgetPages() }

    subscript(font: FontID) -> PageFont? { fonts[font] }
}

/// A font that pages are drawn with.
struct PageFont {
    let canvasFont: CanvasFont
    /// What the font is a part of its face by; nil when it is the face as it is.
    private let subset: FaceSubset?

    init(_ canvasFont: CanvasFont, subset: FaceSubset? = nil) {
        self.canvasFont = canvasFont
        self.subset = subset
    }

    /// What the font calls a glyph of its face.
    func number(of glyph: UInt32) -> UInt32 { subset?.number(of: glyph) ?? glyph }
}
