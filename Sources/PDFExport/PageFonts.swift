import CairoCanvas
import Diagnostics
import FontShaping
import PageLayout
import Typography

/// The fonts of some pages, each cut down to the glyphs that are used.
struct PageFonts {
    private let fonts: [FontID: CanvasFont]

    init(of pages: [LaidOutPage], from library: FontLibrary) throws(Failure) {
        var used: [FontID: Set<UInt32>] = [:]
        for page in pages {
            for case .glyphs(let run) in page.elements {
                for glyph in run.glyphs { used[run.font, default: []].insert(glyph.id) }
            }
        }
        var fonts: [FontID: CanvasFont] = [:]
        for font in used.keys.sorted() {
            let bytes = try library.subset(of: font, glyphs: used[font] ?? [])
            guard let canvasFont = CanvasFont(bytes) else {
                throw Failure(.internal, Diagnostic(.Font.broken, "subset \(font.index)", "FreeType"))
            }
            fonts[font] = canvasFont
        }
        self.fonts = fonts
    }

    subscript(font: FontID) -> CanvasFont? { fonts[font] }
}
