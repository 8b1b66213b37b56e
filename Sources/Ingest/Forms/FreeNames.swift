/// Names in lines that are known to be bylines, in whatever form.
extension BylineReading {
    /// 老K, 芦湾小学三（2）班 田小粟, 邱以寧／獸醫師（中洲市）: the last word is the name and those before it say who it is; what
    /// a stroke parts from a name is its trade, which is left out.
    ///
    /// Nil when the line has marks of a sentence or is too long.
    static func freeName(in text: Scalars) -> [ReadName]? {
        var core = text.withoutRoundBrackets.trimmed
        // 雁: a pen name of one character.
        if text.count == 1, text.isAllHan { return [ReadName(role: nil, name: text)] }
        if let first = core.first, BylineWords.marks.contains(first) { core = core.dropFirst().trimmed }
        if let names = bracketedOccupations(core) { return names }
        // 沈隱 二月十二日: when it was written says nothing of who.
        if let blank = core.lastIndex(where: \.isBlank), LineForms.isDateOnly(core[(blank + 1)...]) {
            core = core[..<blank].trimmed
        }
        // 甲（作协会员）
        if core.last == "）", let open = core.firstIndex(of: "（"), open > core.startIndex,
            PersonNames.isName(core[..<open].trimmed) || labelledNames(in: core[..<open].trimmed) != nil
        {
            core = core[..<open].trimmed
        }
        if let names = labelledNames(in: core) ?? namesBeforeWorks(in: core) ?? bodies(in: core)
            ?? authors(in: core)
        {
            return names
        }
        if let name = spacedName(core) { return [ReadName(role: nil, name: name)] }
        guard core.inkCount <= 32, !core.contains(where: isOfSentence) else { return nil }
        if let stroke = core.firstIndex(where: BylineToken.isStroke) {
            let name = core[..<stroke].trimmed
            return PersonNames.isName(name) ? [ReadName(role: nil, name: name)] : nil
        }
        let words = core.split { $0.isBlank || $0 == "：" }
        // 一位赶着上班的司机: who does not give a name.
        let isUnnamed =
            words.count == 1 && core.first == "一"
            && "位名个個群".unicodeScalars.contains(core.dropFirst().first ?? " ")
        // 纺织新村12户居民: several who sign as one.
        let areSeveral =
            words.count == 1 && core.contains(where: \.isDigit) && BylineWords.occupationEndings.fit(core)
        // 七里铺村村民 邱振江等二百二十户: the first of many.
        let isFirst =
            words.last.map { $0.contains("等") && "户戶人名位".unicodeScalars.contains($0.last ?? " ") } == true
        guard let name = words.last, name.count <= (isUnnamed || areSeveral || isFirst ? 14 : 8),
            name.allSatisfy({ $0.isHan || $0.isLatin || $0.isDigit || $0 == "·" })
        else { return nil }
        // 待续 and the like are as short as names and are none.
        if name.isAllHan, name.count <= 4, !PersonNames.isName(name) { return nil }
        let role = core[..<name.startIndex].trimmed
        var bare = role.last == "：" ? role.dropLast() : role
        // 答问人：市教科院 甲: what was done says more than where somebody is.
        if let colon = bare.firstIndex(of: "："), colon > bare.startIndex { bare = bare[..<colon] }
        return [ReadName(role: bare.isEmpty ? nil : bare.withoutBlanks, name: name)]
    }

    /// 老 香 江, 余 慕白: one name whose characters were spaced out; a single character is no role of the rest unless it can be no
    /// family name (儿 建国).
    private static func spacedName(_ text: Scalars) -> Scalars? {
        let words = text.split(whereSeparator: \.isBlank)
        guard (2...4).contains(words.count), words[0].count == 1, words.allSatisfy(\.isAllHan) else {
            return nil
        }
        if words.allSatisfy({ $0.count == 1 }) { return text.withoutBlanks }
        let isGivenName = words.count == 2 && words[1].count == 2
        return isGivenName && PersonNames.hasSurname(words[0]) && !BylineWords.works.contains(words[0])
            ? text.withoutBlanks : nil
    }

    /// 張凱晴（中四） 梁子朗（中三）: several names, each with who it is in brackets.
    private static func bracketedOccupations(_ text: Scalars) -> [ReadName]? {
        let words = text.split { $0.isBlank || $0 == "、" }
        guard words.count > 1 else { return nil }
        var names: [ReadName] = []
        for word in words {
            guard word.last == "）", let open = word.firstIndex(of: "（"), PersonNames.isName(word[..<open])
            else {
                return nil
            }
            names.append(ReadName(role: nil, name: word[..<open]))
        }
        return names
    }

    private static func isOfSentence(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "，" || scalar == "；" || scalar.isStop
    }
}
