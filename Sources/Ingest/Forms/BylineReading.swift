import IssueModel

/// A name as a byline has it.
struct ReadName {
    /// 记者, 本报通讯员.
    var role: Scalars?
    let name: Scalars
    /// 摄, 文／图.
    var work: Scalars?

    func byline(at position: Byline.Position) -> Byline {
        Byline(role: role?.string, name: name.string, position: position, work: work?.string)
    }
}

/// Reads bylines: roles and names in all the orders and marks that newspapers print them in.
enum BylineReading {
    /// Nil when the text is anything else than bylines.
    ///
    /// - Parameter mayBeBody: whether a body may sign by itself (某县通讯组), as it does at the end of a text.
    static func names(in text: Scalars, mayBeBody: Bool) -> [ReadName]? {
        // Nearly every line is asked, and of nearly every one the first word tells that it is none.
        guard text.count <= 180, text.last != "：" else { return nil }
        let first = BylineToken.firstWord(of: text)
        guard canStand(first) else { return nil }
        let words = withoutPlace(withoutDispatch(text))
        let unasked = words.count == text.count ? text[first.endIndex...] : words
        guard BylineToken.areWords(of: unasked, all: canStand), text.utf8Count <= 180 else { return nil }
        let tokens = BylineToken.tokens(of: words)
        var (role, school): (Scalars?, Scalars?)
        var result: [ReadName] = []
        for (index, token) in tokens.enumerated() {
            let isWork = BylineWords.works.contains(token.text)
            if let from = school {
                let joined = from + token.text
                (role, school) = isSchool(index, in: tokens) ? (role, joined) : (joined, nil)
            } else if isSchool(index, in: tokens) {
                school = token.text
            } else if index == 1, tokens.count == 3, tokens[0].isRoleByMark, isPlace(token.text) {
                // 作者：岚港中学 甲
                role = token.text
            } else if index == 1, tokens.count == 3, tokens[0].isRoleByMark, token.text.count >= 3,
                !token.isRoleByMark,
                !isRole(token.text), !PersonNames.hasSurname(token.text), token.text.isAllHan,
                PersonNames.hasSurname(tokens[2].text), !BylineWords.works.contains(tokens[2].text)
            {
                // 報導／巡守隊長 甲
                role = token.text
            } else if isWork, isWorkOfLast(index, in: tokens, after: result) {
                result[result.count - 1].work = token.text
                role = nil
            } else if role != nil, let split = nameAndRole(token.text), !token.isRoleByMark,
                index + 1 < tokens.count
            {
                result.append(ReadName(role: role, name: split.name))
                role = split.role
            } else if isWork || isRole(token.text)
                || BylineWords.arts.contains(token.text)
                    && (token.isRoleByMark || index + 2 < tokens.count && tokens[index + 1].text.count > 1)
                || role != nil && index + 2 == tokens.count && BylineWords.arts.contains(token.text)
            {
                role = token.text
            } else if let body = role, index > 0, tokens[index - 1].text == body, isBody(body),
                isTrade(token.text),
                index + 1 < tokens.count
            {
                // 某某律师事务所 律师 甲: the body and what somebody is there.
                role = body + token.text
            } else if let split = roleAndName(token.text) {
                // 文／記者甲 圖／記者乙: what each did comes first.
                let isAfterWork =
                    index > 0 && tokens[index - 1].isRoleByMark && role.map(BylineWords.works.contains) == true
                if !isAfterWork { role = split.role }
                result.append(ReadName(role: role, name: split.name))
            } else if role != nil, token.text.count == 4, isClass(token.text), index + 1 < tokens.count,
                PersonNames.isName(tokens[index + 1].text)
            {
                // 記者 國二仁班 甲: the class is no name.
                continue
            } else if isTeacher(token, beforeLast: index + 2 == tokens.count, after: result) {
                // 学生记者 甲 指导教师 乙
                role = token.text
            } else if index + 1 == tokens.count, !result.isEmpty, LineForms.isDateOnly(token.text) {
                // 讀者 許阿全 一月五日: when it was written says nothing of who.
                continue
            } else if PersonNames.isName(token.text),
                !token.isRoleByMark || isNameOfWork(index, in: tokens)
            {
                result.append(ReadName(role: role, name: token.text))
            } else if isOccupation(token.text), index + 1 < tokens.count,
                PersonNames.hasSurname(tokens[index + 1].text)
            {
                role = token.text
            } else if isBody(token.text) || isClass(token.text) {
                // 某某医院 甲, 高一（3）班 甲: where somebody writes from; （某县通讯组）: a body that signs by itself.
                if index + 1 < tokens.count {
                    role = token.text
                } else if tokens.count == 1, isBody(token.text),
                    mayBeBody || token.text.hasPrefix("本报") || token.text.hasPrefix("本報")
                {
                    result.append(ReadName(role: nil, name: token.text))
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
        // 本报评论员: who is named by the office alone.
        if result.isEmpty, tokens.count == 1, let role, text.hasPrefix("本报") || text.hasPrefix("本報") {
            return [ReadName(role: nil, name: role)]
        }
        guard !result.isEmpty, !areNoNames(result, mayBeCalled: mayBeBody) else { return nil }
        return withPlaces(result, mayBeAnyWord: tokens.count == 2 && (mayBeBody || !text.contains("、")))
    }

    /// 逢周二、五刊出: two words or more of which none begins as a name does and none has a role.
    /// - Parameter mayBeCalled: whether people are named as others call them, as at the end of a text: 老白.
    private static func areNoNames(_ names: [ReadName], mayBeCalled: Bool) -> Bool {
        names.count > 1 && !isPlace(names[0].name)
            && !names.contains {
                $0.role != nil || $0.work != nil || PersonNames.hasSurname($0.name)
                    || mayBeCalled && PersonNames.isOfPerson($0.name)
            }
    }

    /// Whether a word can be one of a byline; one of a single character may be half of a name.
    private static func canStand(_ word: Scalars) -> Bool {
        word.count < 2 || PersonNames.isName(word) || BylineWords.works.contains(word) || isRole(word)
            || isBody(word) || isClass(word) || isOccupation(word) || roleAndName(word) != nil
            || nameAndRole(word) != nil
    }

    /// 甲/文: a name with its work behind a stroke.
    private static func isNameOfWork(_ index: Int, in tokens: [BylineToken]) -> Bool {
        index + 1 < tokens.count && BylineWords.works.contains(tokens[index + 1].text)
            && PersonNames.hasSurname(tokens[index].text)
    }

    /// Whether a word says what the one named before it did: 甲 摄.
    private static func isWorkOfLast(_ index: Int, in tokens: [BylineToken], after names: [ReadName]) -> Bool {
        guard let last = names.last, last.work == nil, !tokens[index].isRoleByMark, index > 0 else {
            return false
        }
        // 撰文 甲 摄影 乙: where works come first they go on so.
        if BylineWords.works.contains(tokens[0].text), index + 1 < tokens.count,
            PersonNames.isName(tokens[index + 1].text)
        {
            return false
        }
        // 记者 甲 摄影 乙: who wrote has a role, and so has who took the pictures.
        if last.role != nil, index + 2 == tokens.count, tokens[index].text.count > 1,
            PersonNames.hasSurname(tokens[index + 1].text)
        {
            return false
        }
        return !tokens[index - 1].isRoleByMark || last.name == tokens[index - 1].text
    }

    /// 指导教师: a trade of four characters, which could be a name, between one that has a role and the last.
    private static func isTeacher(
        _ token: BylineToken, beforeLast isBeforeLast: Bool, after names: [ReadName]
    ) -> Bool {
        isBeforeLast && names.last?.role != nil && token.text.count >= 4 && isCertainTrade(token.text)
            && !PersonNames.hasSurname(token.text)
    }

}

/// Bylines in the forms that they are printed in.
extension BylineReading {
    /// Nil when the text is anything else than bylines.
    static func bylines(in text: Scalars, position: Byline.Position) -> [Byline]? {
        names(in: text, mayBeBody: position != .head)?.map { $0.byline(at: position) }
    }

    /// Names of which the first has a role: a line of its own that cannot be anything else.
    static func namesWithRole(in text: Scalars, mayBeBody: Bool) -> [ReadName]? {
        guard text.utf8Count <= 150, let result = names(in: text, mayBeBody: mayBeBody), result[0].role != nil
        else { return nil }
        return result
    }

    /// Marks before a name: □ 李文.
    static func markedNames(_ text: Scalars, mayBeBody: Bool = false) -> [ReadName]? {
        guard let first = text.first, BylineWords.marks.contains(first), text.utf8Count <= 90 else {
            return nil
        }
        return names(in: text.dropFirst().trimmed, mayBeBody: mayBeBody)
    }

    /// A line that is nothing but （李文）, and its like.
    static func bracketedNames(_ text: Scalars) -> [ReadName]? {
        let core = text.withoutBrackets
        guard core.count < text.count, core.utf8Count <= 90 else { return nil }
        return names(in: core, mayBeBody: true)
    }
}
