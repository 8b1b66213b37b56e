import IssueModel

/// What single lines say by their form alone.
enum LineReading {
    private static let finalMarks: Set<Character> = ["。", "！", "？", "…", "；", "：", ".", "!", "?"]

    /// Whether a paragraph can end so. A closing quote or bracket ends one only after a final mark of its own.
    static func endsSentence(_ text: String) -> Bool {
        var rest = text[...]
        while let last = rest.last, "”’》」』".contains(last) { rest.removeLast() }
        guard let last = rest.last else { return true }
        return finalMarks.contains(last) || last == "）" || last == "—"
    }

    /// Running text: long, or with marks inside or at its end that no headline has.
    static func isBody(_ text: String) -> Bool {
        let count = text.inkCount
        if Opening(text) != nil, count > 12 { return true }
        if count > 42 || text.contains("。") { return true }
        if text.words.count >= 4, text.unicodeScalars.contains(where: \.isDigit) { return true }
        if endsSentence(text), !text.hasSuffix("）"), !text.hasSuffix("：") {
            return count > 4 && !text.hasSuffix("——") || text.hasSuffix("。")
        }
        if text.contains("；") { return true }
        return text.contains("，") && count > 24
    }

    /// 牛利敏 郝晨光摄, 本报记者 甲 摄, 甲 图, 资料图片.
    static func credits(_ text: String) -> [Credit]? {
        let suffixes = ["摄影报道", "摄影", "供图", "制图", "绘图", "图片", "摄", "图", "绘"]
        guard text.inkCount <= 24, let role = suffixes.first(where: { text.hasSuffix($0) }) else { return nil }
        let names = String(text.dropLast(role.count)).trimmed
        let prefix = names.dropping(anyOf: ["本报记者", "本报通讯员", "新华社记者", "记者", "通讯员"])
        let words = (prefix?.rest ?? names).words
        guard !words.isEmpty, words.allSatisfy(BylineReading.isName) else { return nil }
        return words.map { Credit(title: prefix?.prefix, name: $0, role: role) }
    }

    /// 据《北京晚报》, 据教育部网站, （据新华社）, 来源：…
    static func isSource(_ text: String) -> Bool {
        let core = text.hasPrefix("（") && text.hasSuffix("）") ? String(text.dropFirst().dropLast()) : text
        guard core.inkCount <= 24, !core.contains("，"), !core.contains("。") else { return false }
        if core.hasPrefix("来源：") || core.hasPrefix("摘自《") || core.hasPrefix("选自《") { return true }
        let ends = ["》", "网站", "报", "社", "网", "客户端", "消息", "公众号", "微博"]
        return core.hasPrefix("据") && ends.contains { core.hasSuffix($0) }
    }

    /// The source that such a line names, without brackets around it and without 据.
    static func source(_ text: String) -> String {
        let core = text.hasPrefix("（") && text.hasSuffix("）") ? String(text.dropFirst().dropLast()) : text
        return core.dropping(anyOf: ["据", "據"])?.rest ?? core
    }

    /// The page of 下转第2版 or 上接第1版, and whether the article goes on there.
    static func jump(_ text: String) -> (page: Int, goesOn: Bool)? {
        // Every line is asked; only a short one is looked at more closely.
        guard text.utf8.count <= 60, text.contains("版") else { return nil }
        let core = text.filter { !"（）()【】 ".contains($0) }
        guard core.count <= 8, core.hasSuffix("版"),
            let found = core.dropping(anyOf: ["下转第", "上接第", "下转", "上接"])
        else { return nil }
        let number = String(found.rest.dropLast())
        guard let page = Int(number) ?? PageMark.chineseNumber(number) else { return nil }
        return (page, found.prefix.hasPrefix("下转"))
    }

    private static let roles: Set = [
        "责编", "责任编辑", "编辑", "版式", "美编", "校对", "主编", "值班主任", "组版", "审读", "电话", "邮箱", "值班编委", "本版编辑", "本版责编",
    ]

    /// 责编：王某 版式：李某
    static func staff(_ text: String) -> [(role: String, name: String)]? {
        guard text.contains("：") else { return nil }
        var result: [(role: String, name: String)] = []
        for word in text.words {
            let parts = word.split(separator: "：", maxSplits: 1).map(String.init)
            if parts.count == 2, roles.contains(parts[0]) {
                result.append((parts[0], parts[1]))
            } else if let last = result.last, BylineReading.isName(word) {
                result[result.count - 1].name = last.name + " " + word
            } else if parts.count == 1, word.hasSuffix("："), roles.contains(parts[0]) {
                result.append((parts[0], ""))
            } else {
                return nil
            }
        }
        return result.isEmpty ? nil : result.map { ($0.role, $0.name.trimmed) }
    }

    /// Cells of a table row.
    static func cells(_ text: String) -> [String]? {
        let separator: Character? =
            text.contains("\t") ? "\t" : text.contains("|") ? "|" : text.contains("｜") ? "｜" : nil
        guard let separator else { return nil }
        var cells = text.split(separator: separator, omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        if cells.first == "" { cells.removeFirst() }
        if cells.last == "" { cells.removeLast() }
        return cells.count >= 2 ? cells : nil
    }

    static func isListItem(_ text: String) -> Bool {
        if "●·•◆▲■★◇".contains(text.first ?? " "), text.count > 6 { return true }
        let digits = text.prefix { $0.isNumber && $0.isASCII }
        if (1...2).contains(digits.count), let next = text.dropFirst(digits.count).first, ".、．".contains(next) {
            return text.dropFirst(digits.count + 1).first?.isNumber != true
        }
        return (text.hasPrefix("（") || text.hasPrefix("(")) && text.dropFirst().prefix { $0.isNumber }.count > 0
            && ["）", ")"].contains(text.dropFirst().drop { $0.isNumber }.first.map(String.init) ?? "")
    }

    /// 一、…, （一）…
    static func isNumberedCrosshead(_ text: String) -> Bool {
        guard text.inkCount <= 24, !endsSentence(text) else { return false }
        let core = text.hasPrefix("（") ? text.dropFirst() : text[...]
        let number = core.prefix { "一二三四五六七八九十".contains($0) }
        guard (1...3).contains(number.count), let next = core.dropFirst(number.count).first else {
            return false
        }
        return next == "、" || (next == "）" && text.hasPrefix("（"))
    }

    /// 停水通知, 遗失声明: the head of a notice.
    static func isNoticeHead(_ text: String) -> Bool {
        let ends = ["启事", "公告", "通告", "通知", "声明", "讣告"]
        return text.inkCount <= 20 && ends.contains { text.hasSuffix($0) }
    }

    /// 完善工作机制 构建长效覆盖网络: two or three parts of like length, none of them long.
    static func isParallel(_ text: String) -> Bool {
        let lengths = text.words.map(\.inkCount)
        guard (2...3).contains(lengths.count), let least = lengths.min(), let most = lengths.max() else {
            return false
        }
        return least >= 4 && most <= 12 && most - least <= 3
    }
}
