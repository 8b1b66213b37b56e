import EPUBExport
import IssueModel
import TestSupport
import Testing
import XMLIO
import ZipIO

@Suite("Documents of an edition")
struct DocumentTests {
    @Test("An article's document has its parts as they are printed")
    func article() throws {
        let article = try MadeEPUB(SampleIssue.allShapes).document("p1-a1.xhtml")
        #expect(article.inner("h1")[0].children.map(\.text) == ["两行", "标题", "<&>"])
        let paragraphs = article.inner("p")
        #expect(paragraphs.contains { $0.whole == "本报讯（记者 白榆）\u{3000}第一段 & \"引号\" ]]> \u{FFFD}。" })
        #expect(article.inner("h2").map(\.text) == ["小标题"])
        #expect(article.inner("figcaption").count == 2)
        #expect(article.inner("th").map { $0.attributes["scope"] } == ["col", "col"])
        #expect(article.inner("td").map(\.text) == ["丙", ""])
        #expect(article.inner("aside").map { $0.attributes["role"] } == ["note"])
        let verse = try #require(article.inner("div").first { $0.attributes["class"] == "verse" })
        #expect(verse.children.map(\.text) == ["一行", "二行"])
    }

    @Test("Readings stand in ruby with brackets for old readers, dots in em, lines at names and titles")
    func annotations() throws {
        let text = try MadeEPUB(SampleIssue.allShapes).text("p1-a1.xhtml")
        #expect(
            text.contains(
                "末段𠮷<u class=\"proper-noun\">王<ruby>曦<rp>（</rp><rt>xī</rt><rp>）</rp></ruby></u>"
                    + "<em>不</em><cite class=\"book-title\">走</cite>。（何远）"))
    }

    @Test("A notice is one for assistive technology; an article without a headline is headed by its page")
    func kinds() throws {
        var issue = SampleIssue.allShapes
        issue.pages[0].articles.append(
            Article(id: "p1-a2", kind: .picture, blocks: [.figure(Figure(image: "a.png"))]))
        let made = try MadeEPUB(issue)
        let notice = try #require(try made.document("p2-a1.xhtml").inner("section").first)
        #expect(notice.attributes["role"] == "doc-notice" && notice.attributes["type"] == "notice")
        let picture = try made.document("p1-a2.xhtml")
        #expect(picture.inner("h1").map(\.whole) == ["第1版\u{3000}要闻"])
        #expect(picture.inner("img").map { $0.attributes["alt"] } == ["图片"])
    }

    @Test("No document skips a level of headings, and each has one first heading")
    func headings() throws {
        let made = try MadeEPUB(SampleIssue.allShapes)
        for entry in made.entries where entry.name.hasSuffix(".xhtml") {
            let document = try xmlRoot(of: entry.bytes)
            let levels = document.headings
            #expect(levels.first == 1, "\(entry.name)")
            #expect(levels.count { $0 == 1 } == 1, "\(entry.name)")
            for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1, "\(entry.name)") }
        }
    }

    @Test(
        "English words in Chinese text are marked; pinyin, abbreviations, units and addresses are not",
        arguments: [
            ("他说Good morning，走了。", ["Good morning"]), ("书名叫 The Old Ferry。", ["The Old Ferry"]),
            ("Wang Xiaoming来了", []), ("GDP增长5km", []), ("见 www.example.org/page 网页", []),
            ("发到editor@example.org。", []), ("café很好", []), ("Don't stop，再来", ["Don't stop"]), ("没有英文", []),
        ])
    func english(text: String, expected: [String]) throws {
        let article = try MadeEPUB(SampleIssue.of(paragraph: text)).document("p1-a1.xhtml")
        let spans = article.inner("span").filter { $0.attributes["lang"] == "en" }
        #expect(spans.map(\.text) == expected)
        #expect(article.inner("p").contains { $0.whole == text })
    }

    @Test("In an English issue nothing is marked as English, and the edition's own words are English")
    func englishIssue() throws {
        let made = try MadeEPUB(SampleIssue.of(paragraph: "Good morning.", language: "en"))
        #expect(try made.document("p1-a1.xhtml").inner("span").allSatisfy { $0.attributes["lang"] == nil })
        #expect(try made.text("nav.xhtml").contains(">Contents<"))
        #expect(
            try MadeEPUB(SampleIssue.of(paragraph: "好。", language: "zh-TW")).text("nav.xhtml").contains(">目錄<"))
    }

    @Test("A table of one row has no header without a column below it")
    func smallTable() throws {
        let issue = SampleIssue.of([.table([[TextBlock("甲"), TextBlock("乙")]])])
        let table = try #require(try MadeEPUB(issue).document("p1-a1.xhtml").inner("table").first)
        #expect(table.inner("th").isEmpty && table.inner("td").count == 2)
    }
}

extension XMLElement {
    /// Levels of headings in the order of the document.
    fileprivate var headings: [Int] {
        children.flatMap { child -> [Int] in
            let level = child.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) }
            return [level].compactMap { $0 } + child.headings
        }
    }
}
