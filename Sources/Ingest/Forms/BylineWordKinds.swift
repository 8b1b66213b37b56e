/// What a word of a byline can be.
extension BylineReading {
    /// 三里桥乡, unlike the name of a person.
    static func isPlace(_ name: Scalars) -> Bool {
        if BylineWords.origins.contains(name) { return true }
        // 车间, 工会: nothing but the word for such a body.
        if let found = BylineWords.bodyEndings.match(in: name), found.length == name.count, found.length > 1 {
            return true
        }
        guard BylineWords.placeEndings.fit(name) else { return false }
        return !PersonNames.hasSurname(name) || name.count > 3
            || name.count == 3 && BylineWords.placeEndings.fit(name.suffix(1))
    }

    /// 市民, 退休工人: what somebody is, in as many characters as a name has.
    static func isTrade(_ name: Scalars) -> Bool {
        BylineWords.occupationEndings.fit(name)
            && (!PersonNames.hasSurname(name) || isCertainTrade(name))
    }

    /// 安全员, 马评人, 战士: no name, though it begins as family names do. Of two characters only the whole word is one.
    static func isCertainTrade(_ name: Scalars) -> Bool {
        guard let found = BylineWords.certainOccupations.match(in: name) else { return false }
        return name.count >= 3 || found.length == name.count
    }

    /// 粮库保管员, 攝影師: longer than a name.
    static func isOccupation(_ word: Scalars) -> Bool {
        (5...18).contains(word.count) && BylineWords.occupationEndings.fit(word) && word.isAllHan
    }

    /// 祝知微通讯员: a name and the role of the next, which a lost blank joined.
    static func nameAndRole(_ word: Scalars) -> (name: Scalars, role: Scalars)? {
        guard (5...8).contains(word.count), let found = BylineWords.roleEndings.match(in: word) else {
            return nil
        }
        let name = word.dropLast(found.length)
        guard (2...4).contains(name.count), PersonNames.hasSurname(name), PersonNames.isName(name) else {
            return nil
        }
        return (name, word.suffix(found.length))
    }

    static func isBody(_ word: Scalars) -> Bool {
        (4...18).contains(word.count) && BylineWords.bodyEndings.fit(word) && word.isAllHan
    }

    private static let stages = ScalarSet("小中初高大")

    /// 高一（3）班, 三（2）班, 三年级, 中四
    static func isClass(_ word: Scalars) -> Bool {
        guard let last = word.last else { return false }
        if last == "级" || last == "級", word.dropLast().last == "年" { return word.count <= 5 }
        if word.count == 2 {
            return LineForms.chineseDigits.contains(last) && stages.contains(word[word.startIndex])
        }
        return last == "班" && (4...18).contains(word.count)
            && word.allSatisfy { $0.isHan || $0.isDigit || $0 == "（" || $0 == "）" }
    }

    static func isRole(_ word: Scalars) -> Bool {
        word.count <= 12 && BylineWords.roleEndings.fit(word) && word.isAllHan
    }

    /// 记者段红梅: a role with the name right after it.
    static func roleAndName(_ word: Scalars) -> (role: Scalars, name: Scalars)? {
        guard word.count >= 4 else { return nil }
        var found: [(match: WordTrie.Match, start: Int)] = []
        let roles = BylineWords.rolesBeforeName
        let characters = word.span
        // Of nearly every word no character can begin a role.
        for place in 0..<min(9, characters.count) where roles.mayBegin(with: characters[place]) {
            let index = word.startIndex + place
            roles.forEachMatch(in: word, at: index) { match in
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
