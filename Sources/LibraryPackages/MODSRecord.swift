import XMLIO

/// What a description in MODS says that a nameplate has.
package struct MODSRecord: Sendable {
    package private(set) var title: String?
    /// Part and edition as written: `Jg. 3, Nr. 161`.
    package private(set) var part: String?
    package private(set) var number: String?
    package private(set) var edition: String?
    package private(set) var publisher: String?
    /// ISO 8601.
    package private(set) var date: String?
    package private(set) var issn: String?
    /// Codes as written: `de`, `ger`, `zh-Hant`.
    package private(set) var languages: [String] = []

    init(_ element: XMLElement) {
        read(element)
        // The issue is a part of the newspaper, which its description may hold.
        for host in element.all("relatedItem") where host.attributes["type"] == "host" { read(host) }
    }

    private mutating func read(_ element: XMLElement) {
        let titles = element.all("titleInfo")
        if let info = titles.first(where: { $0.attributes["type"] == nil }) ?? titles.first {
            let words = [info.first("nonSort"), info.first("title")].compactMap { $0?.plainText }
            if title == nil, !words.isEmpty { title = words.joined(separator: " ") }
            part =
                part ?? [info.first("partNumber"), info.first("partName")].compactMap { $0?.plainText }.first
        }
        for detail in element.all("part").flatMap({ $0.all("detail") }) {
            let isIssue = ["issue", "number"].contains(detail.attributes["type"]?.lowercased())
            if isIssue {
                number = number ?? detail.first("number")?.plainText ?? detail.first("caption")?.plainText
            }
        }
        number = number ?? part.flatMap(MODSRecord.issueNumber)
        for origin in element.all("originInfo") {
            publisher = publisher ?? origin.first("publisher")?.plainText
            edition = edition ?? origin.first("edition")?.plainText
            for issued in origin.all("dateIssued") where issued.attributes["point"] != "end" {
                date = date ?? issued.plainText.flatMap(isoDate)
            }
        }
        date = date ?? element.all("part").compactMap { $0.first("date")?.plainText.flatMap(isoDate) }.first
        for identifier in element.all("identifier") where identifier.attributes["type"]?.lowercased() == "issn"
        {
            issn = issn ?? identifier.plainText
        }
        let terms = element.all("language").flatMap { $0.all("languageTerm") }
        for term in terms where term.attributes["type"] != "text" {
            if let code = term.plainText, !languages.contains(code) { languages.append(code) }
        }
    }

    /// 161 of “Jg. unknown, nº 161” and “第161期”; nil when no number is named as that of the issue.
    private static func issueNumber(in part: String) -> String? {
        if part.wholeMatch(of: /[0-9]{1,9}/) != nil { return part }
        let named = part.firstMatch(of: /(?i)(?:n[oº°]|nr|num[a-zé]*|issue|heft|第)\.?\s*([0-9]{1,9})/)
        return named.map { String($0.1) }
    }
}

/// The first day that a text names as 1858-07-10, 18580710 or 10.07.1858; nil when it names none that a calendar could have.
package func isoDate(in text: String) -> String? {
    let found: (year: Substring, month: Substring, day: Substring)
    if let match = text.firstMatch(of: /(?:^|[^0-9])([12][0-9]{3})-([0-9]{2})-([0-9]{2})(?:[^0-9]|$)/) {
        found = (match.1, match.2, match.3)
    } else if let match = text.firstMatch(of: /(?:^|[^0-9])([12][0-9]{3})([01][0-9])([0-3][0-9])(?:[^0-9]|$)/) {
        found = (match.1, match.2, match.3)
    } else if let match = text.firstMatch(
        of: /(?:^|[^0-9])([0-9]{1,2})\.([0-9]{1,2})\.([12][0-9]{3})(?:[^0-9]|$)/)
    {
        found = (match.3, match.2, match.1)
    } else {
        return nil
    }
    func padded(_ digits: Substring) -> String { digits.count < 2 ? "0" + digits : String(digits) }
    guard let month = Int(found.month), let day = Int(found.day), (1...12).contains(month),
        (1...31).contains(day)
    else { return nil }
    return "\(found.year)-\(padded(found.month))-\(padded(found.day))"
}
