/// A day of the Gregorian calendar that there is.
struct CalendarDay {
    let year: Int
    let month: Int
    let day: Int

    /// Reads `2026-03-06`; nil for any other form, and for a day that there is not.
    init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3, (1...12).contains(numbers[1]), numbers[0] > 0 else { return nil }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard (1...CalendarDay.length(ofMonth: month, year: year)).contains(day) else { return nil }
    }

    /// The day that lies `daysSince1970` days after 1 January 1970.
    init(daysSince1970 count: Int) {
        var year = 1970
        var rest = count
        while rest >= CalendarDay.length(ofYear: year) {
            rest -= CalendarDay.length(ofYear: year)
            year += 1
        }
        var month = 1
        while rest >= CalendarDay.length(ofMonth: month, year: year) {
            rest -= CalendarDay.length(ofMonth: month, year: year)
            month += 1
        }
        (self.year, self.month, day) = (year, month, rest + 1)
    }

    /// `2026-03-06`
    var iso: String { "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))" }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func length(ofYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Int {
    /// The number with zeros before it.
    func digits(_ count: Int) -> String {
        let text = String(self)
        return String(repeating: "0", count: Swift.max(0, count - text.utf8.count)) + text
    }
}
