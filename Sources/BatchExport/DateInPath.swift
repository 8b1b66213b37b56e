import Ingest

/// Dates that names of files and folders give.
enum DateInPath {
    /// The date of a path: the last that one of its names has (`2024-05-29`, `20240529`), or three names in a row
    /// (`2024/05/29`). Nil when it names no day of the calendar.
    static func date(of path: String) -> String? {
        let names = path.split(separator: "/")
        return names.indices.reversed().lazy.compactMap { date(of: names, endingAt: $0) }.first
    }

    /// The date that the end of a path gives: its last name, or its last three.
    static func date(atEndOf path: String) -> String? {
        let names = path.split(separator: "/")
        return names.indices.last.flatMap { date(of: names, endingAt: $0) }
    }

    private static func date(of names: [Substring], endingAt index: Int) -> String? {
        if let date = date(inName: names[index]) { return date }
        return index >= 2 ? iso(names[index - 2], names[index - 1], names[index]) : nil
    }

    /// The date in one name, with or without marks between year, month and day.
    static func date(inName name: Substring) -> String? {
        if let match = name.firstMatch(of: /(?:^|[^0-9])([0-9]{4})([\-_.]?)([0-9]{2})\2([0-9]{2})(?![0-9])/) {
            return iso(match.1, match.3, match.4)
        }
        return nil
    }

    /// ISO 8601 of three numbers; nil when the calendar has no such day.
    static func iso(_ year: Substring, _ month: Substring, _ day: Substring) -> String? {
        guard year.utf8.count == 4, month.utf8.count == 2, day.utf8.prefix(3).count == 2,
            let date = PrintedDate("\(year)-\(month)-\(day)"), date.isPossible
        else { return nil }
        return date.iso
    }
}
