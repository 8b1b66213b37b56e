/// Where the opening of a news story is in a text; every line of a page is asked.
struct OpeningForm {
    let dateline: Scalars
    /// Names inside the brackets of the dateline itself.
    var names: [ReadName] = []
    /// What follows, its names in brackets too.
    let rest: Scalars

    init(dateline: Scalars, names: [ReadName] = [], rest: Scalars) {
        self.dateline = dateline
        self.names = names
        self.rest = rest
    }

    init?(_ text: Scalars) {
        let mayReport = OpeningWords.mayReport(text)
        guard
            let found = OpeningForm.bracketed(text) ?? OpeningForm.plain(text, mayReport: mayReport)
                ?? OpeningForm.quoted(text) ?? OpeningForm.reporter(text)
                ?? (mayReport ? OpeningForm.telegram(text) : nil)
        else { return nil }
        self = found
    }
}

/// In brackets.
extension OpeningForm {
    static func closing(of open: Unicode.Scalar) -> Unicode.Scalar? {
        switch open {
        case "【": "】"
        case "〔": "〕"
        case "［": "］"
        case "[": "]"
        case "（": "）"
        case "(": ")"
        default: nil
        }
    }

    private static func bracketed(_ text: Scalars) -> OpeningForm? {
        guard let open = text.first, let close = closing(of: open) else { return nil }
        let head = text.prefix(48)
        guard let end = head.firstIndex(of: close) else { return nil }
        let inside = head[(head.startIndex + 1)..<end].trimmed
        guard let last = inside.last, inside.count >= 2, !inside.contains("，"), !inside.contains("。") else {
            return nil
        }
        let isRound = open == "（" || open == "("
        let rest = text[(end + 1)...]
        if isRound, OpeningWords.bracketed.contains(inside) { return OpeningForm(dateline: inside, rest: rest) }
        guard isDateline(inside) else {
            // 【本報記者李文】, （記者李文）…: only the name.
            guard rest.count > (isRound ? 20 : 0) else { return nil }
            if let names = BylineReading.namesWithRole(in: inside, mayBeBody: true) {
                return OpeningForm(dateline: [], names: names, rest: rest)
            }
            // 【本報專訪】, 【本報民意調查中心】
            guard !isRound, inside.hasPrefix("本報") || inside.hasPrefix("本报"), (4...10).contains(inside.count),
                inside.isAllHan, rest.count > 20
            else { return nil }
            return OpeningForm(dateline: inside, rest: rest)
        }
        if isRound {
            guard
                "电電讯訊".unicodeScalars.contains(last) || inside.contains(where: BylineToken.isStroke)
                    || (last == "信" || last == "息") && inside.count <= 8 || inside.occurrence(of: "記者") != nil
                    || inside.occurrence(of: "记者") != nil
            else { return nil }
        }
        if let stroke = inside.firstIndex(where: BylineToken.isStroke),
            let names = BylineReading.namesWithRole(in: inside[..<stroke], mayBeBody: true)
        {
            return OpeningForm(dateline: inside[(stroke + 1)...], names: names, rest: rest)
        }
        // 【賴子晴／台北報導】: a name without what somebody is.
        if !isRound, let stroke = inside.firstIndex(where: BylineToken.isStroke),
            stroke - inside.startIndex >= 2,
            PersonNames.isName(inside[..<stroke]) && PersonNames.hasSurname(inside)
                || BylineReading.isBody(inside[..<stroke])
        {
            let name = ReadName(role: nil, name: inside[..<stroke])
            return OpeningForm(dateline: inside[(stroke + 1)...], names: [name], rest: rest)
        }
        if let comma = inside.lastIndex(of: "、"),
            let first = BylineReading.namesWithRole(in: inside[..<comma], mayBeBody: true),
            let role = first[0].role, let split = reporterAndPlace(role + inside[(comma + 1)...])
        {
            let last = ReadName(role: role, name: split.name)
            return OpeningForm(dateline: split.dateline, names: first + [last], rest: rest)
        }
        if let split = reporterAndPlace(inside) {
            // 【本報記者岳思琪報導】: that somebody reports is no dateline.
            let isPlaced = !["報導", "報道", "报道", "报导"].contains { split.dateline.string == $0 }
            return OpeningForm(
                dateline: isPlaced ? split.dateline : [], names: [ReadName(role: split.role, name: split.name)],
                rest: rest)
        }
        return OpeningForm(dateline: inside, rest: rest)
    }

    /// Whether it ends in 电, 讯, 报道 … as a dateline does and a crosshead does not.
    private static func isDateline(_ inside: Scalars) -> Bool {
        switch inside.last {
        case "讯", "訊", "电", "電": true
        case "道": inside.hasSuffix("报道") || inside.hasSuffix("報道")
        case "话", "話":
            (inside.hasSuffix("电话") || inside.hasSuffix("電話")) && inside.contains { $0 == "记" || $0 == "記" }
        case "导": inside.hasSuffix("报导")
        case "導": inside.hasSuffix("報導")
        case "信": inside.hasSuffix("通信")
        case "息": inside.hasSuffix("消息")
        case "訪": inside.hasSuffix("專訪") && inside.contains("記")
        case "访": inside.hasSuffix("专访") && inside.contains("记")
        default: false
        }
    }

    /// 島聞社記者何思賢台北28日電, 本報記者溫穎琳石橋報道: name and place stand together; names have three characters
    /// unless too few are left for a place.
    static func reporterAndPlace(
        _ inside: Scalars
    ) -> (role: Scalars, name: Scalars, dateline: Scalars)? {
        guard
            let range = ["記者", "记者", "特派員", "特派员"].lazy.compactMap({ inside.occurrence(of: $0) }).first,
            !inside.contains("、")
        else { return nil }
        let rest = inside[range.upperBound...]
        let han = rest.prefix(while: \.isHan)
        let core =
            han.count == rest.count
            ? han.dropLast("讯訊电電".unicodeScalars.contains(han.last ?? " ") ? 1 : 2) : han
        guard core.count >= 2 else { return nil }
        let isCompound =
            core.count >= 6 && PersonNames.hasSurname(core.prefix(2)) && OpeningWords.compoundNames.fit(core)
        // 曹健曼哈頓: of five characters three are the name, unless they end with a place that has three.
        let isPlaced = core.count == 5 && OpeningWords.longPlaces.fit(core)
        let length =
            isCompound ? 4 : isPlaced ? 2 : core.count >= 5 ? 3 : core.count == 4 ? 2 : min(3, core.count)
        let place = rest.dropFirst(length)
        let agency = inside[..<range.lowerBound]
        let isAgency =
            agency.last == "社" && (place.last == "電" || place.last == "电" || place.last == "讯")
        return (inside[..<range.upperBound], rest.prefix(length), isAgency ? agency + place : place)
    }
}

/// Without brackets.
extension OpeningForm {
    static func isReportMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "讯" || scalar == "訊" }

    private static func plain(_ text: Scalars, mayReport: Bool) -> OpeningForm? {
        if let found = OpeningWords.fixedBeginnings.match(in: text) {
            let rest = text.dropFirst(found.length)
            guard let next = rest.first, next != "息", next != "。" else { return nil }
            return OpeningForm(dateline: text.prefix(found.length), rest: rest)
        }
        return mayReport ? paperReport(text) ?? agencyReport(text) : nil
    }

    /// 晚报讯…, 清河讯（…）, 清河讯：…: a short word that ends so; unless it is a newspaper, with brackets, a colon or a blank after it.
    private static func paperReport(_ text: Scalars) -> OpeningForm? {
        guard let end = text.prefix(9).firstIndex(where: isReportMark), end > text.startIndex,
            end + 1 < text.endIndex, text[..<end].isAllHan
        else { return nil }
        let next = text[end + 1]
        let isPaper = end > text.startIndex + 1 && "报報刊".unicodeScalars.contains(text[end - 1])
        // 新闻简讯：… is a head over items.
        let isPlaced = end > text.startIndex + 1 && !OpeningWords.notPlaces.contains(text[end - 1])
        guard
            next == "（" || next == "(" || next.isBlank || next == "：" && isPlaced
                || isPaper && !"息问問号號。，、".unicodeScalars.contains(next)
        else { return nil }
        return OpeningForm(dateline: text[...end], rest: text[(end + 1)...])
    }

    /// 新华社北京5月28日电, 本报石桥3月2日讯.
    private static func agencyReport(_ text: Scalars) -> OpeningForm? {
        let head = text.prefix(26)
        let society = head.prefix(6).firstIndex(of: "社")
        let namesAgency = society != nil
        guard namesAgency || OpeningWords.agencies.fit(head) else { return nil }
        // 华讯社…: the mark of the report comes after the name of the agency.
        let start = society ?? head.startIndex
        guard let end = head[start...].firstIndex(where: { $0 == "电" || $0 == "電" || isReportMark($0) }),
            end + 1 < text.endIndex
        else { return nil }
        let dateline = head[...end]
        guard !dateline.contains(where: { OpeningWords.marks.contains($0) }) else { return nil }
        let isDated = ["日", "日专", "日專", "日急"].contains { dateline.dropLast().hasSuffix($0) }
        let isReport = isReportMark(text[end]) && (namesAgency || dateline.count <= 10)
        let isQuoted = head.hasPrefix("据新华社") && dateline.count <= 9
        guard isDated || isReport || isQuoted, !"话视話視".unicodeScalars.contains(text[end + 1]) else {
            return nil
        }
        return OpeningForm(dateline: dateline, rest: text[(end + 1)...])
    }
}
