import Diagnostics
@testable import Ingest
import IssueModel
import TestNumbers
import TestSupport
import Testing

/// A line, what it becomes, and the rules whose codes are listed for it.
struct RepairRow: Sendable, CustomTestStringConvertible {
    let line: String
    let repaired: String
    let codes: Set<String>

    init(_ line: String, _ repaired: String, _ codes: String...) {
        self.line = line
        self.repaired = repaired
        self.codes = Set(codes)
    }

    /// A line that stays as it is.
    init(_ line: String) {
        self.init(line, line)
    }

    var testDescription: String { line }

    static let marks: [RepairRow] = [
        RepairRow("会议今天召开,很好", "会议今天召开，很好", "ING-101"),
        RepairRow("甲;乙:丙?丁!", "甲；乙：丙？丁！", "ING-101"),
        RepairRow("会议(第5次)召开.", "会议（第5次）召开。", "ING-101"),
        RepairRow("散会.5月再开", "散会。5月再开", "ING-101"),
        RepairRow("增长6.1%.另据", "增长6.1%。另据", "ING-101"),
        RepairRow("共1,200人参加"), RepairRow("时间9:00-11:30"), RepairRow("以3:2取胜"), RepairRow("晚场9:"),
        RepairRow("编号CN14-0004"),
        RepairRow("增长3%-5%"), RepairRow("长8.2公里"), RepairRow("气温-3℃～5℃"), RepairRow("约(1)", "约（1）", "ING-101"),
        RepairRow("时间:9:00,地点:礼堂", "时间：9:00，地点：礼堂", "ING-101"),
        RepairRow("长68.4%:11月", "长68.4%：11月", "ING-101"), RepairRow("12比15,13比15", "12比15，13比15", "ING-101"),
        RepairRow("为139,50岁", "为139，50岁", "ING-101"), RepairRow("喷2,4滴"),
        RepairRow("比分3:2,共1,200人.", "比分3:2，共1,200人。", "ING-101"),
        RepairRow("网址http://a.example/b(1);c=d,见说明", "网址http://a.example/b(1);c=d，见说明", "ING-101"),
        RepairRow("(见www.a.example/x?y=1)下同", "（见www.a.example/x?y=1）下同", "ING-101"),
        RepairRow("写信到someone@a.example,注明", "写信到someone@a.example，注明", "ING-101"),
        RepairRow("打开报告(1).pdf文件"), RepairRow("打开通知.txt文件"), RepairRow("登录中国.example"),
        RepairRow("作者A.B. Smith, Jr.著"), RepairRow("他写下“Hello, world!”"),
        RepairRow("Hello, world!是第一句"), RepairRow("这是iPhone 15 Pro!真好", "这是iPhone 15 Pro！真好", "ING-101"),
        RepairRow("支持Wi-Fi,速度快", "支持Wi-Fi，速度快", "ING-101"),
        RepairRow("说明(见(甲)条)结束", "说明（见（甲）条）结束", "ING-101"),
        RepairRow("公司(以下简称“甲”)成立", "公司（以下简称“甲”）成立", "ING-101"),
        RepairRow("称CO2(二氧化碳)高", "称CO2（二氧化碳）高", "ING-101"),
        RepairRow("函数“f(x, y)”连续"), RepairRow("会议（扩大)召开", "会议（扩大）召开", "ING-101"),
        RepairRow("电话5550166(8:30—17:00)", "电话5550166（8:30—17:00）", "ING-101"),
        RepairRow("5550166(8:30—17:00)"),
        RepairRow("型号5550166(8-17)"), RepairRow("1)标题"), RepairRow("各县(市", "各县（市", "ING-101"),
        RepairRow("区)妇联", "区）妇联", "ING-101"),
        RepairRow("Hello, world! (once)"), RepairRow("http://a.example/"),
        RepairRow("第１２３号ＡＢＣ"), RepairRow("会议 ,今天", "会议 ，今天", "ING-101"),
        RepairRow("问:路窄吗?", "问：路窄吗？", "ING-101"), RepairRow("Q:为什么", "Q：为什么", "ING-101"),
        RepairRow("老街--一座城的记忆", "老街——一座城的记忆", "ING-109"), RepairRow("--三问校园周边", "——三问校园周边", "ING-109"),
        RepairRow("老街－－记忆", "老街——记忆", "ING-109"), RepairRow("使用 --help 选项"), RepairRow("电话010--1234"),
        RepairRow("还有很多...", "还有很多……", "ING-109"), RepairRow("等等......他说", "等等……他说", "ING-109"),
        RepairRow("还有..两点"), RepairRow("等待wait...结束"), RepairRow("分隔-----线"),
    ]

    static let quotes: [RepairRow] = [
        RepairRow("他说\"好\"", "他说“好”", "ING-106"), RepairRow("\"慢工\"守着", "“慢工”守着", "ING-106"),
        RepairRow("他说'好'", "他说‘好’", "ING-106"), RepairRow("\"他说'好'了\"", "“他说‘好’了”", "ING-106"),
        RepairRow("他说“好\"", "他说“好”", "ING-106"), RepairRow("他说\"好”", "他说“好”", "ING-106"),
        RepairRow("他写\"Good\"", "他写“Good”", "ING-106"), RepairRow("歌曲It's OK流行"), RepairRow("身高5'11\"的人"),
        RepairRow("买27\"显示器和32\"显示器"), RepairRow("他说\"好了"), RepairRow("这句话\"，没有开头"),
        RepairRow("说完了。\"他又说：\"好。\"", "说完了。\"他又说：“好。”", "ING-106"),
        RepairRow("the \"best\" of甲"), RepairRow("“甲”和\"乙\"", "“甲”和“乙”", "ING-106"),
        RepairRow("随着\"海丰166\"轮靠泊", "随着“海丰166”轮靠泊", "ING-106"),
        RepairRow("获评2024\"最美\"", "获评2024“最美”", "ING-106"), RepairRow("\"one\" and \"two\""),
        RepairRow("\"甲\"\"乙\"", "“甲”“乙”", "ING-106"), RepairRow("＂甲＂", "“甲”", "ING-106"),
    ]

    static let forms: [RepairRow] = [
        RepairRow("⼤家⽣⽇", "大家生日", "ING-104"), RepairRow("⻋⻓⻢", "车长马", "ING-104"),
        RepairRow("⻱⺟", "龜母", "ING-104"),
        RepairRow("⺀"), RepairRow("⼀,⼆", "一，二", "ING-104", "ING-101"),
        RepairRow("\u{F901}加", "更加", "ING-107"), RepairRow("\u{2F804}", "你", "ING-107"),
        RepairRow("﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩"), RepairRow("𪚥字"),
    ]

    static let all = marks + quotes + forms
}

@Suite("Repairs of a line")
struct RepairTests {
    @Test("Lines become what they should be, with the codes of the rules", arguments: RepairRow.all)
    func rows(row: RepairRow) {
        let repaired = repairedLine(row.line, rules: .all)
        #expect(repaired.text == row.repaired)
        #expect(Set(repaired.changes.map(\.code.id)) == row.codes)
    }

    @Test("With its rule switched off a line stays", arguments: RepairRow.all.filter { $0.codes.count == 1 })
    func switchedOff(row: RepairRow) throws {
        let rules = RepairRule.allCases.filter { rule in
            row.codes.contains(rule.code.id) || (rule == .fullWidthPunctuation && row.codes.contains("ING-109"))
        }
        try #require(rules.count == 1)
        #expect(repairedLine(row.line, rules: RepairRules.all.without(rules[0])).text == row.line)
        #expect(repairedLine(row.line, rules: RepairRules(rules[0])).text == row.repaired)
    }

    @Test("The rows are many, and every rule of lines has some")
    func coverage() {
        #expect(RepairRow.all.count >= 72)
        let codes = RepairRow.all.reduce(into: Set<String>()) { $0.formUnion($1.codes) }
        #expect(codes == ["ING-101", "ING-104", "ING-106", "ING-107", "ING-109"])
    }

    @Test("Full-width digits and letters change only when that is asked for")
    func fullWidthDigits() {
        let line = "第１２３号,ＡＢＣ"
        #expect(repairedLine(line, rules: .all).text == "第１２３号，ＡＢＣ")
        let asked = repairedLine(line, rules: .all.with(.fullWidthDigits))
        #expect(asked.text == "第123号，ABC")
        #expect(asked.changes.filter { $0.code.id == "ING-110" }.count == 6)
    }

    /// A line of marks, words and characters that repairs care for, in any order.
    private func randomLine(seed: UInt64) -> String {
        let pieces = [
            "中", "文", "会议", "a", "Bc", "1", "20", " ", "　", ",", ";", ":", "?", "!", "(", ")", ".", "..", "...",
            "\"", "'",
            "-", "--", "，", "。", "：", "（", "）", "“", "”", "‘", "’", "—", "…", "《", "》", "http://a.b/c", "@",
            "/", "%", "⼤",
            "\u{F901}", "１", "－", "＂", "'s", "、", "www.x.y", "显",
        ]
        var random = SeededNumbers(seed: seed)
        let count = Int.random(in: 1...24, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    @Test(
        "Repairing twice is repairing once; every change is listed, and the list makes the text",
        arguments: 0..<40)
    func properties(seed: UInt64) {
        for number in 0..<150 {
            let line = randomLine(seed: seed * 1000 + UInt64(number))
            let rules: RepairRules = number % 5 == 0 ? .all.with(.fullWidthDigits) : .all
            let once = repairedLine(line, rules: rules)
            let twice = repairedLine(once.text, rules: rules)
            #expect(twice.changes.isEmpty, "\(line) → \(once.text) → \(twice.text)")
            var scalars = Array(line.unicodeScalars)
            for change in once.changes.reversed() {
                let before = Array(change.before.unicodeScalars)
                let range = change.offset..<change.offset + before.count
                #expect(Array(scalars[range]) == before)
                scalars.replaceSubrange(range, with: change.after.unicodeScalars)
            }
            #expect(String(String.UnicodeScalarView(scalars)) == once.text)
            let lost = once.changes.filter { $0.code.id == "ING-109" }
                .reduce(0) { $0 + $1.before.inkCount - $1.after.inkCount }
            #expect(once.text.inkCount == line.inkCount - lost)
        }
    }

    @Test("Every character of a repaired line knows where it came from", arguments: 0..<10)
    func sourceOffsets(seed: UInt64) {
        for number in 0..<100 {
            let line = randomLine(seed: seed * 7919 + UInt64(number))
            let source = Array(line.unicodeScalars)
            let repaired = repairedLine(line, rules: .all)
            let changed = Set(repaired.changes.map(\.offset))
            for (offset, scalar) in repaired.text.unicodeScalars.enumerated() {
                let place = repaired.sourceOffset(of: offset)
                #expect(
                    changed.contains(place) || source[place] == scalar || "—…".unicodeScalars.contains(scalar))
            }
        }
    }

    @Test("A line of very many marks is read like any other")
    func longLine() {
        for piece in ["中,", "(", "a!", "中\"", "( ", ", ", "(中)", "a b, ", "http://"] {
            let line = "中" + String(repeating: piece, count: 20_000)
            #expect(repairedLine(line, rules: .all).text.unicodeScalars.count == line.unicodeScalars.count)
        }
    }
}
