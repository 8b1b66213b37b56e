import IssueModel

/// Reads bylines. A byline is only taken when printing it again gives the very same characters; else it stays text.
enum BylineReading {
    private static let roles = [
        "本报特约通讯员", "本报特约记者", "本报见习记者", "本报首席记者", "本报通讯员", "本报评论员", "本报实习生", "本报记者", "特约通讯员", "特约记者", "特约评论员",
        "见习记者", "首席记者", "实习记者", "新华社记者", "通讯员", "评论员", "实习生", "记者", "编译", "整理", "作者", "文",
    ]

    /// What a person did, printed after the name.
    private static let tails = ["文", "图", "文/图", "文并摄", "摄影报道", "报道"]

    /// Roles and names parted by blanks: 记者 段红梅 通讯员 李文. Nil when it is anything else.
    static func bylines(in text: String, position: Byline.Position) -> [Byline]? {
        var role: String?
        var result: [Byline] = []
        for word in text.words {
            if let last = result.last, tails.contains(word) {
                result[result.count - 1] = Byline(
                    role: last.role, name: last.name + " " + word, position: position)
            } else if roles.contains(word) {
                role = word
            } else if let split = word.dropping(anyOf: roles), isName(split.rest) {
                role = split.prefix
                result.append(Byline(role: role, name: split.rest, position: position))
            } else if isName(word) {
                result.append(Byline(role: role, name: word, position: position))
            } else {
                return nil
            }
        }
        guard !result.isEmpty, printed(result) == text.withoutBlanks else { return nil }
        return result
    }

    /// Bylines of which at least one has a role: a line of its own that cannot be anything else.
    static func bylinesWithRole(in text: String, position: Byline.Position) -> [Byline]? {
        guard text.inkCount <= 40, let result = bylines(in: text, position: position), result[0].role != nil
        else { return nil }
        return result
    }

    /// Marks before a name: □ 李文.
    static func markedByline(_ text: String) -> (mark: String, bylines: [Byline])? {
        guard let mark = text.dropping(anyOf: ["□", "■", "●", "○", "◎", "文/", "文／", "文|", "作者：", "撰文："]),
            text.inkCount <= 14, let names = bylines(in: mark.rest, position: .head)
        else { return nil }
        return (mark.prefix, names)
    }

    /// Two to four Chinese characters, a name with a middle dot, or a Latin name.
    static func isName(_ word: String) -> Bool {
        let count = word.unicodeScalars.count
        if word.isAllHan { return (2...4).contains(count) && !notNames.contains(word) }
        let parts = word.split(separator: "·")
        if parts.count > 1 { return parts.allSatisfy { String($0).isAllHan && $0.count <= 6 } }
        return (1...16).contains(count)
            && word.unicodeScalars.allSatisfy { $0.isLatin || $0 == "." || $0 == "-" }
    }

    private static let notNames: Set<String> = [
        "完", "下同", "资料图", "摄影", "图片", "供图", "上接", "下转", "待续", "连载", "调查", "观察", "手记", "见闻", "走访", "来信", "点评",
    ]

    private static func printed(_ bylines: [Byline]) -> String {
        var article = Article(id: "")
        article.bylines = bylines.map { Byline(role: $0.role, name: $0.name, position: .head) }
        return article.headByline?.withoutBlanks ?? ""
    }
}

/// The opening of a news story: 本报讯（记者 段红梅）, 新华社北京5月28日电.
struct Opening {
    let dateline: String
    let bylines: [Byline]
    /// The text after it.
    let rest: String

    init?(_ text: String) {
        guard let dateline = Opening.dateline(of: text) else { return nil }
        var rest = String(text.dropFirst(dateline.count)).trimmed
        var bylines: [Byline] = []
        if rest.hasPrefix("（"), let close = rest.firstIndex(of: "）") {
            let inside = String(rest[rest.index(after: rest.startIndex)..<close])
            if let names = BylineReading.bylines(in: inside, position: .dateline) {
                bylines = names
                rest = String(rest[rest.index(after: close)...]).trimmed
            }
        }
        self.dateline = dateline
        self.bylines = bylines
        self.rest = rest
    }

    private static func dateline(of text: String) -> String? {
        let fixed = ["本报综合消息", "本报综合讯", "本报讯", "本刊讯", "本报综合报道"]
        if let found = fixed.first(where: { text.hasPrefix($0) }) {
            // 本报讯 is an opening only when a bracket, a blank or the text itself follows, not 本报讯息.
            return found
        }
        let agencies = ["据新华社", "新华社", "中新社", "中新网", "本报"]
        guard agencies.contains(where: { text.hasPrefix($0) }) else { return nil }
        let head = text.prefix(24)
        guard let end = head.firstIndex(of: "电") else { return nil }
        let candidate = head[...end]
        guard !candidate.contains("，"), !candidate.contains("。"),
            candidate.contains(where: { $0 == "日" || $0 == "月" })
        else {
            return nil
        }
        return String(candidate)
    }
}

/// The end of a last paragraph: （李文）.
func closingBrackets(of text: String) -> (text: String, bylines: [Byline])? {
    guard text.hasSuffix("）"), let open = text.lastIndex(of: "（") else { return nil }
    let inside = String(text[text.index(after: open)...].dropLast())
    let before = text[..<open]
    guard let last = before.last, "。！？…”".contains(last), inside.count <= 24,
        let names = BylineReading.bylines(in: inside, position: .endBrackets)
    else { return nil }
    return (String(before), names)
}
