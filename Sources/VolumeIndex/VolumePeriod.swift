import IssueModel

/// The time that a volume covers.
package struct VolumePeriod: Sendable, Hashable {
    package enum Length: String, Sendable, Hashable, CaseIterable {
        case month, quarter, year
    }

    package let length: Length
    package let year: Int
    /// 1…12, 1…4, or 1.
    package let number: Int

    /// The period in which a day lies; nil when the text is no ISO 8601 date.
    package init?(of date: String, length: Length) {
        guard let numbers = DateNumbers(date), (1...12).contains(numbers.month) else { return nil }
        self.length = length
        year = numbers.year
        switch length {
        case .month: number = numbers.month
        case .quarter: number = (numbers.month + 2) / 3
        case .year: number = 1
        }
    }

    /// For file names and identifiers: `2026-03`, `2026-Q1`, `2026`.
    package var name: String {
        switch length {
        case .month: "\(year)-\(number < 10 ? "0" : "")\(number)"
        case .quarter: "\(year)-Q\(number)"
        case .year: "\(year)"
        }
    }

    /// 2026年3月, 2026年第一季度, 2026年
    package var printed: String {
        switch length {
        case .month: "\(year)年\(number)月"
        case .quarter: "\(year)年第\(ChineseFigures.counted(number))季度"
        case .year: "\(year)年"
        }
    }

    /// 二〇二六年三月, 二〇二六年第一季度, 二〇二六年
    package var inFigures: String {
        let year = ChineseFigures.digits(String(year)) + "年"
        return switch length {
        case .month: "\(year)\(ChineseFigures.counted(number))月"
        case .quarter: "\(year)第\(ChineseFigures.counted(number))季度"
        case .year: year
        }
    }
}
