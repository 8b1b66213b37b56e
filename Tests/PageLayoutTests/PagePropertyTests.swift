import Diagnostics
import IssueModel
import PageFixtures
import PageLayout
import Testing

private func madeUp(_ style: String, seed: Int, pages: Int = 1, _ material: PageMaterial) throws -> MadeUpIssue
{
    try MadeUpIssue(GeneratedIssue(seed: UInt64(seed), pages: pages, of: material), style: style)
}

/// Pages with text for two thirds of a tabloid and more.
private func fullTabloid(_ seed: Int) throws -> MadeUpIssue {
    try madeUp("tabloid", seed: seed, PageMaterial(articles: 3...7, characters: 1_800...2_600))
}

@Suite("Properties of made-up pages")
struct PagePropertyTests {
    @Test(
        """
        Generated issues: all text is printed once and in order, no module or line stands on another, all stand inside \
        the type area, lines on the grid of their module, legs end level, no headline is larger than one of a higher \
        rank, what could not be avoided is reported
        """,
        arguments: ["broadsheet", "tabloid", "a4", "reader"])
    func proof(style: String) throws {
        var figures = ProofFigures()
        for seed in 1...6 {
            let generated = GeneratedIssue(ofProof: UInt64(seed), mostPages: 3)
            figures.add(try MadeUpIssue(generated, style: style), name: "\(seed)")
        }
        #expect(figures.faults == [])
        #expect(ProofFigures.median(figures.sheets.map(\.blankPerMille)) <= 3)
        // One row weighs more on a small page.
        let most = ["broadsheet", "tabloid"].contains(style) ? 8.0 : 15.0
        #expect(ProofFigures.worst(figures.sheets.map(\.blankPerMille)) <= most)
    }

    @Test(
        "Text that does not reach the foot of the picture beside it is made up otherwise: legs end level",
        arguments: [("broadsheet", 15), ("tabloid", 12), ("a4", 8)])
    func level(style: String, seed: UInt64) throws {
        var figures = ProofFigures()
        figures.add(try MadeUpIssue(GeneratedIssue(ofProof: seed), style: style), name: "\(seed)")
        #expect(figures.faults == [])
        #expect(ProofFigures.worst(figures.sheets.map(\.blankPerMille)) <= 8)
    }

    @Test("No straight line goes through a broadsheet page of many articles", arguments: 1...4)
    func unbroken(seed: Int) throws {
        let made = try madeUp(
            "broadsheet", seed: seed, PageMaterial(articles: 14...20, characters: 3_500...6_000))
        let broken = made.reports.count(where: \.isBroken)
        #expect(broken == 0)
    }

    @Test("The penalties of a sheet are those of its modules as they are printed and of their arrangement")
    func penalties() throws {
        for style in ["tabloid", "a4"] {
            let made = try madeUp(
                style, seed: 2, pages: 3, PageMaterial(articles: 4...9, characters: 1_500...4_000))
            for report in made.reports {
                let arrangement: Set = ["headlineClash", "readingOrder", "brokenPage", "cuts"]
                let own = report.penalties.filter { !arrangement.contains($0.name) }
                    .reduce(0) { $0 + $1.points }
                let modules = report.modules.flatMap(\.penalties).reduce(0) { $0 + $1.points }
                #expect(own == modules)
            }
        }
    }

    @Test(
        "Headlines side by side, a page cut through, and too little text are told of the pages that have them")
    func findings() throws {
        var told: Set<DiagnosticCode> = []
        let crowded = try (1...4).map {
            try madeUp("a4", seed: $0, PageMaterial(articles: 10...20, characters: 1_800...4_000))
        }
        let sparse = try (1...4).map {
            try madeUp("tabloid", seed: $0, PageMaterial(articles: 2...6, characters: 80...1_200))
        }
        for made in crowded + sparse {
            let codes = Set(made.diagnostics.map(\.code))
            #expect(codes.contains(.Layout.clash) == made.reports.contains { !$0.clashes.isEmpty })
            #expect(codes.contains(.Layout.brokenPage) == made.reports.contains(where: \.isBroken))
            told.formUnion(codes)
        }
        // A dummy can force the other two: see the tests of what an editor has fixed.
        #expect(told.contains(.Layout.tooLittle))
    }

    @Test("Pages of much text have neither holes nor a box of the newspaper's own", arguments: 1...8)
    func full(seed: Int) throws {
        let made = try fullTabloid(seed)
        for page in made.pages {
            let figures = try #require(SheetFigures(page, style: made.style))
            #expect(figures.blankPerMille <= 80 && figures.isFull)
        }
    }

    @Test("The same issue is made up in the same way twice")
    func deterministic() throws {
        #expect(try fullTabloid(3).pages == (try fullTabloid(3)).pages)
    }
}
