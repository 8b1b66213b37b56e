import Foundation
import IntakeFixtures
import Ingest
import IssueModel
import TestSupport
import Testing

@Suite("Labelled pages")
struct IntakeScoreTests {
    private static let fixtures = Repository.root + "/Tests/Fixtures/intake"
    private static let baseline = fixtures + "/baseline.json"

    @Test(
        "Reading them is no worse than the committed figures",
        .enabled(if: FileManager.default.fileExists(atPath: IntakeScoreTests.baseline)))
    func noLosses() throws {
        let pages = try LabelledPage.pages(at: [IntakeScoreTests.fixtures])
        try #require(!pages.isEmpty)
        let data = try Data(contentsOf: URL(fileURLWithPath: IntakeScoreTests.baseline))
        let old = try JSONDecoder().decode(ScoreReport.Baseline.self, from: data)
        #expect(!old.isEmpty)
        #expect(try ScoreReport(of: pages).losses(against: old) == [])
    }

    @Test(
        "Of pages that nothing was learned from, nine in ten headlines are exact and five in six articles entirely right"
    )
    func newPages() throws {
        let pages = try LabelledPage.pages(at: [Repository.root + "/Tests/Fixtures/examination"])
        try #require(pages.count >= 40)
        let score = try ScoreReport(of: pages).all
        #expect(!score.headlines.isBelow(Ratio(right: 9, of: 10)))
        #expect(!score.whole.isBelow(Ratio(right: 5, of: 6)))
    }

    private static let page = """
        # a comment
        @dirt half quotes
        @wrap 6 indent
        @plate title 甲报
        @plate pageCount 4
        @page 1 | 第1版 | 要闻
        nameplate\t甲报

        @article a
        headline\t开␠工了
        headline\t大桥，动工
        opening\t本报讯（记者 何远）‖他说：“好！”。‖（下转第2版） => 本报讯 | 记者:何远 | jump 2
        @picture p
        caption\t工地一角。‖本报记者 何远 白榆 摄 => 本报记者:何远 本报记者:白榆 | 摄
        @article a
        more\t接着说。
        verse\t一行
        verse\t二行

        verse\t三行
        list\t1. 甲

        list\t2. 乙
        table\t甲 | 乙
        table\t一 二 => 一 | 二
        signature\t某局
        signature\t五月
        signer\t（李文） => :李文
        @end
        staff\t责编：白榆 => 责编:白榆
        furniture\t——
        """

    @Test("The text of a labelled page is dirtied and wrapped, and every line has its role")
    func text() throws {
        let page = try LabelledPage(IntakeScoreTests.page, path: "a.page")
        #expect(
            page.lines.prefix(8).map(\.text) == [
                "甲报", "", "开 工了", "大桥,动工", "　　本报讯(", "记者 何远)", "他说:\"好!", "\"。(下转第",
            ])
        #expect(page.lines[4].role == "opening" && page.lines[5].role == "more" && page.lines[1].role == nil)
        #expect(page.lines.last?.text == "——" && page.lines.last?.item == nil)
        #expect(page.lines[2].item == 0 && page.lines.first { $0.role == "caption" }?.item == 1)
    }

    @Test("The gold of a labelled page is an issue")
    func gold() throws {
        let gold = try LabelledPage(IntakeScoreTests.page, path: "a.page").gold
        #expect(gold.nameplate.title == "甲报" && gold.nameplate.pageCount == 4)
        let page = try #require(gold.pages.first)
        #expect(page.label == "第1版" && page.section == "要闻" && page.staff == ["责编": "白榆"])
        try #require(page.articles.map(\.kind) == [.article, .picture])
        let article = page.articles[0]
        #expect(article.headline == "开工了 大桥，动工" && article.dateline == "本报讯" && article.continuedOn == 2)
        #expect(article.bylines.map { "\($0.role ?? "-") \($0.name)" } == ["记者 何远", "- 李文"])
        let forms = article.blocks.map { block in
            switch block {
            case .paragraph(let text): text.text
            case .verse(let lines), .list(let lines), .signature(let lines):
                lines.map(\.text).joined(separator: "/")
            case .table(let rows): rows.map { $0.map(\.text).joined(separator: "|") }.joined(separator: "/")
            default: "?"
            }
        }
        #expect(forms == ["他说：“好！”。接着说。", "一行/二行", "三行", "1. 甲/2. 乙", "甲|乙/一|二", "某局/五月"])
        guard case .figure(let figure)? = page.articles[1].blocks.first else {
            Testing.Issue.record("no figure")
            return
        }
        #expect(figure.caption == "工地一角。" && figure.printedCredits == "本报记者 何远 白榆 摄")
    }

    @Test(
        "A file that has not the form is refused with its line",
        arguments: ["@what", "body text", "body\ta\tb => 1 => 2"])
    func refused(line: String) {
        let failure = #expect(throws: LabelledPageFailure.self) {
            try LabelledPage("@page 1 | 第1版\n@article a\n\(line)", path: "a.page")
        }
        #expect(failure?.description.hasPrefix("a.page:3:") == true)
    }

    @Test("What is read as the gold says counts as right, and what is not is named")
    func comparison() throws {
        let same = "@page 1 | 第1版\n@article a\nheadline\t大桥今日动工\n\nbody\t大桥今日动工，来了很多人。\n"
        let right = try IntakeScore(of: LabelledPage(same, path: "a.page"))
        #expect(right.whole == Ratio(right: 1, of: 1) && right.found == Ratio(right: 1, of: 1))
        #expect(right.lines.of == 2)
        let other = try LabelledPage(same.replacing("人。", with: "人。‖（下转第8版） => jump 7"), path: "a.page")
        let wrong = try IntakeScore(of: other)
        #expect(wrong.whole == Ratio(right: 0, of: 1) && wrong.headlines == Ratio(right: 1, of: 1))
        #expect(wrong.errors.contains { $0.line == 3 && $0.message.hasPrefix("continuedOn:") })
        #expect(Ratio(right: 1, of: 3).isBelow(Ratio(right: 1, of: 2)))
        #expect(!Ratio(right: 2, of: 4).isBelow(Ratio(right: 1, of: 2)))
    }
}
