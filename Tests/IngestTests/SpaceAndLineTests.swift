import Diagnostics
@testable import Ingest
import IssueModel
import TestSupport
import Testing

@Suite("Spaces inside text, and lines that become one")
struct SpaceAndLineTests {
    @Test(
        "Blanks in Chinese text go, those between Western words stay",
        arguments: [
            ("会议 今天", "会议今天", 1), ("会 议 今 天", "会议今天", 3), ("在iPhone 15 Pro上", "在iPhone 15 Pro上", 0),
            ("用 Wi-Fi 上网", "用Wi-Fi上网", 2), ("　　段首", "段首", 0), ("段尾  ", "段尾", 0), ("今年 3 月", "今年3月", 2),
            ("a   b", "a b", 0), ("甲　乙", "甲乙", 1), ("甲\u{200B}乙", "甲乙", 1), ("， 甲", "，甲", 1), ("", "", 0),
            ("9、4、16、（ ）。", "9、4、16、（ ）。", 0), ("五月一日　阴。会开了。", "五月一日 阴。会开了。", 0), ("四点半 起床。", "四点半 起床。", 0),
            ("五月一日 会开了，人散了。", "五月一日会开了，人散了。", 1), ("（2025）岚民初字第12号 柯远：你好。", "（2025）岚民初字第12号 柯远：你好。", 0),
        ])
    func spaces(text: String, unspaced: String, count: Int) {
        let result = UnspacedText(text)
        #expect(result.text == unspaced)
        #expect(result.changes.count == count)
        for change in result.changes {
            let before = Array(text.unicodeScalars)[change.offset...].prefix(change.before.unicodeScalars.count)
            #expect(String(String.UnicodeScalarView(before)) == change.before)
            #expect(change.before.withoutBlanks == change.after)
        }
    }

    @Test(
        "A hyphen goes only between small Latin letters; Latin words get a space, Chinese nothing",
        arguments: [
            ("inter-", "national", "international", true), ("Wi-", "Fi", "Wi-Fi", false),
            ("Covid-", "19", "Covid-19", false), ("2024-", "05", "2024-05", false),
            ("good", "news", "good news", false),
            ("Smith,", "Jr.", "Smith, Jr.", false), ("会议", "召开", "会议召开", false),
            ("使用", "Wi-Fi", "使用Wi-Fi", false),
            ("Wi-Fi", "上网", "Wi-Fi上网", false), ("共1,", "200人", "共1,200人", false), ("甲-", "乙", "甲-乙", false),
            ("", "甲", "甲", false), ("甲", "", "甲", false),
            ("投稿：lg@lan", "gang.example", "投稿：lg@langang.example", false),
            ("投稿：lan", "gang@a.example", "投稿：langang@a.example", false),
            ("soft\u{AD}", "ware", "software", true),
        ])
    func lines(left: String, right: String, text: String, isHyphenRemoved: Bool) {
        var joined = left
        #expect(joined.appendLine(right) == isHyphenRemoved)
        #expect(joined == text)
    }

    @Test("With the rule switched off the hyphen stays")
    func keptHyphen() {
        var text = "inter-"
        let isHyphenRemoved = text.appendLine("national", joinsWords: false)
        #expect(!isHyphenRemoved)
        #expect(text == "inter-national")
    }

    private func read(_ text: String, _ rules: RepairRules = .all) throws -> Diagnosed<IssueSource> {
        let scratch = try ScratchFolder()
        let path = try scratch.write("page.txt", Array(text.utf8))
        return try issueSource(at: path, options: ReadingOptions(repairs: rules))
    }

    private func paragraphs(_ source: Diagnosed<IssueSource>) -> [String] {
        source.value.issue.pages.flatMap(\.articles).flatMap(\.blocks).compactMap { block in
            if case .paragraph(let text) = block { text.text } else { nil }
        }
    }

    private static let page = "标题甲\n\n会议今天 召开,他说\"很好\".这本杂志叫做inter-\n\nnational，到了栏末才说完。"

    @Test("Each rule of reading can be switched off alone, and the account agrees all the same")
    func reading() throws {
        let whole = "会议今天召开，他说“很好”。这本杂志叫做international，到了栏末才说完。"
        let all = try read(SpaceAndLineTests.page)
        #expect(paragraphs(all) == [whole])
        #expect(
            Set(all.value.issue.repairs.map(\.code))
                == ["ING-101", "ING-102", "ING-103", "ING-106", "ING-108"])
        let expected: [(RepairRule, [String])] = [
            (.spaces, [whole.replacing("今天召开", with: "今天 召开")]),
            (.quotes, [whole.replacing("“很好”", with: "\"很好\"")]),
            (.lineEndHyphens, [whole.replacing("international", with: "inter-national")]),
            (
                .joinedParagraphs,
                ["会议今天召开，他说“很好”。这本杂志叫做inter-", "national，到了栏末才说完。"]
            ),
        ]
        for (rule, texts) in expected {
            let source = try read(SpaceAndLineTests.page, .all.without(rule))
            #expect(paragraphs(source) == texts, "\(rule.rawValue)")
            #expect(!source.value.issue.repairs.contains { $0.code == rule.code.id })
            #expect(source.value.ledger?.isBalanced == true)
        }
        let none = try read(SpaceAndLineTests.page, [])
        #expect(none.value.issue.repairs.isEmpty)
        #expect(none.value.ledger?.isBalanced == true)
    }

    @Test("A removed space is listed at the character before it, also after a dateline and a longer mark")
    func placeOfSpace() throws {
        let text = "标题甲\n\n　　本报讯（记者 何远）等等......会议今天 召开很好，大家都很高兴。"
        let repairs = try read(text).value.issue.repairs.filter { $0.code == "ING-103" }
        let scalars = Array(text.split(separator: "\n")[1].unicodeScalars)
        #expect(repairs.map(\.before) == ["天 召"] && repairs.map(\.after) == ["天召"])
        #expect(repairs.map(\.column) == [(scalars.firstIndex(of: "天") ?? 0) + 1])
    }

    @Test("In a folder of several files repairs and unplaced lines name their file, in both forms")
    func files() throws {
        let scratch = try ScratchFolder()
        try scratch.write("01.txt", Array("标题甲\n\n这里是正文,很好。".utf8))
        try scratch.write("02.txt", Array("标题乙\n\n这里也是正文,很好。\n\n———".utf8))
        let source = try issueSource(at: scratch.path)
        let issue = source.value.issue
        #expect(issue.repairs.map(\.file) == ["01.txt", "02.txt"])
        #expect(issue.unplaced.map(\.file) == ["02.txt"])
        #expect(
            source.diagnostics.first { $0.code == .Ingest.unplaced }?.place?.file == scratch.path + "/02.txt")
        for bytes in [try json(of: issue), xml(of: issue).value] {
            let again = try issueSource(at: try scratch.write("issue", bytes)).value.issue
            #expect(again.repairs == issue.repairs && again.unplaced == issue.unplaced)
        }
        #expect(try read("标题\n\n正文,很好。").value.issue.repairs.map(\.file) == [nil])
    }
}
