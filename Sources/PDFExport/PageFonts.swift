import CairoCanvas
import Diagnostics
import FontShaping
import PageLayout
import Typography

/// The fonts of some pages, ready to be drawn with.
struct PageFonts {
    private let fonts: [FontID: CanvasFont]
    /// Where fonts are drawn from as they are; nil where they are cut down.
    private let library: FontLibrary?

    /// Fonts to be embedded: each cut down to the glyphs that are used.
    init(embeddedIn pages: [LaidOutPage], from library: FontLibrary) throws(Failure) {
        let used = usedGlyphs(pages)
        var fonts: [FontID: CanvasFont] = [:]
        for font in used.keys.sorted() {
            let bytes = try library.subset(of: font, glyphs: used[font] ?? [])
            guard let canvasFont = CanvasFont(bytes) else {
                throw Failure(.internal, Diagnostic(.Font.broken, "subset \(font.index)", "FreeType"))
            }
            fonts[font] = canvasFont
        }
        self.fonts = fonts
        self.library = nil
    }

    /// Fonts that become pixels: the files as they are, which costs no subset.
    init(drawnIn pages: [LaidOutPage], from library: FontLibrary) throws(Failure) {
        var fonts: [FontID: CanvasFont] = [:]
        for font in usedGlyphs(pages).keys.sorted() {
            let file = library.file(of: font)
            let drawn = unsafe CanvasFont(sharing: file.bytes, of: file.owner, index: file.index)
            guard let drawn else { throw Failure(.internal, Diagnostic(.Font.broken, file.path, "FreeType")) }
            fonts[font] = drawn
        }
        self.fonts = fonts
        self.library = library
    }

    /// Gives back the memory of the font files that drawing went through. The system maps a file in blocks of many
    /// glyphs: a page of Chinese would in the end hold most of every font that it uses.
    func forgetPages() { library?.forgetPages() }

    subscript(font: FontID) -> CanvasFont? { fonts[font] }
}

private func usedGlyphs(_ pages: [LaidOutPage]) -> [FontID: Set<UInt32>] {
    var used: [FontID: Set<UInt32>] = [:]
    for page in pages {
        for case .glyphs(let run) in page.elements {
            for glyph in run.glyphs { used[run.font, default: []].insert(glyph.id) }
        }
    }
    return used
}
