import Foundation
import IssueModel
import Testing

@Suite("Printed forms")
struct PrintedFormTests {
    @Test(
        "Credits print each title once, then the names, then the role",
        arguments: [
            ([Credit(name: "白榆", role: "摄")], "白榆摄"),
            ([Credit(name: "白榆", role: "摄"), Credit(name: "何远", role: "摄")], "白榆 何远摄"),
            ([Credit(name: "白榆", role: "摄", title: "本报记者")], "本报记者 白榆 摄"),
            (
                [
                    Credit(name: "白榆", role: "摄", title: "本报记者"), Credit(name: "何远", role: "摄", title: "本报记者"),
                    Credit(name: "苏禾", role: "图"),
                ], "本报记者 白榆 何远 摄 苏禾图"
            ),
            ([Credit(name: "白榆", role: nil, title: "新华社")], "新华社 白榆"),
        ])
    func credits(credits: [Credit], printed: String) {
        #expect(Figure(image: nil, credits: credits).printedCredits == printed)
    }

    @Test(
        "A source is printed after 据, unless it says itself what it is",
        arguments: [
            ("《样报》", "zh-Hans", "据《样报》"), ("《樣報》", "zh-Hant", "據《樣報》"), ("《樣報》", "zh-TW", "據《樣報》"),
            ("来源：样网", "zh-Hans", "来源：样网"), ("摘自《样刊》", "zh-Hans", "摘自《样刊》"), ("轉載《樣刊》", "zh-HK", "轉載《樣刊》"),
            ("综合样社消息", "zh-Hans", "综合样社消息"),
        ])
    func sources(source: String, language: String, printed: String) {
        var article = Article(id: "p1-a1")
        #expect(article.printedSource(in: language) == nil)
        article.source = source
        #expect(article.printedSource(in: language) == printed)
    }

    @Test(
        "A blank in a headline ends a line of it beside Chinese, and parts words of letters",
        arguments: [
            ("新渡轮昨日首航 两岸往来只需一刻钟", ["新渡轮昨日首航", "两岸往来只需一刻钟"]),
            ("L’ÉCU DE SIX FRANCS.", ["L’ÉCU DE SIX FRANCS."]),
            ("发布 iPhone 16 Pro 手机", ["发布", "iPhone 16 Pro", "手机"]),
            ("“AI” “新基建” 2026", ["“AI”", "“新基建”", "2026"]),
            ("Börsenberichte. — Bourses.", ["Börsenberichte. — Bourses."]),
        ])
    func headlines(headline: String, lines: [String]) {
        #expect(Article(id: "p1-a1", headline: headline).headlineLines == lines)
    }

    @Test("Signatures, titles of credits and facts of pages are in the JSON interface")
    func json() throws {
        var page = Page(
            number: 1, label: "第1版",
            articles: [
                Article(
                    id: "p1-a1",
                    blocks: [
                        .signature([TextBlock("样报社"), TextBlock("三月六日")]),
                        .figure(Figure(image: nil, credits: [Credit(name: "白榆", role: "摄", title: "记者")])),
                    ])
            ])
        page.facts = ["扫码订报"]
        let data = try JSONEncoder().encode(page)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains(#""title":"记者""#) && text.contains(#""facts":["扫码订报"]"#))
        #expect(text.contains(#""kind":"signature""#) && text.contains(#""lines":["样报社","三月六日"]"#))
        #expect(try JSONDecoder().decode(Page.self, from: data) == page)
        page.facts = []
        #expect(!String(decoding: try JSONEncoder().encode(page), as: UTF8.self).contains("facts"))
    }
}
