import IssueModel

/// Reads bylines: roles and names in all the orders and marks that newspapers print them in.
enum BylineReading {
    /// A word that ends so names what somebody is: 本报记者, 特派记者, 城南读者, 島聞社記者.
    private static let roleEnds = [
        "记者", "記者", "通讯员", "通訊員", "评论员", "評論員", "实习生", "實習生", "特约撰稿人", "撰稿人", "读者", "讀者", "特派员", "特派員", "观察员",
        "作者", "编辑", "編輯",
        "主笔", "主筆", "摄影师", "口述", "整理", "编译", "編譯", "撰文", "撰稿", "采写", "採訪", "采访", "供稿", "翻译", "翻譯", "执笔", "策划",
        "插画", "插圖", "朗读",
    ]
    /// Words that stand before a name, or after it for what the person did.
    private static let works: Set<String> = [
        "文", "图", "圖", "摄", "攝", "文/图", "文／图", "图/文", "图／文", "圖／文", "文／圖", "圖/文", "文/圖", "文并摄", "文並攝", "文图",
        "图文", "圖文", "文圖", "摄影报道",
        "攝影報道", "摄影", "攝影", "报道", "報道", "報導", "整理", "编译", "編譯", "撰文", "译", "譯", "口述", "撰稿", "供稿", "编辑", "編輯",
        "执笔", "絵", "绘", "繪",
        "文并图", "特约摄影", "摄影记者", "文/摄", "文／摄", "采写", "改编", "辑", "画", "漫画", "插图", "采访", "作",
    ]

    /// Nil when the text is anything else than bylines.
    static func bylines(in text: String, position: Byline.Position) -> [Byline]? {
        guard text.utf8.count <= 180 else { return nil }
        let tokens = joinedSingles(tokens(of: text))
        var role: String?
        var result: [Byline] = []
        for (index, token) in tokens.enumerated() {
            let isWork = works.contains(token.text)
            if isWork, let last = result.last, last.work == nil, !token.isRoleByMark, index > 0,
                !tokens[index - 1].isRoleByMark || result.last?.name == tokens[index - 1].text
            {
                result[result.count - 1] = Byline(
                    role: last.role, name: last.name, position: position, work: token.text)
                role = nil
            } else if isWork || isRole(token.text) {
                role = token.text
            } else if PersonNames.isName(token.text), !token.isRoleByMark {
                if let split = roleAndName(token.text) {
                    role = split.role
                    result.append(Byline(role: role, name: split.name, position: position))
                } else {
                    result.append(Byline(role: role, name: token.text, position: position))
                }
            } else if let split = roleAndName(token.text) {
                role = split.role
                result.append(Byline(role: role, name: split.name, position: position))
            } else if isBody(token.text) {
                // 某某医院 甲: where somebody writes from; （某县通讯组）: a body that signs by itself.
                if index + 1 < tokens.count {
                    role = token.text
                } else if tokens.count == 1, position != .head {
                    result.append(Byline(role: nil, name: token.text, position: position))
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
        // 本报评论员: who is named by the office alone.
        if result.isEmpty, tokens.count == 1, let role, text.hasPrefix("本报") || text.hasPrefix("本報") {
            return [Byline(role: nil, name: role, position: position)]
        }
        return result.isEmpty ? nil : withPlaces(result)
    }

    /// 三里桥乡 杜文彬: the place or body that somebody writes from is the role.
    private static func withPlaces(_ names: [Byline]) -> [Byline] {
        guard names.count == 2, names[0].role == nil, names[1].role == nil, names[0].work == nil,
            places.contains(where: names[0].name.hasSuffix),
            !PersonNames.hasSurname(names[0].name) || names[0].name.count > 3
                || names[0].name.count == 3 && places.contains(String(names[0].name.suffix(1))),
            PersonNames.hasSurname(names[1].name)
        else { return names }
        return [
            Byline(role: names[0].name, name: names[1].name, position: names[1].position, work: names[1].work)
        ]
    }

    private static func isBody(_ word: String) -> Bool {
        (4...18).contains(word.unicodeScalars.count) && word.isAllHan
            && (places + ["组", "組", "小组", "通讯组", "编辑部", "中心", "大学", "委", "工会", "支部", "处", "處"]).contains(
                where: word.hasSuffix)
    }

    private static let places = [
        "局", "镇", "乡", "村", "厂", "公司", "校", "学院", "社区", "街道", "医院", "县", "市", "区", "农场", "党委", "妇联", "团委", "鎮",
        "鄉", "廠", "縣", "學校", "中学", "小学", "社", "场", "矿", "站", "所", "院", "车间", "队",
    ]

    /// Bylines of which the first has a role: a line of its own that cannot be anything else.
    static func bylinesWithRole(in text: String, position: Byline.Position) -> [Byline]? {
        guard text.utf8.count <= 150, let result = bylines(in: text, position: position),
            result[0].role != nil
        else { return nil }
        return result
    }

    /// Marks before a name: □ 李文.
    static func markedByline(_ text: String, position: Byline.Position = .head) -> [Byline]? {
        guard text.utf8.count <= 90, let first = text.unicodeScalars.first, marks.contains(first) else {
            return nil
        }
        return bylines(in: String(text.unicodeScalars.dropFirst()).trimmed, position: position)
    }

    private static let marks = Set("□■●○◎◇◆☆★▲△▪▫◉⊙¤".unicodeScalars)

    /// A line that is nothing but （李文）, and its like.
    static func bracketed(_ text: String) -> [Byline]? {
        let core = text.withoutBrackets
        guard core.utf8.count < text.utf8.count, core.utf8.count <= 90 else { return nil }
        return bylines(in: core, position: .endBrackets)
    }

    // MARK: Words

    private struct Token {
        let text: String
        /// Whether a colon or a stroke follows: 口述：甲, 文／乙.
        let isRoleByMark: Bool
    }

    private static func tokens(of text: String) -> [Token] {
        var result: [Token] = []
        var word = String.UnicodeScalarView()
        func end(_ isRole: Bool) {
            if !word.isEmpty { result.append(Token(text: String(word), isRoleByMark: isRole)) }
            word.removeAll()
        }
        for scalar in protected(text).unicodeScalars {
            switch scalar {
            case "：", ":", "/", "／", "|", "｜": end(true)
            case "、", "，", ",", "；": end(false)
            case "\u{1}": word.append("／")
            case "\u{2}": word.append("/")
            default: if scalar.isBlank { end(false) } else { word.append(scalar) }
            }
        }
        end(false)
        return result
    }

    /// Strokes inside 图／文 and the like part nothing.
    private static func protected(_ text: String) -> String {
        guard text.contains("／") || text.contains("/") else { return text }
        var result = text
        for pair in [("文", "图"), ("图", "文"), ("圖", "文"), ("文", "圖"), ("文", "摄")] {
            result = result.replacing(pair.0 + "／" + pair.1, with: pair.0 + "\u{1}" + pair.1)
            result = result.replacing(pair.0 + "/" + pair.1, with: pair.0 + "\u{2}" + pair.1)
        }
        return result
    }

    /// 李 文: two single characters are a name that was spaced out.
    private static func joinedSingles(_ tokens: [Token]) -> [Token] {
        var result: [Token] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if index + 1 < tokens.count, isSingle(token),
                isSingle(tokens[index + 1]) || (tokens.count == 2 && isOne(tokens[1])),
                index + 2 == tokens.count || !isSingle(tokens[index + 2]),
                PersonNames.hasSurname(token.text) || !works.contains(token.text)
            {
                result.append(Token(text: token.text + tokens[index + 1].text, isRoleByMark: false))
                index += 2
            } else {
                result.append(token)
                index += 1
            }
        }
        return result
    }

    private static func isOne(_ token: Token) -> Bool {
        token.text.unicodeScalars.count == 1 && token.text.isAllHan
    }

    private static func isSingle(_ token: Token) -> Bool {
        !token.isRoleByMark && token.text.unicodeScalars.count == 1 && token.text.isAllHan
            && !works.contains(token.text)
    }

    private static func isRole(_ word: String) -> Bool {
        word.unicodeScalars.count <= 12 && roleEnds.contains { word.hasSuffix($0) } && word.isAllHan
    }

    /// 记者段红梅: a role with the name right after it.
    static func roleAndName(_ word: String) -> (role: String, name: String)? {
        guard word.unicodeScalars.count >= 4 else { return nil }
        for end in roleEnds {
            guard let range = word.occurrence(of: end),
                word.distance(from: word.startIndex, to: range.lowerBound) <= 8
            else { continue }
            let name = String(word[range.upperBound...])
            if PersonNames.isName(name) { return (String(word[..<range.upperBound]), name) }
        }
        return nil
    }
}

/// The end of a last paragraph: （李文）.
func closingBrackets(of text: String) -> (text: String, bylines: [Byline])? {
    guard text.hasSuffix("）"), let open = text.lastIndex(of: "（") else { return nil }
    let inside = String(text[text.index(after: open)...].dropLast())
    let before = String(text[..<open]).trimmed
    guard let last = before.last, "。！？…”」』".contains(last), inside.count <= 28,
        let names = BylineReading.bylines(in: inside, position: .endBrackets)
    else { return nil }
    return (before, names)
}
