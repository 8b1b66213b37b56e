import Diagnostics
@testable import FontShaping
import Geometry
import Styles
import TestSupport
import Typography

let em = Length.points(10)

/// The fonts of the project, with other Latin faces where a test wants them.
func projectFonts(latin: [FontRole: [LatinCandidate]]? = nil) throws -> FontLibrary {
    let folder = Repository.root + "/fonts"
    var candidates = try fontCandidates(in: folder).value
    if let latin { candidates.latin = latin }
    return try FontLibrary.loaded(candidates, fontsFolder: folder).value
}

/// A cluster with its text, in thousandths of an em.
struct ShapedCharacter: CustomStringConvertible {
    let text: String
    let cluster: ShapedCluster
    let glyphs: [ShapedGlyph]

    var width: Int { perMille(cluster.advance) }
    var description: String { "\(text) \(width)" }

    func perMille(_ units: Int32) -> Int {
        Int((Double(units) * 1000 / Double(em.units)).rounded())
    }
}

extension ShapedText {
    var characters: [ShapedCharacter] {
        clusters.map { cluster in
            let start = text.utf8.index(text.startIndex, offsetBy: cluster.textRange.lowerBound)
            let end = text.utf8.index(start, offsetBy: cluster.textRange.count)
            return ShapedCharacter(
                text: String(text[start..<end]), cluster: cluster, glyphs: Array(glyphs[cluster.glyphRange]))
        }
    }
}

/// A box of ink in thousandths of an em, `y` upwards.
struct Ink {
    let left: Int
    let right: Int
    let bottom: Int
    let top: Int

    func union(_ other: Ink) -> Ink {
        Ink(
            left: min(left, other.left), right: max(right, other.right), bottom: min(bottom, other.bottom),
            top: max(top, other.top))
    }
}

extension FontLibrary {
    /// The ink of each glyph of an upright cluster, from its pen.
    func inks(of mark: ShapedCharacter) -> [Ink] {
        let face = faces[mark.cluster.font.index]
        return mark.glyphs.compactMap { glyph in
            guard let ink = face.ink(of: glyph.id) else { return nil }
            let x = mark.perMille(glyph.x)
            let y = mark.perMille(glyph.y)
            func perMille(_ units: Int32) -> Int { Int(units) * 1000 / face.unitsPerEm }
            return Ink(
                left: x + perMille(ink.left), right: x + perMille(ink.right), bottom: perMille(ink.bottom) - y,
                top: perMille(ink.top) - y)
        }
    }

    /// The ink of the whole cluster.
    func ink(of mark: ShapedCharacter) -> Ink? {
        let inks = inks(of: mark)
        return inks.dropFirst().reduce(inks.first) { $0?.union($1) }
    }
}
