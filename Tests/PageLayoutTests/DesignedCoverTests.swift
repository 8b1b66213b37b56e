import Diagnostics
import Geometry
import IssueModel
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

@Suite("The designed cover")
struct DesignedCoverTests {
    private static func cover(headlines: [String], picture: Picture? = nil) throws -> LaidOutPage {
        let articles = headlines.enumerated().map { Article(id: "p1-a\($0 + 1)", headline: $1) }
        var plate = Nameplate(title: "清河周报")
        plate.date = "2026-03-06"
        plate.number = "1287"
        var issue = Issue(nameplate: plate, pages: [Page(number: 1, label: "第1版", articles: articles)])
        if picture != nil, !articles.isEmpty {
            issue.pages[0].articles[0].blocks = [.figure(Figure(image: "a.png", alt: "桥"))]
        }
        let style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
        return designedCover(
            of: issue, style: style, shaper: GridShaper(),
            pictures: PictureStore(picture.map { ["a.png": $0] } ?? [:]))
    }

    private static func text(of page: LaidOutPage) -> String {
        page.elements.map { if case .glyphs(let run) = $0 { run.text } else { "" } }.joined()
    }

    @Test("It says name, day, number and headlines, and nothing leaves it, however many there are")
    func fits() throws {
        let headlines = (1...40).map { "第\($0)个标题是一行比较长的文字用来占满版面直到放不下为止" }
        let page = try Self.cover(headlines: headlines)
        let text = Self.text(of: page)
        #expect(text.contains("清河周报") && text.contains("2026年3月6日") && text.contains("1287"))
        #expect(text.contains("第1个标题") && text.contains("第2个标题") && !text.contains("第40个标题"))
        for case .glyphs(let run) in page.elements {
            for glyph in run.glyphs {
                #expect(glyph.x >= .zero && glyph.x + run.size <= page.size.width + run.size / 2)
                #expect(glyph.y > .zero && glyph.y < page.size.height)
            }
        }
    }

    @Test("A long name is set smaller, and an issue without articles still has a cover")
    func empty() throws {
        let page = try Self.cover(headlines: [])
        #expect(Self.text(of: page).contains("清河周报"))
    }

    @Test("The lead picture is as wide as the text, in its own proportions, cut when it is too tall")
    func picture() throws {
        let picture = Picture(bytes: [], format: .png, width: 10, height: 40, components: 3)
        let page = try Self.cover(headlines: ["标题"], picture: picture)
        let placed = page.elements.compactMap { if case .picture(let placed) = $0 { placed } else { nil } }
        let shown = try #require(placed.first)
        #expect(placed.count == 1 && shown.alt == "桥")
        #expect(shown.whole.height == shown.whole.width * 4 && shown.area.width == shown.whole.width)
        #expect(shown.area.height < shown.whole.height)
        #expect(shown.area.bottom < page.size.height)
    }
}
