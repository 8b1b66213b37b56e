import Testing
import VolumeIndex

@Suite("Words of volumes")
struct VolumeWordsTests {
    @Test(
        "Days of a volume: what first and last share is said once",
        arguments: [
            ("2026-03-05", "2026-03-26", "2026年3月5日—26日"), ("2026-03-05", "2026-04-02", "2026年3月5日—4月2日"),
            ("2026-12-31", "2027-01-01", "2026年12月31日—2027年1月1日"), ("2026-03-05", "2026-03-05", "2026年3月5日"),
        ])
    func days(first: String, last: String, words: String) {
        #expect(VolumeDay.range(from: first, to: last) == words)
    }

    @Test("In vertical lines days, numbers and extent are in Chinese figures")
    func vertical() {
        let words = VolumeWords(language: "zh-Hant")
        let days = VolumeDay.range(from: "2026-03-05", to: "2026-11-26", inFigures: true)
        #expect(days == "二〇二六年三月五日—十一月二十六日")
        #expect(words.numbers(from: "1287", to: "1310", inFigures: true) == "第一二八七—一三一〇期")
        #expect(words.extent(issues: 24, pages: 205, inFigures: true) == "二十四期二百〇五版")
        #expect(VolumePeriod(of: "2026-11-05", length: .month)?.inFigures == "二〇二六年十一月")
    }

    @Test("The number of a volume of one issue has no end")
    func single() {
        let words = VolumeWords(language: "zh-Hans")
        #expect(words.numbers(from: "1287", to: "1287") == "第1287期")
        #expect(words.extent(issues: 1, pages: 8) == "1期8版")
    }
}
