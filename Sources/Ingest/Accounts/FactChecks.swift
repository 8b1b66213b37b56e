package import Diagnostics
package import IssueModel

/// First year from which the calendar that was printed is the one that is computed: in 1929 China took the meridian of
/// 120° E. for it; before, new moons near midnight put some months a day off.
private let firstComputedYear = 1929

/// Facts of an issue that contradict each other. They are only reported: which of two is wrong, the page decides.
///
/// - Parameter texts: name and text of each file, for the places; none for an issue that came as JSON or XML.
package func factFindings(in issue: Issue, texts: [(name: String, text: String)] = []) -> [Diagnostic] {
    let plate = issue.nameplate
    let places = FactPlaces(texts.first)
    var result = pageFindings(in: issue, places: places)
    // A date that no month or year has stays with the other facts of the nameplate.
    for fact in plate.facts.flatMap(\.words) {
        guard let read = PrintedDate.prefix(of: fact), !read.date.isPossible else { continue }
        result.append(Diagnostic(.Fact.impossibleDate, at: places.place(of: fact), read.date.iso))
    }
    guard let printed = plate.date else { return result }
    guard let date = PrintedDate(printed), date.isPossible else {
        return result + [Diagnostic(.Fact.impossibleDate, at: places.placeOfDate(printed), printed)]
    }
    if let weekday = plate.weekday, let read = PrintedWeekday(weekday), read != PrintedWeekday(of: date) {
        result.append(
            Diagnostic(
                .Fact.weekday, at: places.place(of: weekday), date.iso, weekday, PrintedWeekday(of: date).name))
    }
    if let lunar = plate.lunarDate {
        result += lunarFindings(printed: lunar, date: date, place: places.place(of: lunar))
    }
    return result
}

private func lunarFindings(printed: String, date: PrintedDate, place: SourcePlace?) -> [Diagnostic] {
    guard let read = LunarDate(printed), let actual = LunarDate(of: date), date.year >= firstComputedYear
    else { return [] }
    var result: [Diagnostic] = []
    if let year = read.year, year != actual.year {
        result.append(
            Diagnostic(.Fact.lunarYear, at: place, date.iso, read.yearName ?? "", actual.yearName ?? ""))
    }
    let isOtherMonth = read.month != nil && read.month != actual.month
    let isOtherDay = read.day != nil && read.day != actual.day
    if isOtherMonth || isOtherDay {
        result.append(Diagnostic(.Fact.lunarDay, at: place, date.iso, read.dayName, actual.dayName))
    }
    return result
}

private func pageFindings(in issue: Issue, places: FactPlaces) -> [Diagnostic] {
    guard let said = issue.nameplate.pageCount, said != issue.pages.count, !issue.pages.isEmpty else {
        return []
    }
    let place = places.place(of: "\(said)版") ?? places.place(of: "\(said) 版")
    // A single page is how digitisation rooms work; that the others are elsewhere is no fault.
    guard issue.pages.count > 1 else {
        return said > 1 ? [Diagnostic(.Fact.singlePage, at: place, String(said))] : []
    }
    return [Diagnostic(.Fact.pageCount, at: place, String(said), String(issue.pages.count))]
}

/// Numbers rise with the date. Issues whose number or date cannot be read are passed over.
///
/// - Parameter earlier: other issues of the same newspaper, in any order; later ones are compared as well.
/// - Returns: at most one finding: against the nearest issue that contradicts.
package func numberFindings(
    _ earlier: [(date: String, number: String)], in nameplate: Nameplate
) -> [Diagnostic] {
    guard let printed = nameplate.number, let number = ChineseNumeral.value(of: printed),
        let date = nameplate.date.flatMap({ PrintedDate($0) }), date.isPossible
    else { return [] }
    let day = date.dayNumber
    let run = earlier.compactMap { other -> (day: Int, number: Int, date: String)? in
        guard let otherDate = PrintedDate(other.date), otherDate.isPossible,
            let otherNumber = ChineseNumeral.value(of: other.number)
        else { return nil }
        return (otherDate.dayNumber, otherNumber, otherDate.iso)
    }
    let contradicting = run.filter { other in
        if other.day < day { return other.number >= number }
        return other.day > day ? other.number <= number : other.number != number
    }
    let nearest = contradicting.min {
        (abs($0.day - day), $0.day, $0.number) < (abs($1.day - day), $1.day, $1.number)
    }
    return nearest.map {
        [Diagnostic(.Fact.numberOrder, printed, date.iso, String($0.number), $0.date)]
    } ?? []
}
