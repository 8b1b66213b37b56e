import Diagnostics
import Geometry
import IssueModel
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

/// Headlines in vertical lines on the horizontal pages of a supplement (竖题).
@Suite("Headlines beside their text")
struct UprightHeadTests {
    private static let headlines = ["外婆的灶台", "渡口边的灯", "在慢里看见时间"]

    private func pages(section: String, style name: String = "tabloid") throws -> (PageStyle, [LaidOutPage]) {
        let articles = UprightHeadTests.headlines.enumerated().map { index, headline in
            var article = Article(id: "p1-a\(index + 1)", headline: headline)
            let text = String(repeating: "春水满江两岸花开，", count: 34 - index * 6) + "。"
            article.blocks = (0..<2).map { _ in .paragraph(TextBlock(text)) }
            return article
        }
        let page = Page(number: 2, label: "第2版", section: section, articles: articles)
        let front = Page(number: 1, label: "第1版", articles: [])
        let style = try houseStyle(named: name, in: Repository.root + "/styles").value.pageStyle
        let made = laidOutPages(
            of: Issue(nameplate: Nameplate(title: "样报"), pages: [front, page]), style: style,
            shaper: GridShaper(), pictures: PictureStore())
        return (style, made.value)
    }

    /// Lines of the headlines, joined for each direction.
    private func headlines(_ pages: [LaidOutPage]) -> (upright: [LineOnPage], flat: [LineOnPage], text: String)
    {
        var upright: [LineOnPage] = []
        var flat: [LineOnPage] = []
        var text = ""
        for case .glyphs(let run) in pages.flatMap(\.elements) {
            text += run.text
            guard let line = run.line, line.size >= .points(13) else { continue }
            if line.writingMode == .vertical { upright.append(line) } else { flat.append(line) }
        }
        return (upright, flat, text)
    }

    @Test(
        "On pages of the style's sections headlines stand upright at the left of their text, inside their module"
    )
    func supplement() throws {
        let (_, pages) = try pages(section: "副刊")
        let lines = headlines(pages).upright
        #expect(lines.count >= 2)
        for line in lines {
            let areas = pages.flatMap(\.articles).map(\.area)
            let module = try #require(
                areas.first {
                    $0.contains(Rectangle(origin: line.origin, size: Size(width: .zero, height: line.end)))
                })
            #expect(line.origin.x < module.left + module.width / 2)
        }
    }

    @Test("Nothing of the text is lost, and no headline printed twice")
    func whole() throws {
        // The index of the front page has the first of them.
        let text = headlines(Array(try pages(section: "文艺副刊").1.dropFirst())).text
        for headline in UprightHeadTests.headlines {
            #expect(text.ranges(of: headline).count == 1, "\(headline)")
        }
        let body = "春水满江两岸花开，"
        #expect(text.replacing("。", with: "").ranges(of: body).count == 2 * (34 + 28 + 22))
    }

    @Test("Elsewhere, and in styles that name no section, headlines are horizontal", arguments: ["要闻", "副刊"])
    func elsewhere(section: String) throws {
        let style = section == "副刊" ? "a4" : "tabloid"
        let lines = headlines(try pages(section: section, style: style).1)
        #expect(lines.upright.isEmpty && lines.flat.count >= 3)
    }
}
