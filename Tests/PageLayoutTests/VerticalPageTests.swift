import Diagnostics
import Geometry
import IssueModel
import PageFixtures
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

/// A generated issue on pages of vertical lines.
private struct VerticalPages {
    let generated: GeneratedIssue
    let style: PageStyle
    let pages: [LaidOutPage]

    init(
        seed: Int, pages: Int = 1, characters: ClosedRange<Int> = 1_800...3_000, language: String = "zh-Hans",
        changing change: (inout IssueModel.Issue) -> Void = { _ in }
    ) throws {
        var generated = GeneratedIssue(
            seed: UInt64(seed), pages: pages,
            of: PageMaterial(articles: 3...7, characters: characters))
        generated.issue.language = language
        change(&generated.issue)
        self.generated = generated
        style = try houseStyle(named: "vertical", in: Repository.root + "/styles").value.pageStyle
        self.pages =
            laidOutPages(
                of: generated.issue, style: style, shaper: GridShaper(),
                pictures: PictureStore(generated.pictures)
            ).value
    }

    var runs: [GlyphRun] { pages.flatMap(\.runs) }

    func printed(page: Int, article: Int) -> String {
        let letters = Set(GeneratedIssue.alphabet(page: page, article: article))
        return runs.map(\.text).joined().filter(letters.contains)
    }
}

extension LaidOutPage {
    fileprivate var runs: [GlyphRun] {
        elements.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
    }

    fileprivate var pictures: [PlacedPicture] {
        elements.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
    }
}

@Suite("Pages of vertical lines")
struct VerticalPageTests {
    @Test("Text placed and text jumped are the text of the model", arguments: 1...6)
    func nothingLost(seed: Int) throws {
        let made = try VerticalPages(seed: seed, pages: 2, characters: 400...6_000)
        for (page, model) in made.generated.issue.pages.enumerated() {
            for (index, article) in model.articles.enumerated() {
                let letters = Set(GeneratedIssue.alphabet(page: page + 1, article: index))
                let text = article.blocks.flatMap(\.texts).map(\.text).joined().filter(letters.contains)
                #expect(made.printed(page: page + 1, article: index) == text, "\(article.id)")
            }
        }
    }

    @Test("Lines run downwards, their glyphs on one axis; the next line of a leg stands to the left")
    func lines() throws {
        for run in try VerticalPages(seed: 2).runs {
            guard let line = run.line, line.writingMode == .vertical else { continue }
            #expect(run.glyphs.allSatisfy { $0.x == line.origin.x })
            for (first, second) in zip(run.glyphs, run.glyphs.dropFirst()) { #expect(first.y < second.y) }
        }
        let made = try VerticalPages(seed: 2)
        let body = made.runs.compactMap(\.line).filter { $0.count > 1 && $0.fills }
        let steps = zip(body, body.dropFirst()).filter { $0.number + 1 == $1.number && $0.count == $1.count }
        #expect(steps.count > 20)
        for (line, next) in steps {
            // To the left in the same band, or from the right again in a lower one.
            #expect(
                next.origin.x < line.origin.x && next.origin.y <= line.origin.y
                    || next.origin.y > line.origin.y)
        }
    }

    @Test("Horizontal lines stand in the folio only, which is over the bands on every page")
    func folio() throws {
        let made = try VerticalPages(seed: 4, pages: 2)
        for page in made.pages {
            let flat = page.runs.compactMap(\.line).filter { $0.writingMode == .horizontal }
            #expect(!flat.isEmpty)
            #expect(
                flat.allSatisfy {
                    $0.origin.y <= made.style.folioArea.bottom && $0.origin.y > made.style.folioArea.top
                })
        }
    }

    @Test("Articles stand inside the type area, apart from each other, and bookmarks and links lead to them")
    func areas() throws {
        let made = try VerticalPages(seed: 5, pages: 2) { issue in
            issue.pages[0].articles[0].continuedOn = 2
        }
        for page in made.pages {
            let areas = page.articles.map(\.area)
            for (index, area) in areas.enumerated() {
                #expect(made.style.printedArea.contains(area), "\(page.label)")
                for other in areas[(index + 1)...] { #expect(!area.overlaps(other), "\(page.label)") }
            }
            for bookmark in page.bookmarks where bookmark.level == 1 {
                #expect(areas.contains { $0.top == bookmark.top })
            }
            for link in page.links { #expect(made.style.printedArea.contains(link.area)) }
        }
        #expect(made.pages[0].links.contains { $0.page == 1 })
    }

    @Test("Everything that is drawn stands inside the type area", arguments: 1...4)
    func inside(seed: Int) throws {
        let made = try VerticalPages(seed: seed)
        let area = made.style.printedArea
        for element in made.pages.flatMap(\.elements) {
            switch element {
            case .glyphs(let run):
                for glyph in run.glyphs {
                    #expect(glyph.x >= area.left && glyph.x <= area.right)
                    #expect(glyph.y >= area.top && glyph.y <= area.bottom)
                }
            case .rule(let rule): #expect(area.contains(rule.area))
            case .picture(let picture): #expect(area.contains(picture.area))
            }
        }
    }

    @Test("Pictures stay upright: their sides keep the ratio of their pixels")
    func pictures() throws {
        let pages = try (1...12).map { try VerticalPages(seed: $0) }
        let placed = pages.flatMap { made in
            made.pages.flatMap(\.pictures).map { ($0, made.generated.pictures[$0.path]) }
        }
        #expect(placed.count >= 3)
        for (picture, known) in placed {
            let pixels = try #require(known)
            let ratio = Double(picture.whole.width.units) / Double(picture.whole.height.units)
            #expect(abs(ratio - Double(pixels.width) / Double(pixels.height)) < 0.01, "\(picture.path)")
        }
    }

    @Test("The legs of a module are parted by hairlines across the page")
    func legRules() throws {
        let made = try VerticalPages(seed: 1)
        let legs = made.pages.compactMap(\.report).flatMap(\.modules).reduce(0) { $0 + max(0, $1.legs - 1) }
        let hairlines = made.pages.flatMap(\.elements).count { element in
            if case .rule(let rule) = element { rule.area.height == made.style.ruleWidth } else { false }
        }
        #expect(legs > 0 && hairlines >= legs / 2)
    }

    @Test("Numbers beside the name are Chinese; what the newspaper says of its own is in the issue's script")
    func words() throws {
        let made = try VerticalPages(seed: 3, pages: 2, characters: 5_500...6_000, language: "zh-Hant-TW") {
            issue in
            issue.nameplate.date = "2026-03-18"
            issue.nameplate.number = "8126"
            issue.nameplate.pageCount = 16
            issue.pages[1].articles = Array(issue.pages[1].articles.prefix(1))
            issue.pages[1].articles[0].blocks = Array(issue.pages[1].articles[0].blocks.prefix(3))
        }
        let text = made.pages[0].runs.map(\.text).joined()
        #expect(text.contains("二〇二六年三月十八日"))
        #expect(text.contains("第八一二六期") && text.contains("今日十六版"))
        #expect(text.contains("導讀") && !text.contains("导读"))
        #expect(text.contains("（下轉第2版）"))
    }

    @Test("The same issue is made up in the same way twice")
    func deterministic() throws {
        #expect(try VerticalPages(seed: 3).pages == (try VerticalPages(seed: 3)).pages)
    }
}
