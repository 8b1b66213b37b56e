import Diagnostics
import Foundation
import Geometry
import IssueModel
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing

/// A generated issue made up in a style.
private struct MadeUp {
    let generated: GeneratedIssue
    let style: PageStyle
    let pages: [LaidOutPage]
    let diagnostics: [Diagnostic]

    init(_ style: String, seed: Int, pages: Int = 1, articles: ClosedRange<Int>, characters: ClosedRange<Int>)
        throws
    {
        generated = GeneratedIssue(
            seed: UInt64(seed), pages: pages, articles: articles, characters: characters)
        self.style = try houseStyle(named: style, in: Repository.root + "/styles").value.pageStyle
        let made = laidOutPages(
            of: generated.issue, style: self.style, shaper: GridShaper(),
            pictures: PictureStore(generated.pictures))
        self.pages = made.value
        diagnostics = made.diagnostics
    }

    var reports: [SheetReport] { pages.compactMap(\.report) }

    /// Every article's body as it is printed, by its own characters.
    func printed(page: Int, article: Int) -> String {
        let letters = Set(GeneratedIssue.alphabet(page: page, article: article))
        return pages.flatMap(\.elements).compactMap { element in
            if case .glyphs(let run) = element { run.text } else { nil }
        }.joined().filter(letters.contains)
    }
}

/// Pages with text for two thirds of a tabloid and more.
private func fullTabloid(_ seed: Int) throws -> MadeUp {
    try MadeUp("tabloid", seed: seed, articles: 3...7, characters: 1_800...2_600)
}

@Suite("Properties of made-up pages")
struct PagePropertyTests {
    @Test("Text placed and text jumped are the text of the model", arguments: 1...6)
    func nothingLost(seed: Int) throws {
        let made = try MadeUp("tabloid", seed: seed, pages: 2, articles: 2...8, characters: 400...6_000)
        for (page, model) in made.generated.issue.pages.enumerated() {
            for (index, article) in model.articles.enumerated() {
                let letters = Set(GeneratedIssue.alphabet(page: page + 1, article: index))
                let text = article.blocks.flatMap(\.texts).map(\.text).joined().filter(letters.contains)
                #expect(made.printed(page: page + 1, article: index) == text, "\(article.id)")
            }
        }
    }

    @Test(
        "Headlines side by side, a page cut through, and too little text are told of the pages that have them")
    func findings() throws {
        var told: Set<DiagnosticCode> = []
        let crowded = try (1...4).map {
            try MadeUp("a4", seed: $0, articles: 10...20, characters: 1_800...4_000)
        }
        let sparse = try (1...4).map {
            try MadeUp("tabloid", seed: $0, articles: 2...6, characters: 80...1_200)
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

    @Test("Modules fill the sheet: none overlaps another, all stand inside the type area", arguments: 1...8)
    func modules(seed: Int) throws {
        for report in try fullTabloid(seed).reports {
            var cells = Set<[Int]>()
            for module in report.modules {
                #expect(module.column + module.columns <= report.columns)
                #expect(module.row + module.rows <= report.rows)
                for column in module.column..<module.column + module.columns {
                    for row in module.row..<module.row + module.rows {
                        #expect(cells.insert([column, row]).inserted)
                    }
                }
            }
        }
    }

    @Test("Full pages have no holes", arguments: 1...8)
    func white(seed: Int) throws {
        for report in try fullTabloid(seed).reports { #expect(report.whitePerMille <= 80) }
    }

    @Test("The legs of a module end level within one line", arguments: 1...8)
    func level(seed: Int) throws {
        for report in try fullTabloid(seed).reports {
            for module in report.modules where module.white == 0 && module.legs > 1 {
                let blank = module.blankRows
                #expect((blank.max() ?? 0) - (blank.min() ?? 0) <= 1, "\(module.article) \(blank)")
            }
        }
    }

    @Test("A headline is no larger than one of a higher rank", arguments: 1...8)
    func ranks(seed: Int) throws {
        let order = ["lead", "innerLead", "major", "ordinary", "minor"]
        for report in try fullTabloid(seed).reports {
            let sizes = report.modules.compactMap { module in
                module.headlineSize.map { (order.firstIndex(of: module.rank) ?? 0, $0) }
            }
            for (rank, size) in sizes {
                for (other, larger) in sizes where other < rank { #expect(size <= larger) }
            }
        }
    }

    @Test("The same issue is made up in the same way twice")
    func deterministic() throws {
        #expect(try fullTabloid(3).pages == (try fullTabloid(3)).pages)
    }
}
