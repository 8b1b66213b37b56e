/// Counts of a nameplate.
enum CountForms {
    private static let units = ScalarSet("期号號")

    /// The number of an issue: 总第1287期, 第5号, 第31期（总第1688期）, 5210期, 第八十七期.
    static func issueNumber(in word: Scalars) -> String? {
        guard word.count <= 24, word.contains(where: { units.contains($0) }) else { return nil }
        for sign in ["总第", "總第"] {
            if let range = word.occurrence(of: sign) { return number(at: range.upperBound, in: word) }
        }
        if word.first == "第" { return number(at: word.startIndex + 1, in: word) }
        return word.first?.isDigit == true ? number(at: word.startIndex, in: word) : nil
    }

    private static func number(at start: Int, in word: Scalars) -> String? {
        let rest = word[start...]
        guard let end = rest.firstIndex(where: { units.contains($0) }) else { return nil }
        let after = rest[(end + 1)...]
        guard after.isEmpty || after.first == "（" || after.first == "）" || after.first == "，" else {
            return nil
        }
        return ChineseNumeral.value(of: rest[..<end]).map(String.init)
    }

    private static let pageBeginnings = Beginnings(["今", "本", "共", "全", "对开", "對開", "四开", "四開", "出", "每期"])

    /// How many pages the issue says it has: 今日16版, 本期对开八版, 今天共8版.
    static func pageCount(in word: Scalars) -> Int? {
        guard word.last == "版", word.count <= 14, pageBeginnings.fit(word) else { return nil }
        let number = word.dropLast().suffix { ChineseNumeral.value(of: [$0]) != nil || $0 == "十" || $0 == "百" }
        return ChineseNumeral.value(of: number)
    }
}

/// Numbers under which a newspaper is registered.
enum CodeForms {
    /// CN99-0112, CN99-0815/(G), CN 99-0112
    static func cn(in word: Scalars) -> String? {
        guard let start = word.occurrence(of: "CN")?.lowerBound else { return nil }
        let code = word[start...].prefix { $0.isLatin || $0.isDigit || " -/()（）".unicodeScalars.contains($0) }
        guard code.contains(where: \.isDigit), code.contains("-") else { return nil }
        let halved: [Unicode.Scalar] = code.map { $0 == "（" ? "(" : $0 == "）" ? ")" : $0 }
        return halved[...].balanced.string
    }

    /// ISSN 2999-0417
    static func issn(in word: Scalars, after label: Scalars?) -> String? {
        let value = value(in: word, after: label, signs: ["ISSN"])
        return value.flatMap { $0.count == 9 ? $0.string : nil }
    }

    /// 邮发代号：99-6, 代号 99-26
    static func postalCode(in word: Scalars, after label: Scalars?) -> String? {
        value(in: word, after: label, signs: ["代号", "代號"])?.string
    }

    /// Digits with a hyphen, after one of the signs in the same word or in the one before.
    private static func value(in word: Scalars, after label: Scalars?, signs: [String]) -> Scalars? {
        var rest = word
        if let range = signs.lazy.compactMap({ word.occurrence(of: $0) }).first {
            rest = word[range.upperBound...].drop { $0 == "：" || $0 == ":" || $0 == "为" }
        } else {
            guard let label, signs.contains(where: { label.occurrence(of: $0) != nil }) else { return nil }
        }
        let code = rest.prefix { $0.isDigit || $0 == "-" || $0 == "X" }
        return code.contains("-") && code.count >= 4 ? code : nil
    }
}

/// Words that name what the next word is.
enum LabelWords {
    static let endings = Endings(
        ["物号", "刊号", "代号", "物號", "刊號", "代號", "ISSN", "网址", "網址", "官网", "官網"].flatMap {
            [$0, $0 + "：", $0 + ":"]
        })
}

/// Web addresses in a nameplate.
enum WebForms {
    /// The address that a word is or ends with: letters, digits and dots.
    static func address(in word: Scalars) -> Scalars? {
        guard !word.contains("@"), word.contains(".") else { return nil }
        let address = word.suffix { $0.isLatin || $0.isDigit || ".-/:_".unicodeScalars.contains($0) }
        let parts = address.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }), address.contains(where: \.isLatin),
            !address.contains(where: \.isBlank), parts.last?.count ?? 0 >= 2
        else { return nil }
        return address.drop { $0 == ":" || $0 == "/" }
    }

    /// www.a.example, 网址：a.example, 清河新闻网：a.example; after a label the word alone.
    static func website(in word: Scalars, after label: Scalars?) -> String? {
        guard let address = address(in: word) else { return nil }
        let isNamed = [label ?? [], word].contains { $0.contains("网") || $0.contains("網") }
        return isNamed || address.hasPrefix("www.") || address.hasPrefix("http") ? address.string : nil
    }
}

/// Who stands behind a newspaper.
enum PublisherForms {
    private static let organEndings = Endings([
        "主管主办", "主管主辦", "机关报", "機關報", "主办", "主辦", "主管", "会报", "院报", "校报",
    ])
    private static let publisherEndings = Endings([
        "编辑出版", "編輯出版", "出版发行", "出版發行", "编印", "編印", "出版", "发行", "發行", "印行",
    ])
    private static let publisherVerbs = ["编辑", "編輯", "出版", "发行", "發行", "编印", "編印", "印行"]

    private static let organNames = ["主管主办", "主管主辦", "主办单位", "主辦單位", "主管单位", "主管單位", "主办", "主辦", "主管"]
    private static let organWords = Beginnings(organNames)
    private static let organLabels = Beginnings(organNames.flatMap { [$0 + "：", $0 + ":"] })

    /// 主办：中共清河县委: the body without its label.
    static func labelledOrgan(in word: Scalars) -> Scalars? {
        organLabels.match(in: word).map { word.dropFirst($0.length) }.flatMap { $0.count >= 4 ? $0 : nil }
    }

    /// 主辦, 主办单位: a word for itself, before the body or after it.
    static func isOrganWord(_ word: Scalars) -> Bool { organWords.contains(word) }

    /// 中共清河县委主管主办, 共青团省委机关报
    static func isOrgan(_ word: Scalars) -> Bool {
        guard let found = organEndings.match(in: word) else { return false }
        return word.count >= found.length + 4
    }

    /// 清河日报社出版, 磯山文史協會發行: a body, unlike 每周五出版 and 全国发行.
    static func isPublisher(_ word: Scalars) -> Bool {
        guard publisherEndings.fit(word) else { return false }
        // 清河日报社（清河融媒体中心）出版: one body with its other name.
        // 《清河日报》编辑部编印: its own name.
        var body = word.filter { !"（）《》".unicodeScalars.contains($0) }[...]
        guard body.isAllHan else { return false }
        while let verb = publisherVerbs.first(where: { body.hasSuffix($0) }) {
            body = body.dropLast(verb.unicodeScalars.count)
        }
        return body.count >= 4 && bodies.fit(body)
    }

    /// 漳河专署教育会编: who has made the newspaper, and has no field of its own.
    static func isEditor(_ word: Scalars) -> Bool {
        let body = word.dropLast(word.hasSuffix("主编") || word.hasSuffix("主編") ? 2 : 1)
        return (word.last == "编" || word.last == "編") && bodies.fit(body)
    }

    private static let bodies = Endings([
        "社", "中心", "部", "会", "會", "局", "公司", "委", "馆", "館", "集团", "集團", "学校", "學校", "大学", "大學", "学院", "學院", "院",
        "处", "處",
        "室", "组", "組", "科", "厂", "廠",
    ])

    /// Words of what is offered beside a nameplate: 内部资料 免费交流.
    static let offers = Beginnings([
        "内部", "內部", "免费", "免費", "赠阅", "贈閱", "发行", "發行", "零售", "定价", "定價", "热线", "熱線", "天气", "天氣", "准印", "出版",
        "派發", "非賣", "非卖", "歡迎取閱", "欢迎取阅", "歡迎助印",
        "地址", "社址", "电话", "電話", "邮箱", "郵箱", "每份", "多云", "多雲", "有雨",
    ])
}

extension Scalars {
    /// Without a bracket at its end that was not opened in it.
    fileprivate var balanced: Scalars { last == ")" && !contains("(") ? dropLast() : self }

    /// Without round brackets around all of it.
    var withoutRoundBrackets: Scalars {
        (first == "（" || first == "(") && (last == "）" || last == ")") ? dropFirst().dropLast() : self
    }
}
