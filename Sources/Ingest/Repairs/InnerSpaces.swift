/// A running text without the blanks that no Chinese text has.
struct UnspacedText {
    let text: String
    /// What was taken out, each with the characters beside it, places counted in the text as it came in.
    let changes: [TextChange]

    /// Takes blanks out of running Chinese text. Those between two Western words stay, as one space. Blanks before the
    /// first and after the last character, such as the indent of a paragraph, go without being listed.
    init(_ text: String) {
        let scalars = decoded(text.utf8Span)
        guard scalars.contains(where: \.isBlank) else {
            self.text = text
            changes = []
            return
        }
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        var changes: [TextChange] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index].isBlank else {
                result.append(scalars[index])
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, scalars[end].isBlank { end += 1 }
            if index > 0, end < scalars.count {
                let isNeeded =
                    !scalars[index - 1].isChinese && !scalars[end].isChinese
                    || scalars[index - 1].isHan && UnspacedText.beginsContact(scalars[end...])
                    || UnspacedText.partsNames(scalars, before: index, after: end)
                    || MeantSpaces.isMeant(index..<end, in: scalars)
                    // （ ）: what is to be filled in.
                    || scalars[index - 1] == "（" && scalars[end] == "）"
                if isNeeded { result.append(" ") }
                if !isNeeded { changes.append(UnspacedText.change(taking: index..<end, outOf: scalars)) }
            }
            index = end
        }
        self.text = result[...].string
        self.changes = changes
    }

    /// 第一条 为了…, 山东 李刚：…, （2025）岚民初字第12号 甲：…, （清涧 刘文岐）, 13900000721 车先生: the blank parts a number or a place from what it belongs to.
    private static func partsNames(_ text: [Unicode.Scalar], before index: Int, after end: Int) -> Bool {
        let (last, next) = (text[index - 1], text[end])
        guard next.isHan else { return false }
        if last.isDigit { return text[..<index].suffix(7).count(where: \.isDigit) == 7 }
        guard last.isHan else { return false }
        if text[0] == "第", index <= 6 { return "条條章".unicodeScalars.contains(last) }
        if index <= 9, beginsEntry(text, before: index, after: end) { return true }
        let word = text[end...].prefix { $0.isHan }
        guard word.count <= 8, word.endIndex < text.count else { return false }
        let before = text[..<index].suffix(10).reversed().prefix { $0.isHan }.count
        // （2025）岚民初字第12号 甲：…: the number of a case and who is summoned.
        if text[word.endIndex] == "：" {
            return before == index || text[0] == "（" && (last == "号" || last == "號")
        }
        let open = index - 1 - before
        return text[word.endIndex] == "）" && before < 10 && open > 0 && text[open] == "（"
            && text[open - 1].isStop
    }

    private static let timeSigns = ScalarSet("0123456789一二三四五六七八九十廿〇零年月日时時点點分半星期周週天")

    /// 五月一日 阴。…, 四点半 起床。: the day or the time of an entry, and what is told of it in a word or a short line.
    private static func beginsEntry(_ text: [Unicode.Scalar], before index: Int, after end: Int) -> Bool {
        guard index >= 2, "日点點半时時分".unicodeScalars.contains(text[index - 1]),
            text[..<index].allSatisfy({ timeSigns.contains($0) })
        else { return false }
        let entry = text[end...].prefix { $0 != "。" && $0 != "，" }
        guard entry.endIndex < text.count, text[entry.endIndex] == "。" else { return false }
        return entry.count <= 3
            || entry.count <= 12 && entry.endIndex + 1 == text.count
    }

    /// A mail or web address, or a telephone number: the blank before it is meant.
    private static func beginsContact(_ rest: Scalars) -> Bool {
        let word = rest.prefix { $0.isLatin || $0.isDigit || "@.-_:/()".unicodeScalars.contains($0) }
        if word.first?.isLatin == true {
            return word.contains("@") || word.hasPrefix("www.") || word.hasPrefix("http")
        }
        return word.count { $0.isDigit } >= 7
            && word.allSatisfy { $0.isDigit || "-()".unicodeScalars.contains($0) }
    }

    private static func change(taking blanks: Range<Int>, outOf scalars: [Unicode.Scalar]) -> TextChange {
        let before = scalars[(blanks.lowerBound - 1)...blanks.upperBound]
        let after = [scalars[blanks.lowerBound - 1], scalars[blanks.upperBound]]
        return TextChange(
            offset: blanks.lowerBound - 1, before: String(String.UnicodeScalarView(before)),
            after: String(String.UnicodeScalarView(after)), rule: .spaces)
    }
}

/// Takes blanks out of running Chinese text; those between two Western words stay.
func withoutInnerSpaces(_ text: String) -> String { UnspacedText(text).text }
