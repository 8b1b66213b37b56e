@testable import PageLayout
import Testing

@Suite("Chinese numerals")
struct ChineseNumeralTests {
    @Test(
        "Numbers under a hundred are written as they are spoken, larger ones digit by digit",
        arguments: [
            (0, "〇"), (7, "七"), (10, "十"), (16, "十六"), (20, "二十"), (31, "三十一"), (99, "九十九"), (108, "一〇八"),
        ])
    func numerals(number: Int, written: String) { #expect(ChineseNumerals.numeral(of: number) == written) }

    @Test(
        "A date is written by year, month and day; what is none stays as it is",
        arguments: [("2026-03-08", "二〇二六年三月八日"), ("1999-12-31", "一九九九年十二月三十一日"), ("春天", "春天")])
    func dates(date: String, written: String) { #expect(ChineseNumerals.date(date) == written) }

    @Test("Only digits change")
    func digits() { #expect(ChineseNumerals.digits(in: "新8126") == "新八一二六") }
}
