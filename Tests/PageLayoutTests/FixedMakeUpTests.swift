import Diagnostics
import IssueModel
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing

private func madeUp(_ issue: IssueModel.Issue) throws -> Diagnosed<[LaidOutPage]> {
    let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
    return laidOutPages(of: issue, style: style, shaper: GridShaper(), pictures: PictureStore())
}

/// A page of articles of the given lengths.
private func issue(_ lengths: [Int]) -> IssueModel.Issue {
    var page = Page(number: 1, label: "第1版")
    page.articles = lengths.enumerated().map { index, length in
        var article = Article(id: "p1-a\(index + 1)", headline: "天地人和第\(index + 1)篇")
        article.blocks = (0..<max(1, length / 90)).map { _ in
            .paragraph(TextBlock(String(repeating: "山水", count: min(45, length / 2)) + "。"))
        }
        return article
    }
    return Issue(nameplate: Nameplate(title: "样报"), pages: [page])
}

@Suite("What an editor has fixed")
struct FixedMakeUpTests {
    @Test("A dummy fixes which article stands where; what an editor would mind of it is reported")
    func dummy() throws {
        var issue = issue([900, 900, 400, 400])
        issue.pages[0].dummy = ["AAABBB", "CCCDDD"]
        let made = try madeUp(issue)
        let modules = try #require(made.value.first?.report).modules
        #expect(modules.map(\.column) == [0, 3, 0, 3] && modules.allSatisfy { $0.columns == 3 })
        #expect(modules[0].row == modules[1].row && modules[2].row > modules[0].row)
        #expect(made.diagnostics.contains { $0.code == .Layout.brokenPage })
        #expect(made.diagnostics.contains { $0.code == .Layout.clash })
    }

    @Test(
        "A dummy that straight cuts do not part, or that has other articles, is no dummy",
        arguments: [["AAB", "DXB", "DCC"], ["AB"], ["AAA", "BB"]])
    func wrongDummy(rows: [String]) throws {
        var issue = issue([600, 400, 300, 200])
        issue.pages[0].dummy = rows
        let made = try madeUp(issue)
        #expect(made.value.first?.report == (try madeUp(FixedMakeUpTests.free(issue))).value.first?.report)
        #expect(made.diagnostics.contains { $0.code == .Layout.wrongDummy })
    }

    @Test("A dummy that its articles cannot fill is told of")
    func unfilledDummy() throws {
        var issue = issue([4_000, 100])
        issue.pages[0].dummy = ["ABBBBB"]
        #expect(try madeUp(issue).diagnostics.contains { $0.code == .Layout.unfilledDummy })
    }

    @Test("More columns than the page has, or none, are told of; the nearest width is used", arguments: [0, 9])
    func wrongColumns(columns: Int) throws {
        var issue = issue([900, 500])
        issue.pages[0].articles[0].makeUp = MakeUpHints(columns: columns)
        let made = try madeUp(issue)
        #expect(made.diagnostics.contains { $0.code == .Layout.wrongColumns })
        #expect(made.value.first?.report?.modules.first?.columns == (columns == 0 ? 1 : 6))
    }

    private static func free(_ issue: IssueModel.Issue) -> IssueModel.Issue {
        var issue = issue
        issue.pages[0].dummy = []
        return issue
    }

    @Test("Rank and width of a module are kept")
    func hints() throws {
        var issue = issue([900, 500, 400])
        issue.pages[0].articles[1].makeUp = MakeUpHints(rank: .lead, columns: 4)
        let modules = try #require(try madeUp(issue).value.first?.report).modules
        #expect(modules[1].columns == 4 && modules[1].rank == "lead")
        #expect(modules[0].rank != "lead")
        let sizes = modules.compactMap(\.headlineSize)
        #expect(sizes.max() == modules[1].headlineSize)
    }

    @Test("A page with too little text is reported")
    func tooLittle() throws {
        #expect(try madeUp(issue([90])).diagnostics.contains { $0.code == .Layout.tooLittle })
    }
}
