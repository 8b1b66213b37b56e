import Geometry
import TestSupport
import Testing
import Typography

private func spaced(_ text: String, vertical: Bool = false, groups: [Range<Int>] = []) -> SpacedText {
    let options = ShapingOptions(writingMode: vertical ? .vertical : .horizontal)
    let shaped = GridShaper().shaped(text, role: .body, size: ComposedText.em, options: options)
    return SpacedText(shaped, policy: SpacingPolicy(), groups: groups)
}

/// The text with `|` at each place where a line may end.
private func marked(_ text: SpacedText) -> String {
    zip(text.shaped.clusters, text.breaks).reduce(into: "") { result, entry in
        if entry.1 == .allowed { result += "|" }
        result.unicodeScalars.append(entry.0.scalar)
    }
}

@Suite("Rules between Chinese and Western text")
struct MixedRuleTests {
    @Test(
        "clreq 3.1.5.2: signs stay with their number; the second sign of a topic closes it",
        arguments: [
            "看|#清|河|夜|市#|热|闹", "看|＃清|河＃|热|闹", "#清|河##柳|岸#", "第|#3|号", "用|C#|和|F#|写",
            "看|#清|河，|热|闹|#了",
        ])
    func topics(expected: String) {
        #expect(marked(spaced(expected.filter { $0 != "|" })) == expected)
    }

    @Test("clreq 3.2.4: a sign touches what it belongs to", arguments: [("#清河#", 3000), ("说#清河#好", 5500)])
    func signs(text: String, width: Int) {
        #expect(thousandths(spaced(text).naturalWidth.units) == width)
    }

    @Test(
        "Marks that shaping gave to Western text keep its width, whatever that is; those of Chinese text are marks",
        arguments: [("“", CharacterClass.opening), ("…", .dash), ("—", .dash), ("。", .stop)])
    func setting(mark: String, kind: CharacterClass) throws {
        func spacing(_ setting: ShapedCluster.Setting) throws -> ClusterSpacing {
            let shaped = GridShaper().shaped(mark, role: .body, size: ComposedText.em)
            var clusters = shaped.clusters
            clusters[0].setting = setting
            let text = ShapedText(
                text: mark, size: shaped.size, clusters: clusters, glyphs: shaped.glyphs)
            return try #require(SpacedText(text, policy: SpacingPolicy()).spacing.first)
        }
        #expect(try spacing(.chinese).kind == kind)
        let western = try spacing(.western)
        #expect(western.kind == .latin && western.blankBefore == 0 && western.blankAfter == 0)
    }

    @Test(
        "clreq 3.1.6.1: in vertical lines colons, semicolons, question and exclamation marks keep their em",
        arguments: ["：", "；", "！", "？"])
    func vertical(mark: String) {
        #expect(thousandths(spaced("好" + mark + "“说", vertical: false).naturalWidth.units) == 3500)
        let upright = spaced("好" + mark + "“说", vertical: true)
        #expect(upright.spacing[1].shrink == 0)
        #expect(thousandths(upright.naturalWidth.units) == 3500)
        #expect(spaced("好，说", vertical: true).spacing[1].shrink > 0)
    }

    @Test("clreq 3.3.6.1: what one reading stands beside is parted only when nothing else fits")
    func groups() {
        #expect(marked(spaced("清河县城两岸", groups: [1..<4])) == "清|河县城|两|岸")
        let text = spaced("清河县城两岸", groups: [0..<6])
        let narrow = lines(of: text, in: LineMeasure(width: ComposedText.em * 3))
        #expect(narrow.count == 2 && narrow[1].faults.map(\.rule) == [.partedUnit])
    }

    @Test(
        "clreq 3.1.2: a text in Traditional Chinese has its marks where its faces have them",
        arguments: [
            ("zh-Hans", PunctuationStyle.mainland), ("zh-Hant-TW", .taiwanHongKong),
            ("zh-Hant-HK", .taiwanHongKong),
            ("en", .mainland),
        ])
    func region(language: String, style: PunctuationStyle) {
        #expect(SpacingPolicy().inLanguage(language).punctuation == style)
    }

    @Test(
        "clreq 3.4.4: a paragraph whose full lines would leave one character at the end is spread a little instead"
    )
    func orphan() {
        let set = ComposedText("排练间隙演员为孩子们讲解脸谱画法啊", ems: 15.9)
        #expect(set.faults.isEmpty)
        #expect(set.strings.last?.count ?? 0 >= 2)
    }

    @Test("clreq 3.4.4: an ellipsis at the end of a paragraph makes no second character of its last line")
    func orphanWithEllipsis() {
        let set = ComposedText("清河两岸柳色新街……", ems: 7)
        #expect(set.strings.last != "街……", "\(set.strings)")
    }
}
