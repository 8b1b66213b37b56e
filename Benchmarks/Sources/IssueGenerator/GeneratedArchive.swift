public import Foundation

/// Issues of the invented daily, one a day from 2024-01-01, with rising numbers.
public struct GeneratedArchive: Sendable {
    private let count: Int
    private let pages: Int
    private let charactersPerPage: Int
    private let seed: UInt64

    /// An archive whose issues have as many pages of about `charactersPerPage` characters each.
    public init(issues count: Int, pages: Int, charactersPerPage: Int, seed: UInt64) {
        self.count = count
        self.pages = pages
        self.charactersPerPage = charactersPerPage
        self.seed = seed
    }

    /// Writes each issue as a folder named by its date.
    public func write(to folder: URL) throws {
        for index in 0..<count {
            let date = GeneratedArchive.date(daysAfterStart: index)
            let issue = GeneratedIssue(
                pages: pages, charactersPerPage: charactersPerPage, seed: seed &+ UInt64(index), date: date,
                number: 1_000 + index)
            try issue.write(to: folder.appendingPathComponent(date))
        }
    }

    /// ISO 8601 date of a day, counted from 2024-01-01.
    static func date(daysAfterStart days: Int) -> String {
        var year = 2024
        var left = days
        while left >= length(of: year) {
            left -= length(of: year)
            year += 1
        }
        var month = 1
        while left >= length(of: month, in: year) {
            left -= length(of: month, in: year)
            month += 1
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(left + 1))"
    }

    private static func length(of year: Int) -> Int { (1...12).reduce(0) { $0 + length(of: $1, in: year) } }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
