import IssueModel
import Testing

@Suite("Chinese figures")
struct ChineseFiguresTests {
    @Test(
        "Numbers in Chinese figures as one counts, from ten thousand on figure by figure",
        arguments: [
            (0, "〇"), (1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (31, "三十一"), (100, "一百"), (105, "一百〇五"),
            (110, "一百一十"), (124, "一百二十四"), (1000, "一千"), (1005, "一千〇五"), (1460, "一千四百六十"),
            (9999, "九千九百九十九"), (12345, "一二三四五"),
        ])
    func counted(number: Int, words: String) { #expect(ChineseFigures.counted(number) == words) }

    @Test(
        "A date is written by year, month and day; what is none stays as it is",
        arguments: [("2026-03-08", "二〇二六年三月八日"), ("1999-12-31", "一九九九年十二月三十一日"), ("春天", "春天")])
    func dates(date: String, written: String) { #expect(ChineseFigures.date(date) == written) }

    @Test(
        "A date is three numbers, the day need not be one that there is",
        arguments: [("2026-02-30", true), ("2026-03", false), ("2026--3-6", false), ("", false)])
    func numbers(date: String, isDate: Bool) { #expect((DateNumbers(date) != nil) == isDate) }

    @Test("Only digits change")
    func digits() { #expect(ChineseFigures.digits("新8126") == "新八一二六") }
}
