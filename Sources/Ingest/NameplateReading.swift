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
            let number = NameplateReading.digits(in: word, after: ["总第", "總第", "第"], before: ["期", "号", "號"])
        {
            nameplate.number = number
            return true
        }
        if nameplate.pageCount == nil,
            let pages = NameplateReading.digits(
                in: word, after: ["今日共", "今日", "本期共", "本期", "共"], before: ["版"])
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
            let number = NameplateReading.digits(in: tight, after: ["总第", "總第", "第"], before: ["期", "号", "號"])
        {
            nameplate.number = number
        } else if nameplate.pageCount == nil,
            let pages = NameplateReading.digits(
                in: tight, after: ["今日共", "今日", "本期共", "本期", "共"], before: ["版"])
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
        } else if nameplate.slogan == nil, NameplateReading.isSlogan(text) {
            nameplate.slogan = text
        } else {
            nameplate.facts.append(rest.joined(separator: " "))
        }
    }

    private static let signs = [
        "统一连续出版物号", "统一刊号", "邮发代号", "全国发行", "主管主办", "微信公众号", "扫码订报", "http", "www.", "ISSN", "准印证号", "内部资料",
        "国内刊号", "零售每份", "每份", "發行人", "发行人", "社址", "創刊", "创刊于", "今日天气", "今日出版",
        "派發", "CN99", "编辑出版", "出版單位", "網址", "网址", "电子邮箱", "投稿邮箱", "主编单位", "機關報", "机关报", "報費", "定價", "定价", "零售",
    ]

    /// A line that stands only in a nameplate.
    static func isFact(_ text: String) -> Bool {
        let tight = text.withoutBlanks
        guard tight.count <= 100, !tight.contains("。"), !tight.contains("，") else { return false }
        let words = text.words
        if LineForms.isDateWord(words.first ?? "") || LineForms.isDateWord(tight)
            || LineForms.isWeekday(tight) && tight.count <= 4
            || ["农历", "農曆", "岁次", "歲次"].contains(where: tight.hasPrefix)
        {
            return true
        }
        if words.contains(where: { digits(in: $0, after: ["总第", "總第", "第"], before: ["期", "号", "號"]) != nil })
            || digits(in: tight, after: ["总第", "總第", "第"], before: ["期", "号", "號"]) != nil
            || digits(in: tight, after: ["今日共", "今日", "本期共", "本期", "共"], before: ["版"]) != nil
            || words.contains(where: {
                digits(in: $0, after: ["今日共", "今日", "本期共", "本期", "共"], before: ["版"]) != nil
            })
        {
            return true
        }
        return signs.contains { tight.contains($0) } || tight.hasSuffix("出版") || tight.hasSuffix("主办")
            || tight.hasSuffix("主辦")
            || tight.hasPrefix("代号")
    }

    /// 讲好故事 传播声音 弘扬精神: three parts or more of one length.
    static func isSlogan(_ text: String) -> Bool {
        let lengths = text.words.map(\.inkCount)
        return lengths.count >= 2 && Set(lengths).count == 1 && (4...10).contains(lengths.first ?? 0)
            && text.words.allSatisfy(\.isAllHan)
    }

    /// The date that a word begins with (see `PrintedDate`) in ISO 8601, with what follows it.
    ///
    /// A day that its month does not have is one too: the contradiction is reported, the fact kept.
    static func date(in word: String) -> (text: String, rest: String?)? {
        guard let read = PrintedDate.prefix(of: word), (1...12).contains(read.date.month),
            (1...31).contains(read.date.day)
        else { return nil }
        return (read.date.iso, read.rest.isEmpty ? nil : String(read.rest))
    }

    private static func digits(in text: String, after prefixes: [String], before suffixes: [String]) -> String?
    {
        guard text.utf8.count <= 40, suffixes.contains(where: text.hasSuffix),
            let found = text.dropping(anyOf: prefixes)
        else { return nil }
        let digits = found.rest.dropLast()
        return !digits.isEmpty && digits.allSatisfy { $0.isNumber && $0.isASCII } ? String(digits) : nil
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
