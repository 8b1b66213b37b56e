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
    /// Documents that had fonts embedded.
    private var documentCount = 0
    /// How many documents are to come, the next one included; nil when nobody knows.
    package var documentsAhead: Int?

    /// - Parameter expected: characters of which later documents will use most of one set.
    package init(_ library: FontLibrary, expecting expected: @escaping () -> [ExpectedCharacters] = { [] }) {
        self.library = library
        expectedSets = expected
    }

    /// Fonts to be embedded: each cut down to what was used so far.
    func embedded(in pages: [LaidOutPage]) throws(Failure) -> PageFonts {
        documentCount += 1
        var fonts: [FontID: PageFont] = [:]
        for (font, glyphs) in usedGlyphs(pages).sorted(by: { $0.key < $1.key }) {
            fonts[font] = try supply(of: font, glyphs: glyphs).font
        }
        return PageFonts(fonts, trueTypeCount: fonts.keys.count { !library.hasPostScriptOutlines($0) })
    }

    /// Fonts that become pixels: the files as they are, which costs no subset.
    func drawn(in pages: [LaidOutPage]) throws(Failure) -> PageFonts {
        var fonts: [FontID: PageFont] = [:]
        for font in usedFonts(pages).sorted() { fonts[font] = PageFont(try mapped(font)) }
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

    private func supply(of font: FontID, glyphs: Set<UInt32>) throws(Failure) -> CutFont {
        var supply = embedded[font] ?? FontSupply()
        if let fitting = supply.fitting(glyphs) { return fitting }
        supply.used.formUnion(glyphs)
        supply.outlay.spend(glyphs.count)
        let made: CutFont
        if let more = expectedCharacters(of: font, in: supply) {
            let all = supply.used.union(supply.kept?.glyphs ?? []).union(library.glyphs(of: more, in: font))
            made = try cut(font, to: all)
            supply.kept = made
            supply.outlay.purchase(at: documentCount)
        } else {
            made = try cut(font, to: glyphs)
            supply.latest = made
        }
        embedded[font] = supply
        return made
    }

    private func cut(_ font: FontID, to glyphs: Set<UInt32>) throws(Failure) -> CutFont {
        let subset = try library.subset(of: font, glyphs: glyphs)
        guard let canvasFont = CanvasFont(subset.bytes) else {
            throw Failure(.internal, Diagnostic(.Font.broken, "subset \(font.index)", "FreeType"))
        }
        return CutFont(glyphs: glyphs, font: PageFont(canvasFont, subset: subset))
    }

    /// What a font gets at once because later documents may be expected to use it; nil while it is cheaper without.
    private func expectedCharacters(of font: FontID, in supply: FontSupply) -> [Unicode.Scalar]? {
        let outlay = supply.outlay
        func affords(_ characters: [Unicode.Scalar]) -> Bool {
            outlay.affords(characters.count, after: documentCount, ahead: documentsAhead)
        }
        let sets = expected.map { (common: $0.common, next: outlay.purchases == 0 ? $0.common : $0.further) }
        guard sets.contains(where: { affords($0.next) }) else { return nil }
        let fitting = sets.map { set in
            let glyphs = library.glyphs(of: set.common, in: font)
            return (next: set.next, used: supply.used.count(where: glyphs.contains))
        }
        let next = fitting.max { $0.used < $1.used }?.next ?? []
        return affords(next) ? next : nil
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
private struct CutFont {
    let glyphs: Set<UInt32>
    let font: PageFont
}

/// What there is of a font.
private struct FontSupply {
    /// With what is expected of documents, once that pays.
    var kept: CutFont?
    /// For the last document that found nothing else.
    var latest: CutFont?
    /// The glyphs of all documents that found nothing that had theirs.
    var used: Set<UInt32> = []
    var outlay = FontOutlay()

    func fitting(_ glyphs: Set<UInt32>) -> CutFont? {
        [kept, latest].lazy.compactMap(\.self).first { glyphs.isSubset(of: $0.glyphs) }
    }
}
