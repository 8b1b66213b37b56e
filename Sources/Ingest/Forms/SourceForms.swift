import IssueModel

/// Where a text comes from.
extension LineForms {
    private static let sourceBeginnings = Beginnings(
        SourceWords.labels.map { $0 + "：" } + SourceWords.verbs.map { $0 + "《" }
            + SourceWords.reprints.map { $0 + "自" })
    private static let sourceEndings = Endings([
        "》", "网站", "網站", "报", "報", "社", "网", "網", "客户端", "客戶端", "消息", "公众号", "公眾號", "微博", "电视台", "電視台",
        "日讯", "电", "统计", "統計", "数据", "數據", "资料", "資料",
    ])

    private static let gathered = Beginnings(["综合", "綜合"])
    private static let reports = Endings(["报道", "報道", "報導", "电", "電", "消息", "媒体", "媒體"])

    /// （江口晚报）
    private static let paperEndings = Endings([
        "日报", "晚报", "晨报", "早报", "时报", "快报", "周刊", "日報", "晚報", "晨報", "早報", "時報", "週刊",
    ])

    /// 据《北京晚报》, 据教育部网站, （据新华社）, 来源：…, 摘自《…》
    static func isSource(_ text: Scalars) -> Bool {
        // Of nearly every line the first character tells that it is none.
        guard let first = text.first, first.mayStandAround || mayBegin(with: first) else { return false }
        let core = text.withoutBrackets
        guard
            sourceBeginnings.fit(core) || isFromElsewhere(core, isBracketed: core.count < text.count)
                || core.count < text.count && core.count <= 10 && paperEndings.fit(core) && core.isAllHan,
            text.count <= 120, text.utf8Count <= 120
        else { return false }
        let isTitled = core.count < text.count && sourceBeginnings.fit(core) && core.contains("《")
        return core.inkCount <= 30 && (isTitled || !core.contains("，")) && !core.contains("。")
    }

    private static func mayBegin(with first: Unicode.Scalar) -> Bool {
        switch first {
        case "据", "據", "综", "綜": true
        default: sourceBeginnings.mayBegin(with: first)
        }
    }

    /// - Parameter isBracketed: whether it stands in brackets, where hardly anything else begins with 据.
    private static func isFromElsewhere(_ core: Scalars, isBracketed: Bool) -> Bool {
        if core.first == "综" || core.first == "綜" {
            return (5...14).contains(core.count) && gathered.fit(core) && reports.fit(core)
        }
        guard core.first == "据" || core.first == "據", core.count >= 3 else { return false }
        return sourceEndings.fit(core) || isBracketed && core.count <= 20
            || BylineReading.isBody(core.dropFirst())
    }

    /// The source without its leading 据 and without brackets around it: 《北京晚报》.
    static func sourceName(_ text: Scalars) -> String {
        let core = text.withoutBrackets.trimmed
        return core.first == "据" || core.first == "據" ? core.dropFirst().trimmed.string : core.string
    }
}
