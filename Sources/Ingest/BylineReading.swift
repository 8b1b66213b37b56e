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
        guard text.count <= 180, BylineReading.canBegin(text), text.utf8Count <= 180 else { return nil }
        let words = withoutPlace(text)
        guard BylineToken.areWords(of: words, all: canStand) else { return nil }
        let tokens = BylineToken.tokens(of: words)
        var role: Scalars?
        var result: [ReadName] = []
        for (index, token) in tokens.enumerated() {
            let isWork = BylineWords.works.contains(token.text)
            if isWork, isWorkOfLast(index, in: tokens, after: result) {
                result[result.count - 1].work = token.text
                role = nil
            } else if role != nil, let split = nameAndRole(token.text), !token.isRoleByMark,
                index + 1 < tokens.count
            {
                result.append(ReadName(role: role, name: split.name))
                role = split.role
            } else if isWork || isRole(token.text) {
                role = token.text
            } else if let split = roleAndName(token.text) {
                role = split.role
                result.append(ReadName(role: role, name: split.name))
            } else if PersonNames.isName(token.text), !token.isRoleByMark {
                result.append(ReadName(role: role, name: token.text))
            } else if isOccupation(token.text), index + 1 < tokens.count,
                PersonNames.hasSurname(tokens[index + 1].text)
            {
                role = token.text
            } else if isBody(token.text) {
                // 某某医院 甲: where somebody writes from; （某县通讯组）: a body that signs by itself.
                if index + 1 < tokens.count {
                    role = token.text
                } else if tokens.count == 1, mayBeBody {
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
        return result.isEmpty ? nil : withPlaces(result)
    }

    /// Whether the first word can be one of a byline. Nearly every line is asked, and of nearly every one it cannot.
    private static func canBegin(_ text: Scalars) -> Bool { canStand(BylineToken.firstWord(of: text)) }

    /// Whether a word can be one of a byline; one of a single character may be half of a name.
    private static func canStand(_ word: Scalars) -> Bool {
        word.count < 2 || PersonNames.isName(word) || BylineWords.works.contains(word) || isRole(word)
            || isBody(word) || isOccupation(word) || roleAndName(word) != nil || nameAndRole(word) != nil
    }

    /// Whether a word says what the one named before it did: 甲 摄.
    private static func isWorkOfLast(_ index: Int, in tokens: [BylineToken], after names: [ReadName]) -> Bool {
        guard let last = names.last, last.work == nil, !tokens[index].isRoleByMark, index > 0 else {
            return false
        }
        return !tokens[index - 1].isRoleByMark || last.name == tokens[index - 1].text
    }

    /// 三里桥乡 杜文彬: the place or body that somebody writes from is the role.
    private static func withPlaces(_ names: [ReadName]) -> [ReadName] {
        guard names.count == 2, names[0].role == nil, names[1].role == nil, names[0].work == nil,
            PersonNames.hasSurname(names[1].name), isPlace(names[0].name) || isTrade(names[0].name)
        else { return names }
        return [ReadName(role: names[0].name, name: names[1].name, work: names[1].work)]
    }

    /// 三里桥乡, unlike the name of a person.
    private static func isPlace(_ name: Scalars) -> Bool {
        guard BylineWords.placeEndings.fit(name) else { return false }
        return !PersonNames.hasSurname(name) || name.count > 3
            || name.count == 3 && BylineWords.placeEndings.fit(name.suffix(1))
    }

    /// 市民, 退休工人: what somebody is, in as many characters as a name has.
    private static func isTrade(_ name: Scalars) -> Bool {
        BylineWords.occupationEndings.fit(name) && !PersonNames.hasSurname(name)
    }

    /// 粮库保管员, 攝影師: longer than a name.
    private static func isOccupation(_ word: Scalars) -> Bool {
        (5...18).contains(word.count) && BylineWords.occupationEndings.fit(word) && word.isAllHan
    }

    /// 祝知微通讯员: a name and the role of the next, which a lost blank joined.
    private static func nameAndRole(_ word: Scalars) -> (name: Scalars, role: Scalars)? {
        guard (5...8).contains(word.count), let found = BylineWords.roleEndings.match(in: word) else {
            return nil
        }
        let name = word.dropLast(found.length)
        guard (2...4).contains(name.count), PersonNames.hasSurname(name), PersonNames.isName(name) else {
            return nil
        }
        return (name, word.suffix(found.length))
    }

    /// 記者鄭友倫／海東市報導: the place that is reported from says nothing of the name.
    private static func withoutPlace(_ text: Scalars) -> Scalars {
        guard let last = text.last, reportEnds.contains(last),
            let stroke = text.lastIndex(where: BylineToken.isStroke)
        else { return text }
        let place = text[(stroke + 1)...]
        return (4...10).contains(place.count) && place.isAllHan ? text[..<stroke] : text
    }

    private static let reportEnds = ScalarSet("導导道電电")

    private static func isBody(_ word: Scalars) -> Bool {
        (4...18).contains(word.count) && BylineWords.bodyEndings.fit(word) && word.isAllHan
    }

    private static func isRole(_ word: Scalars) -> Bool {
        word.count <= 12 && BylineWords.roleEndings.fit(word) && word.isAllHan
    }

    /// 记者段红梅: a role with the name right after it.
    private static func roleAndName(_ word: Scalars) -> (role: Scalars, name: Scalars)? {
        guard word.count >= 4 else { return nil }
        var found: [(match: WordTrie.Match, start: Int)] = []
        for index in word.startIndex..<min(word.startIndex + 9, word.endIndex) {
            BylineWords.rolesBeforeName.forEachMatch(in: word, at: index) { match in
                // Of a role that stands there twice the first counts.
                if !found.contains(where: { $0.match.word == match.word }) { found.append((match, index)) }
            }
        }
        guard !found.isEmpty else { return nil }
        found.sort { $0.match.word < $1.match.word }
        for (match, start) in found {
            let end = start + match.length
            if PersonNames.isName(word[end...]) { return (word[..<end], word[end...]) }
        }
        return nil
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
