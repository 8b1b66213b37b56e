import Diagnostics
import Geometry
import IssueModel
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing

/// An issue of one short article on each page.
private func issue(pages: Int) -> IssueModel.Issue {
    var nameplate = Nameplate(title: "清河周报")
    nameplate.date = "2026-03-06"
    nameplate.slogan = "两岸灯火 一纸人间"
    return Issue(
        nameplate: nameplate,
        pages: (1...pages).map { number in
            let text = TextBlock(String(repeating: "山水", count: 200) + "。")
            let article = Article(
                id: "p\(number)-a1", headline: "第\(number)条河的早市", blocks: [.paragraph(text)])
            return Page(number: number, label: "第\(number)版", articles: [article])
        })
}

private func pages(
    of issue: IssueModel.Issue, _ place: NameplatePlace, style name: String = "tabloid"
) throws -> (made: [LaidOutPage], style: PageStyle) {
    var style = try houseStyle(named: name, in: Repository.root + "/styles").value.pageStyle
    style.nameplatePlace = place
    let made = laidOutPages(of: issue, style: style, shaper: GridShaper(), pictures: PictureStore())
    return (made.value, style)
}

extension LaidOutPage {
    fileprivate var runs: [GlyphRun] {
        elements.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
    }
}

@Suite("The front page")
struct FrontPageTests {
    @Test("The index leads to every inner page", arguments: ["tabloid", "broadsheet"])
    func index(style: String) throws {
        let made = try pages(of: issue(pages: 8), .topLeft, style: style)
        let front = made.made[0]
        #expect(front.links.map(\.page) == Array(1..<8))
        for (index, link) in front.links.enumerated() {
            #expect(made.style.typeArea.contains(link.area))
            for other in front.links[(index + 1)...] { #expect(!link.area.overlaps(other.area)) }
        }
        let text = front.runs.map(\.text).joined()
        for number in 2...8 { #expect(text.contains("第\(number)条河的早市")) }
    }

    @Test("Of more inner pages than the index has rows for, its last row tells")
    func longIndex() throws {
        let front = try pages(of: issue(pages: 24), .topLeft).made[0]
        let told = front.links.map(\.page)
        let last = try #require(told.last)
        #expect(told == Array(1...last) && last < 23)
        #expect(front.runs.map(\.text).joined().contains("第\(last + 1)版—第24版"))
    }

    @Test("A nameplate at the top centre stands in the middle between its ears")
    func centred() throws {
        let made = try pages(of: issue(pages: 4), .topCentre)
        let name = try #require(made.made[0].runs.first { $0.text == "清河周报" })
        let (first, last) = (try #require(name.glyphs.first), try #require(name.glyphs.last))
        let middle = (first.x + last.x + name.size) / 2
        #expect(
            abs((middle - made.style.typeArea.left - made.style.typeArea.width / 2).units) < name.size.units
                / 20)
        let links = made.made[0].links
        #expect(links.count == 3 && links.allSatisfy { $0.area.left > last.x + name.size })
    }

    @Test("A vertical nameplate stands at the right edge, its characters under each other")
    func vertical() throws {
        let made = try pages(of: issue(pages: 4), .vertical)
        let name = made.made[0].runs.filter {
            $0.text.count == 1 && "清河周报".contains($0.text) && $0.size > made.style.bodySize * 2
        }
        #expect(name.map(\.text) == ["清", "河", "周", "报"])
        let glyphs = name.compactMap(\.glyphs.first)
        #expect(Set(glyphs.map(\.x)).count == 1)
        #expect(zip(glyphs, glyphs.dropFirst()).allSatisfy { $0.y < $1.y })
        let edge = made.style.typeArea.right
        #expect(glyphs.allSatisfy { $0.x > edge - made.style.columnStep && $0.x < edge })
    }
}
