import Diagnostics
import Geometry
import PageLayout
import Styles
import TestSupport
import Testing
import Typography

@Suite("The cover of a volume")
struct VolumeCoverTests {
    private static let styles = ["a4", "broadsheet", "reader", "tabloid", "vertical"]

    private static func cover(name: String, style: String) throws -> LaidOutPage {
        let cover = VolumeCover(
            name: name, latinName: "Qinghe Weekly", period: "2026年3月", periodInFigures: "二〇二六年三月",
            kind: "合订本",
            facts: [
                VolumeCover.Fact(label: "起讫", text: "2026年3月5日—26日"),
                VolumeCover.Fact(label: "共计", text: "4期32版"),
            ], publisher: "清河报社")
        let page = try houseStyle(named: style, in: Repository.root + "/styles").value.pageStyle
        return cover.page(style: page, shaper: GridShaper(), language: "zh-Hans")
    }

    private static func runs(of page: LaidOutPage) -> [GlyphRun] {
        page.elements.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
    }

    @Test(
        "In every style it says name, period, kind, extent and publisher, and nothing leaves the frame",
        arguments: styles, ["清河周报", "清河两岸三地农村经济信息周报海外版"])
    func says(style: String, name: String) throws {
        let page = try Self.cover(name: name, style: style)
        let runs = Self.runs(of: page)
        let text = runs.map(\.text).joined().filter { !$0.isWhitespace }
        for part in [name, "二〇二六年三月", "合订本", "起讫", "2026年3月5日—26日", "共计", "4期32版", "清河报社"] {
            #expect(text.contains(part), "\(part) is not in \(text)")
        }
        let edge = page.size.width.scaled(by: 0.05)
        for run in runs {
            for glyph in run.glyphs {
                #expect(glyph.x > edge && glyph.x < page.size.width - edge, "\(run.text)")
                #expect(glyph.y > edge && glyph.y < page.size.height - edge, "\(run.text)")
            }
        }
    }

    @Test("Its sizes follow the sheet", arguments: ["broadsheet", "reader", "tabloid"])
    func sizes(style: String) throws {
        let (small, large) = (
            try Self.cover(name: "清河周报", style: "a4"), try Self.cover(name: "清河周报", style: style)
        )
        let factor = Double(large.size.width.units) / Double(small.size.width.units)
        for (left, right) in zip(Self.runs(of: small), Self.runs(of: large)) {
            #expect(abs(right.size.points - left.size.points * factor) < 0.2, "\(left.text)")
        }
    }

    @Test("The name is one line however long it is, and no two lines stand on each other", arguments: styles)
    func lines(style: String) throws {
        let page = try Self.cover(name: "清河两岸三地农村经济信息周报海外版", style: style)
        let name = Self.runs(of: page).filter { $0.mark?.role == .nameplate }
        let axes = Set(name.flatMap(\.glyphs).map { style == "vertical" ? $0.x : $0.y })
        #expect(axes.count == 1)
    }
}
