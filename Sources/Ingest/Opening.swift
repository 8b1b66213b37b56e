import IssueModel

/// The opening of a news story (电头): 本报讯（记者 段红梅）, 新华社北京5月28日电, 【記者王小明／台北報導】.
struct Opening {
    /// 本报讯, 新华社北京5月28日电, 台北報導.
    let dateline: String
    let bylines: [Byline]
    /// The text after it.
    let rest: String

    init?(_ text: String) {
        guard let found = Opening.bracketed(text) ?? Opening.plain(text) else { return nil }
        self = found
    }

    private init(dateline: String, bylines: [Byline], rest: Substring) {
        var names = bylines
        var rest = String(rest).trimmed
        if names.isEmpty, let inside = Opening.names(after: rest) {
            names = inside.names
            rest = String(rest.dropFirst(inside.length)).trimmed
        }
        self.dateline = dateline.trimmed
        self.bylines = names
        self.rest = rest
    }

    /// （记者 段红梅）, or 记者段红梅报道：
    private static func names(after text: String) -> (names: [Byline], length: Int)? {
        let head = text.prefix(48)
        if let open = head.first, open == "（" || open == "(",
            let close = head.firstIndex(where: { $0 == "）" || $0 == ")" })
        {
            let inside = String(head[head.index(after: head.startIndex)..<close])
            guard let names = BylineReading.bylines(in: inside, position: .dateline) else { return nil }
            return (names, head.distance(from: head.startIndex, to: close) + 1)
        }
        for end in ["报道：", "報道：", "報導：", "报道　"] {
            guard let range = head.occurrence(of: end) else { continue }
            let inside = String(head[..<range.lowerBound])
            if let names = BylineReading.bylinesWithRole(in: inside, position: .dateline) {
                return (names, head.distance(from: head.startIndex, to: range.upperBound))
            }
        }
        return nil
    }

    // MARK: In brackets

    private static let pairs: [Character: Character] = [
        "【": "】", "〔": "〕", "［": "］", "[": "]", "（": "）", "(": ")",
    ]
    private static let ends: [Character] = ["讯", "訊", "电", "電", "导", "導", "道", "息"]

    private static func bracketed(_ text: String) -> Opening? {
        guard let open = text.first, let close = pairs[open] else { return nil }
        let head = text.prefix(48)
        guard let end = head.firstIndex(of: close) else { return nil }
        let inside = String(head[head.index(after: head.startIndex)..<end]).trimmed
        guard let last = inside.last, inside.count >= 2, !inside.contains("，"), !inside.contains("。") else {
            return nil
        }
        let rest = text[text.index(after: end)...]
        guard ends.contains(last), isDateline(inside) else {
            // 【本報記者李文】: only the name.
            guard open != "（", open != "(", !rest.isEmpty,
                let names = BylineReading.bylinesWithRole(in: inside, position: .dateline)
            else { return nil }
            return Opening(dateline: "", bylines: names, rest: rest)
        }
        if open == "（" || open == "(" {
            guard
                "电電讯訊".contains(last) || inside.contains("／") || inside.contains("記者") || inside.contains("记者")
            else { return nil }
        }
        if let stroke = inside.firstIndex(where: { $0 == "／" || $0 == "/" }) {
            let names = String(inside[..<stroke])
            if let bylines = BylineReading.bylinesWithRole(in: names, position: .dateline) {
                return Opening(
                    dateline: String(inside[inside.index(after: stroke)...]), bylines: bylines, rest: rest)
            }
        }
        if let split = reporterAndPlace(inside) {
            let byline = Byline(role: split.role, name: split.name, position: .dateline)
            return Opening(dateline: split.dateline, bylines: [byline], rest: rest)
        }
        return Opening(dateline: inside, bylines: [], rest: rest)
    }

    /// Whether what ends in 电, 讯, 报道 … is a dateline and no crosshead.
    private static func isDateline(_ inside: String) -> Bool {
        guard let last = inside.last else { return false }
        if last == "导" || last == "道" || last == "導" {
            return inside.hasSuffix("报道") || inside.hasSuffix("報道") || inside.hasSuffix("報導")
                || inside.hasSuffix("报导")
        }
        if last == "息" { return inside.hasSuffix("消息") }
        return true
    }

    /// 島聞社記者何思賢台北28日電, 本報記者溫穎琳石橋報道: name and place stand together; names have three characters
    /// unless too few are left for a place.
    private static func reporterAndPlace(_ inside: String) -> (role: String, name: String, dateline: String)? {
        for end in ["記者", "记者"] {
            guard let range = inside.occurrence(of: end) else { continue }
            let role = String(inside[..<range.upperBound])
            let rest = inside[range.upperBound...]
            let han = rest.prefix { $0.unicodeScalars.allSatisfy(\.isHan) }
            let core = han.count == rest.count ? han.dropLast(2) : han
            guard core.count >= 2 else { return nil }
            let compound = PersonNames.hasSurname(String(core.prefix(2))) && core.count >= 6 && isCompound(core)
            let length = compound ? 4 : core.count >= 5 ? 3 : core.count == 4 ? 2 : min(3, core.count)
            let name = String(core.prefix(length))
            let place = String(rest.dropFirst(length))
            let agency = inside[..<range.lowerBound]
            let isAgency =
                agency.hasSuffix("社") && (place.hasSuffix("電") || place.hasSuffix("电") || place.hasSuffix("讯"))
            return (role, name, (isAgency ? String(agency) : "") + place)
        }
        return nil
    }

    private static func isCompound(_ core: Substring) -> Bool {
        ["歐陽", "司馬", "諸葛", "司徒", "上官", "欧阳", "司马", "诸葛"].contains { core.hasPrefix($0) }
    }

    // MARK: Without brackets

    private static let fixed = [
        "本报综合消息", "本报综合报道", "本报综合讯", "本报消息", "本报专讯", "本报快讯", "本报讯", "本刊讯", "本台讯", "本社讯", "本网讯", "本报特讯", "本報專訊",
        "本報綜合報道", "本報訊",
        "本刊訊", "特訊", "综合消息：", "本市讯", "本县讯", "本站讯", "校内讯", "本校讯", "厂内讯",
    ]

    private static func plain(_ text: String) -> Opening? {
        if let found = fixed.first(where: { text.hasPrefix($0) }) {
            let rest = text.dropFirst(found.count)
            guard let next = rest.first, next != "息", !(next == "。") else { return nil }
            return Opening(dateline: found, bylines: [], rest: rest)
        }
        // 晚报讯（…）, 清河讯　…: a short word that ends so, with brackets or a blank after it.
        let short = text.prefix(9)
        if let end = short.firstIndex(where: { $0 == "讯" || $0 == "訊" }),
            short.distance(from: short.startIndex, to: end) >= 1,
            let next = text[text.index(after: end)...].first,
            next == "（" || next == "(" || next.unicodeScalars.allSatisfy(\.isBlank),
            text[..<end].unicodeScalars.allSatisfy(\.isHan)
        {
            return Opening(dateline: String(text[...end]), bylines: [], rest: text[text.index(after: end)...])
        }
        let starts = ["据新华社", "新华社", "據", "据", "中新社", "中新网", "中央社", "本报", "本報", "法新社", "路透社", "美联社"]
        let head = text.prefix(26)
        let isAgency = starts.contains { head.hasPrefix($0) }
        let social = head.firstIndex(of: "社").map { head.distance(from: head.startIndex, to: $0) <= 4 } ?? false
        guard isAgency || social,
            let end = head.firstIndex(where: { $0 == "电" || $0 == "電" || $0 == "讯" || $0 == "訊" })
        else { return nil }
        let candidate = head[...end]
        let marks: Set<Character> = ["，", "。", "、", "“", "：", "「"]
        guard !candidate.contains(where: marks.contains) else { return nil }
        let isDated = candidate.dropLast().last == "日"
        let isReport =
            (candidate.hasSuffix("讯") || candidate.hasSuffix("訊")) && (social || candidate.count <= 10)
        guard isDated || isReport else { return nil }
        let rest = text[text.index(after: end)...]
        guard let next = rest.first, next != "话", next != "视", next != "話", next != "視" else { return nil }
        return Opening(dateline: String(candidate), bylines: [], rest: rest)
    }
}
