/// A line that names the page that begins with it: 第2版 要闻, 02版, A02 副刊, 02 | 要闻, B2 體育．生活, 要闻 第三版.
struct PageMark: Equatable {
    /// Its number, when it has one.
    let number: Int?
    let label: String
    /// As printed, its parts with their dot: 體育．生活.
    let section: String?
    /// Whether it is a mark only at the top of a page: 6 深度 and 要闻 第三版 can be items of a list too.
    let needsTop: Bool
    /// Whether it is a folio that names the newspaper and no section.
    let namesPaper: Bool

    init?(_ line: String) {
        self.init(Scalars(line))
    }

    init?(_ line: Scalars) {
        guard PageMark.canBe(line) else { return nil }
        if let found = PageMark.numbered(line) ?? PageMark.named(line) ?? PageMark.joined(line) {
            self = found
        } else {
            return nil
        }
    }

    init(_ label: PageLabel, section: Scalars, needsTop: Bool = false, namesPaper: Bool = false) {
        number = label.letter == nil ? label.number : nil
        self.label = label.text
        self.section = section.isEmpty ? nil : PageMark.sectionName(section)
        // 特8 is a bus as well as the page of an extra.
        self.needsTop = needsTop || label.letter == "特"
        self.namesPaper = namesPaper
    }

    init(number: Int, label: String, section: Scalars) {
        self.number = number
        self.label = label
        self.section = section.isEmpty ? nil : PageMark.sectionName(section)
        needsTop = true
        namesPaper = false
    }

    /// Every line is asked; nearly all are too long, or begin with neither a number nor 第 nor the letter of a section.
    private static func canBe(_ line: Scalars) -> Bool {
        guard line.count <= 64, let first = line.first(where: { !isSeparator($0) }) else { return false }
        switch first {
        case "0"..."9", "A"..."Z", "+", "第", "特": break
        default: guard line.last == "版" || line.count <= 20 && line.contains("版") else { return false }
        }
        return line.inkCount <= 16 && line.utf8Count <= 64
    }

    /// The label, then the section: 第2版 要闻, 1 要闻.
    private static func numbered(_ line: Scalars) -> PageMark? {
        let line = line.drop(while: isSeparator)
        let end = line.firstIndex(where: isSeparator) ?? line.endIndex
        let rest = line[end...].drop(while: isSeparator).trimmed
        guard let label = PageLabel(line[..<end]), rest.isEmpty || isSectionForm(rest) else { return nil }
        if label.isCertain { return PageMark(label, section: rest, needsTop: label.countsSheets) }
        // A bare number is a mark only with the bar, or with a short word that may be a section.
        let isBarred = line.contains("|") || line.contains("｜")
        guard !rest.isEmpty, isBarred && label.hasZero || LineForms.isSection(rest) || rest.count <= 4 else {
            return nil
        }
        return PageMark(label, section: rest, needsTop: !label.hasZero || !isBarred)
    }

    /// The section, then the label: 要闻 第三版.
    private static func named(_ line: Scalars) -> PageMark? {
        let parts = line.split(whereSeparator: isSeparator)
        guard parts.count == 2, isSectionForm(parts[0]), parts[0].count <= 4 || LineForms.isSection(parts[0]),
            let label = PageLabel(parts[1]), label.isCertain
        else { return nil }
        // 春申晚報　第二版: the newspaper, as at the top of every page.
        let isPaper = LineForms.isPaperName(parts[0])
        return PageMark(label, section: isPaper ? [] : parts[0], needsTop: true, namesPaper: isPaper)
    }

    /// A4港聞, 第2版要闻: the label and a section that newspapers have, nothing between.
    private static func joined(_ line: Scalars) -> PageMark? {
        let end =
            line.first == "第"
            ? line.prefix(6).firstIndex(of: "版").map { $0 + 1 }
            : line.dropFirst().firstIndex { !$0.isDigit }
        guard let end, end < line.endIndex, LineForms.isSection(line[end...]),
            let label = PageLabel(line[..<end]),
            label.isCertain
        else { return nil }
        return PageMark(label, section: line[end...], needsTop: true)
    }

    private static let longSections = Endings(["刊", "版", "页", "頁", "专题", "專題", "报道", "報道", "報導"])

    /// 体育, 综合·广告, 體育．生活, 战“疫”, 创刊四十周年特刊.
    static func isSectionForm(_ text: Scalars) -> Bool {
        text.split(whereSeparator: { isSeparator($0) || isDot($0) }).allSatisfy {
            $0.allSatisfy { $0.isHan || isQuote($0) }
                && ($0.count <= 6 || $0.count <= 10 && longSections.fit($0))
        }
    }

    /// Blanks and bars part the parts of a section as a dot does.
    private static func sectionName(_ text: Scalars) -> String {
        if text.contains(where: isDot) { return text.withoutBlanks.string }
        return text.split(whereSeparator: isSeparator).map(\.string).joined(separator: "·")
    }

    static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "·", "|", "｜", "/", "／", "\u{3000}", "\t", ":", "：": true
        default: false
        }
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "「", "」", "\"": true
        default: false
        }
    }

    /// The dots between two sections of a page.
    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "·", "．", "・", "•": true
        default: false
        }
    }

    /// Whether a line begins with the label of a page and goes on with more than a section: an item of a guide.
    static func beginsItem(_ line: Scalars) -> Bool {
        guard let first = line.first, PageLabel.canBegin(with: first),
            let end = line.prefix(8).firstIndex(where: isSeparator), let label = PageLabel(line[..<end]),
            label.isCertain
        else { return false }
        let rest = line[end...].drop(while: isSeparator)
        return rest.count > 4 && !LineForms.isSection(rest)
    }

    /// The same, or the label comes last: 摊点怎么管 第五版.
    static func isItem(_ line: Scalars) -> Bool {
        if beginsItem(line) { return true }
        guard line.last == "版" || line.last?.isDigit == true, let blank = line.lastIndex(where: isSeparator),
            blank - line.startIndex >= 4
        else { return false }
        return PageLabel(line[(blank + 1)...])?.isCertain == true
    }

    /// What the numbers of pages are written with: 廿二 as well as 二十二.
    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        LineForms.chineseDigits.contains(scalar) || scalar == "廿" || scalar == "卅"
    }

    /// 一 … 三十二
    static func chineseNumber(_ text: Scalars) -> Int? {
        guard !text.isEmpty, text.allSatisfy(isNumeral) else { return nil }
        return ChineseNumeral.value(of: text)
    }
}
