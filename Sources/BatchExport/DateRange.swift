package import Diagnostics

/// Days from one to another, both included; nil at an end leaves it open.
package struct DateRange: Sendable, Hashable {
    /// ISO 8601.
    package var first: String?
    /// ISO 8601.
    package var last: String?

    package init(from first: String? = nil, to last: String? = nil) {
        self.first = first
        self.last = last
    }

    /// Whether anything is asked of a date.
    package var isBounded: Bool { first != nil || last != nil }

    /// Whether the day lies in the range. An issue without a date lies only in a range without ends.
    package func contains(_ date: String?) -> Bool {
        guard isBounded else { return true }
        guard let date else { return false }
        return (first ?? date) <= date && date <= (last ?? date)
    }

    /// The issues within the range, and who was left out for want of a date.
    package func issues(of all: [DiscoveredIssue]) -> Diagnosed<[DiscoveredIssue]> {
        let undated = isBounded ? all.filter { $0.date == nil } : []
        return Diagnosed(
            all.filter { contains($0.date) }, undated.map { Diagnostic(.Batch.undated, $0.source) })
    }

    /// The first day that a text names, of a year, a month or a day: `2024`, `2024-05`, `2024-05-29`. Nil when it
    /// names none.
    package static func firstDay(_ text: String) -> String? { day(text, rest: ["01", "01"]) }

    /// The last day that a text names. A month always ends on 31 here: dates are compared as texts.
    package static func lastDay(_ text: String) -> String? { day(text, rest: ["12", "31"]) }

    /// Whether a text is a day: `2024-05-29`.
    static func isDay(_ text: String) -> Bool { firstDay(text) == text }

    private static func day(_ text: String, rest: [String]) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let lengths = [4, 2, 2]
        guard (1...3).contains(parts.count),
            zip(parts, lengths).allSatisfy({ part, length in
                part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            })
        else { return nil }
        if parts.count == 3 { return DateInPath.iso(parts[0], parts[1], parts[2]) }
        return (parts.map(String.init) + rest.suffix(3 - parts.count)).joined(separator: "-")
    }
}
