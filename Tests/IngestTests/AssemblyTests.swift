import Diagnostics
import IssueModel
import TestSupport
import Testing

@testable import Ingest

@Suite("Articles from lines whose roles are known")
struct AssemblyTests {
    private func assembly(_ lines: [(LineRole, String)], blanks: Int = 0) -> PageAssembly {
        assembled(lines, blanks: blanks)
    }

    private func paragraphs(_ article: Article) -> [String] {
        article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }

    @Test("An answer stands in the article of its question, whoever signed that", arguments: [0, 1])
    func answer(blanks: Int) {
        let articles = assembly(
            [
                (.headline, "管道漏水找谁"), (.body, "楼上漏水，请问找谁？"), (.signer, "读者 余白榆"), (.body, "可找物业公司，由其查明原因。"),
            ], blanks: blanks
        ).articles
        #expect(articles.count == 1)
        #expect(articles[0].bylines.map(\.name) == ["余白榆"] && paragraphs(articles[0]).count == 2)
    }

    @Test("Two blank lines after who signed end the article")
    func endOfAnswer() {
        let articles = assembly(
            [(.headline, "管道漏水找谁"), (.body, "楼上漏水。"), (.signer, "读者 余白榆"), (.body, "另一件事。")], blanks: 2
        ).articles
        #expect(articles.count == 2)
    }

    @Test("Who asks is named in brackets wherever the paragraph stands")
    func asker() {
        let article = assembly([
            (.headline, "空调滴水找谁"), (.body, "问：邻居的空调滴水，找谁？（读者 尤白榆）"), (.body, "答：由使用人负责。"),
        ]).articles[0]
        #expect(article.bylines.map(\.name) == ["尤白榆"])
        #expect(paragraphs(article) == ["问：邻居的空调滴水，找谁？", "答：由使用人负责。"])
    }

    @Test("Quotes that line ends cut apart pair over the whole paragraph, and each change is listed")
    func quotes() {
        let read = assembly([(.headline, "遗嘱"), (.body, "纸上写着：\"屋子给"), (.more, "照顾娘的人。\"法庭静了。他说：\"好。\"")])
        #expect(paragraphs(read.articles[0]) == ["纸上写着：“屋子给照顾娘的人。”法庭静了。他说：“好。”"])
        #expect(read.repairs.count { $0.code == DiagnosticCode.Ingest.quotes.id } == 4)
    }

    @Test("A quote without its other half stays as it is", arguments: ["他说：\"好。", "27\"显示器和32\"显示器", "没有引号。"])
    func halfQuote(text: String) {
        #expect(JoinedQuotes(text) == nil)
    }

    @Test("In a notice the blanks about the name of the dead stay, those in the text after it go")
    func respect() {
        let text = "先嚴 王公諱榆先生 慟於三月三日辭世，享年 九十歲。"
        #expect(
            paragraphs(assembly([(.notice, "訃告"), (.body, text)]).articles[0]) == ["先嚴 王公諱榆先生 慟於三月三日辭世，享年九十歲。"])
        #expect(
            paragraphs(assembly([(.headline, "舊聞"), (.body, text)]).articles[0]) == ["先嚴王公諱榆先生慟於三月三日辭世，享年九十歲。"])
    }

    @Test("What is on at a time is one cell, when the rows before have two")
    func programme() {
        let article = assembly([(.headline, "节目"), (.table, "19:30 女篮决赛"), (.table, "21:00 乒乓球公开赛 男单决赛")])
            .articles[0]
        guard case .table(let rows)? = article.blocks.first else {
            Testing.Issue.record("no table")
            return
        }
        #expect(rows.map { $0.map(\.text) } == [["19:30", "女篮决赛"], ["21:00", "乒乓球公开赛 男单决赛"]])
    }

    @Test("A picture without words stands by itself after text, and with the article under its head")
    func picture() {
        let own = assembly([(.headline, "街猫"), (.body, "社区谈好了。"), (.credit, "漫畫／阿榆")])
        #expect(own.articles.map(\.kind) == [.article, .picture])
        let with = assembly([(.headline, "盐田"), (.byline, "文／江白榆"), (.credit, "圖／白榆"), (.body, "盐田很大。")])
        #expect(with.articles.map(\.kind) == [.article] && with.articles[0].blocks.count == 2)
    }

    @Test("Who gave a picture is its credit, although the line looks like a signature")
    func creditInBrackets() throws {
        let article = assembly([(.caption, "列车驶过大桥。"), (.signer, "（岚港车务段 供图）")]).articles[0]
        guard case .figure(let figure)? = article.blocks.first else {
            Testing.Issue.record("no picture")
            return
        }
        #expect(figure.credits.map(\.name) == ["岚港车务段"] && article.bylines.isEmpty)
    }

    @Test("A paragraph without an end goes on in the next one; one with an end does not, after a blank line")
    func cutSentence() {
        let cut = "探员翻查录像和银行的记录，锁定了两名"
        let rest = "户口持有人，前日在岚港将两人拘捕，并冻结约四十六万元。"
        let joined = assembly([(.headline, "骗案侦破"), (.body, cut), (.body, rest)], blanks: 1).articles[0]
        #expect(paragraphs(joined) == [cut + rest])
        let apart = assembly([(.headline, "骗案侦破"), (.body, rest), (.more, rest)], blanks: 1).articles[0]
        #expect(paragraphs(apart) == [rest, rest])
    }

    @Test("A dateline right under the head is one, further down it is text")
    func dateline() {
        let article = assembly([
            (.headline, "大桥合龙"), (.body, "岚港讯（记者 白榆）大桥昨日合龙。"), (.body, "晚报讯（记者 柯远）说的是另一座桥。"),
        ]).articles[0]
        #expect(article.dateline == "岚港讯" && article.bylines.map(\.name) == ["白榆"])
        #expect(paragraphs(article) == ["大桥昨日合龙。", "晚报讯（记者柯远）说的是另一座桥。"])
    }

    @Test("Who made the page stays with telephones and addresses, and names that are spaced out are names")
    func contacts() {
        let staff = assembly([(.staff, "责任编辑：沙白榆 电话：5550166"), (.staff, "副刊主编　石白榆 版式：方 圆")]).staff
        #expect(staff == ["责任编辑": "沙白榆", "电话": "5550166", "副刊主编": "石白榆", "版式": "方圆"])
    }

    @Test(
        "What no field of the model takes is a fact of its page; what stands around the nameplate of the first page is of the nameplate",
        arguments: [1, 2])
    func printedFacts(number: Int) {
        let assembly = assembly([
            (.folio, "岚港日报 2025年3月6日"), (.section, "要闻"), (.section, "综合新闻"), (.staff, "本报评报员每月轮换"),
            (.label, "扫码看直播"),
        ])
        var page = Page(number: number, label: "第\(number)版", section: "要闻")
        var plate = Nameplate(title: "岚港日报")
        assembly.keepFacts(on: &page, plate: &plate)
        let own = ["综合新闻", "本报评报员每月轮换"]
        #expect(page.facts == (number == 1 ? own : ["岚港日报 2025年3月6日"] + own + ["扫码看直播"]))
        #expect(plate.facts == (number == 1 ? ["扫码看直播"] : []))
        // The mark of the page named another section.
        page.section = "时政"
        page.facts = []
        assembly.keepFacts(on: &page, plate: &plate)
        #expect(page.facts.last == "要闻")
    }

    @Test("Jumps go by printed numbers, and of two rests on a page each finds the article whose head it has")
    func jumps() throws {
        let text = """
            岚港日报
            2025年3月6日 星期四

            A3 港闻

            大桥合龙庆典昨日举行

            本报讯（记者 白榆）大桥昨日合龙，全长两公里，通车以后从港口到市区只要二十分钟。（下转A4版）

            盐田改造三年账本

            本报讯（记者 柯远）盐田改造三年来，共种下红树八百亩，养殖户由三百户减为九十户。（下转A4版）
            \u{0C}A4 港闻

            盐田改造账本

            （上接A3版）

            养殖户说，海水比从前清了许多，白鹭又回到了滩涂上过冬。

            （上接A3版）

            施工队在桥面上种了两排木棉，明年春天就能看到花开。
            """
        let scratch = try ScratchFolder()
        let issue = try issueSource(at: try scratch.write("page.txt", Array(text.utf8))).value.issue
        let texts = issue.pages[0].articles.map(paragraphs)
        #expect(texts.map(\.count) == [2, 2])
        #expect(texts[0][1].hasPrefix("施工队") && texts[1][1].hasPrefix("养殖户说"))
        #expect(issue.pages[1].articles.isEmpty)
    }

    @Test("In wrapped text a crosshead and a byline are lines of their own after a full line")
    func wrapped() throws {
        let lines = [
            "　　大桥昨日合龙，全长", "两公里，通车以后从港口", "到市区只要二十分钟了。", "谁来养护", "　　养护由海事部门承担", "每年巡查四次，并公布结", "果。每次巡查三天左右，",
            "潜水员下水查看桥墩有无", "损伤。损伤达到两级的都", "要在一个月内修好，逾期", "将由主管部门提出警告。", "本报记者 白榆 柯远", "　　以上规定自下月起施", "行。",
            "　　其他事项另行通知。",
        ]
        let text = lines.enumerated().map { index, line in
            SourceLine(
                place: SourcePlace(file: "", line: index + 1, column: line.hasPrefix("　") ? 3 : 1),
                text: line.hasPrefix("　") ? String(line.dropFirst(2)) : line, blanksBefore: 0)
        }
        let joined = try #require(WrappedText(text)).joined().lines.map(\.text)
        #expect(joined.contains("谁来养护") && joined.contains("本报记者 白榆 柯远"))
        #expect(joined.count == 6)
    }
}
