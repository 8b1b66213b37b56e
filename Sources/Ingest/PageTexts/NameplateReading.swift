import IssueModel

/// Reads the nameplate from the lines of a front page that are its own, word by word: newspapers print its facts in any
/// order, several in a line or one of them over two.
struct NameplateReading {
    private(set) var nameplate = Nameplate(title: "")
    /// 2023年11月, whose day stands in the next word.
    private var month: Scalars?
    /// 邮发代号, 网址: what the next word is.
    private var label: Scalars?

    /// - Parameter lines: the lines of a front page that are its nameplate, in order; the newspaper's name has the role
    ///   `nameplate`.
    init(_ lines: [RoledLine]) {
        for line in lines {
            // A folio that is nothing but the newspaper's name says no fact.
            let isName =
                line.role == .folio && LineForms.paperName(inFolio: line.line.scalars) == line.line.scalars
            if !isName { take(line.line.scalars, isName: line.role == .nameplate) }
        }
        if let month { nameplate.facts.append(month.string) }
    }

    private mutating func take(_ line: Scalars, isName: Bool) {
        let isLatin = NameplateReading.isLatinName(line)
        if isName, !isLatin,
            nameplate.title.isEmpty || !hasPaperName && LineForms.isPaperName(line.withoutBlanks)
        {
            nameplate.title = line.withoutBlanks.string
            return
        }
        if nameplate.titleLatin == nil, isLatin {
            nameplate.titleLatin = line.string
            return
        }
        var rest: [Scalars] = []
        for word in NameplateReading.words(of: line) where !takeFact(word) { rest.append(word) }
        label = nil
        rest = takeBodies(rest)
        guard !rest.isEmpty else { return }
        let isWhole = rest.reduce(0) { $0 + $1.count } == line.inkCount
        if isWhole, nameplate.slogan == nil, NameplateReading.canBeSlogan(rest) {
            nameplate.slogan = line.string.singleSpaced
        } else {
            nameplate.facts.append(rest.map(\.string).joined(separator: " "))
        }
    }

    /// Whether the title ends as names of newspapers do; of several lines the first that does is the title.
    private var hasPaperName: Bool { LineForms.isPaperName(Scalars(nameplate.title)) }

    /// Letters and blanks, no address.
    private static func isLatinName(_ line: Scalars) -> Bool {
        line.contains(where: \.isLatin) && WebForms.address(in: line) == nil
            && line.allSatisfy { $0.isLatin || $0.isBlank || $0 == "'" || $0 == "-" || $0 == "." }
    }

    /// Words as blanks part them; 今日 8 版, 总第 3187 期 and CN 61-0301 are one.
    private static func words(of line: Scalars) -> [Scalars] {
        var result: [Scalars] = []
        for word in line.split(whereSeparator: \.isBlank) {
            let joins =
                result.last.map { last in
                    countBeginnings.contains(last) && word.allSatisfy(\.isDigit)
                        || last.last?.isDigit == true && countBeginnings.fit(last) && countUnits.contains(word)
                } ?? false
            let isCode = word.first?.isDigit == true && result.last?.hasSuffix("CN") == true
            guard joins || isCode, let last = result.popLast() else {
                result.append(word)
                continue
            }
            result.append(isCode ? line[last.startIndex..<word.endIndex] : last + word)
        }
        return result
    }

    static let countBeginnings = Beginnings(["总第", "總第", "第", "今日", "今天", "本期", "共", "今日共"])
    private static let countUnits = Beginnings(["期", "号", "號", "版"])
}

/// Facts that are one word, or a label with one after it.
extension NameplateReading {
    private mutating func takeFact(_ word: Scalars) -> Bool {
        defer { label = LabelWords.endings.fit(word) ? word : nil }
        return takeDate(word) || takeCalendar(word) || takeCount(word) || takeCode(word)
            || LabelWords.endings.fit(word)
    }

    private mutating func takeDate(_ word: Scalars) -> Bool {
        guard nameplate.date == nil else { return false }
        if let first = month {
            month = nil
            let day = word.last == "日" ? word : word + Scalars("日")
            if day.count <= 4, let date = NameplateReading.date(in: (first + day)[...]) {
                nameplate.date = date.text
                return true
            }
            nameplate.facts.append(first.string)
        }
        if let date = NameplateReading.date(in: word) ?? NameplateReading.shortDate(in: word) {
            let weekday = PrintedWeekday(date.rest.string)
            guard date.rest.isEmpty || weekday != nil || date.rest.hasPrefix("出版") else { return false }
            nameplate.date = date.text
            if weekday != nil { nameplate.weekday = date.rest.withoutRoundBrackets.string }
            return true
        }
        let isMonth = word.last == "月" && word.contains("年") && (6...14).contains(word.count)
        guard isMonth, NameplateReading.date(in: (word + Scalars("1日"))[...]) != nil else { return false }
        month = word
        return true
    }

    private mutating func takeCalendar(_ word: Scalars) -> Bool {
        if nameplate.weekday == nil, PrintedWeekday(word.string) != nil {
            nameplate.weekday = word.withoutRoundBrackets.string
            return true
        }
        guard let before = nameplate.lunarDate else {
            guard NameplateReading.isLunar(word) else { return false }
            nameplate.lunarDate = word.string
            return true
        }
        // 农历乙巳年 五月廿三
        guard NameplateReading.isLunar(word), LunarDate(before)?.day == nil else {
            return false
        }
        nameplate.lunarDate = before + word.string
        return true
    }

    private static func isLunar(_ word: Scalars) -> Bool {
        LunarDate.isDay(word) || LunarDate.isYear(word) || LunarDate.isPrinted(word.string)
    }

    private mutating func takeCount(_ word: Scalars) -> Bool {
        if nameplate.number == nil, let number = CountForms.issueNumber(in: word) {
            nameplate.number = number
            return true
        }
        if nameplate.pageCount == nil, let pages = CountForms.pageCount(in: word) {
            nameplate.pageCount = pages
            return true
        }
        return false
    }

    private mutating func takeCode(_ word: Scalars) -> Bool {
        if nameplate.cn == nil, let code = CodeForms.cn(in: word) {
            nameplate.cn = code
            return true
        }
        if nameplate.issn == nil, let code = CodeForms.issn(in: word, after: label) {
            nameplate.issn = code
            return true
        }
        if nameplate.postalCode == nil, let code = CodeForms.postalCode(in: word, after: label) {
            nameplate.postalCode = code
            return true
        }
        if nameplate.website == nil, let address = WebForms.website(in: word, after: label) {
            nameplate.website = address
            return true
        }
        return false
    }
}

/// Facts of several words: who stands behind the newspaper.
extension NameplateReading {
    /// - Returns: the words that are left.
    private mutating func takeBodies(_ words: [Scalars]) -> [Scalars] {
        var rest: [Scalars] = []
        for word in words {
            if nameplate.organ == nil, let last = rest.last, BylineReading.isBody(word),
                PublisherForms.isOrganWord(last)
            {
                // 主办 中共清河县委: a blank parts the body from its label.
                rest.removeLast()
                nameplate.organ = word.string
            } else if nameplate.organ == nil, let organ = PublisherForms.labelledOrgan(in: word) {
                nameplate.organ = organ.string
            } else if nameplate.organ == nil, !isPaperOfSchool(word),
                PublisherForms.isOrgan(word) || BodyWords.isOrgan(word, after: rest)
            {
                nameplate.organ = BodyWords.body(word, after: &rest)
            } else if nameplate.publisher == nil, PublisherForms.isPublisher(word) {
                nameplate.publisher = BodyWords.body(word, after: &rest)
            } else {
                rest.append(word)
            }
        }
        return rest
    }

    /// 汾河师范学院报: the name of the newspaper itself, in a folio.
    private func isPaperOfSchool(_ word: Scalars) -> Bool { word.hasSuffix("学院报") && !word.hasSuffix("学院院报") }
}
