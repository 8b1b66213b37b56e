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
        var outlay = known?.outlay ?? FontOutlay()
        if known != nil, let more = expectedCharacters(of: font, beside: wanted, after: outlay) {
            wanted.formUnion(library.glyphs(of: more, in: font))
            outlay = FontOutlay(purchases: outlay.purchases + 1)
        }
        outlay.glyphs += wanted.count
        let subset = try library.subset(of: font, glyphs: wanted)
        guard let canvasFont = CanvasFont(subset.bytes) else {
            throw Failure(.internal, Diagnostic(.Font.broken, "subset \(font.index)", "FreeType"))
        }
        let made = FontSupply(glyphs: wanted, font: PageFont(canvasFont, subset: subset), outlay: outlay)
        embedded[font] = made
        return made
    }

    /// What a font gets at once because later documents may be expected to use it; nil while it is cheaper without.
    ///
    /// Each time that a font grows it is cut down anew, and Cairo reads it anew: work by the glyphs that it has. When
    /// that comes to half of what all expected characters would cost, the font gets them. The face of the text does at
    /// its second document, one of headlines, a few glyphs each time, after many or never.
    private func expectedCharacters(
        of font: FontID, beside used: Set<UInt32>, after outlay: FontOutlay
    ) -> [Unicode.Scalar]? {
        guard outlay.purchases < 2 else { return nil }
        let affordable = 2 * (outlay.glyphs + used.count)
        let sets = expected.map { (common: $0.common, next: outlay.purchases == 0 ? $0.common : $0.further) }
        guard sets.contains(where: { $0.next.count <= affordable }) else { return nil }
        let fitting = sets.map { set in
            let glyphs = library.glyphs(of: set.common, in: font)
            return (next: set.next, used: used.count(where: glyphs.contains))
        }
        let next = fitting.max { $0.used < $1.used }?.next ?? []
        return next.count <= affordable ? next : nil
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
    let outlay: FontOutlay
}

/// What a font has cost so far.
private struct FontOutlay {
    /// How often it got expected characters at once.
    var purchases = 0
    /// The glyphs of all its forms since the last purchase.
    var glyphs = 0
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
