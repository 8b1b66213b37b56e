import CairoCanvas
import Diagnostics
package import FontShaping
import PageLayout
import Typography

/// The faces of a run as fonts that pages are drawn with, each made when it is first needed and kept.
///
/// Cairo keeps what it has read of a font, so the next document is drawn faster. What a document embeds depends on its
/// own glyphs alone: Cairo takes from a font what the document uses, under numbers of its own.
///
/// Not for use from several threads at once; a batch gives each worker its own.
package final class DrawingFonts {
    package let library: FontLibrary
    private let expectedSets: () -> [ExpectedCharacters]
    private lazy var expected = expectedSets()
    private var embedded: [FontID: FontSupply] = [:]
    private var mapped: [FontID: CanvasFont] = [:]

    /// - Parameter expected: characters of which later documents will use most of one set.
    package init(_ library: FontLibrary, expecting expected: @escaping () -> [ExpectedCharacters] = { [] }) {
        self.library = library
        expectedSets = expected
    }

    /// Fonts to be embedded: each cut down to what was used so far.
    func embedded(in pages: [LaidOutPage]) throws(Failure) -> PageFonts {
        var fonts: [FontID: PageFont] = [:]
        for (font, glyphs) in usedGlyphs(pages).sorted(by: { $0.key < $1.key }) {
            fonts[font] = try supply(of: font, glyphs: glyphs).font
        }
        return PageFonts(fonts, trueTypeCount: fonts.keys.count { !library.hasPostScriptOutlines($0) })
    }

    /// Fonts that become pixels: the files as they are, which costs no subset.
    func drawn(in pages: [LaidOutPage]) throws(Failure) -> PageFonts {
        var fonts: [FontID: PageFont] = [:]
        for font in usedGlyphs(pages).keys.sorted() { fonts[font] = PageFont(try mapped(font)) }
        return PageFonts(fonts, mappedBy: library)
    }

    private func mapped(_ font: FontID) throws(Failure) -> CanvasFont {
        if let known = mapped[font] { return known }
        let file = library.file(of: font)
        let made = unsafe CanvasFont(sharing: file.bytes, of: file.owner, index: file.index)
        guard let made else { throw Failure(.internal, Diagnostic(.Font.broken, file.path, "FreeType")) }
        mapped[font] = made
        return made
    }

    private func supply(of font: FontID, glyphs: Set<UInt32>) throws(Failure) -> FontSupply {
        let known = embedded[font]
        if let known, glyphs.isSubset(of: known.glyphs) { return known }
        var wanted = glyphs.union(known?.glyphs ?? [])
        // A font that a third document asks for more gets what may be expected of others at once, and one that has to
        // grow still what else may be: each time that it grows Cairo has to read it anew.
        let growths = known.map { $0.growths + 1 } ?? 0
        if growths == 2 || growths == 4, let expected = expectedCharacters(of: font, beside: wanted) {
            wanted.formUnion(library.glyphs(of: growths == 2 ? expected.common : expected.further, in: font))
        }
        let subset = try library.subset(of: font, glyphs: wanted)
        guard let canvasFont = CanvasFont(subset.bytes) else {
            throw Failure(.internal, Diagnostic(.Font.broken, "subset \(font.index)", "FreeType"))
        }
        let made = FontSupply(
            glyphs: wanted, font: PageFont(canvasFont, subset: subset), growths: growths)
        embedded[font] = made
        return made
    }

    /// The characters that a font's documents so far have most in common with.
    private func expectedCharacters(of font: FontID, beside used: Set<UInt32>) -> ExpectedCharacters? {
        let sets = expected.map { characters in
            let glyphs = library.glyphs(of: characters.common, in: font)
            return (characters: characters, common: used.count(where: glyphs.contains))
        }
        return sets.max { $0.common < $1.common }?.characters
    }
}

/// Characters that documents may be expected to use.
package struct ExpectedCharacters: Sendable {
    /// Those that most documents use.
    package let common: [Unicode.Scalar]
    /// Those of which most documents use some.
    package let further: [Unicode.Scalar]

    package init(common: [Unicode.Scalar], further: [Unicode.Scalar]) {
        self.common = common
        self.further = further
    }
}

/// A font that is cut down, and what it still has.
private struct FontSupply {
    let glyphs: Set<UInt32>
    let font: PageFont
    /// How often it was made anew.
    let growths: Int
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
