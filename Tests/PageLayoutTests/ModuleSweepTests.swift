import Diagnostics
import Styles
import TestSupport
import Testing

@testable import PageLayout

@Suite("Modules fitted row by row")
struct ModuleSweepTests {
    /// A text of 40 rows in three legs, with and without a picture across two of them.
    private static let demands = [
        ModuleDemand(
            legs: 3, text: 120, outerRows: 6, innerHead: (0, 0), floats: [], ideal: 0, isGrey: true),
        ModuleDemand(
            legs: 3, text: 120, outerRows: 6, innerHead: (0, 0),
            floats: [FloatDemand(span: 2, fixedRows: 3, natural: 14, rows: 10...18)], ideal: 28, isGrey: false),
        ModuleDemand(
            legs: 3, text: 120, outerRows: 2, innerHead: (5, 2), floats: [], ideal: 0, isGrey: true),
        ModuleDemand(
            legs: 3, text: 120, outerRows: 0, innerHead: (0, 0), floats: [], ideal: 0, isGrey: true,
            besideRows: 30),
    ]

    @Test(
        "A body that was fitted before costs what it would cost anew, in whatever order rows are asked for",
        arguments: demands.indices, [HeadForm.over, .overFirst(legs: 2), .beside])
    func same(demand: Int, form: HeadForm) throws {
        let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
        let option = ModuleOption(
            columns: 3, legs: LegSet(columns: 3, style: style), form: form, head: nil, isBoxed: false,
            spans: [],
            demand: Self.demands[demand], fixed: PenaltyAccount())
        let fitter = ModuleFitter(option: option, style: style)
        var sweep = ModuleSweep()
        var found = 0
        for rows in Array(1...90) + [90, 41, 60, 44, 43].reversed() {
            let fit = fitter.fit(rows: rows)
            let points = sweep.points(rows: rows, by: fitter)
            #expect(points?.total == fit?.points && points?.white == fit?.whitePoints, "\(rows) rows")
            found += fit == nil ? 0 : 1
        }
        #expect(found > 0)
    }

    @Test(
        "Blank over a headline costs by the base columns that it stands across, in however few legs the text is set"
    )
    func headBlank() throws {
        let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
        func points(legs: Int) -> Int {
            let demand = ModuleDemand(
                legs: legs, text: 40 * legs, outerRows: 6, innerHead: (0, 0), floats: [], ideal: 0, isGrey: true
            )
            let option = ModuleOption(
                columns: 4, legs: LegSet(columns: 4, style: style), form: .over, head: nil, isBoxed: false,
                spans: [], demand: demand, fixed: PenaltyAccount())
            return ModuleFitter(option: option, style: style).points(ofHeadExtra: 2)
        }
        #expect(points(legs: 2) == points(legs: 4))
        // A third of what two blank rows of four base columns cost.
        #expect(points(legs: 4) == 8 * style.penalties.white / 3)
    }
}
