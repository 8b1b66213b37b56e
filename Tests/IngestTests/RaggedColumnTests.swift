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
        "供销社主任算过一笔账：一趟车拉的货，抵得上一百个人进城，省下的工夫够全乡多锄六百亩地，这样的事要多办。",
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
            "春水漫过旧年的石桥，", "石桥上走来卖花的人，", "他的担子一头是清早，", "另一头挑着谁的黄昏；", "我在窗前数着雨点，",
            "雨点数着瓦上的青苔，", "青苔不问今夕何夕，", "只把绿意一寸寸铺开；", "若你此时从巷口经过，", "请替我收下一朵栀子，",
            "它开得那样不声不响，", "像一封没有写完的信，", "像一句忘了说的再见。",
        ]
        #expect(WrappedText(read(verses)) == nil)
        let heads = [
            "白石乡供销社送货到地头", "县中学举行春季运动会", "城关小学添置新图书室", "三里铺大桥昨日正式通车", "农机站修好百台抽水机",
            "妇女扫盲班办到田埂上", "渔业队捕捞首超五万斤", "邮电所增开一条乡邮路", "电影队下乡放映四十场", "卫生院为老人免费体检",
            "林场育成良种油茶苗", "茶厂试制新茶获得成功", "码头工人提前完成任务",
        ]
        #expect(WrappedText(read(heads)) == nil)
    }
}
