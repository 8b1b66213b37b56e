import IssueModel

/// How volumes print days of theirs.
package enum VolumeDay {
    /// 3月6日 of `2026-03-06`; the text itself when it is no date.
    package static func monthAndDay(_ date: String) -> String {
        guard let day = DateNumbers(date) else { return date }
        return "\(day.month)月\(day.day)日"
    }

    /// 2026年3月 of `2026-03-06`.
    package static func yearAndMonth(_ date: String) -> String {
        guard let day = DateNumbers(date) else { return date }
        return "\(day.year)年\(day.month)月"
    }

    /// 2026年3月5日—26日, 2026年3月5日—4月2日; what both days share is said once, and one day alone has no end.
    ///
    /// - Parameter inFigures: 二〇二六年三月五日—二十六日, for vertical lines.
    package static func range(from first: String, to last: String, inFigures: Bool = false) -> String {
        guard let start = DateNumbers(first), let end = DateNumbers(last) else {
            return first == last ? first : "\(first)—\(last)"
        }
        func count(_ number: Int) -> String { inFigures ? ChineseFigures.counted(number) : "\(number)" }
        func year(_ number: Int) -> String {
            (inFigures ? ChineseFigures.digits("\(number)") : "\(number)") + "年"
        }
        let whole = "\(year(start.year))\(count(start.month))月\(count(start.day))日"
        guard start != end else { return whole }
        let isSameYear = start.year == end.year
        let isSameMonth = isSameYear && start.month == end.month
        let lead = (isSameYear ? "" : year(end.year)) + (isSameMonth ? "" : "\(count(end.month))月")
        return "\(whole)—\(lead)\(count(end.day))日"
    }
}
