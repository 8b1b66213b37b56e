import Foundation
import Geometry
import PDFExport
import TestSupport
import Testing
import Typography
import Pictures

@Suite("Specimens")
struct SpecimenTests {
    @Test("look")
    func look() throws {
        var p = try SpecimenPage()
        p.addLines("他说：“AI赋能”，“English only”，CEO说“OK”。He said “don’t go” and left.")
        p.addLines("清河——报……列夫·托尔斯泰，3·15晚会，J·K·罗琳，2020–2025年，北纬30°。")
        p.addLines("清河——报……列夫·托尔斯泰，“引号”‘单引’，AI与96.8%的增长。", role: .caption)
        p.addLines("清河——报……列夫·托尔斯泰，“引号”‘单引’，AI与96.8%的增长。", role: .headline)
        p.addLines("骨，。：；？！门直令角今「」『』、·——……繁體字", language: "zh-Hant-TW")
        p.addLines("骨，。：；？！门直令角今「」『』、·——……繁體字", language: "zh-Hant-HK")
        let t = "我们说双创庄严，清河县李明王刚读红楼梦西游记，很好的。"
        p.addLines(t, annotations: [
            TextAnnotation("我们", in: t, .ruby(Ruby(.romanised, ["wǒ", "men"])))!,
            TextAnnotation("双创庄严", in: t, .ruby(Ruby(.romanised, ["shuāng", "chuàng", "zhuāng", "yán"])))!,
            TextAnnotation("清河县", in: t, .properName)!,
            TextAnnotation("李明", in: t, .properName)!, TextAnnotation("王刚", in: t, .properName)!,
            TextAnnotation("红楼梦", in: t, .bookTitle)!, TextAnnotation("西游记", in: t, .bookTitle)!,
            TextAnnotation("，很好的。", in: t, .emphasis)!, TextAnnotation("王刚", in: t, .emphasis)!,
        ])
        let b = "他媽媽裝一罐好的酒。"
        p.addLines(b, language: "zh-Hant-TW", annotations: [
            TextAnnotation("他媽媽裝一罐好的", in: b, .ruby(Ruby(.bopomofo, ["ㄊㄚ", "ㄇㄚ", "˙ㄇㄚ", "ㄓㄨㄤ", "ㄧˋ", "ㄍㄨㄢˋ", "ㄏㄠˇ", "˙ㄉㄜ"])))!])
        var v = try SpecimenPage()
        v.addColumns("清河在2026年3月12日，共有28人、123人参加；占96.8%。他说：“好！”‘对’（是）《书》——……列夫·托尔斯泰用AI写newspaper，A级B座GDP增～加–减→。")
        v.addColumns("清河——报……列夫·托尔斯泰，“引号”12日（AI）", role: .caption)
        v.addColumns("骨，。：；？！門「」『』、·——……繁體", options: ShapingOptions(language: "zh-Hant-TW", writingMode: .vertical))
        v.addColumns("第123号GDP与AI的12日", options: ShapingOptions(writingMode: .vertical, longestUprightNumber: 3, longestUprightLetters: 2))
        v.addColumns(t, annotations: [
            TextAnnotation("我们", in: t, .ruby(Ruby(.romanised, ["wǒ", "men"])))!,
            TextAnnotation("双创庄严", in: t, .ruby(Ruby(.romanised, ["shuāng", "chuàng", "zhuāng", "yán"])))!,
            TextAnnotation("清河县", in: t, .properName)!,
            TextAnnotation("李明", in: t, .properName)!, TextAnnotation("王刚", in: t, .properName)!,
            TextAnnotation("红楼梦", in: t, .bookTitle)!, TextAnnotation("西游记", in: t, .bookTitle)!,
            TextAnnotation("，很好的。", in: t, .emphasis)!, TextAnnotation("王刚", in: t, .emphasis)!,
        ])
        v.addColumns(b, options: ShapingOptions(language: "zh-Hant-TW", writingMode: .vertical), annotations: [
            TextAnnotation("他媽媽裝一罐好的", in: b, .ruby(Ruby(.bopomofo, ["ㄊㄚ", "ㄇㄚ", "˙ㄇㄚ", "ㄓㄨㄤ", "ㄧˋ", "ㄍㄨㄢˋ", "ㄏㄠˇ", "˙ㄉㄜ"])))!])
        func face(_ f: String, _ s: String = "Regular", _ z: Double = 1, _ r: Double = 0) -> LatinCandidate { LatinCandidate(face: FontCandidate(file: nil, family: f, style: s), size: z, raise: r) }
        var all: [String: SpecimenPage] = [:]
        for (n, l) in [("own", [:]), ("noto", [FontRole.body: [face("Noto Serif")], .headline: [face("Noto Sans", "Bold")], .folio: [face("Noto Sans")], .caption: [face("Noto Sans")]]), ("noto94", [FontRole.body: [face("Noto Serif", "Regular", 0.94)], .headline: [face("Noto Sans", "Bold", 0.94)], .folio: [face("Noto Sans", "Regular", 0.94)], .caption: [face("Noto Serif", "Italic", 0.94)]])] as [(String, [FontRole: [LatinCandidate]])] {
            var s = try SpecimenPage(latin: l)
            let text = "在2026年3月，OpenAI公司的GPT模型用Python写的newspaper占96.8%，He said “Don’t worry”, and “good-bye” (1,234.5 km/h)。"
            for r in [FontRole.body, .headline, .folio, .caption, .deck] { s.addLines(text, role: r) }
            all[n] = s
        }
        let info = DocumentInfo(title: "t", author: "a", subject: nil, language: "zh-Hans", date: "2026-03-06")
        for (n, s) in [("h", p), ("v", v)] + all.map({ ($0.key, $0.value) }) {
            let bytes = try pdf(of: [s.page], fonts: s.fonts, pictures: PictureStore(), document: info)
            try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/spec-\(n).pdf"))
            let png = try pagePicture(of: s.page, fonts: s.fonts, pictures: PictureStore(), height: 1800)
            try Data(png).write(to: URL(fileURLWithPath: "/tmp/spec-\(n)-direct.png"))
        }
    }
}
