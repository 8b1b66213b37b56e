/// A word of a byline.
struct BylineToken {
    let text: Scalars
    /// Whether a colon or a stroke follows: 口述：甲, 文／乙.
    let isRoleByMark: Bool

    /// A Chinese character that stands alone.
    var isOne: Bool { text.count == 1 && text.isAllHan }
    /// The same, and it may be half of a name.
    fileprivate var isSingle: Bool { !isRoleByMark && isOne && !BylineWords.works.contains(text) }

    /// The words of a byline; names that were spaced out stand together again.
    static func tokens(of text: Scalars) -> [BylineToken] { joinedSingles(words(of: text)) }

    /// The first word of a byline.
    static func firstWord(of text: Scalars) -> Scalars {
        var start = text.startIndex
        while start < text.endIndex, endsWord(start, in: text) { start += 1 }
        var end = start
        while end < text.endIndex, !endsWord(end, in: text) { end += 1 }
        return text[start..<end]
    }

    /// Whether all words of a byline have the property.
    static func areWords(of text: Scalars, all holds: (Scalars) -> Bool) -> Bool {
        var start = text.startIndex
        for index in text.indices where endsWord(index, in: text) {
            if index > start, !holds(text[start..<index]) { return false }
            start = index + 1
        }
        return start == text.endIndex || holds(text[start...])
    }

    private static func words(of text: Scalars) -> [BylineToken] {
        var result: [BylineToken] = []
        result.reserveCapacity(4)
        var start = text.startIndex
        for index in text.indices where endsWord(index, in: text) {
            if index > start {
                result.append(
                    BylineToken(text: text[start..<index], isRoleByMark: isRoleMark(text[index])))
            }
            start = index + 1
        }
        if start < text.endIndex { result.append(BylineToken(text: text[start...], isRoleByMark: false)) }
        return result
    }

    @inline(__always)
    private static func endsWord(_ index: Int, in text: Scalars) -> Bool {
        if text[index].isHan { return false }
        return switch text[index] {
        case "/", "／", "╱": !isInsideWork(index, in: text)
        case "：", ":", "|", "｜", "、", "，", ",", "；": true
        default: text[index].isBlank
        }
    }

    private static func isRoleMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "：", ":", "/", "／", "╱", "|", "｜": true
        default: false
        }
    }

    /// The strokes that part a reporter from the place: 記者王小明／台北報導.
    static func isStroke(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "／" || scalar == "/" || scalar == "╱"
    }

    /// Strokes inside 图／文 and the like part nothing.
    private static func isInsideWork(_ index: Int, in text: Scalars) -> Bool {
        guard index > text.startIndex, index + 1 < text.endIndex else { return false }
        switch (text[index - 1], text[index + 1]) {
        case ("文", "图"), ("图", "文"), ("圖", "文"), ("文", "圖"), ("文", "摄"): return true
        default: return false
        }
    }

    /// 李 文: two single characters are a name that was spaced out.
    private static func joinedSingles(_ tokens: [BylineToken]) -> [BylineToken] {
        // 文 华: a name, though its first character says what somebody did, too.
        if tokens.count == 2, tokens.allSatisfy(\.isOne), !tokens[0].isRoleByMark,
            PersonNames.hasSurname(tokens[0].text)
        {
            return [BylineToken(text: tokens[0].text + tokens[1].text, isRoleByMark: false)]
        }
        guard tokens.count > 1, tokens.contains(where: \.isSingle) else { return tokens }
        var result: [BylineToken] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if index + 1 < tokens.count, token.isSingle,
                tokens[index + 1].isSingle || (tokens.count == 2 && tokens[1].isOne),
                index + 2 == tokens.count || !tokens[index + 2].isSingle,
                PersonNames.hasSurname(token.text) || !BylineWords.works.contains(token.text)
            {
                result.append(BylineToken(text: token.text + tokens[index + 1].text, isRoleByMark: false))
                index += 2
            } else {
                result.append(token)
                index += 1
            }
        }
        return result
    }
}
