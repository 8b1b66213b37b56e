import Diagnostics
import Foundation
import IssueModel

/// Reads the nameplate from the first lines of a front page.
struct NameplateReading {
    private(set) var nameplate = Nameplate(title: "")

    /// - Parameter lines: the lines of a front page that are its nameplate, in order; the newspaper's name has the role
    ///   `nameplate`.
    init(_ lines: [RoledLine]) {
        for line in lines { take(line.line.text, isName: line.role == .nameplate) }
    }

    private mutating func take(_ text: String, isName: Bool) {
        let isLatin = text.unicodeScalars.allSatisfy {
            $0.isLatin || $0.isBlank || $0 == "'" || $0 == "-" || $0 == "."
        }
        if isName, nameplate.title.isEmpty, !isLatin {
            nameplate.title = text.withoutBlanks
            return
        }
        if nameplate.titleLatin == nil, isLatin {
            nameplate.titleLatin = text
            return
        }
        var rest: [String] = []
        for word in text.words where !takeFact(word) { rest.append(word) }
        guard !rest.isEmpty else { return }
        takeLine(text, rest: rest)
    }

    /// Facts that are one word.
    private mutating func takeFact(_ word: String) -> Bool {
        if nameplate.date == nil, let date = NameplateReading.date(in: word) {
            nameplate.date = date.text
            if let weekday = date.rest { nameplate.weekday = weekday }
            return true
        }
        if nameplate.weekday == nil, PrintedWeekday(word) != nil {
            nameplate.weekday = word
            return true
        }
        if nameplate.lunarDate == nil, LunarDate.isPrinted(word) {
            nameplate.lunarDate = word
            return true
        }
        if nameplate.number == nil,
            let number = NameplateReading.number(in: Scalars(word))
        {
            nameplate.number = number
            return true
        }
        if nameplate.pageCount == nil,
            let pages = NameplateReading.pageCount(in: Scalars(word))
        {
            nameplate.pageCount = Int(pages)
            return true
        }
        return false
    }

    /// Facts that need the whole line.
    private mutating func takeLine(_ text: String, rest: [String]) {
        let tight = rest.joined()
        if nameplate.number == nil,
            let number = NameplateReading.number(in: Scalars(tight))
        {
            nameplate.number = number
        } else if nameplate.pageCount == nil,
            let pages = NameplateReading.pageCount(in: Scalars(tight))
        {
            nameplate.pageCount = Int(pages)
        } else if nameplate.cn == nil,
            let code = rest.first(where: { $0.hasPrefix("CN") || $0.contains("：CN") })
        {
            nameplate.cn = code.components(after: "：")
        } else if nameplate.issn == nil, let at = tight.range(of: "ISSN") {
            nameplate.issn = String(tight[at.upperBound...]).trimmed.components(after: "：")
        } else if nameplate.postalCode == nil, text.contains("代号"),
            let code = NameplateReading.postalCode(in: text)
        {
            nameplate.postalCode = code
            nameplate.facts += rest.filter { !$0.contains("代号") && $0 != code }
        } else if nameplate.organ == nil,
            tight.hasSuffix("主管主办") || tight.hasSuffix("机关报") || tight.hasSuffix("機關報") || tight.hasSuffix("主辦")
                || tight.hasSuffix("主办") || tight.hasSuffix("主管")
        {
            nameplate.organ = rest.joined(separator: " ")
        } else if nameplate.publisher == nil, tight.hasSuffix("出版") {
            nameplate.publisher = rest.joined(separator: " ")
        } else if nameplate.website == nil, text.contains("http") || text.contains("www.") {
            nameplate.website = rest.joined(separator: " ")
        } else if nameplate.slogan == nil, NameplateReading.isSlogan(LineParts(Scalars(text))) {
            nameplate.slogan = text
        } else {
            nameplate.facts.append(rest.joined(separator: " "))
        }
    }

    private static let signs = Beginnings([
        "统一连续出版物号", "统一刊号", "邮发代号", "全国发行", "主管主办", "微信公众号", "扫码订报", "http", "www.", "ISSN", "准印证号", "内部资料",
        "国内刊号", "零售每份", "每份", "發行人", "发行人", "社址", "創刊", "创刊于", "今日天气", "今日出版",
        "派發", "CN99", "编辑出版", "出版單位", "網址", "网址", "电子邮箱", "投稿邮箱", "主编单位", "機關報", "机关报", "報費", "定價", "定价", "零售",
    ])
    private static let lunarBeginnings = Beginnings(["农历", "農曆", "岁次", "歲次"])
    private static let publishers = Endings(["出版", "主办", "主辦"])

    /// A line that stands only in a nameplate.
    static func isFact(_ line: LineParts) -> Bool {
        let tight = line.tight
        guard line.shape.ink <= 100, !line.shape.hasFullStop, !line.shape.hasComma else { return false }
        if LineForms.isDateWord(line.text.word(after: line.text.startIndex)) || LineForms.isDateWord(tight)
            || tight.count <= 4 && LineForms.isWeekday(tight) || lunarBeginnings.fit(tight)
        {
            return true
        }
        return isCount(tight) || line.shape.wordTotal > 1 && line.text.containsWord(where: isCount)
            || publishers.fit(tight) || tight.hasPrefix("代号") || signs.occur(in: tight)
    }

    /// 总第1287期, 今日16版
    private static func isCount(_ word: Scalars) -> Bool {
        switch word.last {
        case "期", "号", "號", "版": number(in: word) != nil || pageCount(in: word) != nil
        default: false
        }
    }

    /// 讲好故事 传播声音 弘扬精神: two parts or more of one length.
    static func isSlogan(_ line: LineParts) -> Bool {
        let shape = line.shape
        return shape.wordTotal >= 2 && shape.shortestWord == shape.longestWord
            && (4...10).contains(shape.longestWord) && shape.isAllHan
    }

    /// The date that a word begins with (see `PrintedDate`) in ISO 8601, with what follows it.
    ///
    /// A day that its month does not have is one too: the contradiction is reported, the fact kept.
    static func date(in word: String) -> (text: String, rest: String?)? {
        guard let read = PrintedDate.prefix(of: word), isLikely(read.date) else { return nil }
        return (read.date.iso, read.rest.isEmpty ? nil : read.rest)
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

    /// The number of an issue: 总第1287期, 第5号.
    private static func number(in text: Scalars) -> String? {
        guard text.last == "期" || text.last == "号" || text.last == "號" else { return nil }
        return digits(in: text, after: numberBeginnings)
    }

    /// How many pages the issue says it has: 今日16版.
    private static func pageCount(in text: Scalars) -> String? {
        text.last == "版" ? digits(in: text, after: pageBeginnings) : nil
    }

    private static func digits(in text: Scalars, after beginnings: Beginnings) -> String? {
        guard let found = beginnings.match(in: text), text.utf8Count <= 40 else { return nil }
        let digits = text.dropFirst(found.length).dropLast()
        return !digits.isEmpty && digits.allSatisfy(\.isDigit) ? digits.string : nil
    }

    private static func postalCode(in text: String) -> String? {
        text.split { $0 == " " || $0 == "：" }.map(String.init).first { word in
            word.contains("-") && word.allSatisfy { $0.isNumber || $0 == "-" }
        }
    }
}

extension String {
    /// What follows the last `separator`, or all when there is none.
    fileprivate func components(after separator: Character) -> String {
        lastIndex(of: separator).map { String(self[index(after: $0)...]) } ?? self
    }
}
