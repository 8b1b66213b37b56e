import IssueModel

/// The opening of a news story (电头): 本报讯（记者 段红梅）, 新华社北京5月28日电, 【記者王小明／台北報導】.
struct Opening {
    /// 本报讯, 新华社北京5月28日电, 台北報導.
    let dateline: String
    let bylines: [Byline]
    /// The text after it.
    let rest: String

    /// - Parameter isKnown: whether the text is known to begin with a dateline, which then need not have the form of one that tells it
    ///   from any other text.
    init?(_ text: Scalars, isKnown: Bool = false) {
        let form = OpeningForm(text).flatMap { $0.cutsReporter ? nil : $0 }
        guard let found = form ?? (isKnown ? OpeningForm(knownIn: text) : nil), !found.cutsReporter
        else { return nil }
        var names = found.names
        var rest = found.rest.trimmed
        // 本報訊：…: the colon parts the dateline from the text and is of neither.
        if !found.dateline.isEmpty, let mark = rest.first, mark == "：" || mark == ":" {
            rest = rest.dropFirst().trimmed
        }
        if names.isEmpty, let inside = Opening.names(after: rest) {
            names = inside.names
            rest = rest[inside.end...].trimmed
        }
        dateline = found.dateline.trimmed.string
        bylines = names.map { $0.byline(at: .dateline) }
        self.rest = rest.string
    }

    /// （记者 段红梅）, 记者段红梅报道：, or 记者段红梅 通讯员李文 with a blank after it, and where it ends.
    static func names(after text: Scalars) -> (names: [ReadName], end: Int)? {
        let head = text.prefix(48)
        if let open = head.first, open == "（" || open == "(",
            let close = head.firstIndex(where: { $0 == "）" || $0 == ")" })
        {
            let inside = head[(head.startIndex + 1)..<close]
            guard let names = BylineReading.names(in: inside, mayBeBody: true) else { return nil }
            return (names, close + 1)
        }
        for end in ["报道：", "報道：", "報導：", "报道　", " 报道"] {
            guard let range = head.occurrence(of: end) else { continue }
            let inside = head[..<range.lowerBound]
            if let names = BylineReading.namesWithRole(in: inside, mayBeBody: true) {
                return (names, range.upperBound)
            }
        }
        return BylineReading.leadingNames(in: text)
    }
}

extension OpeningForm {
    /// 本报记者 甲 通讯员 乙…: what looks like the mark of a report is half of who somebody is.
    fileprivate var cutsReporter: Bool {
        (dateline.hasSuffix("通讯") || dateline.hasSuffix("通訊")) && (rest.first == "员" || rest.first == "員")
    }

    /// 麻坡訊中化…, 本报岚港电…, 【中央社】…: a word that ends so, in brackets or right before the text.
    fileprivate init?(knownIn text: Scalars) {
        if let open = text.first, let close = OpeningForm.closing(of: open), open != "（", open != "(",
            let end = text.prefix(10).firstIndex(of: close)
        {
            let inside = text[(text.startIndex + 1)..<end].trimmed
            guard let last = inside.last, inside.isAllHan, "社訊讯電电稿".unicodeScalars.contains(last) else {
                return nil
            }
            self.init(dateline: inside, rest: text[(end + 1)...])
            return
        }
        if let report = OpeningForm.placedReport(text) ?? OpeningForm.generalReport(text) {
            self = report
            return
        }
        let isSent = text.hasPrefix("本报") || text.hasPrefix("本報")
        let isMark: (Unicode.Scalar) -> Bool = {
            OpeningForm.isReportMark($0) || isSent && ($0 == "电" || $0 == "電")
        }
        guard let end = text.prefix(7).firstIndex(where: isMark), end >= text.startIndex + 2,
            end + 1 < text.endIndex, text[...end].isAllHan, text[end + 1] != "息", text[end + 1] != "。"
        else {
            // 本报记者 甲报道：…, 本报记者 甲 通讯员 乙 …: nothing but names.
            guard let found = Opening.names(after: text), found.end < text.endIndex else { return nil }
            self.init(dateline: [], names: found.names, rest: text[found.end...])
            return
        }
        self.init(dateline: text[...end], rest: text[(end + 1)...])
    }

    /// 晨星体育综合报道…: whoever put the report together, right before the text.
    private static func generalReport(_ text: Scalars) -> OpeningForm? {
        let head = text.prefix(14)
        guard let range = ["综合报道", "綜合報道", "綜合報導"].lazy.compactMap({ head.occurrence(of: $0) }).first,
            text[..<range.upperBound].isAllHan, range.upperBound < text.endIndex
        else { return nil }
        return OpeningForm(dateline: text[..<range.upperBound], rest: text[range.upperBound...])
    }

    /// 本報記者高又寧橡丘報導　…: neither brackets nor a stroke, but a blank before the text.
    private static func placedReport(_ text: Scalars) -> OpeningForm? {
        guard let blank = text.prefix(24).firstIndex(where: \.isBlank) else { return nil }
        let head = text[..<blank]
        guard head.isAllHan, ["報導", "報道", "报道"].contains(where: { head.hasSuffix($0) }),
            let split = reporterAndPlace(head), split.dateline.count > 2
        else { return nil }
        return OpeningForm(
            dateline: split.dateline, names: [ReadName(role: split.role, name: split.name)],
            rest: text[blank...])
    }
}
