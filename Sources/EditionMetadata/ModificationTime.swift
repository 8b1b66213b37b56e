/// When an edition was last changed, in UTC. It never is the time of the export: same input, same bytes.
package struct ModificationTime: Sendable, Hashable {
    /// `2026-03-06T00:00:00Z`, the one form that EPUB allows (EPUB 3.3, 5.5.5).
    package let utc: String

    /// The last second of the year 9999, the last that the form can say.
    private static let latest = 253_402_300_799

    /// Reads the value of `SOURCE_DATE_EPOCH`: seconds since 1970. Nil when it is none, or lies after the year 9999.
    package init?(sourceDateEpoch text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
            seconds <= ModificationTime.latest
        else { return nil }
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0.digits(2) }.joined(separator: ":")
        utc = "\(CalendarDay(daysSince1970: days).iso)T\(clock)Z"
    }

    /// The begin of the issue's day; of an issue without a date, that of the year 2000.
    init(day: CalendarDay?) {
        utc = "\(day?.iso ?? "2000-01-01")T00:00:00Z"
    }
}
