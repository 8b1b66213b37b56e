/// The numbers of a date as it is printed, whether or not there is such a day: newspapers misprint dates too.
package struct DateNumbers: Sendable, Hashable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Reads `2026-03-06`; nil when the text is not three numbers.
    package init?(_ date: String) {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }
}
