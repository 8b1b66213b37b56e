@testable import FontShaping
import Geometry
import Testing
import Typography

/// Glyphs of vertical lines (clreq, Mixed Text Composition in Vertical Writing Mode; UAX #50).
@Suite("Vertical shaping")
struct VerticalShapingTests {
    private func characters(
        _ text: String, role: FontRole = .body, number: Int = 2, letters: Int = 1, language: String = "zh-Hans"
    ) throws -> [ShapedCharacter] {
        let options = ShapingOptions(
            language: language, writingMode: .vertical, longestUprightNumber: number,
            longestUprightLetters: letters)
        return try projectFonts().shaped(text, role: role, size: em, options: options).characters
    }

    private func forms(_ characters: [ShapedCharacter]) -> String {
        characters.map { character in
            if character.cluster.setting == .westernInCell { return "[\(character.text)]" }
            return character.cluster.form.orientation == .sideways ? "(\(character.text))" : character.text
        }.joined().replacing(")(", with: "")
    }

    @Test(
        "Numbers of two digits stand in one cell, words and longer numbers lie on their side",
        arguments: [
            ("在3月12日", 2, 1, "在[3]月[12]日"),
            ("共123人", 2, 1, "共(123)人"),
            ("共123人", 3, 1, "共[123]人"),
            ("共2026年", 4, 1, "共[2026]年"),
            ("占96.8%", 2, 1, "占(96.8%)"),
            ("北纬30°", 2, 1, "北纬(30°)"),
            ("B座GDP", 2, 1, "[B]座(GDP)"),
            ("用AI写", 2, 1, "用(AI)写"),
            ("用AI写", 2, 2, "用[AI]写"),
            ("a线", 2, 1, "(a)线"),
            ("12日", 0, 1, "(12)日"),
            ("12 34", 2, 1, "[12]( )[34]"),
        ])
    func cells(text: String, number: Int, letters: Int, expected: String) throws {
        #expect(forms(try characters(text, number: number, letters: letters)) == expected)
    }

    @Test(
        "What stands in a cell is in its middle and no wider than it",
        arguments: ["7", "12", "123", "2026", "A"])
    func cellBox(text: String) throws {
        let fonts = try projectFonts()
        let cell = try #require(try characters("第\(text)号", number: 4).dropFirst().first)
        #expect(cell.text == text && cell.width == 1000)
        let factor = Int(cell.cluster.form.widthPerMille)
        let inks = zip(cell.glyphs, fonts.inks(of: cell)).map { glyph, ink in
            let x = cell.perMille(glyph.x)
            return (
                left: x + (ink.left - x) * factor / 1000, right: x + (ink.right - x) * factor / 1000, ink: ink
            )
        }
        let left = try #require(inks.map(\.left).min())
        let right = try #require(inks.map(\.right).max())
        #expect(left >= -500 && right <= 500 && abs(left + right) < 120)
        let top = try #require(inks.map(\.ink.top).max())
        let bottom = try #require(inks.map(\.ink.bottom).min())
        #expect(abs(top + bottom + 1000) <= 4)
        #expect((factor < 1000) == (text.count > 1))
    }

    @Test("Chinese characters follow each other by one em, on the axis of the line")
    func chinese() throws {
        let fonts = try projectFonts()
        for character in try characters("清河周报") {
            let ink = try #require(fonts.ink(of: character))
            #expect(character.width == 1000)
            #expect(ink.left >= -500 && ink.right <= 500 && ink.top <= 0 && ink.bottom >= -1000)
        }
    }

    @Test("Brackets and pauses have glyphs of their own: a mainland pause is in the upper right of its cell")
    func marks() throws {
        let fonts = try projectFonts()
        let flat = fonts.shaped("（），。《》：", role: .body, size: em).characters
        let upright = try characters("（），。《》：")
        for (one, other) in zip(flat, upright) {
            #expect(one.glyphs[0].id != other.glyphs[0].id, "\(one.text)")
        }
        #expect(upright.allSatisfy { $0.cluster.form.orientation == .upright && $0.width == 1000 })
        let comma = try #require(fonts.ink(of: upright[2]))
        #expect(comma.left > 0 && comma.bottom > -500)
    }

    @Test(
        "Corner brackets are drawn for curly quotes of Chinese text; the text stays; Western quotes lie on their side"
    )
    func quotes() throws {
        let quoted = try characters("说“好‘的’”了")
        let corners = try characters("说『好「的」』了")
        #expect(quoted.map { $0.glyphs.map(\.id) } == corners.map { $0.glyphs.map(\.id) })
        #expect(quoted.map(\.text).joined() == "说“好‘的’”了")
        #expect(forms(try characters("He said “no” again")) == "(He said “no” again)")
    }

    @Test(
        "In Taiwan and Hong Kong the outer quotes are single corner brackets",
        arguments: ["zh-Hant-TW", "zh-Hant-HK", "zh-Hant"])
    func traditionalQuotes(language: String) throws {
        let quoted = try characters("說“好‘的’”了", language: language)
        let corners = try characters("說「好『的』」了", language: language)
        #expect(quoted.map { $0.glyphs.map(\.id) } == corners.map { $0.glyphs.map(\.id) })
        #expect(quoted.map(\.text).joined() == "說“好‘的’”了")
    }

    @Test("Dash and ellipsis run along the line, on its axis", arguments: [FontRole.body, .headline, .caption])
    func dashes(role: FontRole) throws {
        let fonts = try projectFonts()
        let all = try characters("河——报……", role: role)
        let dash = try #require(all.first { $0.text == "——" })
        #expect(dash.width == 2000)
        for mark in all where mark.text == "——" || mark.text == "…" {
            let isSideways = mark.cluster.form.orientation == .sideways
            let boxes = fonts.inks(of: mark)
            for (glyph, ink) in zip(mark.glyphs, boxes) {
                // A glyph that is turned reaches up to the right of its origin.
                let y = mark.perMille(glyph.y)
                let x = mark.perMille(glyph.x)
                let middle = isSideways ? x + (ink.bottom + ink.top) / 2 + y : (ink.left + ink.right) / 2
                #expect(abs(middle) <= 25, "\(mark.text)")
                let along = isSideways ? ink.right - ink.left : ink.top - ink.bottom
                let across = isSideways ? ink.top - ink.bottom : ink.right - ink.left
                #expect(along > across * 3)
            }
        }
    }

    @Test("A number lies with its middle on the axis")
    func sideways() throws {
        let fonts = try projectFonts()
        for digit in try characters("共2026年") where digit.cluster.setting == .western {
            let face = fonts.faces[digit.cluster.font.index]
            let ink = try #require(face.ink(of: digit.glyphs[0].id))
            let middle = digit.perMille(digit.glyphs[0].x) + Int(ink.bottom + ink.top) / 2
            #expect(abs(middle) < 60)
        }
    }

    @Test("Traditional colons stand; their full stop is in the middle of its cell")
    func traditional() throws {
        let fonts = try projectFonts()
        let set = try characters("：；。", language: "zh-Hant-TW")
        #expect(set.allSatisfy { $0.cluster.form.orientation == .upright })
        let stop = try #require(fonts.ink(of: set[2]))
        #expect(abs(stop.left + stop.right) < 60 && abs(stop.bottom + stop.top + 1000) < 60)
    }

    @Test("The tone of bopomofo stands beside its last symbol, to the right")
    func bopomofo() throws {
        let fonts = try projectFonts()
        let set = try characters("ㄓㄨㄤˋ", role: .folio)
        #expect(set.map(\.width) == [1000, 1000, 1000, 0])
        #expect(try #require(fonts.ink(of: set[3])).left > 500)
    }

    @Test("A missing character is an upright 〓")
    func missing() throws {
        let fonts = try projectFonts()
        let set = try characters("龙𪚥龙")
        #expect(set[1].cluster.isMissing && set[1].width == 1000)
        let ink = try #require(fonts.ink(of: set[1]))
        #expect(abs(ink.left + ink.right) < 10 && abs(ink.bottom + ink.top + 1000) < 60)
    }
}
