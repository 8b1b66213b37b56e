import Ingest
import Testing

@Suite("Dates as newspapers print them")
struct PrintedDateTests {
    @Test(
        "Every printed form is the same day in ISO 8601",
        arguments: [
            ("2024年5月29日", "2024-05-29"), ("2024年05月29日", "2024-05-29"), ("２０２４年５月２９日", "2024-05-29"),
            ("二〇二四年五月二十九日", "2024-05-29"), ("二○二四年五月廿九日", "2024-05-29"),
            ("二零二四年五月二十九号", "2024-05-29"), ("公元2024年5月29日", "2024-05-29"),
            ("一九五六年三月二日", "1956-03-02"), ("一九四九年十月一日", "1949-10-01"),
            ("一九七八年十二月十八日", "1978-12-18"), ("二〇〇〇年一月三十一日", "2000-01-31"),
            ("一九三七年七月卅一日", "1937-07-31"), ("一九〇五年十月二十日", "1905-10-20"),
            ("中華民國113年5月29日", "2024-05-29"), ("民國一一三年五月二十九日", "2024-05-29"),
            ("民國一百一十三年五月二十九日", "2024-05-29"), ("民國一百零三年五月九日", "2014-05-09"),
            ("中华民国二十六年七月八日", "1937-07-08"), ("民國元年元月一日", "1912-01-01"),
            ("2024-05-29", "2024-05-29"), ("2024.5.29", "2024-05-29"), ("2024/5/29", "2024-05-29"),
            ("2024-5-9", "2024-05-09"), ("2024．5．29", "2024-05-29"),
        ])
    func forms(text: String, iso: String) {
        #expect(PrintedDate(text)?.iso == iso)
    }

    @Test(
        "What follows the date in its word is handed on",
        arguments: [
            ("2024年5月29日星期三", "星期三"), ("二〇二四年五月二十九日(星期三)", "(星期三)"), ("2024-05-29星期三", "星期三"),
            ("2024.5.29农历", "农历"),
        ])
    func rest(text: String, rest: String) {
        #expect(PrintedDate.prefix(of: text)?.date.iso == "2024-05-29")
        #expect(PrintedDate.prefix(of: text).map { String($0.rest) } == rest)
    }

    @Test(
        "What is no date is none",
        arguments: [
            "", "年月日", "5月29日", "2024年5月", "24年5月29日", "CN14-0004", "21-31", "2024-05/29", "2024.5.29.1",
            "2024-05-29T10", "1024.5.29", "第4404期", "二十四年五月二日", "2024年五个月29日", "024-83123456",
            "2024-123-1", "民國年五月一日", "９９９９９年1月1日",
        ])
    func none(text: String) {
        #expect(PrintedDate.prefix(of: text) == nil)
    }

    @Test(
        "A day that the calendar lacks is read, and known to be impossible",
        arguments: [
            ("2024年2月29日", true), ("2023年2月29日", false), ("2000年2月29日", true), ("1900年2月29日", false),
            ("2024年4月31日", false), ("2024年13月1日", false), ("2024年0月1日", false), ("2024年1月32日", false),
            ("2024年12月31日", true), ("2024年6月0日", false),
        ])
    func possible(text: String, isPossible: Bool) throws {
        #expect(try #require(PrintedDate(text)).isPossible == isPossible)
    }

    @Test(
        "Weekdays are those of the calendar",
        arguments: [
            ("1900-01-01", "星期一"), ("1949-10-01", "星期六"), ("1956-03-02", "星期五"), ("1969-12-31", "星期三"),
            ("1970-01-01", "星期四"), ("2000-02-29", "星期二"), ("2024-05-29", "星期三"), ("2026-03-06", "星期五"),
            ("2033-12-22", "星期四"), ("1872-04-30", "星期二"),
        ])
    func weekday(iso: String, name: String) throws {
        #expect(PrintedWeekday(of: try #require(PrintedDate(iso))).name == name)
    }

    @Test(
        "Weekdays are read in all their names",
        arguments: [
            ("星期三", 3), ("礼拜三", 3), ("禮拜日", 7), ("周三", 3), ("週六", 6), ("星期天", 7), ("（星期一）", 1),
        ])
    func weekdayName(text: String, number: Int) {
        #expect(PrintedWeekday(text)?.number == number)
    }

    @Test("Other words are no weekday", arguments: ["星期", "周刊", "周报", "星期三号", "三", "星期八"])
    func noWeekday(text: String) {
        #expect(PrintedWeekday(text) == nil)
    }
}

@Suite("The Chinese calendar")
struct LunarDateTests {
    /// Computed apart from this program, with the tables of the Python package lunardate.
    static let days: [(iso: String, year: String, day: String)] = [
        ("1949-10-01", "己丑", "八月初十"), ("1956-03-02", "丙申", "正月二十"), ("1976-10-24", "丙辰", "九月初二"),
        ("1978-12-18", "戊午", "冬月十九"), ("1985-02-19", "甲子", "腊月三十"), ("1985-02-20", "乙丑", "正月初一"),
        ("1990-06-23", "庚午", "闰五月初一"), ("2001-05-23", "辛巳", "闰四月初一"), ("2006-08-24", "丙戌", "闰七月初一"),
        ("2009-06-23", "己丑", "闰五月初一"), ("2014-10-24", "甲午", "闰九月初一"), ("2017-07-23", "丁酉", "闰六月初一"),
        ("2020-05-23", "庚子", "闰四月初一"), ("2023-01-22", "癸卯", "正月初一"), ("2023-03-22", "癸卯", "闰二月初一"),
        ("2024-02-09", "癸卯", "腊月三十"), ("2024-02-10", "甲辰", "正月初一"), ("2024-05-29", "甲辰", "四月廿二"),
        ("2025-01-28", "甲辰", "腊月廿九"), ("2025-07-25", "乙巳", "闰六月初一"), ("2026-02-17", "丙午", "正月初一"),
        ("2026-03-06", "丙午", "正月十八"), ("2033-12-22", "癸丑", "闰冬月初一"),
    ]

    @Test("Days of the Chinese calendar are computed, leap months and new years among them", arguments: days)
    func computed(row: (iso: String, year: String, day: String)) throws {
        let date = try #require(PrintedDate(row.iso))
        let lunar = try #require(LunarDate(of: date))
        #expect(lunar.yearName == row.year && lunar.dayName == row.day)
    }

    @Test("What is computed, printed and read again is the same", arguments: days)
    func readAgain(row: (iso: String, year: String, day: String)) throws {
        let date = try #require(PrintedDate(row.iso))
        let lunar = try #require(LunarDate(of: date))
        #expect(LunarDate("农历\(row.year)年\(row.day)") == lunar)
    }

    @Test(
        "Printed forms are read, as much as they say",
        arguments: [
            ("农历甲辰年四月廿二", "甲辰", "四月廿二"), ("農曆甲辰年四月廿二", "甲辰", "四月廿二"),
            ("甲辰年四月廿二", "甲辰", "四月廿二"), ("农历四月二十二", nil, "四月廿二"), ("岁次甲辰", "甲辰", ""),
            ("歲次甲辰年閏二月初三", "甲辰", "闰二月初三"), ("农历甲辰龙年十一月十五", "甲辰", "冬月十五"),
            ("农历臘月三十", nil, "腊月三十"), ("农历正月小初十", nil, "正月初十"), ("农历四月廿二芒种", nil, "四月廿二"),
            ("岁次甲辰农历四月廿二", "甲辰", "四月廿二"),
        ])
    func printed(text: String, year: String?, day: String) throws {
        let read = try #require(LunarDate(text))
        #expect(read.yearName == year && read.dayName == day)
    }

    @Test("Other words are no day of it", arguments: ["", "甲丑年", "清河周报", "四日", "甲板", "第四月台", "2024年四月"])
    func none(text: String) {
        #expect(!LunarDate.isPrinted(text))
    }

    @Test("A word that announces the calendar is enough to know one", arguments: ["农历四月", "歲次甲辰", "農曆"])
    func announced(text: String) {
        #expect(LunarDate.isPrinted(text))
    }
}
