import Diagnostics
import Geometry
import IssueModel
@testable import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

private let poem = ["残梗风前自写真", "一池瘦影待新人", "莫言此际无颜色", "泥下先藏万点春"]

@Suite("Verse in vertical boxes")
struct VerticalVerseTests {
    private func setter(_ style: String) throws -> TypeSetter {
        let style = try houseStyle(named: style, in: Repository.root + "/styles").value.pageStyle
        return TypeSetter(style: style, shaper: GridShaper(), pictures: PictureStore())
    }

    private func lines(_ verses: [String], style: String = "tabloid") throws -> [ColumnLine] {
        let setter = try setter(style)
        let article = Article(id: "p1-a1", blocks: [.verse(verses.map { TextBlock($0) })])
        return BodyComposer.body(of: article, width: setter.style.columnWidth, setter: setter).lines
    }

    @Test(
        "Regular verse is one box where the style wants it; free verse, and a poem wider than the leg, are lines"
    )
    func regular() throws {
        let set = try lines(poem)
        #expect(set.count == 1 && set[0].box != nil && set[0].content == nil)
        #expect(try lines(poem.map { $0 + "，" }).count { $0.box != nil } == 1)
        #expect(try lines(["天还没有亮", "有人提着灯笼", "把昨夜的雨扫下台阶"]).allSatisfy { $0.box == nil })
        #expect(try lines(poem + poem + poem).allSatisfy { $0.box == nil })
        #expect(try lines(poem, style: "a4").allSatisfy { $0.box == nil })
    }

    @Test("Verses stand from the right, each on its axis, within the rows of the box")
    func places() throws {
        let setter = try setter("tabloid")
        let width = setter.style.columnWidth
        let box = try #require(VerticalBox(poem.map { PrintedText($0) }, width: width, setter: setter))
        let verses = box.elements(at: Point(x: .zero, y: .zero))
        let runs = verses.map { $0.compactMap { if case .glyphs(let run) = $0 { run } else { nil } } }
        #expect(runs.map { $0.map(\.text).joined() } == poem)
        let axes = runs.compactMap { $0.first?.line?.origin.x }
        #expect(axes == axes.sorted(by: >) && Set(axes).count == poem.count)
        #expect(runs.joined().allSatisfy { $0.line?.writingMode == .vertical })
        #expect(box.size.width <= width)
        #expect(box.size.height <= setter.style.rowPitch.scaled(by: ModulePourer.tightestPitch) * box.rows)
    }

    @Test("On a page of a supplement each verse is a part of the article for itself, before what follows")
    func marked() throws {
        let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
        let blocks = [Block.verse(poem.map { TextBlock($0) }), .paragraph(TextBlock("后记一则。"))]
        let article = Article(id: "p2-a1", headline: "春日观荷塘残梗", blocks: blocks)
        let issue = Issue(
            nameplate: Nameplate(title: "样报"),
            pages: [
                Page(number: 1, label: "第1版", articles: []),
                Page(number: 2, label: "第2版", section: "副刊", articles: [article]),
            ])
        let pages = laidOutPages(of: issue, style: style, shaper: GridShaper(), pictures: PictureStore()).value
        let runs = pages.flatMap(\.elements).compactMap { element -> GlyphRun? in
            if case .glyphs(let run) = element, run.mark?.article == "p2-a1" { run } else { nil }
        }
        let verses = runs.filter { $0.mark?.role == .verse }
        #expect(verses.map(\.text).joined() == poem.joined())
        #expect(Set(verses.compactMap { $0.mark?.unit }).count == poem.count)
        #expect(runs.map(\.text).joined().hasSuffix(poem.joined() + "后记一则。"))
    }
}
