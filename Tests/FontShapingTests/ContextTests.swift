import FontShaping
import Geometry
import Testing
import Typography

/// Marks that Chinese and Western text share: one code, two forms (clreq, Quotation Marks; Mixed Text Composition).
@Suite("Marks by context")
struct ContextTests {
    /// The quotes of a text as a string: F for full-width, p for proportional.
    private func forms(_ text: String, role: FontRole = .body) throws -> String {
        let marks: Set<Unicode.Scalar> = ["“", "”", "‘", "’"]
        let shaped = try projectFonts().shaped(text, role: role, size: em)
        return shaped.characters.filter { marks.contains($0.cluster.scalar) }
            .map { $0.width == 1000 ? "F" : $0.width < 700 && $0.cluster.setting == .western ? "p" : "?" }
            .joined()
    }

    @Test(
        "Quotes are full-width in Chinese, proportional inside Western phrases, and a pair has one form",
        arguments: [
            ("他说：“好”。", "FF"),
            ("他说：“English only”，", "FF"),
            ("“OK”他说", "FF"),
            ("说 “OK” 了", "FF"),
            ("他用iPhone“Pro”手机", "FF"),
            ("AI“赋能”GPT", "FF"),
            ("他写He said “yes” and left这句", "pp"),
            ("He said “yes”.", "pp"),
            ("“Hello”", "pp"),
            ("“你好”", "FF"),
            ("他说：“He said ‘no’ to me”。", "FppF"),
            ("他说：“‘能’字”", "FFFF"),
            ("don’t", "p"),
            ("中文里的don’t和workers’ rights都", "pp"),
            ("只有“开头", "F"),
            ("a “ b", "p"),
            ("一”二“三", "FF"),
        ])
    func quotes(text: String, expected: String) throws {
        #expect(try forms(text) == expected)
    }

    @Test(
        "A face whose curly quotes are narrow has them full-width in Chinese, each in its half",
        arguments: ["“”", "‘’"])
    func narrowFace(pair: String) throws {
        #expect(try forms("他说\(pair)了", role: .caption) == "FF")
        let fonts = try projectFonts()
        let shaped = fonts.shaped("说\(pair)了", role: .caption, size: em)
        let quotes = shaped.characters[1...2]
        let ink = quotes.compactMap(fonts.ink(of:))
        #expect(try #require(ink.first).left >= 500)
        #expect(try #require(ink.last).right <= 500)
    }

    @Test(
        "A dash or ellipsis between Western words is theirs; two in a row are the Chinese mark",
        arguments: [
            ("清河——报", 2000), ("清河—报", 1000), ("AI——GPT是", 2000), ("Yes……no了", 2000), ("好……", 2000),
        ])
    func chineseDashes(text: String, width: Int) throws {
        let marks: Set<Unicode.Scalar> = ["—", "…"]
        for role in [FontRole.body, .headline, .caption] {
            let shaped = try projectFonts().shaped(text, role: role, size: em)
            let set = shaped.characters.filter { marks.contains($0.cluster.scalar) }
            #expect(set.reduce(0) { $0 + $1.width } == width, "\(role)")
            #expect(set.allSatisfy { $0.cluster.setting == .chinese })
        }
    }

    @Test(
        "Between Western words one dash or ellipsis is proportional",
        arguments: ["word—word 中", "so… then 中", "a—b", "wait……"])
    func westernDashes(text: String) throws {
        let marks: Set<Unicode.Scalar> = ["—", "…"]
        let shaped = try projectFonts().shaped(text, role: .body, size: em)
        let set = shaped.characters.filter { marks.contains($0.cluster.scalar) }
        #expect(!set.isEmpty && set.allSatisfy { $0.cluster.setting == .western && $0.width != 1000 })
    }

    @Test("Signs go with the number that they touch", arguments: ["30°", "±5", "3×4", "5‰", "€5"])
    func signs(text: String) throws {
        let shaped = try projectFonts().shaped("约\(text)为", role: .body, size: em)
        #expect(shaped.characters.dropFirst().dropLast().allSatisfy { $0.cluster.setting == .western })
    }

    @Test(
        "Every byte of any text belongs to one cluster, in order",
        arguments: [WritingMode.horizontal, .vertical])
    func coverage(mode: WritingMode) throws {
        let fonts = try projectFonts()
        let options = ShapingOptions(writingMode: mode)
        for text in [
            "", "“", "”‘“’”", "——", "———", "e\u{301}中\u{301}", "\u{301}", "12", "A1B2·", "龙𪚥龙", "かなㄅㄆˇ한글",
            "\u{FE0F}字\u{E0100}", " \n\t", "Ελλάς и мир", "‘‘‘””””“",
        ] {
            let shaped = fonts.shaped(text, role: .caption, size: em, options: options)
            var next = 0
            for cluster in shaped.clusters {
                #expect(cluster.textRange.lowerBound == next, "\(text)")
                next = cluster.textRange.upperBound
            }
            #expect(next == text.utf8.count, "\(text)")
        }
    }
}
