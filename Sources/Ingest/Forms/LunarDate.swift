import Foundation

/// A day of the Chinese calendar (农历), of which a nameplate may print only a part.
package struct LunarDate: Equatable {
    /// Place of the year in the cycle of sixty, 1 for 甲子 … 60 for 癸亥.
    package private(set) var year: Int?
    package private(set) var month: Month?
    /// 1 … 30
    package private(set) var day: Int?

    package struct Month: Equatable {
        /// 1 … 12
        package let number: Int
        /// Whether it repeats the month before (闰).
        package let isLeap: Bool
    }

    private static let stems = Array("甲乙丙丁戊己庚辛壬癸")
    private static let branches = Array("子丑寅卯辰巳午未申酉戌亥")
    private static let monthNames = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]
    private static let signs = ["农历", "農曆", "农曆", "夏历", "夏曆", "阴历", "陰曆", "岁次", "歲次", "旧历", "舊曆"]

    /// Whether a word begins as a date of the Chinese calendar does.
    package static func isPrinted(_ word: String) -> Bool {
        if signs.contains(where: { word.hasPrefix($0) }) { return true }
        // 甲辰年四月廿二, without a word that announces it.
        guard word.contains("月"), let read = LunarDate(word) else { return false }
        return read.year != nil && read.day != nil
    }

    /// Whether a word is a year of the cycle, nothing else: 乙巳年, 乙巳蛇年.
    static func isYear(_ word: Scalars) -> Bool {
        guard (3...6).contains(word.count), word.last == "年", let date = LunarDate(word.string) else {
            return false
        }
        return date.year != nil && date.month == nil
    }

    /// Whether a word is a month and a day as only this calendar names them, nothing else: 三月廿八, 閏六月初二.
    static func isDay(_ word: Scalars) -> Bool {
        guard (4...6).contains(word.count), let end = word.firstIndex(of: "月"),
            word[(end + 1)...].allSatisfy({ "初一二三四五六七八九十廿卅".unicodeScalars.contains($0) }),
            let date = LunarDate(word.string)
        else { return false }
        return date.year == nil && date.month != nil && date.day != nil
    }

    /// Reads 农历甲辰年四月廿二, 岁次甲辰, 農曆閏二月初三; nil when the text holds none of its parts.
    package init?(_ text: String) {
        var rest = Array(text.withoutBlanks)[...]
        for sign in LunarDate.signs where rest.starts(with: sign) { rest = rest.dropFirst(sign.count) }
        takeYear(&rest)
        takeMonth(&rest)
        if month != nil { takeDay(&rest) }
        guard year != nil || month != nil else { return nil }
    }

    /// 甲辰年, 甲辰, 甲辰龙年 or 甲辰（龙）年.
    private mutating func takeYear(_ rest: inout ArraySlice<Character>) {
        let pair = Array(rest.prefix(2))
        if pair.count == 2, let stem = LunarDate.stems.firstIndex(of: pair[0]),
            let branch = LunarDate.branches.firstIndex(of: pair[1]), stem % 2 == branch % 2
        {
            year = (0..<60).first { $0 % 10 == stem && $0 % 12 == branch }.map { $0 + 1 }
        }
        if let end = rest.prefix(6).firstIndex(of: "年") {
            rest = rest[(end + 1)...]
        } else if year != nil {
            rest = rest.dropFirst(2)
        }
        while rest.first.map({ "，,、·".contains($0) }) == true { rest = rest.dropFirst() }
        for sign in LunarDate.signs where rest.starts(with: sign) { rest = rest.dropFirst(sign.count) }
    }

    private mutating func takeMonth(_ rest: inout ArraySlice<Character>) {
        guard let end = rest.prefix(5).firstIndex(of: "月") else { return }
        var name = rest[..<end]
        let isLeap = name.first == "闰" || name.first == "閏"
        if isLeap { name = name.dropFirst() }
        let number: Int? =
            switch String(name) {
            case "冬": 11
            case "腊", "臘": 12
            default: ChineseNumeral.value(of: String(name))
            }
        guard let number, (1...12).contains(number) else { return }
        month = Month(number: number, isLeap: isLeap)
        rest = rest[(end + 1)...]
        // 四月小: how long the month is.
        if let first = rest.first, first == "小" || first == "大" { rest = rest.dropFirst() }
    }

    /// 初一 … 初十, 十一 … 二十, 廿一, 三十.
    private mutating func takeDay(_ rest: inout ArraySlice<Character>) {
        if rest.first == "初" { rest = rest.dropFirst() }
        let name = rest.prefix { "一二三四五六七八九十廿卅".contains($0) }
        day = ChineseNumeral.value(of: String(name)).flatMap { (1...30).contains($0) ? $0 : nil }
    }
}

extension LunarDate {
    /// The day of the Chinese calendar on which a date falls: China's meridian, whatever this machine's zone and locale.
    package init?(of date: PrintedDate) {
        var calendar = Calendar(identifier: .chinese)
        guard let zone = TimeZone(identifier: "Asia/Shanghai") else { return nil }
        calendar.timeZone = zone
        calendar.locale = Locale(identifier: "en_US_POSIX")
        // Noon in China: far from both midnights, with or without summer time.
        let noon = Date(timeIntervalSince1970: Double(date.dayNumber * 86_400 + 4 * 3_600))
        let parts = calendar.dateComponents([.year, .month, .day], from: noon)
        guard let month = parts.month, let day = parts.day else { return nil }
        year = parts.year
        self.month = Month(number: month, isLeap: parts.isLeapMonth ?? false)
        self.day = day
    }

    /// 甲辰
    package var yearName: String? {
        year.map { "\(LunarDate.stems[($0 - 1) % 10])\(LunarDate.branches[($0 - 1) % 12])" }
    }

    /// 四月廿二, as much of it as is known.
    package var dayName: String {
        let monthName = month.map { ($0.isLeap ? "闰" : "") + LunarDate.monthNames[$0.number - 1] + "月" } ?? ""
        return monthName + (day.map(LunarDate.name(ofDay:)) ?? "")
    }

    private static func name(ofDay day: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        return switch day {
        case ...9: "初" + digits[day]
        case 10: "初十"
        case 20: "二十"
        case 30: "三十"
        case 11...19: "十" + digits[day - 10]
        default: "廿" + digits[day - 20]
        }
    }
}
