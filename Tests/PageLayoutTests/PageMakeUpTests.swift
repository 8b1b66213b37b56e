import Foundation
import Diagnostics
import Geometry
import IssueModel
import PageLayout
import Pictures
import Styles
import TestNumbers
import TestReferences
import TestSupport
import Testing
import Typography

private func style(_ name: String = "broadsheet") throws -> PageStyle {
    try houseStyle(named: name, in: Repository.root + "/styles").value.pageStyle
}

/// Characters that stand in the body of one article only, so that its text can be told from that of others.
private func alphabet(page: Int, article: Int) -> [Character] {
    let first = 0x6000 + UInt32(page * 16 + article) * 24
    return (first..<first + 24).compactMap(UnicodeScalar.init).map(Character.init)
}

/// An issue of invented text: `lengths` gives the characters of each article of each page.
private func issue(_ lengths: [[Int]], seed: UInt64 = 1) -> IssueModel.Issue {
    var random = SeededNumbers(seed: seed)
    let shared = Array("天地人和春夏秋冬山水风云日月星辰东西南北城乡街巷")
    func text(_ count: Int, of letters: [Character]) -> String {
        String(
            (0..<count).map { index in
                index % 17 == 16 ? "，" : letters[Int.random(in: 0..<letters.count, using: &random)]
            }) + "。"
    }
    let pages = lengths.enumerated().map { page, articles in
        Page(
            number: page + 1, label: "第\(page + 1)版",
            articles: articles.enumerated().map { index, count in
                let letters = alphabet(page: page, article: index)
                var article = Article(
                    id: "p\(page + 1)-a\(index + 1)", headline: text(9, of: shared).replacingMarks)
                var left = count
                while left > 0 {
                    let part = min(left, Int.random(in: 60...180, using: &random))
                    article.blocks.append(.paragraph(TextBlock(text(part, of: letters))))
                    left -= part
                }
                return article
            })
    }
    return Issue(nameplate: Nameplate(title: "样报"), pages: pages)
}

extension IssueModel.Issue {
    fileprivate var paragraphs: [String] {
        pages.flatMap(\.articles).flatMap(\.blocks).compactMap { block in
            if case .paragraph(let text) = block { text.text } else { nil }
        }
    }
}

extension String {
    fileprivate var replacingMarks: String { filter { !"，。".contains($0) } }
}

extension LaidOutPage {
    fileprivate var runs: [GlyphRun] {
        elements.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
    }

    fileprivate var text: String { runs.map(\.text).joined() }
}

private func laidOut(_ issue: IssueModel.Issue, _ style: PageStyle) -> Diagnosed<[LaidOutPage]> {
    laidOutPages(of: issue, style: style, shaper: GridShaper(), pictures: PictureStore())
}

@Suite("Page make-up")
struct PageMakeUpTests {
    @Test("Every paragraph is printed whole and in order", arguments: ["broadsheet", "tabloid", "a4"], 1...4)
    func nothingLost(name: String, seed: Int) throws {
        let issue = issue([[1200, 700, 400, 300, 90], [500, 900, 60, 2400]], seed: UInt64(seed))
        let style = try style(name)
        let printed = laidOut(issue, style).value.map(\.text).joined()
        for (page, articles) in issue.pages.map(\.articles).enumerated() {
            for (index, article) in articles.enumerated() {
                let letters = Set(alphabet(page: page, article: index))
                let text = article.blocks.compactMap { block in
                    if case .paragraph(let text) = block { text.text } else { nil }
                }
                #expect(printed.filter(letters.contains) == text.joined().filter(letters.contains))
            }
        }
        let marks = Set("，。")
        #expect(printed.count(where: marks.contains) == issue.paragraphs.joined().count(where: marks.contains))
    }

    @Test(
        "Every article says where it stands: inside the type area, apart from the others, with its headline in it"
    )
    func articleAreas() throws {
        let style = try style("broadsheet")
        let issue = issue([[1500, 600, 500, 400, 200, 80], [500, 900, 60, 2400]])
        let made = laidOut(issue, style).value
        for page in made {
            let areas = page.articles.map(\.area)
            for (index, area) in areas.enumerated() {
                #expect(style.typeArea.contains(area), "\(page.label)")
                for other in areas[(index + 1)...] { #expect(!area.overlaps(other), "\(page.label)") }
            }
            for bookmark in page.bookmarks where bookmark.level == 1 {
                #expect(areas.contains { $0.top == bookmark.top })
            }
        }
        #expect(Set(made.flatMap(\.articles).map(\.article)) == Set(issue.pages.flatMap(\.articles).map(\.id)))
    }

    @Test(
        "No glyph stands outside the type area, and no two lines of type overlap",
        arguments: ["broadsheet", "tabloid", "a4"])
    func placed(name: String) throws {
        let style = try style(name)
        let area = style.typeArea
        for page in laidOut(issue([[1500, 600, 500, 400, 200, 80]]), style).value {
            var boxes: [Rectangle] = []
            for run in page.runs {
                guard let first = run.glyphs.first, let last = run.glyphs.last else { continue }
                #expect(first.x >= area.left - style.bodySize && last.x <= area.right)
                #expect(first.y >= area.top && first.y <= area.bottom + style.bodySize)
                // The middle half of each line: lines may touch, but their bodies may not cross.
                boxes.append(
                    Rectangle(
                        x: first.x + run.size / 4, y: first.y - run.size.scaled(by: 0.63),
                        width: max(run.size / 4, last.x - first.x),
                        height: run.size / 2))
            }
            for (index, box) in boxes.enumerated() {
                for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
            }
        }
    }

    @Test("An article that the newspaper goes on with elsewhere jumps when its page is full")
    func jump() throws {
        var issue = issue([[4500, 1600, 1600, 1600], [800]])
        issue.pages[0].articles[0].continuedOn = 2
        let pages = laidOut(issue, try style()).value
        #expect(pages[0].text.contains("（下转第2版）"))
        #expect(pages.first { $0.label == "第2版" }?.text.contains("（上接第1版）") == true)
        #expect(pages.map(\.label) == ["第1版", "第2版"])
    }

    @Test("The notes of a jump lead to its other part, the index of the front page to the inner pages")
    func links() throws {
        var issue = issue([[4500, 1600, 1600, 1600], [800]])
        issue.pages[0].articles[0].continuedOn = 2
        let pages = laidOut(issue, try style()).value
        #expect(pages[0].links.filter { $0.page == 1 }.count == 2)
        #expect(pages[1].links.map(\.page) == [0])
        for page in pages {
            for link in page.links { #expect(try style().typeArea.contains(link.area)) }
        }
    }

    @Test("What does not fit jumps to the next page that has room, although the newspaper does not say so")
    func jumpOfItsOwn() throws {
        let pages = laidOut(issue([[9000, 1600, 1600], [800]]), try style()).value
        #expect(pages.map(\.label) == ["第1版", "第2版"])
        #expect(pages[0].text.contains("（下转第2版）") && pages[1].text.contains("（上接第1版）"))
    }

    @Test("The front page made alone is that of the whole issue")
    func frontPage() throws {
        var issue = issue([[4500, 1600, 1600, 1600], [800]])
        issue.pages[0].articles[0].continuedOn = 2
        let style = try style()
        let whole = laidOut(issue, style).value
        let front = laidOutPages(
            of: issue, extent: .frontPage, style: style, shaper: GridShaper(), pictures: PictureStore())
        #expect(front.value.map(\.elements) == [whole[0].elements])
    }

    @Test("What fits on no sheet goes on, with a note, on continuation sheets")
    func continuation() throws {
        let made = laidOut(issue([[9000, 3000]]), try style("a4"))
        #expect(made.value.count > 3)
        #expect(made.value[1].label == "第1版续" && made.value[2].label == "第1版续2")
        #expect(made.diagnostics.contains { $0.code == .Layout.continued })
    }

    @Test("Each page has its bookmark, each article one under it, in order")
    func bookmarks() throws {
        let issue = issue([[400, 300], [200]])
        let pages = laidOut(issue, try style()).value
        #expect(pages[0].bookmarks.map(\.level) == [0, 1, 1])
        #expect(pages[0].bookmarks.dropFirst().map(\.title) == issue.pages[0].articles.compactMap(\.headline))
    }

    @Test("A picture that is missing leaves a box with its name, and its caption")
    func missingPicture() throws {
        var issue = issue([[300]])
        let figure = Figure(image: "images/a.jpg", caption: "河边的早市。", credits: [Credit(name: "白榆", role: "摄")])
        issue.pages[0].articles[0].blocks.append(.figure(figure))
        let page = try #require(laidOut(issue, try style()).value.first)
        #expect(
            page.text.contains("缺图：images/a.jpg") && page.text.contains("河边的早市。") && page.text.contains("白榆摄"))
    }

    @Test("The lines of a signature end one em before the right edge of their column")
    func signature() throws {
        var issue = issue([[900]])
        issue.pages[0].articles[0].blocks.append(.signature([TextBlock("甲乙丙丁印书社同人"), TextBlock("三月六日")]))
        let style = try style()
        let runs = try #require(laidOut(issue, style).value.first).runs
        for (text, count) in [("甲乙丙丁印书社同人", 9), ("三月六日", 4)] {
            let run = try #require(runs.first { $0.text == text })
            let start = try #require(run.glyphs.first).x
            let edges = runs.filter { $0.size == run.size && $0.glyphs.count > 8 }.compactMap {
                $0.glyphs.last?.x
            }
            let end = start + run.size * count
            // Full lines of its leg end one em further right.
            #expect(
                edges.contains { abs(($0 + run.size - end - run.size).units) < run.size.units / 4 }, "\(text)")
        }
    }

    @Test("A block taller than a sheet is printed and reported")
    func tooTall() throws {
        var issue = issue([[100]])
        let rows = (0..<39).map { row in (0..<9).map { TextBlock("第\(row)行第\($0)格的文字很长很长很长很长很长很长很长") } }
        issue.pages[0].articles[0].blocks.append(.table(rows))
        let made = laidOut(issue, try style("a4"))
        #expect(made.diagnostics.contains { $0.code == .Layout.tooTall })
        #expect(made.value.map(\.text).joined().contains("第38行第8格"))
    }

    @Test("A page is laid out as it was", arguments: ["broadsheet", "tabloid", "a4"])
    func reference(name: String) throws {
        var issue = issue([[700, 300, 120], [200]])
        issue.pages[0].articles[0].kicker = "引题："
        issue.pages[0].articles[0].deck = "——副题"
        issue.pages[0].articles[0].continuedOn = 2
        issue.pages[0].articles[1].blocks.insert(.crosshead(TextBlock("小标题")), at: 1)
        issue.pages[0].articles[1].blocks.append(
            .table([[TextBlock("站"), TextBlock("时")], [TextBlock("甲"), TextBlock("9:00")]]))
        issue.pages[0].articles[2].blocks.append(.verse([TextBlock("一行"), TextBlock("又一行")]))
        issue.pages[1].articles[0].blocks.append(.figure(Figure(image: nil, caption: "图注。")))
        issue.nameplate.date = "2026-03-06"
        let pages = laidOut(issue, try style(name)).value
        try expectReference(pages.map(\.textDump).joined(), "layout/\(name).txt")
    }

    @Test("An empty page is still a page")
    func empty() throws {
        let made = laidOut(issue([[], [50]]), try style())
        #expect(made.value.map(\.label) == ["第1版", "第2版"])
    }
}
