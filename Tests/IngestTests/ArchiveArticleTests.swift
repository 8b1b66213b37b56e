import Diagnostics
import Foundation
import Ingest
import IssueModel
import TestNumbers
import TestSupport
import Testing

private func read(_ text: String) throws -> Diagnosed<IssueSource> {
    let scratch = try ScratchFolder()
    return try issueSource(at: try scratch.write("01-甲.md", Array(text.utf8)))
}

/// `paragraph 这里是…`
private func outline(_ article: Article) -> [String] {
    article.blocks.map { block in
        switch block {
        case .paragraph(let text): "paragraph " + text.text
        case .crosshead(let text): "crosshead " + text.text
        case .verse(let lines): "verse " + lines.map(\.text).joined(separator: "/")
        case .list(let lines): "list " + lines.map(\.text).joined(separator: "/")
        case .signature(let lines): "signature " + lines.map(\.text).joined(separator: "/")
        case .figure(let figure): "figure \(figure.image ?? "-") \(figure.caption ?? "-") \(figure.alt ?? "-")"
        case .table: "table"
        }
    }
}

private let congratulation = """
    ### 印书社的祝贺  来自四乡

    1951-03-06
    第4版(副刊)
    专栏：印书社的祝贺

    　　印书社的祝贺
        来自四乡
                热烈庆祝清河报创刊
        正当春耕开始的时候，听到你们创刊，我们高兴极了！
                              青石印书社全体职工同贺
        两岸人民的嘴巴，山地平原的桥梁。
                                    柳堤书店三月五日
                祝清河报创刊
        你们代表两岸人民的呼声。
        我们将响应你们的号召！
                                        渡口工人敬献
    """

@Suite("Article files of archives")
struct ArchiveArticleTests {
    @Test("Wishes are crossheads, what stands at the right edge are signatures, the headline is taken once")
    func congratulations() throws {
        let source = try read(congratulation)
        let page = try #require(source.value.issue.pages.first)
        let article = try #require(page.articles.first)
        #expect(page.number == 4 && page.label == "第4版" && page.section == "副刊")
        #expect(source.value.issue.nameplate.date == "1951-03-06")
        #expect(article.headline == "印书社的祝贺 来自四乡" && article.column == "印书社的祝贺")
        #expect(article.kind == .article && article.id == "p4-a1")
        #expect(
            outline(article) == [
                "crosshead 热烈庆祝清河报创刊", "paragraph 正当春耕开始的时候，听到你们创刊，我们高兴极了！", "signature 青石印书社全体职工同贺",
                "paragraph 两岸人民的嘴巴，山地平原的桥梁。", "signature 柳堤书店三月五日", "crosshead 祝清河报创刊",
                "paragraph 你们代表两岸人民的呼声。", "paragraph 我们将响应你们的号召！", "signature 渡口工人敬献",
            ])
        #expect(
            source.value.ledger?.isBalanced == true && source.value.ledger?.entries.map(\.page) == ["01-甲.md"])
        #expect(source.value.issue.repairs.isEmpty)
        #expect(source.diagnostics.filter { $0.severity >= .warning }.map(\.code) == [.Ingest.noTitle])
    }

    @Test("The first dateline is the article's; one in the middle stays text; the author is a byline")
    func datelines() throws {
        let text = """
            ### 清河大桥动工  两岸群众参加
            白榆
            1951-03-06
            第1版()
            专栏：

            　　清河大桥动工
                两岸群众参加
                【清河社石桥五日电】大桥昨日动工，群众一千人参加。
                “好啊！”
                【清河社石桥五日电】又讯：石料已经运到。
            """
        let source = try read(text)
        let article = try #require(source.value.issue.pages.first?.articles.first)
        #expect(article.dateline == "清河社石桥五日电")
        #expect(article.bylines == [Byline(role: nil, name: "白榆", position: .head)])
        #expect(
            outline(article) == [
                "paragraph 大桥昨日动工，群众一千人参加。", "paragraph “好啊！”", "paragraph 【清河社石桥五日电】又讯：石料已经运到。",
            ])
        #expect(source.value.ledger?.isBalanced == true)
    }

    @Test("Front matter says what the lines of an archive say, and Markdown stands for blocks")
    func frontMatter() throws {
        let text = """
            ---
            title: 渡口的春天
            kicker: 清河散记
            author: [白榆, 何远]
            date: 2026-03-06
            page: 3
            column: 副刊
            source: 据《样刊》
            autor: 甲
            ---
            春天到了，渡口的船
            又多了起来。

            ## 船工

            - 第一条
            - 第二条

            ![一条船](images/boat.jpg "船到渡口。")

            柳色青青渡口春，
            行人来往不知频，
            白鸥飞过沙洲去。
            """
        let source = try read(text)
        let article = try #require(source.value.issue.pages.first?.articles.first)
        #expect(article.headline == "渡口的春天" && article.kicker == "清河散记" && article.column == "副刊")
        #expect(article.bylines.map(\.name) == ["白榆", "何远"] && article.source == "《样刊》")
        #expect(source.value.issue.pages[0].number == 3 && source.value.issue.nameplate.date == "2026-03-06")
        #expect(
            outline(article) == [
                "paragraph 春天到了，渡口的船又多了起来。", "crosshead 船工", "list 第一条/第二条", "figure images/boat.jpg 船到渡口。 一条船",
                "verse 柳色青青渡口春，/行人来往不知频，/白鸥飞过沙洲去。",
            ])
        let unknown = source.diagnostics.first { $0.code == .Ingest.unknownKey }
        #expect(unknown?.arguments == ["autor", "author"] && unknown?.place?.line == 9)
        #expect(source.value.ledger?.isBalanced == true)
    }

    @Test("A value of the wrong kind in front matter is an error with its line")
    func wrongFrontMatter() throws {
        let failure = try #require(throws: Failure.self) { try read("---\ntitle: 甲\ndate: { a: 1 }\n---\n正文。") }
        #expect(failure.diagnostic.code == .Ingest.wrongValue && failure.diagnostic.place?.line == 3)
    }

    @Test("One folder of articles is one issue: pages in order, articles in the order of their files")
    func folder() throws {
        let scratch = try ScratchFolder()
        for (name, page) in [("10-甲.md", 2), ("2-乙.md", 2), ("1-丙.md", 1)] {
            let text = "### \(name)\n\n1951-03-06\n第\(page)版()\n\n　　这里是正文。\n"
            try scratch.write(name, Array(text.utf8))
        }
        try scratch.write("11-丁.md", Array("### 无版\n\n1951-03-07\n专栏：\n\n　　这里是正文。\n".utf8))
        try scratch.write("README.md", Array("# About\n\nNothing.\n".utf8))
        try scratch.write("issue.yaml", Array("title: 清河报\n".utf8))
        let source = try issueSource(at: scratch.path)
        let issue = source.value.issue
        #expect(issue.nameplate.title == "清河报" && issue.nameplate.date == "1951-03-06")
        #expect(
            issue.pages.map { $0.articles.compactMap(\.headline) } == [
                ["1-丙.md", "无版"], ["2-乙.md", "10-甲.md"],
            ])
        let codes = source.diagnostics.filter { $0.severity >= .warning }.map(\.code)
        #expect(Set(codes) == [.Ingest.noPageNumber, .Ingest.otherDate])
        #expect(source.value.ledger?.entries.count == 4 && source.value.ledger?.isBalanced == true)
    }
}

@Suite("Damaged article files")
struct DamagedArchiveTests {
    @Test("Damaged files lose nothing", arguments: 0..<200)
    func mutations(seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        var lines = congratulation.components(separatedBy: "\n") + ["（白榆）", "据《样报》", "![甲](a.jpg)", "# 乙 丙"]
        for _ in 0..<10 {
            let at = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: lines.remove(at: at)
            case 1: lines.insert(lines[at], at: at)
            case 2: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &random))
            case 3: lines[at] = String(lines[at].prefix(lines[at].count / 2))
            case 4: lines.insert("", at: at)
            default: lines[at] += "(" + lines[lines.count / 2] + ")"
            }
        }
        let source = try read("### 甲  乙\n\n1951-03-06\n第1版()\n" + lines.joined(separator: "\n"))
        #expect(
            source.value.ledger?.isBalanced == true && source.value.ledger?.entries.first?.page == "01-甲.md")
        #expect(!source.diagnostics.contains { $0.code == .Ingest.lost })
    }
}

@Suite("Articles of a real archive", .enabled(if: FileManager.default.fileExists(atPath: archive)))
struct ArchiveSampleTests {
    @Test("All five articles are right and nothing is lost")
    func articles() throws {
        let source = try issueSource(at: archive)
        let articles = source.value.issue.pages.flatMap(\.articles)
        #expect(source.value.issue.pages.map(\.number) == [1, 2, 3, 4])
        #expect(articles.map(\.id) == ["p1-a1", "p2-a1", "p3-a1", "p4-a1", "p4-a2"])
        #expect(articles.map { $0.blocks.count } == [6, 1, 2, 13, 20])
        #expect(
            articles.compactMap(\.headline) == [
                "发刊词", "瑞华银行 今日召开股东大会", "煤矿工潮绵延四旬 美工业陷停顿状态 芝加哥华盛顿等城已黑暗无光", "新闻界的祝贺", "毛主席的像片 发生在北平××小学的故事",
            ])
        #expect(articles.map(\.dateline) == [nil, "新华社晋冀鲁豫总分社邯郸讯", "新华社延安十一日电", nil, nil])
        #expect(articles[4].headByline == "司徒达" && articles[3].column == "新闻界的祝贺")
        #expect(articles.map(\.kind).allSatisfy { $0 == .article })
        let kinds = outline(articles[3]).map { $0.prefix { $0 != " " } }
        #expect(kinds.filter { $0 == "signature" }.count == 5 && kinds.filter { $0 == "crosshead" }.count == 2)
        #expect(source.value.issue.nameplate.date == "1946-05-15" && source.value.issue.repairs.isEmpty)
        #expect(source.value.ledger?.isBalanced == true && source.value.ledger?.entries.count == 5)
        #expect(source.diagnostics.filter { $0.severity >= .warning }.map(\.code) == [.Ingest.noTitle])
    }
}

private let archive = Repository.root + "/../shared/samples/rmrb-19460515"
