import Diagnostics
import Foundation
import Ingest
import IssueModel
import TestSupport
import Testing

private func fixture(_ name: String) throws -> Diagnosed<IssueSource> {
    try issueSource(at: Repository.root + "/Tests/Fixtures/packages/" + name)
}

/// The issue as its JSON form has it: without places.
private func decoded(_ issue: IssueModel.Issue) throws -> IssueModel.Issue {
    try JSONDecoder().decode(IssueModel.Issue.self, from: Data(try json(of: issue)))
}

@Suite("METS/ALTO packages")
struct PackageTests {
    @Test("The descriptions and the printed nameplate give the facts, the map of pages their labels")
    func facts() throws {
        let source = try fixture("wuxi-1987-10-12").value
        let plate = source.issue.nameplate
        #expect(plate.title == "梧溪日报" && plate.date == "1987-10-12" && plate.number == "318")
        #expect(plate.publisher == "梧溪日报社" && plate.weekday == "星期一" && plate.facts == ["早版"])
        #expect(source.issue.language == "zh-Hans")
        #expect(source.issue.pages.map(\.label) == ["第1版", "第2版"])
        #expect(source.issue.pages.map(\.facts) == [["责任编辑：何若川"], []])
    }

    @Test("Heads are told by their types; a title under text is a crosshead; a block goes on overleaf")
    func article() throws {
        let article = try fixture("wuxi-1987-10-12").value.issue.pages[0].articles[0]
        #expect(article.kicker == "渡口改造工程历时两年" && article.headline == "新渡轮昨日首航 两岸往来只需一刻钟")
        #expect(article.deck == "——首日乘客近三千人")
        #expect(article.bylines == [Byline(role: "本报记者", name: "陆知舟", position: .head)])
        #expect(article.continuedOn == 2)
        #expect(
            article.blocks.flatMap(\.texts).map(\.text) == [
                "昨天清晨六点，渡轮“澜汀号”载着第一批乘客离开梧溪码头。新船由North Waterfront船厂建造，每次可载客四百人。",
                "码头负责人说，旧渡轮已经使用了三十一年，今后改作水上图书馆。", "班次增加一倍",
                "从今天起，早晚高峰每十分钟一班，其余时间每二十分钟一班，末班船延长到夜里十一点。持月票的学生和六十岁以上的老人仍可免费乘船。",
            ])
        guard case .crosshead = article.blocks[2] else {
            Testing.Issue.record("the third block is no crosshead")
            return
        }
    }

    @Test("An illustration is a rectangle of the picture of its page, with caption and credit")
    func illustration() throws {
        let source = try fixture("wuxi-1987-10-12").value
        guard case .figure(let figure)? = source.issue.pages[0].articles[0].blocks.last else {
            Testing.Issue.record("the last block is no figure")
            return
        }
        #expect(figure.image == "images/page 1.jpg#xywh=percent:56.250,16.667,37.500,20.833")
        #expect(figure.caption == "渡轮“澜汀号”驶离梧溪码头。" && figure.credits == [Credit(name: "周望舒", role: "摄")])
        #expect(source.picturePaths == [figure.image])
    }

    @Test(
        "Sections are standing heads, advertisements notices, text without a division an article that is reported"
    )
    func others() throws {
        let source = try fixture("wuxi-1987-10-12")
        let pages = source.value.issue.pages
        #expect(pages[0].articles.map(\.kind) == [.article, .notice])
        #expect(pages[0].articles[1].blocks.flatMap(\.texts).map(\.text) == ["梧溪茶行新到明前茶，地址南街四号。"])
        #expect(pages[1].articles.map(\.column) == ["本埠新闻", "本埠新闻", nil])
        #expect(pages[1].articles.map(\.headline) == ["南街书场重新开门", "小学生拾到存折", nil])
        let found = try #require(source.diagnostics.first { $0.code == .Package.noDivision })
        #expect(found.arguments == ["49", "第2版"] && found.place?.file.hasSuffix("alto/0002.xml") == true)
        let unsure = try #require(source.diagnostics.first { $0.code == .Package.unsureWords })
        #expect(unsure.arguments.first == "1" && unsure.arguments.last == "第2版")
        #expect(unsure.severity == .note)
    }

    @Test("A word over a line end is one, and the repair tells where; the rule can be switched off")
    func hyphen() throws {
        let path = Repository.root + "/Tests/Fixtures/packages/wuxi-1987-10-12"
        let repairs = try issueSource(at: path).value.issue.repairs
        #expect(repairs.map(\.after) == ["Waterfront"] && repairs.map(\.before) == ["Water-⏎front"])
        #expect(repairs.map(\.file) == ["alto/0001.xml"])
        let all = RepairRules.all.without(.lineEndHyphens)
        let source = try issueSource(at: path, options: ReadingOptions(repairs: all)).value
        #expect(source.issue.repairs.isEmpty && source.ledger?.isBalanced == true)
        #expect(source.issue.pages[0].articles[0].blocks[0].texts[0].text.contains("North Water-front船厂"))
    }

    @Test(
        "Every character is accounted for", arguments: ["wuxi-1987-10-12", "pages-only", "alto-only"])
    func ledger(name: String) throws {
        let source = try fixture(name)
        let ledger = try #require(source.value.ledger)
        #expect(ledger.isBalanced && ledger.entries.reduce(0) { $0 + $1.unplaced } == 0)
        #expect(ledger.entries.reduce(0) { $0 + $1.input } == 390)
        #expect(!source.diagnostics.contains { $0.code == .Ingest.lost })
    }

    @Test(
        "Without a map of articles, and without METS, the lines are page text",
        arguments: ["pages-only", "alto-only"])
    func pageText(name: String) throws {
        let source = try fixture(name).value
        #expect(source.issue.nameplate.title == "梧溪日报" && source.issue.nameplate.date == "1987-10-12")
        #expect(source.issue.pages.map(\.label) == ["第1版", "第2版"])
        let first = source.issue.pages[0].articles[0]
        #expect(first.headline == "新渡轮昨日首航 两岸往来只需一刻钟" && first.bylines.map(\.name) == ["陆知舟"])
        #expect(first.blocks.first?.texts.first?.text.contains("North Waterfront船厂") == true)
        // Places are those of the ALTO file.
        let line = try #require(first.blocks.first?.texts.first?.place?.line)
        let file = "Tests/Fixtures/packages/\(name)/\(name == "alto-only" ? "" : "alto/")0001.xml"
        #expect(try Repository.text(of: file).split(separator: "\n")[line - 1].contains("昨"))
        #expect(source.issue.repairs.contains { $0.after == "Waterfront" })
    }

    @Test("The METS file itself is an input as its folder is")
    func file() throws {
        let folder = try fixture("wuxi-1987-10-12").value
        #expect(try fixture("wuxi-1987-10-12/mets.xml").value.issue == folder.issue)
    }

    @Test("The issue goes through XML and JSON unchanged")
    func roundTrip() throws {
        let source = try fixture("wuxi-1987-10-12").value
        let scratch = try ScratchFolder()
        let written = xml(of: source.issue)
        #expect(written.diagnostics.isEmpty)
        let again = try issueSource(at: try scratch.write("issue.xml", written.value)).value.issue
        #expect(try json(of: again) == json(of: source.issue))
        #expect(
            try issueSource(at: try scratch.write("issue.json", json(of: again))).value.issue == decoded(again))
    }

    @Test("A corrected issue in the folder goes before the package; issue.yaml adds to it")
    func corrected() throws {
        let scratch = try ScratchFolder()
        let package = Repository.root + "/Tests/Fixtures/packages/wuxi-1987-10-12"
        for name in ["mets.xml", "alto/0001.xml", "alto/0002.xml"] {
            try scratch.write(name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: package + "/" + name))))
        }
        try scratch.write("issue.yaml", Array("slogan: 江上一日\n".utf8))
        let read = try issueSource(at: scratch.path)
        #expect(read.value.issue.nameplate.slogan == "江上一日")
        // The page picture is not there: the figure keeps its words.
        let figures = read.value.issue.pages[0].articles[0].blocks.compactMap { block in
            if case .figure(let figure) = block { figure } else { nil }
        }
        #expect(figures.map(\.image) == [nil] && figures.first?.caption != nil)
        var issue = read.value.issue
        issue.nameplate.titleLatin = "Wuxi Daily"
        try scratch.write("issue.xml", xml(of: issue).value)
        #expect(try issueSource(at: scratch.path).value.issue.nameplate.titleLatin == "Wuxi Daily")
    }
}
