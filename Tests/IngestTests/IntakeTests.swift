import Foundation
import Diagnostics
import Ingest
import IntakeFixtures
import IssueModel
import TestSupport
import Testing

private func read(_ text: String) throws -> Diagnosed<IssueSource> {
    let scratch = try ScratchFolder()
    return try issueSource(at: try scratch.write("page.txt", Array(text.utf8)))
}

@Suite("Intake of page text")
struct IntakeTests {
    @Test("The example is read whole: its pages, articles, jump, verse, tables and notices")
    func example() throws {
        let source = try issueSource(at: Repository.example)
        let issue = source.value.issue
        #expect(issue.pages.map { $0.articles.count } == [7, 3, 3, 5, 3, 6, 3, 9])
        #expect(issue.pages[0].articles[0].continuedOn == 2)
        #expect(issue.pages[0].articles[0].kicker == "开工首月看项目：")
        #expect(issue.pages[0].articles[0].deck == "——清河两岸更新工程进展见闻")
        #expect(issue.pages[7].articles.filter { $0.kind == .notice }.count == 5)
        #expect(source.value.ledger?.isBalanced == true)
        #expect(!source.diagnostics.contains { $0.severity >= .warning })
        #expect(source.value.picturePaths.count == 12)
        let kinds = Set(issue.pages.flatMap(\.articles).flatMap(\.blocks).map(kind))
        #expect(kinds == ["paragraph", "crosshead", "verse", "list", "table", "figure", "signature"])
    }

    @Test("Every line of the examples has the role that an editor gives it", arguments: ExampleRoles.names)
    func exampleRoles(name: String) throws {
        let roles = try ExampleRoles(path: ExampleRoles.path(of: name, in: Repository.root)).roles
        try #require(roles.count > 100)
        var wrong: [String] = []
        for line in try issueSource(at: "\(Repository.root)/Examples/\(name)").value.lines {
            guard let role = roles["\(line.page):\(line.place.line)"], role != line.role.rawValue else {
                continue
            }
            wrong.append("\(line.page):\(line.place.line) is \(line.role.rawValue), not \(role)")
        }
        #expect(wrong == [])
    }

    @Test("Lines tell their rivals when that is asked for; what they are taken for does not depend on it")
    func rivals() throws {
        let plain = try issueSource(at: Repository.example).value.lines
        let told = try issueSource(at: Repository.example, options: ReadingOptions(tellsRivals: true)).value
            .lines
        #expect(plain.map(\.role) == told.map(\.role) && plain.map(\.score) == told.map(\.score))
        #expect(plain.allSatisfy { $0.rival == nil })
        let rivals = told.compactMap { line in line.rival.map { (line, $0) } }
        #expect(rivals.count > 200)
        #expect(rivals.allSatisfy { line, rival in rival.role != line.role && rival.margin >= 0 })
    }

    private func kind(_ block: Block) -> String {
        switch block {
        case .paragraph: "paragraph"
        case .crosshead: "crosshead"
        case .verse: "verse"
        case .list: "list"
        case .table: "table"
        case .figure: "figure"
        case .signature: "signature"
        }
    }

    @Test("Half-width marks become full-width in Chinese, not in numbers, times, codes and addresses")
    func marks() throws {
        let text = "会议召开\n\n会议今天(5日)召开,共1,200人参加,时间9:00-11:30;网址http://a.example/b,编号CN14-0004。他说:\"好!\""
        let issue = try read(text).value.issue
        guard case .paragraph(let paragraph)? = issue.pages[0].articles[0].blocks.first else {
            Testing.Issue.record("no paragraph")
            return
        }
        #expect(paragraph.text == "会议今天（5日）召开，共1,200人参加，时间9:00-11:30；网址http://a.example/b，编号CN14-0004。他说：“好！”")
    }

    @Test("Form feeds and lines that name a page part the text into pages")
    func pages() throws {
        let issue = try read("标题甲\n\n这里是第一版的正文。\n\u{0C}标题乙\n\n这里是第二版的正文。\nA03 副刊\n标题丙\n\n这里是正文。").value.issue
        #expect(issue.pages.map(\.label) == ["第1版", "第2版", "A03"])
        #expect(issue.pages[2].section == "副刊")
    }

    @Test("Lines end as any system ends them", arguments: ["\n", "\r\n", "\r", "\u{2028}"])
    func lineEnds(end: String) throws {
        let source = try read(["标题甲", "", "这里是正文。", "", "这里还是正文(又一句)。"].joined(separator: end))
        #expect(source.value.issue.pages[0].articles.first?.blocks.count == 2)
        #expect(source.value.issue.repairs.map(\.line) == [5, 5])
    }

    @Test("Names in brackets at the end are a byline")
    func closingBrackets() throws {
        let article = try read("短讯一则\n\n清河今日开通新线路。（本报记者 何远 白榆）").value.issue.pages[0].articles[0]
        #expect(article.endBrackets == "（本报记者 何远 白榆）")
    }

    @Test("A caption that no picture has is reported, and so is a jump without its rest")
    func unbound() throws {
        let scratch = try ScratchFolder()
        try scratch.write(
            "issue.yaml",
            Array("title: 甲报\npages:\n  - text: 1.txt\n    pictures: [{ image: a.jpg, caption: 没有 }]\n".utf8))
        try scratch.write("1.txt", Array("标题\n\n这里是一段正文。(下转第2版)".utf8))
        let source = try issueSource(at: scratch.path)
        #expect(
            Set(source.diagnostics.filter { $0.severity >= .warning }.map(\.code.id)) == ["ING-012", "ING-013"])
        #expect(source.value.picturePaths == ["a.jpg"])
    }

    @Test("A page without its newspaper's name is reported")
    func noTitle() throws {
        #expect(try read("标题\n\n这里是正文。").diagnostics.contains { $0.code == .Ingest.noTitle })
    }

    @Test("Radicals become characters")
    func radicals() throws {
        let source = try read("标题\n\n⼤家好，这里是正文。")
        #expect(source.value.issue.repairs.contains { $0.code == "ING-104" && $0.after == "大" })
    }

    @Test("Every change is in the list of repairs, with its place")
    func repairs() throws {
        let issue = try read("标题甲\n\n会议今天 召开,很好.这句话还没有\n\n说完就到了栏末。").value.issue
        #expect(issue.repairs.map(\.code) == ["ING-103", "ING-101", "ING-101", "ING-102"])
        #expect(issue.repairs[1].line == 3 && issue.repairs[1].before == "," && issue.repairs[1].after == "，")
    }

    @Test("The rest of a jump joins its beginning")
    func jump() throws {
        let text = "长篇报道\n\n事情的开头在第一版，这一段话还没有说完就到了版末，\n\n（下转第2版）\n\u{0C}老街的后续报道\n\n（上接第1版）\n\n所以结尾在第二版。"
        let source = try read(text)
        #expect(source.value.issue.pages.map { $0.articles.count } == [1, 0])
        guard case .paragraph(let whole)? = source.value.issue.pages[0].articles[0].blocks.first else {
            Testing.Issue.record("no paragraph")
            return
        }
        #expect(whole.text == "事情的开头在第一版，这一段话还没有说完就到了版末，所以结尾在第二版。")
        #expect(source.diagnostics.contains { $0.code == .Ingest.joinedJump })
    }

    @Test("A rule or a page number that was read along is kept as unplaced, and reported")
    func unplaced() throws {
        let source = try read("标题\n\n这里是正文。\n\n———\n\n■\n\n12")
        #expect(source.value.issue.unplaced.map(\.text) == ["———", "■", "12"])
        #expect(source.diagnostics.filter { $0.code == .Ingest.unplaced }.map { $0.place?.line } == [5, 7, 9])
        #expect(source.value.ledger?.isBalanced == true)
        #expect(source.value.issue.pages[0].articles.count == 1)
    }
}
