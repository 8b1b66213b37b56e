/// Blanks in running Chinese text that part what a reader keeps apart: 20:00 交班。…, 试期　九月十日…, 《买菜半天 如厕难找》.
enum MeantSpaces {
    /// Whether the blanks at the places are meant.
    static func isMeant(_ blanks: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let (last, next) = (text[blanks.lowerBound - 1], text[blanks.upperBound])
        // 電：某某閣 二二四八八一一
        if LineForms.chineseDigits.contains(next), last.isHan {
            let digits = text[blanks.upperBound...].prefix { LineForms.chineseDigits.contains($0) }.count
            if digits >= 6, !LineForms.chineseDigits.contains(last) { return true }
        }
        // A.相簿 B.存摺: the choices of a question.
        if next.isLatin, blanks.upperBound + 1 < text.count, text[blanks.upperBound + 1] == "." {
            return text[..<blanks.lowerBound].contains(".")
        }
        guard next.isHan else { return false }
        return partsEntry(blanks, in: text) || partsTimes(blanks, in: text) || partsItem(blanks, in: text)
            || partsLabel(blanks, in: text) || isInTitle(blanks, in: text)
    }

    private static let daySigns = ScalarSet("0123456789〇○零一二三四五六七八九十廿年月日民國国")

    /// 20:00 交班。老师说…, 1966年 随剧团下放，在打谷场演出: the time of an entry, or the year or the day of a short one.
    private static func partsEntry(_ blanks: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let head = text[..<blanks.lowerBound]
        guard (3...14).contains(head.count), let first = head.first else { return false }
        if head.count <= 5, first.isDigit, head.last?.isDigit == true {
            return LineForms.isTimeOfDay(head) && head.suffix(2).allSatisfy(\.isDigit)
        }
        // 第5集 …
        if head.count <= 6, head.first == "第", let last = head.last {
            return "集期回讲講课課节節章篇".unicodeScalars.contains(last)
        }
        // 6月15日07:12 江岸路口…
        if head.contains("日"), head.last?.isDigit == true, head.contains(":") || head.contains("：") {
            return head.allSatisfy { daySigns.contains($0) || $0 == ":" || $0 == "：" }
        }
        // 7月8日 粉嶺圖書館：親子故事會, 10月16日 雨停三小时。抢着…
        if head.last == "日", head.contains("月"), !head.contains("年"), head.allSatisfy({ daySigns.contains($0) })
        {
            let entry = text[blanks.upperBound...].prefix { $0.isHan }
            return entry.endIndex == text.count
                || text[entry.endIndex] == "：" && entry.count <= 10
                || text[entry.endIndex] == "。" && entry.count <= 8
                || text.count <= 24 && !text.contains("。")
        }
        guard head.contains("年"), let last = head.last, "年月日".unicodeScalars.contains(last),
            head.allSatisfy({ daySigns.contains($0) })
        else { return false }
        return text.count <= 40 && !text.dropLast().contains("。")
    }

    /// 日场10:00 夜场7:15: a time before the blank and one after the next word.
    private static func partsTimes(_ blanks: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let time = text[..<blanks.lowerBound].suffix(3)
        guard time.count == 3, time.first == ":" || time.first == "：", time.dropFirst().allSatisfy(\.isDigit)
        else {
            return false
        }
        let word = text[blanks.upperBound...].prefix { $0.isHan }
        let next = text[word.endIndex...].prefix(3)
        return word.count <= 4 && next.first?.isDigit == true && next.contains { $0 == ":" || $0 == "：" }
    }

    /// 田径 男子100米：…, 大乐透 第14021期：…: what the item is of, in a word or two, then what it is.
    private static func partsItem(_ blanks: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        guard (2...4).contains(blanks.lowerBound), text[..<blanks.lowerBound].allSatisfy(\.isHan) else {
            return false
        }
        let item = text[blanks.upperBound...].prefix { $0.isHan || $0.isDigit || $0 == "," || $0 == "，" }
        return item.count <= 12 && item.contains(where: \.isDigit) && item.endIndex < text.count
            && text[item.endIndex] == "："
    }

    /// 试期　九月十日上午八时。: a word of two or three characters, then one wide blank.
    private static func partsLabel(_ blanks: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        (2...3).contains(blanks.lowerBound) && blanks.count == 1 && text[blanks.lowerBound] == "\u{3000}"
            && text[..<blanks.lowerBound].allSatisfy(\.isHan)
    }

    /// 《买菜半天 如厕难找》: the two parts of a headline that the text names.
    private static func isInTitle(_ blanks: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let before = text[..<blanks.lowerBound].suffix(20)
        guard let open = before.lastIndex(where: { $0 == "《" || $0 == "》" }), text[open] == "《",
            let close = text[blanks.upperBound...].prefix(20).firstIndex(where: { $0 == "《" || $0 == "》" })
        else { return false }
        return text[close] == "》" && blanks.lowerBound - open > 3 && close - blanks.upperBound > 2
    }
}
