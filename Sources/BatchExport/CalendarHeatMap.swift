import Ingest

/// The days of a year as squares, a column a week, coloured by how it stands with their issues.
struct CalendarHeatMap {
    let year: Int
    /// By ISO 8601 date.
    let days: [String: BatchReport.DayState]

    private static let side = 12
    private static let left = 30
    private static let top = 18

    /// An SVG picture; every day that has an issue says which and how it stands.
    ///
    /// - Parameter words: name of each state for the reader.
    func svg(words: (BatchReport.DayState) -> String) -> String {
        let width = CalendarHeatMap.left + 54 * CalendarHeatMap.side + 4
        let height = CalendarHeatMap.top + 7 * CalendarHeatMap.side + 4
        var parts = [
            #"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="\#(year)" viewBox="0 0 \#(width) \#(height)" width="\#(width)" height="\#(height)">"#
        ]
        for month in 1...12 {
            for day in 1...31 {
                let date = PrintedDate(year: year, month: month, day: day)
                guard date.isPossible else { continue }
                if day == 1 {
                    let x = CalendarHeatMap.left + column(of: date) * CalendarHeatMap.side
                    parts.append(#"<text x="\#(x)" y="12">\#(month)</text>"#)
                }
                parts.append(square(date, words: words))
            }
        }
        return parts.joined(separator: "\n") + "\n</svg>\n"
    }

    private func square(_ date: PrintedDate, words: (BatchReport.DayState) -> String) -> String {
        let x = CalendarHeatMap.left + column(of: date) * CalendarHeatMap.side
        let y = CalendarHeatMap.top + weekday(of: date) * CalendarHeatMap.side
        let place = #"x="\#(x)" y="\#(y)" width="10" height="10" rx="2""#
        guard let state = days[date.iso] else { return #"<rect class="none" \#(place)/>"# }
        return #"<rect class="\#(state)" \#(place)><title>\#(date.iso): \#(words(state))</title></rect>"#
    }

    /// Monday is 0.
    private func weekday(of date: PrintedDate) -> Int { ((date.dayNumber + 3) % 7 + 7) % 7 }

    private func column(of date: PrintedDate) -> Int {
        let first = PrintedDate(year: year, month: 1, day: 1)
        return (date.dayNumber - first.dayNumber + weekday(of: first)) / 7
    }
}
