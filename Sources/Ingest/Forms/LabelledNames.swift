extension ReadName {
    /// Whether the role names several works: 文、攝影, 採訪‧整理.
    var isOfSeveralWorks: Bool { role?.contains(where: BylineReading.isDot) == true }
}

/// Bylines whose words for what somebody did are none that are known: 食譜／辛老師, 採訪‧整理／秦海倫, 口述◎田玉成 執筆◎鄭苓.
extension BylineReading {
    /// Labels and names with a mark between, each pair parted from the next by a blank; in a line that is known to be a byline.
    ///
    /// Nil when a pair has no mark or more than one, when a label is rather a name (邱以寧／獸醫師), or when a name is none.
    static func labelledNames(in text: Scalars) -> [ReadName]? {
        var result: [ReadName] = []
        let pairs = text.split(whereSeparator: \.isBlank)
        for pair in pairs {
            let parts = pair.split(omittingEmptySubsequences: false, whereSeparator: isLabelMark)
            guard parts.count == 2, isLabel(parts[0]),
                let name = titledName(parts[1], isAlone: pairs.count == 1)
            else { return nil }
            result.append(ReadName(role: parts[0], name: name))
        }
        return result.isEmpty ? nil : result
    }

    private static func isLabelMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "／", "/", "╱", "◎", "：": true
        default: false
        }
    }

    /// What begins as family names do and yet says what somebody did.
    private static let labelsLikeNames = Beginnings(["答", "文字", "文案", "詞曲", "计时", "計時", "车手", "車手"])

    private static func isLabel(_ word: Scalars) -> Bool {
        if BylineWords.works.contains(word) || labelsLikeNames.contains(word) { return true }
        guard (2...6).contains(word.count), word.allSatisfy({ $0.isHan || isDot($0) }) else { return false }
        return !PersonNames.hasSurname(word) || word.contains(where: isDot)
    }

    fileprivate static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "．", "‧", "·", "・", "、": true
        default: false
        }
    }

    /// 答／主編: who is named by the office.
    private static let editors = Beginnings(["主編", "主编", "編者", "编者", "編輯", "编辑"])

    /// 水牛老師; 方昱仁 of 家醫科醫師方昱仁: what somebody is can stand before the name without a blank.
    private static func titledName(_ word: Scalars, isAlone: Bool) -> Scalars? {
        if PersonNames.isName(word) {
            return !isAlone || word.count > 2 || PersonNames.isOfPerson(word) || editors.contains(word)
                ? word : nil
        }
        guard word.isAllHan, word.count <= 16 else { return nil }
        if let split = roleAndName(word) { return split.name }
        return [3, 2].lazy.map { word.suffix($0) }.first {
            PersonNames.hasSurname($0) && BylineWords.occupationEndings.fit(word.dropLast($0.count))
        }
    }

    /// 潘玉蘭口述 記者宋昱整理: names with what each did behind, nothing between; one alone (李谷整理) stays as it is.
    static func namesBeforeWorks(in text: Scalars) -> [ReadName]? {
        let words = text.split(whereSeparator: \.isBlank)
        guard words.count > 1 else { return nil }
        var result: [ReadName] = []
        for word in words {
            guard let work = [word.suffix(2)].first(where: worksBehindNames.contains) else { return nil }
            let before = word.dropLast(work.count)
            if let split = roleAndName(before) {
                result.append(ReadName(role: split.role, name: split.name))
            } else if PersonNames.isName(before), PersonNames.hasSurname(before) {
                result.append(ReadName(role: work, name: before))
            } else {
                return nil
            }
        }
        return result
    }

    private static let worksBehindNames = Beginnings([
        "口述", "整理", "记录", "記錄", "执笔", "執筆", "撰文", "采写", "採寫", "采访", "採訪", "翻译", "翻譯", "摄影", "攝影",
    ])

    /// 岭川市统计局 国家统计局岭川调查队: bodies that sign together.
    static func bodies(in text: Scalars) -> [ReadName]? {
        let words = text.split(whereSeparator: \.isBlank)
        guard words.count > 1, words.allSatisfy({ $0.count >= 5 && isBody($0) && $0.last != "班" }) else {
            return nil
        }
        return words.map { ReadName(role: nil, name: $0) }
    }

    /// 王留白 著, 甲 编著: who wrote a book of which a part is printed.
    static func authors(in text: Scalars) -> [ReadName]? {
        let words = text.split(whereSeparator: \.isBlank)
        guard words.count == 2, authorship.contains(words[1]), PersonNames.isName(words[0]) else { return nil }
        return [ReadName(role: words[1], name: words[0])]
    }

    private static let authorship = Beginnings(["著", "编著", "編著", "主编", "主編", "原著"])
}
