import Diagnostics
import Testing

@testable import Ingest

@Suite("Columns cut by eye")
struct RaggedColumnTests {
    private func read(_ lines: [String]) -> [SourceLine] {
        lines.enumerated().map { index, line in
            SourceLine(
                place: SourcePlace(file: "", line: index + 1, column: 1), line: repairedLine(line, rules: .all),
                blanksBefore: 0, endsWithBlank: false)
        }
    }

    /// The text in lines of these lengths, in turn.
    private func cut(_ text: String, _ lengths: [Int]) -> [String] {
        var (rest, lines) = (text[...], [String]())
        while !rest.isEmpty {
            lines.append(String(rest.prefix(lengths[lines.count % lengths.count])))
            rest = rest.dropFirst(lines[lines.count - 1].count)
        }
        return lines
    }

    private static let stories = [
        "白石乡供销社把柜台搬到地头，三天里送去锄头二百把、化肥四千斤，社员不出村就办齐了春耕要用的东西。",
        "老社员丁满仓头一个来买，他说，往年为一张犁要跑三十里，误了墒情，今年犁等人，人不等犁，心里踏实。",
        "有人问，集市上样样都有，何必下乡？他笑着说，集市五天一回，庄稼可不等人，早一天下种，秋后就多收一成粮食。",
        "消息传到邻乡，三里铺的干部连夜赶来取经，看了账本，又看了货担，临走时说，这副担子，他们明天也要挑起来。",
        "供销社主任算过账，一趟车拉的货，抵得上一百个人进城，省下的工夫够全乡多锄六百亩地，这样的事要多办。",
    ]

    @Test("Lines that are of nearly one length, and end anywhere in their sentences, are paragraphs")
    func joined() throws {
        let lines = RaggedColumnTests.stories.flatMap { cut($0, [14, 13, 16, 15, 13]) }
        let wrapped = try #require(WrappedText(read(lines)))
        #expect(wrapped.measure == ColumnMeasure(ragged: 13...16))
        #expect(wrapped.joined().lines.map(\.text) == RaggedColumnTests.stories)
    }

    @Test("Columns of one width are told where only some of the lines of a page are theirs")
    func even() {
        let heads = ["供销社", "送货下乡", "春耕备忘", "集市行情", "化肥到货", "农具修理", "收购棉花", "换购须知", "广告", "声明"]
        let lines = RaggedColumnTests.stories.flatMap { cut($0, [18]) } + heads
        #expect(ColumnMeasure(of: read(lines), known: nil) == ColumnMeasure(even: 18))
    }

    @Test("Verses and heads of nearly one length are no columns")
    func verses() {
        let verses = [
            "春水漫过旧年的石桥，", "石桥上走来一个卖花人，", "担子一头是清早，", "另一头挑着谁的黄昏；", "我在窗前数雨，",
            "雨点数着瓦上的青苔，", "青苔不问今夕是何夕，只管绿；", "若你从巷口经过，", "请替我收下那朵栀子，", "它开得不声不响，",
            "像一封没有写完的信，在邮筒里，", "像一句忘了说的", "再见。",
        ]
        #expect(WrappedText(read(verses)) == nil)
        let heads = [
            "供销社送货到地头", "县中学举行春季运动会", "城关小学添置图书", "三里铺大桥昨日正式通车", "农机站修好百台抽水机",
            "妇女扫盲班办到田埂", "渔业队捕捞首超五万斤", "邮电所增开乡邮路", "电影队下乡放映四十场次", "卫生院为老人体检",
            "林场育成良种油茶苗", "茶厂试制新茶", "码头工人提前完成全月任务",
        ]
        #expect(WrappedText(read(heads)) == nil)
    }
}
