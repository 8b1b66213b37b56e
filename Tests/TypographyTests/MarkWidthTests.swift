import Geometry
import TestSupport
import Testing
import Typography

/// A text on one endless line, and how wide it is in 1/1000 em.
struct WidthRow: Sendable, CustomTestStringConvertible {
    let clause: String
    let text: String
    let width: Int
    let change: @Sendable (inout SpacingPolicy) -> Void

    init(
        _ clause: String, _ text: String, _ width: Int,
        _ change: @escaping @Sendable (inout SpacingPolicy) -> Void = { _ in }
    ) {
        (self.clause, self.text, self.width, self.change) = (clause, text, width, change)
    }

    var testDescription: String { "\(clause): \(text) is \(width)" }
}

private let adjacent = [
    WidthRow("clreq 3.1.6.2 closing and opening", "”“", 1500),
    WidthRow("clreq 3.1.6.2 closing and closing", "））", 1500),
    WidthRow("clreq 3.1.6.2 opening and opening", "“《", 1500),
    WidthRow("clreq 3.1.6.2 pause and opening", "，“", 1500),
    WidthRow("clreq 3.1.6.2 colon and opening", "：“", 1500),
    WidthRow("clreq 3.1.6.2 stop and closing", "。”", 1500),
    WidthRow("clreq 3.1.6.2 closing and pause", "”，", 1500),
    WidthRow("clreq 3.1.6.2 closing and stop", "）。", 1500),
    WidthRow("clreq 3.1.6.2 three closing", "。”）", 2000),
    WidthRow("clreq 3.1.6.2 three opening", "（“《", 2000),
    WidthRow("clreq 3.1.6.2 pause and two opening", "，“《", 2000),
    WidthRow("clreq 3.1.6.2 pause between titles", "》、《", 2000),
    WidthRow("clreq 3.1.6.2 two closing and two opening", "”）（“", 2500),
    WidthRow("clreq 3.1.6.2 no blank lies inside an empty pair", "（）", 2000),
    WidthRow("clreq 3.1.6.2 an ellipsis has no blank", "……”", 3000),
    WidthRow("clreq 3.1.6.2 tight: two closing", "。”", 1000) { $0.adjacentMarks = .tight },
    WidthRow("clreq 3.1.6.2 tight: three closing", "。”）", 1500) { $0.adjacentMarks = .tight },
    WidthRow("clreq 3.1.6.2 tight: closing and opening", "”“", 1500) { $0.adjacentMarks = .tight },
    WidthRow("clreq 3.1.6.2 tight: opening and opening", "“《", 1500) { $0.adjacentMarks = .tight },
    WidthRow("clreq 3.1.6.2 tight: two closing and one opening", "。”“", 2000) { $0.adjacentMarks = .tight },
    WidthRow("clreq 3.1.6 no adjustment", "”“", 2000) { $0.adjacentMarks = .full },
    WidthRow("clreq 3.1.6 no adjustment of three", "。”）", 3000) { $0.adjacentMarks = .full },
    WidthRow("GB/T 15834 5.1.3 question and exclamation", "？！", 1000),
    WidthRow("GB/T 15834 5.1.3 two exclamations", "！！", 1000),
    WidthRow("GB/T 15834 5.1.3 three questions", "？？？", 2000),
    WidthRow("GB/T 15834 5.1.3 chained signs before a quote", "？！”", 2000),
    WidthRow("GB/T 15834 5.1.3 chained signs after a quote", "”？！", 1500),
]

private let styles = [
    WidthRow("clreq 3.1.6 全角式: pause", "字，字", 3000),
    WidthRow("clreq 3.1.6 全角式: stop", "字。字", 3000),
    WidthRow("clreq 3.1.6 全角式: brackets", "（字）", 3000),
    WidthRow("clreq 3.1.6 开明式: pause", "字，字", 2500) { $0.markWidths = .stopsFull },
    WidthRow("clreq 3.1.6 开明式: stop", "字。字", 3000) { $0.markWidths = .stopsFull },
    WidthRow("clreq 3.1.6 开明式: brackets", "（字）", 2000) { $0.markWidths = .stopsFull },
    WidthRow("clreq 3.1.6 开明式: adjacent", "，“", 1000) { $0.markWidths = .stopsFull },
    WidthRow("clreq 3.1.6 半角式: pause", "字，字", 2500) { $0.markWidths = .half },
    WidthRow("clreq 3.1.6 半角式: stop", "字。字", 2500) { $0.markWidths = .half },
    WidthRow("clreq 3.1.5 半角式: a dash keeps two em", "字——字", 4000) { $0.markWidths = .half },
    WidthRow("clreq 3.1.5 an ellipsis takes two em", "字……字", 4000),
    WidthRow("clreq 3.1.1 interpunct of half an em", "安·娜", 2500),
    WidthRow("clreq 3.1.1 interpunct between titles", "》·《", 2500),
    WidthRow("clreq 3.1.6.1 short connector of half an em", "1–3", 1500),
    WidthRow("clreq 3.1.2 wave connector of one em", "甲～乙", 3000),
    WidthRow("clreq 3.1.6.1 solidus of half an em", "甲／乙", 2500),
]

private let taiwan = [
    WidthRow("clreq 3.1.2 centred pause", "字，字", 3000) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.6.2 closing and centred stop", "」。", 1500) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.6.2 centred stop and opening", "。「", 1500) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.6.2 centred stop and closing", "。」", 1500) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.6.2 opening and opening", "「『", 1500) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.6.1 exclamation and opening", "！「", 1500) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.1 interpunct of one em", "安·娜", 3000) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.6.2 interpunct between titles", "》·《", 2000) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.2 solidus of one em", "甲／乙", 3000) { $0.punctuation = .taiwanHongKong },
    WidthRow("clreq 3.1.6 开明式 with centred marks", "字，字", 2500) {
        ($0.punctuation, $0.markWidths) = (.taiwanHongKong, .stopsFull)
    },
]

private let western = [
    WidthRow("clreq 3.2.4 gap on both sides of a word", "用AI写", 3500),
    WidthRow("clreq 3.2.4 gap on both sides of a number", "第5页", 3000),
    WidthRow("clreq 3.2.4 none inside brackets", "（AI）", 3000),
    WidthRow("clreq 3.2.4 none after a comma", "，AI", 2000),
    WidthRow("clreq 3.2.4 none before a comma", "AI、", 2000),
    WidthRow("clreq 3.2.4 gap after a per cent sign", "96%的", 2750),
    WidthRow("clreq 3.2.4 none beside a sign of one em", "5℃的", 2500),
    WidthRow("clreq 3.2.4 none beside an ideographic space", "5\u{3000}页", 2500),
    WidthRow("clreq 3.5.4 none beside a solidus", "和/或", 2500),
    WidthRow("clreq 3.2.4 gap by style", "用AI写", 3250) { $0.westernGap = 0.125 },
]

@Suite("Widths of marks and gaps")
struct MarkWidthTests {
    @Test(
        "Marks, and marks beside marks, are as wide as the clause says", arguments: adjacent + styles + taiwan)
    func marks(row: WidthRow) {
        #expect(thousandths(ComposedText.spaced(row.text, row.change).naturalWidth.units) == row.width)
    }

    @Test("Chinese and Western characters keep the gap that the clause says", arguments: western)
    func gaps(row: WidthRow) {
        #expect(thousandths(ComposedText.spaced(row.text, row.change).naturalWidth.units) == row.width)
    }

    @Test("Marks that a face sets narrow follow the rules of Western words")
    func narrowQuotes() {
        let kinds = ComposedText.spaced("说\"AI\"。").spacing.map(\.kind)
        #expect(kinds[1] == .latin && kinds[4] == .latin)
    }
}
