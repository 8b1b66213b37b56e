/// A date as newspapers print it.
///
/// 2024年5月29日, 二〇二四年五月二十九日, 中華民國113年5月29日, 一一三年五月二十九日, 2024-05-29, 2024.5.29, 2024/5/29.
struct PrintedDate: Equatable {
    let year: Int
    let month: Int
    let day: Int
    /// What follows the date in the word.
    let rest: String

    /// ISO 8601.
    var iso: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }

    init?(_ word: String) {
        guard (8...90).contains(word.utf8.count), let found = PrintedDate.inChinese(word) ?? PrintedDate.inDigits(word) else {
            return nil
        }
        guard (1600...2999).contains(found.year), (1...12).contains(found.month), (1...31).contains(found.day) else { return nil }
        self = found
    }

    private init(year: Int, month: Int, day: Int, rest: String) {
        (self.year, self.month, self.day, self.rest) = (year, month, day, rest)
    }

    private static func inChinese(_ word: String) -> PrintedDate? {
        guard let year = word.firstIndex(of: "年"), let month = word[year...].firstIndex(of: "月"),
            let day = word[month...].firstIndex(of: "日")
        else { return nil }
        var name = word[..<year]
        var isRepublican = false
        for era in ["中華民國", "中华民国", "民國", "民国"] where name.hasPrefix(era) {
            name = name.dropFirst(era.count)
            isRepublican = true
        }
        for era in ["公元", "西元"] where name.hasPrefix(era) { name = name.dropFirst(era.count) }
        guard let y = name == "元" ? 1 : number(name), let m = number(word[word.index(after: year)..<month]),
            let d = number(word[word.index(after: month)..<day])
        else { return nil }
        // Taiwan's newspapers print the year of the Republic without naming it: 一一三年.
        let whole = isRepublican || (50...200).contains(y) ? y + 1911 : y
        return PrintedDate(year: whole, month: m, day: d, rest: String(word[word.index(after: day)...]))
    }

    private static func inDigits(_ word: String) -> PrintedDate? {
        let head = word.prefix { $0.isASCII && ($0.isNumber || "-./".contains($0)) }
        for mark: Character in ["-", ".", "/"] {
            let parts = head.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0].count == 4, let y = Int(parts[0]), let m = Int(parts[1]), let d = Int(parts[2]) else {
                continue
            }
            return PrintedDate(year: y, month: m, day: d, rest: String(word.dropFirst(head.count)))
        }
        return nil
    }

    private static let digits: [Character: Int] = [
        "〇": 0, "○": 0, "零": 0, "Ｏ": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "元": 1,
    ]

    /// 113, 一一三, 二十九, 廿九.
    static func number(_ text: Substring) -> Int? {
        if let number = Int(text) { return number }
        guard !text.isEmpty, text.count <= 5 else { return nil }
        if text.contains("十") || text.contains("廿") || text.contains("卅") {
            let normal = text.replacing("廿", with: "二十").replacing("卅", with: "三十")
            return PageMark.chineseNumber(String(normal))
        }
        var total = 0
        for character in text {
            guard let digit = digits[character] else { return nil }
            total = total * 10 + digit
        }
        return total
    }
}
