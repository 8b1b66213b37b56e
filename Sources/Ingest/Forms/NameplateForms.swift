/// What stands only in a nameplate: asked of every line when it is weighed.
extension NameplateReading {
    private static let signs = Beginnings([
        "统一连续出版物号", "统一刊号", "邮发代号", "全国发行", "主管主办", "微信公众号", "扫码订报", "http", "www.", "ISSN", "准印证号", "内部资料",
        "国内刊号", "零售每份", "每份", "發行人", "发行人", "社址", "創刊", "创刊于", "今日天气", "今日出版",
        "派發", "CN99", "编辑出版", "出版單位", "網址", "网址", "电子邮箱", "投稿邮箱", "主编单位", "機關報", "机关报", "報費", "定價", "定价", "零售",
    ])
    private static let beginnings = Beginnings(["农历", "農曆", "岁次", "歲次", "代号"])
    private static let publishers = Endings(["出版", "主办", "主辦"])

    /// A line that stands only in a nameplate.
    static func isFact(_ line: LineParts) -> Bool {
        let tight = line.tight
        guard line.shape.ink <= 100, !line.shape.hasFullStop, !line.shape.hasComma else { return false }
        let hasWords = line.shape.wordTotal > 1
        if hasWords && PrintedDate.canBegin(line.text)
            && LineForms.isDateWord(line.text.word(after: line.text.startIndex))
            || LineForms.isDateWord(tight) || tight.count <= 4 && LineForms.isWeekday(tight)
            || beginnings.fit(tight)
        {
            return true
        }
        return isCount(tight) || hasWords && line.text.containsWord(where: isCount)
            || publishers.fit(tight) || signs.occur(in: tight)
    }

    /// 讲好故事 传播声音 弘扬精神: two parts or more of one length.
    static func isSlogan(_ line: LineParts) -> Bool {
        let shape = line.shape
        return shape.wordTotal >= 2 && shape.shortestWord == shape.longestWord
            && (4...10).contains(shape.longestWord) && shape.isAllHan
    }

    /// The date that a word begins with (see `PrintedDate`) in ISO 8601, with what follows it. Of a year of two or three
    /// digits the era is the Republic.
    ///
    /// A day that its month does not have is one too: the contradiction is reported, the fact kept.
    static func date(in word: Scalars) -> (text: String, rest: Scalars)? {
        let year = word.prefix(4).firstIndex(of: "年").flatMap { ChineseNumeral.value(of: word[..<$0]) } ?? 0
        let read =
            PrintedDate.prefix(of: word)
            ?? ((90...150).contains(year) ? PrintedDate.prefix(of: Scalars("民國") + word) : nil)
        guard let read, isLikely(read.date) else { return nil }
        return (read.date.iso, read.rest)
    }

    /// 廿三年八月二十日: beside the name of an old newspaper a year of two digits is one of the Republic without its era.
    static func shortDate(in word: Scalars) -> (text: String, rest: Scalars)? {
        guard let end = word.prefix(4).firstIndex(of: "年"), word[..<end].allSatisfy(PageMark.isNumeral),
            end - word.startIndex >= 2 || word.first == "十", word.contains("月")
        else { return nil }
        return date(in: Scalars("民國") + word)
    }

    /// Whether a word begins with a date.
    static func beginsWithDate(_ word: Scalars) -> Bool {
        PrintedDate.canBegin(word) && PrintedDate.prefix(of: word).map { isLikely($0.date) } == true
    }

    private static func isLikely(_ date: PrintedDate) -> Bool {
        (1...12).contains(date.month) && (1...31).contains(date.day)
    }

    private static let numberBeginnings = Beginnings(["总第", "總第", "第"])
    private static let pageBeginnings = Beginnings(["今日共", "今日", "本期共", "本期", "共"])

    /// 总第1287期, 第5号, 今日16版
    private static func isCount(_ word: Scalars) -> Bool {
        switch word.last {
        case "期", "号", "號": hasDigits(word, after: numberBeginnings)
        case "版": hasDigits(word, after: pageBeginnings)
        default: false
        }
    }

    private static func hasDigits(_ word: Scalars, after beginnings: Beginnings) -> Bool {
        guard let found = beginnings.match(in: word), word.utf8Count <= 40 else { return false }
        let digits = word.dropFirst(found.length).dropLast()
        // 第五三八六號 too; 第三期 can be anything.
        return !digits.isEmpty && digits.allSatisfy(\.isDigit)
            || digits.count >= 3 && ChineseNumeral.value(of: digits) != nil
    }
}
