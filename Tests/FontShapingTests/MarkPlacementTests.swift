import FontShaping
import Geometry
import Testing
import Typography

/// Marks in their cells (clreq, Sizes and positions of Punctuation Marks).
@Suite("Marks in their cells")
struct MarkPlacementTests {
    private static let roles: [FontRole] = [.body, .headline, .caption]

    @Test(
        "The interpunct is in the middle of half an em on the mainland, of a whole one elsewhere",
        arguments: roles)
    func interpunct(role: FontRole) throws {
        let fonts = try projectFonts()
        for (language, width) in [("zh-Hans", 500), ("zh-Hant-TW", 1000), ("zh-HK", 1000)] {
            let shaped = fonts.shaped("夫·托", role: role, size: em, options: ShapingOptions(language: language))
            let dot = shaped.characters[1]
            #expect(dot.width == width)
            let ink = try #require(fonts.ink(of: dot))
            #expect(abs(ink.left + ink.right - width) <= 4)
            #expect(abs(ink.bottom + ink.top - 760) <= 4)
        }
    }

    @Test("The dash of two em is one stroke without a gap, in the middle of its cells", arguments: roles)
    func dash(role: FontRole) throws {
        let fonts = try projectFonts()
        let dash = try #require(
            fonts.shaped("河——报", role: role, size: em).characters.first { $0.cluster.scalar == "—" })
        #expect(dash.text == "——" && dash.width == 2000)
        let strokes = fonts.inks(of: dash)
        for (left, right) in zip(strokes, strokes.dropFirst()) { #expect(right.left <= left.right) }
        let ink = try #require(fonts.ink(of: dash))
        #expect(ink.right - ink.left > 1500 && abs(ink.left + ink.right - 2000) <= 4)
    }

    @Test("The six dots of an ellipsis are in the middle of their cells, in both directions", arguments: roles)
    func ellipsis(role: FontRole) throws {
        let fonts = try projectFonts()
        let dots = fonts.shaped("好……", role: role, size: em).characters.dropFirst()
        #expect(dots.count == 2)
        for mark in dots {
            let ink = try #require(fonts.ink(of: mark))
            #expect(abs(ink.left + ink.right - 1000) <= 4)
            #expect(abs(ink.bottom + ink.top - 760) <= 4)
        }
    }
}
