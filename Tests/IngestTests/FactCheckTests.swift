import Diagnostics
import Foundation
import Ingest
import IssueModel
import TestSupport
import Testing

private func issue(
    date: String? = "2024-05-29", weekday: String? = nil, lunarDate: String? = nil, number: String? = nil,
    pages: (said: Int?, seen: Int) = (nil, 1)
) -> IssueModel.Issue {
    var plate = Nameplate(title: "清河周报")
    plate.date = date
    plate.weekday = weekday
    plate.lunarDate = lunarDate
    plate.number = number
    plate.pageCount = pages.said
    let seen = (0..<pages.seen).map { Page(number: $0 + 1, label: "第\($0 + 1)版") }
    return IssueModel.Issue(nameplate: plate, pages: seen)
}

@Suite("Facts of a nameplate check each other")
struct FactCheckTests {
    @Test(
        "Facts that agree raise nothing",
        arguments: [
            issue(), issue(weekday: "星期三"), issue(weekday: "周三"), issue(lunarDate: "农历甲辰年四月廿二"),
            issue(date: "2023-03-22", weekday: "星期三", lunarDate: "农历癸卯年闰二月初一"), issue(date: nil),
            issue(date: "1905-01-01", lunarDate: "农历正月初一"), issue(pages: (8, 8)), issue(pages: (nil, 3)),
        ])
    func agree(issue: IssueModel.Issue) {
        #expect(factFindings(in: issue).isEmpty)
    }

    @Test(
        "Facts that do not agree raise their code, with what would be right",
        arguments: [
            (issue(weekday: "星期四"), DiagnosticCode.Fact.weekday, ["2024-05-29", "星期四", "星期三"]),
            (issue(weekday: "礼拜日"), .Fact.weekday, ["2024-05-29", "礼拜日", "星期三"]),
            (issue(lunarDate: "农历四月廿一"), .Fact.lunarDay, ["2024-05-29", "四月廿一", "四月廿二"]),
            (issue(lunarDate: "农历甲辰年闰四月廿二"), .Fact.lunarDay, ["2024-05-29", "闰四月廿二", "四月廿二"]),
            (issue(lunarDate: "农历癸卯年四月廿二"), .Fact.lunarYear, ["2024-05-29", "癸卯", "甲辰"]),
            (issue(date: "2024-02-09", lunarDate: "岁次甲辰"), .Fact.lunarYear, ["2024-02-09", "甲辰", "癸卯"]),
            (issue(date: "2023-02-29"), .Fact.impossibleDate, ["2023-02-29"]),
            (issue(date: "soon"), .Fact.impossibleDate, ["soon"]),
            (issue(pages: (16, 8)), .Fact.pageCount, ["16", "8"]),
            (issue(pages: (4, 8)), .Fact.pageCount, ["4", "8"]),
            (issue(pages: (16, 1)), .Fact.singlePage, ["16"]),
        ])
    func disagree(issue: IssueModel.Issue, code: DiagnosticCode, values: [String]) {
        let findings = factFindings(in: issue)
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.arguments == values)
    }

    @Test("A contradiction in a page text is reported where it stands, once for each fact")
    func places() throws {
        let scratch = try ScratchFolder()
        let text = """
            清河周报
            二〇二四年五月二十九日 星期四
              农历癸卯年四月廿一 今日16版
            第12期

            春来早

            这里是正文，一句话就完了。
            """
        let source = try issueSource(at: try scratch.write("page.txt", Array(text.utf8)))
        #expect(source.value.issue.nameplate.date == "2024-05-29")
        let found = source.diagnostics.filter { $0.code.id.hasPrefix("FCT") }
        let places = Dictionary(
            uniqueKeysWithValues: found.map { ($0.code.id, "\($0.place?.line ?? 0):\($0.place?.column ?? 0)") })
        #expect(
            places == ["FCT-002": "2:13", "FCT-003": "3:3", "FCT-004": "3:3", "FCT-006": "3:15"])
    }

    @Test(
        "An impossible date of the page is reported at its place, kept, and nothing else is checked against it")
    func impossible() throws {
        let scratch = try ScratchFolder()
        let text = "清河周报\n2023年2月30日 星期四\n第12期\n\n春来早\n\n这里是正文，一句话就完了。"
        let source = try issueSource(at: try scratch.write("page.txt", Array(text.utf8)))
        let found = source.diagnostics.filter { $0.code.id.hasPrefix("FCT") }
        #expect(found.map(\.code) == [.Fact.impossibleDate])
        #expect(found.first?.place?.line == 2 && found.first?.place?.column == 1)
        #expect(source.value.issue.nameplate.date == "2023-02-30")
    }

    @Test("The date of issue.yaml is taken in any form")
    func normalised() throws {
        let scratch = try ScratchFolder()
        try scratch.write("issue.yaml", Array("title: 甲报\ndate: 中華民國113年5月29日\nweekday: 星期三\n".utf8))
        try scratch.write("1.txt", Array("标题\n\n这里是一段正文。".utf8))
        let source = try issueSource(at: scratch.path)
        #expect(source.value.issue.nameplate.date == "2024-05-29")
        #expect(!source.diagnostics.contains { $0.code.id.hasPrefix("FCT") })
    }

    private static let earlier: [(date: String, number: String)] = [
        ("2024-05-15", "4402"), ("2024-05-22", "4403"), ("2024-06-05", "4405"), ("unknown", "9"),
    ]

    @Test(
        "Numbers rise with the date",
        arguments: [
            ("2024-05-29", "4404", nil), ("2024-05-22", "4403", nil), ("2024-06-12", "5000", nil),
            ("2024-05-29", "4403", "4403 2024-05-22"), ("2024-05-29", "4400", "4403 2024-05-22"),
            ("2024-05-29", "4409", "4405 2024-06-05"), ("2024-05-22", "4404", "4403 2024-05-22"),
            ("2024-06-12", "4404", "4405 2024-06-05"), ("2024-05-01", "4402", "4402 2024-05-15"),
        ])
    func numbers(date: String, number: String, against: String?) {
        let plate = issue(date: date, number: number).nameplate
        let findings = numberFindings(FactCheckTests.earlier, in: plate)
        #expect(findings.map(\.code) == (against == nil ? [] : [.Fact.numberOrder]))
        #expect(findings.first.map { $0.arguments[2...].joined(separator: " ") } == against)
        #expect(numberFindings(FactCheckTests.earlier.reversed(), in: plate) == findings)
    }

    @Test("Time zone and locale of the machine change nothing")
    func elsewhere() throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write(
            "page.txt", Array("清河周报\n2024年2月10日 星期日\n农历癸卯年腊月三十\n第12期\n\n春来早\n\n这里是正文，一句话就完了。".utf8))
        let outputs = try [("Pacific/Kiritimati", "ar_SA.UTF-8"), ("Pacific/Pago_Pago", "C")].map {
            zone, locale in
            try run(
                [banxin, "parse", path, "--lang", "zh"], environment: ["TZ": zone, "LC_ALL": locale]
            ).errors
        }
        #expect(outputs[0] == outputs[1] && outputs[0].contains("[FCT-004]"))
        #expect(outputs[0].contains("正月初一") && outputs[0].contains("星期六"))
    }
}
