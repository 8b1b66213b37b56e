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
        let parts = date.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], (1...12).contains(month) else {
            return nil
        }
        self.length = length
        self.year = year
        switch length {
        case .month: number = month
        case .quarter: number = (month + 2) / 3
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
        case .quarter: "\(year)年第\(["一", "二", "三", "四"][number - 1])季度"
        case .year: "\(year)年"
        }
    }
}

/// How volumes print days of theirs.
package enum VolumeDay {
    /// 3月6日 of `2026-03-06`; the text itself when it is no date.
    package static func monthAndDay(_ date: String) -> String {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[1])月\(parts[2])日" : date
    }

    /// 2026年3月 of `2026-03-06`.
    package static func yearAndMonth(_ date: String) -> String {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[0])年\(parts[1])月" : date
    }

    /// 2026年3月6日 of `2026-03-06`.
    package static func whole(_ date: String) -> String {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : date
    }
}
