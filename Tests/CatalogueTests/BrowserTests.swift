import Catalogue
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("A catalogue in a browser", .serialized, .enabled(if: hasBrowser))
struct BrowserTests {
    @Test("From a disk, two characters find articles by headline and by text: headlines first, then the newest")
    func search() throws {
        let sample = try SampleCatalogue.usual()
        try sample.write()
        let folder = sample.folder.path
        let lines = try seen([
            .open("index.html", of: folder, query: ["q": "新桥"]), .searched, .status, .titles,
            .tell("document.getElementById('browse').hidden"),
            .open("index.html", of: folder, query: ["q": "水位"]), .searched, .status,
            .open("index.html", of: folder, query: ["q": "灯塔"]), .searched, .status, .titles, .marks,
            .tell("document.querySelector('#hits a').getAttribute('href')"),
            .open("index.html", of: folder, query: ["q": "今年最高的水位 app"]), .searched, .status, .marks,
            .open("index.html", of: folder, query: ["q": "渡口新桥第3段"]), .searched, .titles,
            .open("index.html", of: folder, query: ["q": "段青禾"]), .searched, .status,
            // Pairs that stand in the text, but in no such row.
            .open("index.html", of: folder, query: ["q": "清河渡口新桥"]), .searched, .status,
            .open("index.html", of: folder, query: ["q": "constructor"]), .searched, .status,
        ])
        let headlines = (1...5).map { "渡口新桥 第\($0)段合龙" }.joined(separator: "|")
        #expect(lines[0] == "找到 6 篇")
        #expect(lines[1] == headlines + "|灯塔")
        #expect(lines[2] == "true")
        #expect(lines[3] == "找到 5 篇")
        #expect(Array(lines[4...6]) == ["找到 1 篇", "灯塔", "灯塔|灯塔"])
        #expect(lines[7].hasPrefix("catalogue/undated.html#undated-"))
        #expect(lines[8] == "找到 5 篇" && lines[9].hasPrefix("今年最高的水位|ＡＰＰ"))
        #expect(lines[10] == "渡口新桥 第3段合龙")
        #expect(lines[11] == "找到 5 篇")
        #expect(lines[12] == "没有找到" && lines[13] == "没有找到")
    }

    @Test("What is found leads to the sheet of the PDF on which it begins, and so do the contents of an issue")
    func sheets() throws {
        let articles = [
            CatalogueArticle(page: 1, title: "河工", authors: [], text: "修堤。", sheet: 1),
            CatalogueArticle(page: 2, title: "河灯", authors: [], text: "放灯。", sheet: 3),
            CatalogueArticle(page: 2, title: "河图", authors: [], text: "看图。"),
        ]
        let sample = try SampleCatalogue([SampleCatalogue.issue("2024-05-29", number: "1", articles: articles)])
        try sample.write()
        func links(_ place: String) -> Step {
            .tell(
                "[...document.querySelectorAll('\(place)')].map((e) => e.getAttribute('href').split('/').pop()).join('|')"
            )
        }
        let lines = try seen([
            .open("index.html", of: sample.folder.path, query: ["q": "河灯"]), .searched, links("#hits h3 a"),
            links("#hits .soft a:not(:first-child)"),
            .open("index.html", of: sample.folder.path, query: ["q": "河图"]), .searched, links("#hits h3 a"),
            links("#hits .soft a:not(:first-child)"),
            .open("catalogue/2024-05.html", of: sample.folder.path), links(".contents a"),
        ])
        let (pdf, epub) = ("daily%20%E4%B8%80.pdf", "daily%20%E4%B8%80.epub")
        #expect(lines[0] == pdf + "#page=3" && lines[1] == "\(pdf)#page=3|\(epub)")
        #expect(lines[2] == "" && lines[3] == "\(pdf)|\(epub)")
        #expect(lines[4] == "\(pdf)#page=1|\(pdf)#page=3")
    }

    @Test("What is found is turned over in pages, forwards and back")
    func paging() throws {
        let articles = (1...45).map { CatalogueArticle(page: 1, title: "河工 \($0)", authors: [], text: "修堤。") }
        let sample = try SampleCatalogue([SampleCatalogue.issue("2024-05-29", number: "1", articles: articles)])
        try sample.write(language: .english)
        let count = Step.tell("document.querySelectorAll('#hits > li').length")
        let turn = Step.tell("[...document.querySelectorAll('#turn a')].map((e) => e.textContent).join('|')")
        let lines = try seen([
            .open("index.html", of: sample.folder.path, query: ["q": "河工"]), .searched, .status, count, turn,
            .leave("document.querySelector('#turn a').click()"),
            .wait("location.search.includes('p=2') && document.documentElement.dataset.search === 'done'"),
            count, turn,
            .open("index.html", of: sample.folder.path, query: ["q": "河工", "p": "3"]), .searched, count, turn,
        ])
        #expect(
            lines == [
                "Articles found: 45", "20", "More results", "20", "Previous results|More results", "5",
                "Previous results",
            ])
    }

    @Test("The keyboard alone goes from the first link to the search, and from there to what was found")
    func keyboard() throws {
        let sample = try SampleCatalogue.usual()
        try sample.write()
        let focus = Step.tell(
            "document.activeElement.id || document.activeElement.className || document.activeElement.tagName")
        let lines = try seen([
            .open("index.html", of: sample.folder.path), .key("Tab"), focus, .key("Enter"),
            .wait("location.hash === '#main'"), focus, .key("Tab"),
            .tell("document.activeElement.closest('.months') !== null"),
            .open("index.html", of: sample.folder.path), .key("Tab"), .key("Tab"), focus, .key("Tab"), focus,
            .type("灯塔"), .key("Tab"), focus, .key("Shift+Tab"), .key("Enter"),
            .wait("location.search !== '' && document.documentElement.dataset.search === 'done'"), .titles,
            .key("Tab"), .key("Tab"), .key("Tab"), .key("Tab"), .key("Tab"),
            .tell("document.activeElement.closest('#hits') !== null"),
        ])
        #expect(lines == ["skip", "main", "true", "A", "q", "BUTTON", "灯塔", "true"])
    }

    @Test("On a telephone nothing sticks out", arguments: ["index.html", "catalogue/2024-05.html", "?"])
    func telephone(page: String) throws {
        let sample = try SampleCatalogue([
            SampleCatalogue.issue(
                "2024-05-29", title: String(repeating: "a", count: 90), number: "1",
                articles: [
                    CatalogueArticle(page: 1, title: String(repeating: "b", count: 90), authors: [], text: "河工")
                ])
        ])
        try sample.write()
        let isSearch = page == "?"
        let lines = try seen([
            .screen(320, 640),
            .open(isSearch ? "index.html" : page, of: sample.folder.path, query: isSearch ? ["q": "河工"] : [:]),
            isSearch ? .searched : .wait("true"),
            .tell("document.documentElement.scrollWidth"),
            .tell("document.querySelectorAll('#hits li').length"),
        ])
        #expect(lines == ["320", isSearch ? "1" : "0"])
    }

    @Test("From a server that allows no script inside pages, search and covers work")
    func policy() throws {
        let sample = try SampleCatalogue.usual()
        try sample.write()
        let lines = try seen(
            [
                .open("{server}/index.html?q=%E7%81%AF%E5%A1%94"), .searched, .titles,
                .open("{server}/catalogue/2024-05.html"),
                .tell(
                    // A page is open before its pictures have come.
                    "Promise.any([...document.images].map((image) => image.decode())).then(() => true, () => false)"
                ),
                .tell("getComputedStyle(document.querySelector('.issues > li')).display"),
            ], serving: sample.folder.path)
        #expect(lines == ["灯塔", "true", "flex"])
    }

    @Test("axe-core finds no violation, in light and dark", .enabled(if: Repository.axe != nil))
    func axe() throws {
        let sample = try SampleCatalogue.usual()
        try sample.write()
        let axe = try String(contentsOfFile: Repository.axe ?? "", encoding: .utf8)
        let check = Step.tell(
            "axe.run().then((r) => r.violations.map((v) => v.id + ' ' + v.nodes[0].html).join('; '))")
        let literal = String(decoding: try JSONEncoder().encode(axe), as: UTF8.self)
        let load = Step.tell("(eval(\(literal)), 0)")
        let pages: [Step] = [
            .open("index.html", of: sample.folder.path),
            .open("catalogue/2024-05.html", of: sample.folder.path),
            .open("index.html", of: sample.folder.path, query: ["q": "新桥"]),
        ]
        for scheme in ["light", "dark"] {
            let lines = try seen([.scheme(scheme)] + pages.flatMap { [$0, load, check] })
            #expect(lines.filter { $0 != "0" } == ["", "", ""])
        }
    }
}
