import Diagnostics
import EPUBExport
import EPUBVerification
import Foundation
import IssueModel
import Pictures
import TestSupport
import Testing
import ZipIO

@Suite("Hostile issues")
struct HostileIssueTests {
    /// Text that tries to break out of every place that text goes to.
    private static let hostile =
        "<script>alert(1)</script> ]]> &amp; &#0; \" ' --> <!-- \u{0}\u{8}\u{B}\u{FFFE}\u{FFFF}\u{202E}\u{2028} end"

    private static var everywhere: IssueModel.Issue {
        var article = Article(id: "../../etc/passwd", headline: hostile)
        article.kicker = hostile
        article.deck = hostile
        article.column = hostile
        article.note = hostile
        article.source = hostile
        article.dateline = hostile
        article.bylines = [Byline(role: hostile, name: hostile, position: .end)]
        article.continuedOn = Int.max
        article.blocks = [
            .paragraph(TextBlock(hostile)), .crosshead(TextBlock(hostile)), .verse([TextBlock(hostile)]),
            .table([[TextBlock(hostile)], []]), .list([TextBlock(hostile)]),
            .figure(Figure(image: "../../x.png", alt: hostile, caption: hostile)),
            .figure(Figure(image: "a.png", alt: hostile, caption: hostile)),
        ]
        var plate = Nameplate(title: hostile, facts: [hostile])
        plate.titleLatin = hostile
        plate.date = hostile
        plate.number = hostile
        plate.cn = hostile
        plate.issn = hostile
        plate.publisher = hostile
        let page = Page(
            number: -1, label: hostile, section: hostile, staff: [hostile: hostile], facts: [hostile],
            articles: [article])
        return Issue(language: hostile, nameplate: plate, pages: [page])
    }

    private static func article(_ id: String) -> Article {
        Article(id: id, headline: id, blocks: [.paragraph(TextBlock("文。"))])
    }

    /// Identifiers that are equal, differ in capitals only, are those of the book's own files, or no names at all.
    private static var colliding: IssueModel.Issue {
        let ids = [
            "p1-a1", "p1-a1", "P1-A1", "nav", "cover", "style", "ncx", "image-1", "page-1", "", "1a", "a b",
            "文",
            "article-1-1", "toc", String(repeating: "x", count: 300),
        ]
        let pages = [1, 1, 2].map { Page(number: $0, label: "第\($0)版", articles: ids.map(article)) }
        return Issue(nameplate: Nameplate(title: "样报"), pages: pages)
    }

    private static var empty: IssueModel.Issue { Issue(nameplate: Nameplate(title: ""), pages: []) }

    private static var blank: IssueModel.Issue {
        var article = Article(id: "p1-a1", headline: "")
        article.blocks = [
            .paragraph(TextBlock("")), .list([]), .table([]), .verse([]), .figure(Figure(image: nil)),
        ]
        return Issue(
            nameplate: Nameplate(title: "  "), pages: [Page(number: 1, label: " ", articles: [article])])
    }

    @Test(
        "EPUBCheck finds no error and no warning", .enabled(if: Repository.validator != nil),
        arguments: ["everywhere", "colliding", "blank"])
    func valid(name: String) throws {
        let issues = ["everywhere": Self.everywhere, "colliding": Self.colliding, "blank": Self.blank]
        let issue = try #require(issues[name])
        let findings = try MadeEPUB(issue).findings()
        #expect(findings == "")
    }

    @Test("No file leaves the folder of the book, and no name comes twice")
    func names() throws {
        for issue in [Self.everywhere, Self.colliding] {
            let names = try MadeEPUB(issue).entries.map(\.name)
            #expect(Set(names.map { $0.lowercased() }).count == names.count)
            for name in names.dropFirst() {
                #expect(
                    name.wholeMatch(of: /(EPUB|META-INF)\/(images\/)?[A-Za-z0-9\-]+\.[a-z]+/) != nil, "\(name)")
            }
        }
    }

    @Test("The text of a hostile issue is whole, markup as text")
    func verified() throws {
        for issue in [Self.everywhere, Self.colliding, Self.blank] {
            let made = try MadeEPUB(issue)
            let findings = try verification(
                of: made.bytes, named: "a.epub", against: issue, pictures: ["a.png"])
            #expect(findings.isEmpty, "\(findings.map { $0.message(in: .english) })")
        }
    }

    @Test(
        "A picture that unpacks to more than memory is worth, and a broken one, are left out and reported; the book is valid",
        .enabled(if: Repository.validator != nil))
    func pictureBomb() throws {
        let path = URL(fileURLWithPath: Repository.root + "/Tests/Fixtures/pictures/bomb.png")
        let bomb = try #require(Picture([UInt8](try Data(contentsOf: path))))
        var damaged = try MadeEPUB.picture("chart.png").bytes
        for index in 60..<(damaged.count - 20) { damaged[index] = 0x55 }
        // 16 bits: it has to be decoded.
        damaged[24] = 16
        let broken = try #require(Picture(damaged))
        let issue = SampleIssue.of([
            .figure(Figure(image: "bomb.png", caption: "甲")),
            .figure(Figure(image: "broken.png", caption: "乙")),
        ])
        let made = try MadeEPUB(issue, pictures: ["bomb.png": bomb, "broken.png": broken])
        #expect(made.diagnostics.map(\.code) == [.Picture.cannotScale, .Picture.broken])
        #expect(try made.document("p1-a1.xhtml").inner("figcaption").map(\.whole) == ["甲", "乙"])
        let findings = try made.findings()
        #expect(findings == "")
    }

    @Test("An issue without a page is a book with contents only")
    func noPages() throws {
        let made = try MadeEPUB(Self.empty)
        #expect(made.entries.contains { $0.name == "EPUB/nav.xhtml" })
        #expect(try made.text("package.opf").contains("<dc:title id=\"title\">报纸</dc:title>"))
    }

    private static func issue(pages: Int, articles: Int) -> IssueModel.Issue {
        let pages = (1...pages).map { page in
            Page(
                number: page, label: "第\(page)版",
                articles: (1...articles).map { Self.article("p\(page)-a\($0)") })
        }
        return Issue(nameplate: Nameplate(title: "样报"), pages: pages)
    }

    @Test("Ten thousand articles are ten thousand documents, and nothing of them is lost")
    func manyArticles() throws {
        let issue = Self.issue(pages: 100, articles: 100)
        let made = try MadeEPUB(issue)
        let documents = made.entries.filter { $0.name.wholeMatch(of: /EPUB\/p[0-9]+-a[0-9]+\.xhtml/) != nil }
        #expect(documents.count == 10_000)
        #expect(try verification(of: made.bytes, named: "a.epub", against: issue, pictures: []).isEmpty)
    }

    // EPUBCheck needs minutes for ten thousand.
    @Test(
        "EPUBCheck finds nothing in an issue of a thousand articles", .enabled(if: Repository.validator != nil))
    func validWithManyArticles() throws {
        let findings = try MadeEPUB(Self.issue(pages: 20, articles: 50)).findings()
        #expect(findings == "")
    }
}
