import Diagnostics
import FontShaping
import Geometry
import TestSupport
import Testing
import Typography

/// Forms of characters by region, and faces for Western text.
@Suite("Regions and Latin faces")
struct RegionTests {
    @Test(
        "A language tag names its region",
        arguments: [
            ("zh-Hans", ChineseRegion.mainland), ("zh", .mainland), ("zh-CN", .mainland), ("en", .mainland),
            ("zh-Hant", .taiwan), ("zh-Hant-TW", .taiwan), ("zh-TW", .taiwan), ("zh-Hant-HK", .hongKong),
            ("zh-HK", .hongKong), ("zh-MO", .hongKong), ("zh-Hans-HK", .mainland),
        ])
    func tags(tag: String, region: ChineseRegion) {
        #expect(ChineseRegion(language: tag) == region)
    }

    private func glyphs(_ text: String, _ role: FontRole, _ language: String, _ fonts: FontLibrary) -> [UInt32]
    {
        fonts.shaped(text, role: role, size: em, options: ShapingOptions(language: language)).glyphs.map(\.id)
    }

    @Test(
        "The same character has the form of the region of the issue",
        arguments: [FontRole.body, .headline, .deck])
    func forms(role: FontRole) throws {
        let fonts = try projectFonts()
        let forms = ChineseRegion.allCases.map { glyphs("骨", role, $0.rawValue, fonts) }
        #expect(Set(forms).count == 3)
        #expect(glyphs("一二", role, "zh-Hans", fonts) == glyphs("一二", role, "zh-Hant-HK", fonts))
    }

    @Test("Traditional text is set in the region's face, which has its marks in the middle of the cell")
    func traditional() throws {
        let fonts = try projectFonts()
        for language in ["zh-Hant-TW", "zh-Hant-HK"] {
            let options = ShapingOptions(language: language)
            let comma = fonts.shaped("，", role: .body, size: em, options: options).characters[0]
            let ink = try #require(fonts.ink(of: comma))
            #expect(abs(ink.left + ink.right - 1000) < 100)
            #expect(
                comma.cluster.font != fonts.shaped("，", role: .body, size: em).characters[0].cluster.font)
        }
    }

    @Test("Without a face of the region the role's own face has its forms")
    func withoutRegionalFace() throws {
        let regional = try projectFonts()
        let song = FontCandidate(file: nil, family: "Noto Serif CJK SC", style: "Regular")
        let plain = try FontLibrary.loaded(
            FontCandidates(chinese: [.body: [song]]), fontsFolder: Repository.root + "/fonts"
        ).value
        for language in ["zh-Hant-TW", "zh-Hant-HK"] {
            #expect(
                glyphs("骨，。門直令今", .body, language, plain) == glyphs("骨，。門直令今", .body, language, regional))
        }
    }

    private let sans = FontCandidate(file: nil, family: "Noto Sans CJK SC", style: "Regular")

    @Test("Western text is set in the role's Latin face at its size and height; Chinese text is not touched")
    func latinFace() throws {
        let fonts = try projectFonts(latin: [.body: [LatinCandidate(face: sans, size: 0.9, raise: 0.02)]])
        let own = try projectFonts(latin: [:])
        let shaped = fonts.shaped("用AI，“Ok go”", role: .body, size: em).characters
        let plain = own.shaped("用AI，“Ok go”", role: .body, size: em).characters
        for (left, right) in zip(shaped, plain) {
            if left.cluster.setting == .western {
                #expect(left.cluster.font != right.cluster.font && left.cluster.form.sizePerMille == 900)
                #expect(left.glyphs.allSatisfy { left.perMille($0.y) == -20 })
            } else {
                #expect(left.cluster == right.cluster && left.glyphs == right.glyphs)
            }
        }
        let alone = try projectFonts(latin: [.body: [LatinCandidate(face: sans)]])
        let full = alone.shaped("AI", role: .body, size: em).characters
        for (left, right) in zip(shaped[1...2], full) { #expect(abs(left.width * 10 - right.width * 9) <= 10) }
    }

    @Test("A character that the Latin face has not comes from the Chinese ones")
    func latinFallback() throws {
        let fonts = try projectFonts(latin: [.body: [LatinCandidate(face: sans)]])
        let shaped = fonts.shaped("A č𠮷", role: .body, size: em)
        #expect(shaped.clusters.allSatisfy { !$0.isMissing })
        #expect(Set(shaped.clusters.map(\.font)).count == 3)
    }

    @Test("A Western word is set in one face: a letter that the first face has not takes the word with it")
    func wholeWord() throws {
        let fonts = try projectFonts()
        let shaped = fonts.shaped("读Čapek和Apek", role: .body, size: em).characters
        let word = Set(shaped[1...5].map(\.cluster.font))
        let plain = Set(shaped[7...10].map(\.cluster.font))
        #expect(word.count == 1 && plain.count == 1 && word != plain)
    }

    @Test("A Latin face that is not there is a warning, and the Chinese face's letters stand in")
    func missingLatinFace() throws {
        var candidates = FontCandidates(chinese: [.body: [sans]])
        candidates.latin[.body] = [
            LatinCandidate(face: FontCandidate(file: nil, family: "No Such Family", style: "Regular"))
        ]
        let found = try FontLibrary.loaded(candidates, fontsFolder: Repository.root + "/fonts")
        #expect(found.diagnostics.contains { $0.code == .Font.latinReplaced })
        #expect(found.value.shaped("A", role: .body, size: em).clusters.allSatisfy { !$0.isMissing })
    }
}
