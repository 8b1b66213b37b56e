import Diagnostics
import Geometry
@testable import PageAudit
import PageLayout
import Styles
import TestSupport
import Testing
import Typography

private let em = Length.points(9)

/// Lines of one paragraph put on a page by hand, one em for a character, so that they can break any rule.
private struct HandSet {
    var elements: [PageElement] = []
    var style: PageStyle

    init() throws {
        var style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
        style.spacing = SpacingPolicy()
        style.spacing.hanging = .commasAndStop
        self.style = style
    }

    /// - Parameters:
    ///   - gap: room after each character, in em.
    ///   - measure: in em.
    ///   - moved: lines at the end that stand at the head of the next column.
    ///   - claimed: where lines say that they end; nil for the truth.
    ///   - x: place of the paragraph from the left edge of the type area, in em.
    mutating func add(
        _ lines: [String], measure: Int = 13, gap: Double = 0, x: Int = 0, pitch: Double = 1.6, y: Double = 2,
        moved: Int = 0, hasReadings: Bool = false, claimed: Length? = nil
    ) {
        for (number, text) in lines.enumerated() {
            let isMoved = number >= lines.count - moved
            let row = isMoved ? number - lines.count + moved : number
            let origin = Point(
                x: style.typeArea.left + em * (isMoved ? x + measure + 1 : x),
                y: style.typeArea.top + em.scaled(by: y + pitch * Double(row)))
            let scalars = Array(text.unicodeScalars)
            let step = em + em.scaled(by: gap)
            var run = GlyphRun(
                font: FontID(index: 0), size: em, colour: .ink, text: text,
                clusters: scalars.map { TextCluster(utf8Count: Int32(UTF8.width($0)), glyphCount: 1) },
                glyphs: scalars.indices.map {
                    PlacedGlyph(id: scalars[$0].value, x: origin.x + step * $0, y: origin.y)
                })
            run.line = LineOnPage(
                origin: origin, measure: em * measure, size: em,
                end: claimed ?? step * (scalars.count - 1) + em,
                fills: number < lines.count - 1, number: number, count: lines.count, hasReadings: hasReadings,
                place: SourcePlace(file: "a.txt", line: 7, column: 1))
            elements.append(.glyphs(run))
        }
    }

    func findings() -> [String] {
        let page = LaidOutPage(size: style.trim, label: "第1版", elements: elements, bookmarks: [])
        return typographyFindings(in: [page], style: style).map(\.code.id)
    }
}

@Suite("Audit of lines")
struct LineAuditTests {
    @Test(
        "Each broken rule is found from the page alone",
        arguments: [
            (["清河两岸", "，柳色新新"], ["TYP-001"]),
            (["清河两岸", "”柳色新新"], ["TYP-001"]),
            (["清河两岸", "—南北新新"], []),
            (["清河两岸", "·南北新新"], ["TYP-001"]),
            (["清河两岸（", "柳色新新"], ["TYP-002"]),
            (["清河两岸“", "柳色新新"], ["TYP-002"]),
            (["花费一共￥", "五百元整"], ["TYP-002"]),
            (["一共花费12", "34元整"], ["TYP-003"]),
            (["清河两岸—", "—柳色新新"], ["TYP-003"]),
            (["清河两岸——", "——柳色新新"], []),
            (["清河两岸…", "…柳色新新"], ["TYP-003"]),
            (["他读news", "paper了"], ["TYP-003"]),
            (["一二三四五六七八九十一二三四", "柳色新新"], ["TYP-004"]),
            (["一二三四五六七八九十一二三", "柳色新新"], []),
            (["一二三四五六七八九十一二三，", "柳色新新"], []),
            (["一二三四五六七八九十一二三！", "柳色新新"], ["TYP-004"]),
            (["清河两岸", "新"], ["TYP-006"]),
            (["清河两岸", "新。”"], ["TYP-006"]),
            (["清河两岸", "新新。"], []),
            (["新"], []),
            (["大家来说#清河#", "柳色新新"], []),
            (["这里是第#", "3号柳色"], ["TYP-002"]),
        ])
    func rules(lines: [String], expected: [String]) throws {
        var page = try HandSet()
        page.add(lines)
        #expect(page.findings() == expected, "\(lines)")
    }

    @Test(
        "A gap up to the style's limit is silent, a wider one is found, not in last lines and beside readings")
    func gaps() throws {
        func found(_ gap: Double, _ lines: [String] = ["清河两岸", "柳色新新"], readings: Bool = false) throws
            -> [String]
        {
            var page = try HandSet()
            page.add(lines, gap: gap, hasReadings: readings)
            return page.findings()
        }
        #expect(try found(0.25) == [])
        #expect(try found(0.27) == ["TYP-005"])
        #expect(try found(0.27, ["清河两岸"]) == [])
        #expect(try found(0.27, readings: true) == [])
    }

    @Test("Characters may stand as close as the style's letter fit, closer ones are found, in last lines too")
    func letterFit() throws {
        func found(_ gap: Double, fit: Double, _ lines: [String] = ["清河两岸", "柳色新新"]) throws -> [String] {
            var page = try HandSet()
            page.style.spacing.letterFit = fit
            page.add(lines, gap: gap)
            return page.findings()
        }
        #expect(try found(-0.04, fit: 0.04) == [])
        #expect(try found(-0.05, fit: 0.04) == ["TYP-011", "TYP-011"])
        #expect(try found(-0.01, fit: 0, ["清河两岸"]) == ["TYP-011"])
    }

    @Test("A line that says it ends inside its measure is measured by its glyphs")
    func claim() throws {
        var page = try HandSet()
        page.add(["一二三四五六七八九十一二三四", "柳色新新"], claimed: em * 4)
        #expect(page.findings() == ["TYP-004"])
    }

    @Test("Type outside the type area and type over type are found")
    func places() throws {
        var outside = try HandSet()
        outside.add(["清河两岸柳色新新"], x: -3)
        #expect(outside.findings() == ["TYP-007"])
        var high = try HandSet()
        high.add(["清河两岸柳色新新"], y: -1)
        #expect(high.findings() == ["TYP-007"])
        var over = try HandSet()
        over.add(["清河两岸柳色新新", "清河两岸柳色新新"], pitch: 0.3)
        #expect(over.findings() == ["TYP-008"])
        var beside = try HandSet()
        beside.add(["清河两岸柳色新新", "清河两岸柳色新新"], pitch: 1)
        beside.add(["清河两岸"], x: 8)
        #expect(beside.findings() == [])
    }

    @Test("The last line of a paragraph alone at the head of the next column is found, two lines are not")
    func widow() throws {
        func found(_ moved: Int) throws -> [String] {
            var page = try HandSet()
            page.add(["清河两岸的柳树又绿", "柳色新新的春天来了", "灯火明"], moved: moved)
            return page.findings()
        }
        #expect(try found(0) == [])
        #expect(try found(1) == ["TYP-010"])
        #expect(try found(2) == [])
    }

    @Test("A finding has the place of its paragraph, the page and the line")
    func report() throws {
        var page = try HandSet()
        page.add(["清河两岸", "，柳色新新"])
        let laidOut = LaidOutPage(
            size: page.style.trim, label: "第1版", elements: page.elements, bookmarks: [])
        let finding = try #require(typographyFindings(in: [laidOut], style: page.style).first)
        #expect(finding.place == SourcePlace(file: "a.txt", line: 7, column: 1))
        #expect(finding.message(in: .chinese).contains("第1版"))
        #expect(finding.message(in: .chinese).contains("，柳色新新"))
    }

    @Test("Lines of a paragraph are found together with a caption between them")
    func caption() throws {
        var page = try HandSet()
        page.add(["一共花费12", "34元整"])
        var caption = try HandSet()
        caption.add(["柳色新新", "清河两岸"], measure: 12, x: 30)
        page.elements.insert(contentsOf: caption.elements, at: 1)
        #expect(page.findings() == ["TYP-003"])
    }
}
