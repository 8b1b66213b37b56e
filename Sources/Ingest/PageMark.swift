/// A line that names the page that begins with it: 第2版 要闻, 02版, A02 副刊, 02 | 要闻.
struct PageMark: Equatable {
    /// Its number, when it has one.
    let number: Int?
    let label: String
    let section: String?

    init?(_ line: String) {
        self.init(Scalars(line))
    }

    init?(_ line: Scalars) {
        guard PageMark.canBe(line) else { return nil }
        let parts = line.split(whereSeparator: PageMark.isSeparator)
        guard let first = parts.first, parts.count <= 3,
            parts.dropFirst().allSatisfy({ $0.isAllHan && $0.count <= 6 })
        else { return nil }
        let section = parts.count >= 2 ? parts.dropFirst().map(\.string).joined(separator: "·") : nil
        var core = first
        if core.first == "第" { core.removeFirst() }
        let hasUnit = core.last == "版"
        if hasUnit { core.removeLast() }
        let letter = core.first.flatMap { ("A"..."Z").contains($0) ? $0 : nil }
        if letter != nil { core.removeFirst() }
        let digits = core.count <= 3 ? Int(core.string) : nil
        guard let number = digits ?? PageMark.chineseNumber(core), number > 0 else { return nil }
        // A bare number is a mark only with the bar or a leading zero: 02 | 要闻.
        let isBarred = line.contains("|") || line.contains("｜")
        let isSectionNumber =
            core.first == "0" && parts.count >= 2
            && (isBarred || parts.count == 2 && LineForms.isSection(parts[1]))
        guard hasUnit || letter != nil || isSectionNumber else { return nil }
        self.number = letter == nil ? number : nil
        self.section = section
        label = letter.map { "\($0)\(core.string)" } ?? "第\(number)版"
    }

    /// Every line is asked; nearly all are too long, or begin with neither a number nor 第 nor the letter of a section.
    private static func canBe(_ line: Scalars) -> Bool {
        guard line.count <= 64, let first = line.first(where: { !isSeparator($0) }) else { return false }
        switch first {
        case "0"..."9", "A"..."Z", "+", "第": break
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": guard line.contains("版") else { return false }
        default: return false
        }
        return line.inkCount <= 16 && line.utf8Count <= 64
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "·", "|", "｜", "\u{3000}", ":", "：": true
        default: false
        }
    }

    /// The mark inside a folio line: 第5版 清河日报 2026年3月6日.
    init?(inFolio line: Scalars) {
        var word = line.word(after: line.startIndex)
        while !word.isEmpty {
            if let mark = PageMark(word) {
                self = mark
                return
            }
            word = line.word(after: word.endIndex)
        }
        return nil
    }

    /// 一 … 三十二
    static func chineseNumber(_ text: some Sequence<Unicode.Scalar>) -> Int? {
        var total = 0
        var current = 0
        for scalar in text {
            switch scalar {
            case "一": current = 1
            case "二": current = 2
            case "三": current = 3
            case "四": current = 4
            case "五": current = 5
            case "六": current = 6
            case "七": current = 7
            case "八": current = 8
            case "九": current = 9
            case "十":
                total += max(1, current) * 10
                current = 0
            default: return nil
            }
        }
        return total + current > 0 ? total + current : nil
    }
}
