/// A date as a newspaper prints it: 2024年5月29日, 二〇二四年五月二十九日, 中華民國113年5月29日, 2024-05-29, 2024.5.29, 2024/5/29.
package struct PrintedDate: Equatable {
    /// Year of the common era.
    package let year: Int
    /// As printed: it may be no month of a year.
    package let month: Int
    /// As printed: it may be no day of the month.
    package let day: Int

    /// Years that a newspaper may have.
    static let years = 1800...2999

    /// ISO 8601, `2024-05-29`, whether there is such a day or not.
    package var iso: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }

    /// Whether the Gregorian calendar has the day.
    package var isPossible: Bool {
        (1...12).contains(month) && day >= 1 && day <= PrintedDate.length(of: month, in: year)
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date that the text is, nothing before or after it.
    package init?(_ text: String) {
        guard let read = PrintedDate.prefix(of: text), read.rest.isEmpty else { return nil }
        self = read.date
    }

    private static let marks = ScalarSet("-./－．／")
    private static let beginnings = ScalarSet("中民公西主〇○零一二三四五六七八九两元正十百廿卅0123456789０１２３４５６７８９")

    /// Whether a date can stand at the beginning: a numeral or an era with 年 after it, or four digits and a mark.
    /// Nearly every word of a page is none, and that is known at once.
    static func canBegin(_ text: Scalars) -> Bool {
        guard let first = text.first, beginnings.contains(first) else { return false }
        if text.prefix(13).contains("年") { return true }
        return text.count > 4 && marks.contains(text[text.startIndex + 4])
    }

    /// The date that the text begins with, and what follows it.
    package static func prefix(of text: String) -> (date: PrintedDate, rest: String)? {
        prefix(of: Scalars(text)).map { ($0.date, $0.rest.string) }
    }

    /// The same, of a stretch of a line.
    static func prefix(of text: Scalars) -> (date: PrintedDate, rest: Scalars)? {
        spelledPrefix(of: text) ?? numericPrefix(of: text)
    }

    /// With 年, 月 and 日 (号).
    private static func spelledPrefix(of text: Scalars) -> (date: PrintedDate, rest: Scalars)? {
        guard let yearEnd = text.firstIndex(of: "年"), let year = year(text[..<yearEnd]) else { return nil }
        let afterYear = text[(yearEnd + 1)...]
        guard let monthEnd = afterYear.firstIndex(of: "月"),
            let month = ChineseNumeral.value(of: afterYear[..<monthEnd])
        else { return nil }
        let afterMonth = afterYear[(monthEnd + 1)...]
        guard let dayEnd = afterMonth.firstIndex(where: { $0 == "日" || $0 == "号" || $0 == "號" }),
            let day = ChineseNumeral.value(of: afterMonth[..<dayEnd]), years.contains(year)
        else { return nil }
        return (PrintedDate(year: year, month: month, day: day), afterMonth[(dayEnd + 1)...])
    }

    /// A year of the common era, or of the Republic, whose first was 1912.
    private static func year(_ text: Scalars) -> Int? {
        for era in ["中華民國", "中华民国", "民國", "民国"] where text.hasPrefix(era) {
            return ChineseNumeral.value(of: text.dropFirst(era.unicodeScalars.count)).flatMap {
                (1...999).contains($0) ? $0 + 1911 : nil
            }
        }
        // 主後: as newspapers of churches count.
        let era = ["公元", "西元", "主後", "主后", "中华人民共和国"].first { text.hasPrefix($0) }
        let number = text.dropFirst(era?.unicodeScalars.count ?? 0)
        return ChineseNumeral.value(of: number)
    }

    /// With one mark between the numbers: a code such as 2024-05/29 is no date.
    private static func numericPrefix(of text: Scalars) -> (date: PrintedDate, rest: Scalars)? {
        var rest = text
        var numbers: [Int] = []
        var mark: Unicode.Scalar?
        while numbers.count < 3 {
            let digits = rest.prefix { ChineseNumeral.europeanDigit($0) != nil }
            guard digits.count == 4 || !numbers.isEmpty && (1...2).contains(digits.count),
                let number = ChineseNumeral.value(of: digits)
            else { return nil }
            numbers.append(number)
            rest = rest.dropFirst(digits.count)
            guard numbers.count < 3 else { break }
            guard let next = rest.first, marks.contains(next), mark == nil || mark == next
            else { return nil }
            mark = next
            rest = rest.dropFirst()
        }
        if let next = rest.first, next == mark || next == "." || next.isLatin { return nil }
        guard years.contains(numbers[0]) else { return nil }
        return (PrintedDate(year: numbers[0], month: numbers[1], day: numbers[2]), rest)
    }
}

extension PrintedDate {
    /// Days since 1 January 1970 in the proleptic Gregorian calendar.
    package var dayNumber: Int {
        // Years from March on, so that the leap day is the last of its year.
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
