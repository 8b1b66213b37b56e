/// Who somebody is or writes from, in words as long as names.
extension BylineReading {
    /// 三里桥乡 杜文彬, 县住建局 井然 宣传部 庄晓: the place or body that somebody writes from is the role.
    ///
    /// - Parameter mayBeAnyWord: whether the first of two words is a place when it does not begin as names do: 双塔 江上客.
    static func withPlaces(_ names: [ReadName], mayBeAnyWord: Bool) -> [ReadName] {
        guard names.count > 1 else { return names }
        var result: [ReadName] = []
        var place: Scalars?
        for (index, name) in names.enumerated() {
            let isNamed = name.role == nil && (PersonNames.isOfPerson(name.name) || place != nil && index == 1)
            let isPlace =
                isPlace(name.name) || isTrade(name.name)
                || mayBeAnyWord && index == 0
                    && (!PersonNames.hasSurname(name.name) || isCertainTrade(name.name))
            let isBeforeName =
                index + 1 < names.count && names[index + 1].role == nil
                && (name.name.count >= 3 && BylineReading.isPlace(name.name) && names.count == 2
                    || PersonNames.isOfPerson(names[index + 1].name)
                    || mayBeAnyWord && index == 0 && names.count == 2 && names[1].name.count == 4
                    || mayBeAnyWord && (isCertainTrade(name.name) || BylineWords.origins.contains(name.name))
                    || mayBeAnyWord && name.name.count == 4 && BylineReading.isPlace(name.name))
            if name.role == nil, name.work == nil, isPlace, isBeforeName {
                place = name.name
            } else {
                result.append(isNamed ? ReadName(role: place, name: name.name, work: name.work) : name)
                if !isNamed { place = nil }
            }
        }
        return result
    }

    /// 葛塘初中 甲, 江洲石化 乙: of two words in a line that is known to name who wrote, one of four characters is where somebody writes
    /// from, unless it begins with a family name of two.
    static func withLongPlace(_ names: [ReadName]) -> [ReadName] {
        guard names.count == 2, names.allSatisfy({ $0.role == nil && $0.work == nil }),
            names[0].name.count == 4,
            names[0].name.isAllHan, !PersonNames.hasLongSurname(names[0].name), names[1].name.count < 4
        else { return names }
        return [ReadName(role: names[0].name, name: names[1].name)]
    }

    /// 城关小学 三年级 甲, 花蓮縣 明禮國小四年甲班 乙, 苗栗縣 國小教師 丙: a place or a school before a class or a trade is one role with it.
    static func isSchool(_ index: Int, in tokens: [BylineToken]) -> Bool {
        guard index + 2 < tokens.count, !isRole(tokens[index + 1].text) else { return false }
        let word = tokens[index].text
        guard isPlace(word) || isBody(word) else { return false }
        let next = tokens[index + 1].text
        if isClass(next) || isTrade(next) { return true }
        // 新潭縣 水尾國小 三年二班 甲
        return index + 3 < tokens.count && (isPlace(next) || isBody(next)) && isClass(tokens[index + 2].text)
    }

    /// 本报记者 晏清 发自北原: where the report was sent from.
    static func withoutDispatch(_ text: Scalars) -> Scalars {
        // No such word has more than ten characters.
        guard let blank = text.indices.suffix(11).last(where: { text[$0].isBlank }), blank + 2 < text.endIndex,
            text[blank + 1] == "发" || text[blank + 1] == "發", text[blank + 2] == "自"
        else { return text }
        return text[..<blank].trimmed
    }

    /// 記者鄭友倫／海東市報導: the place that is reported from says nothing of the name.
    static func withoutPlace(_ text: Scalars) -> Scalars {
        guard let last = text.last, reportEnds.contains(last),
            let stroke = text.lastIndex(where: BylineToken.isStroke)
        else { return text }
        let place = text[(stroke + 1)...]
        let isPlace = (4...10).contains(place.count) && place.isAllHan || interviews.contains(place)
        return isPlace ? text[..<stroke] : text
    }

    private static let reportEnds = ScalarSet("導导道電电訪访稿")
    private static let interviews = Beginnings(["專訪", "专访", "採訪", "采访", "特稿"])
}
