import Geometry
import IssueModel
import PageFixtures
import Pictures
import Styles
import TestSupport
import Testing
import Typography

@testable import PageLayout

/// Issues of much text in few columns: where one article spans the page, others find their place beside its last legs.
private func issue(_ seed: Int) -> GeneratedIssue {
    GeneratedIssue(
        seed: UInt64(seed), pages: 2,
        of: PageMaterial(articles: 4...9, characters: 2_000...5_000, pictures: 0...1))
}

private func made(_ seed: Int) throws -> MadeUpIssue { try MadeUpIssue(issue(seed), style: "a4") }

private let seeds = 1...5

extension MadeUpIssue {
    fileprivate var notched: Int { reports.flatMap(\.modules).count { $0.notchColumns > 0 } }
    fileprivate var broken: Int { reports.count(where: \.isBroken) }
}

@Suite("L-shaped modules")
struct NotchedModuleTests {
    @Test(
        """
        An article stands over and beside others in legs of two lengths: all text is printed once and in order, nothing \
        stands on anything else, legs end level with what they stand over
        """)
    func properties() throws {
        var notched = 0
        for seed in seeds {
            let made = try made(seed)
            notched += made.notched
            #expect(made.lostArticles == [] && made.lostMarks == 0)
            for page in made.pages {
                let figures = try #require(SheetFigures(page, style: made.style))
                #expect(figures.faults == [])
            }
        }
        #expect(notched > 0)
    }

    @Test("A style that minds L-shapes more has none")
    func minding() throws {
        let seed = try #require(seeds.first { try made($0).notched > 0 })
        let minding = try MadeUpIssue(issue(seed), style: "a4") { $0.penalties.notch = 10_000 }
        #expect(minding.notched == 0 && minding.lostArticles == [])
    }

    @Test("Rules run along the inside corner of an L")
    func rules() throws {
        for seed in seeds {
            let made = try made(seed)
            for page in made.pages {
                for module in page.report?.modules ?? [] where module.notchColumns > 0 {
                    let areas = page.articles.filter { $0.article == module.article }.map(\.area)
                    #expect(areas.count == 2)
                    let corner = Point(x: areas[1].right, y: areas[0].bottom)
                    let rules = page.elements.compactMap { element in
                        if case .rule(let rule) = element { rule.area } else { nil }
                    }
                    let row = made.style.rowPitch * 2
                    #expect(
                        rules.contains {
                            $0.width > $0.height
                                && abs(($0.left - corner.x).units) < made.style.gutter.units * 2
                                && $0.top > corner.y && $0.top < corner.y + row
                        })
                    #expect(
                        rules.contains {
                            $0.height > $0.width && $0.left > corner.x && $0.left < corner.x + made.style.gutter
                                && $0.top > corner.y && $0.top < corner.y + row * 2
                        })
                }
            }
        }
    }

    @Test("Modules of a plan with an L share no cell and leave none but the rules' rows")
    func frames() {
        let rest = SheetPlan(
            columns: 2, rows: 21,
            parts: .stack(
                SheetPlan(columns: 2, rows: 10, parts: .module(piece: 1, option: 0)),
                SheetPlan(columns: 2, rows: 10, parts: .module(piece: 2, option: 0))))
        let plan = SheetPlan(columns: 5, rows: 40, parts: .notched(piece: 0, option: 0, rest: rest))
        let frames = SheetFrames(plan)
        #expect(plan.outline == "(1 ⌐ (2 / 3))")
        #expect(frames.modules.map(\.piece) == [0, 1, 2])
        #expect(frames.modules[0].notch == ModuleNotch(columns: 2, rows: 22))
        #expect(frames.modules[1].column == 3 && frames.modules[1].row == 19)
        #expect(frames.modules[2].row + frames.modules[2].rows == 40)
        let cells = frames.modules.reduce(0) { sum, frame in
            sum + frame.columns * frame.rows - (frame.notch.map { $0.columns * $0.rows } ?? 0)
        }
        // Two rules of two columns.
        #expect(cells == 5 * 40 - 4)
    }
}
