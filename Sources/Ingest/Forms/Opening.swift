import IssueModel

/// The opening of a news story (电头): 本报讯（记者 段红梅）, 新华社北京5月28日电, 【記者王小明／台北報導】.
struct Opening {
    /// 本报讯, 新华社北京5月28日电, 台北報導.
    let dateline: String
    let bylines: [Byline]
    /// The text after it.
    let rest: String

    init?(_ text: Scalars) {
        guard let found = OpeningForm(text) else { return nil }
        var names = found.names
        var rest = found.rest.trimmed
        if names.isEmpty, let inside = Opening.names(after: rest) {
            names = inside.names
            rest = rest[inside.end...].trimmed
        }
        dateline = found.dateline.trimmed.string
        bylines = names.map { $0.byline(at: .dateline) }
        self.rest = rest.string
    }

    /// （记者 段红梅）, 记者段红梅报道：, or 记者段红梅 通讯员李文 with a blank after it, and where it ends.
    private static func names(after text: Scalars) -> (names: [ReadName], end: Int)? {
        let head = text.prefix(48)
        if let open = head.first, open == "（" || open == "(",
            let close = head.firstIndex(where: { $0 == "）" || $0 == ")" })
        {
            let inside = head[(head.startIndex + 1)..<close]
            guard let names = BylineReading.names(in: inside, mayBeBody: true) else { return nil }
            return (names, close + 1)
        }
        for end in ["报道：", "報道：", "報導：", "报道　"] {
            guard let range = head.occurrence(of: end) else { continue }
            let inside = head[..<range.lowerBound]
            if let names = BylineReading.namesWithRole(in: inside, mayBeBody: true) {
                return (names, range.upperBound)
            }
        }
        return BylineReading.leadingNames(in: text)
    }
}
