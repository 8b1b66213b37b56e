/// The mark inside the line at the top of a page, or in one that is known to name it.
extension PageMark {
    /// 第5版 清河日报 2026年3月6日, 清河日报 2026年3月6日 第5版 人物, 4 生活 清河日报 2026年3月6日: label, section, newspaper and day in any
    /// order. In such a line a bare number is a label too.
    init?(inFolio line: Scalars) {
        let words = line.split(whereSeparator: \.isBlank)
        for (index, word) in words.enumerated() {
            guard let mark = PageMark(word) else { continue }
            if mark.section == nil, let label = PageLabel(word) {
                self.init(label, section: PageMark.section(in: words, beside: index))
            } else {
                self = mark
            }
            return
        }
        guard let index = words.indices.first(where: { PageMark.isBareLabel($0, in: words) }),
            let label = PageLabel(words[index])
        else { return nil }
        self.init(label, section: PageMark.section(in: words, beside: index))
    }

    /// A number that is no part of a date whose parts are parted: 2026 年 3 月 6 日.
    private static func isBareLabel(_ index: Int, in words: [Scalars]) -> Bool {
        guard words[index].count <= 2, words[index].allSatisfy(\.isDigit),
            words.indices.contains(where: { $0 != index && isOfDay(words[$0]) })
        else { return false }
        let next = index + 1 < words.count ? words[index + 1] : []
        let last = index > 0 ? words[index - 1].last : nil
        return !["年", "月", "日", "期", "号", "號"].contains { next.first == $0 } && last != "年" && last != "月"
    }

    /// The section beside a label: the words right after it that are not the newspaper's name, or the one word of the line that is
    /// neither that name nor of the day.
    private static func section(in words: [Scalars], beside label: Int) -> Scalars {
        let run = words[(label + 1)...].prefix { !isOfDay($0) }
        let others = words.indices.filter { !run.indices.contains($0) && $0 != label && !isOfDay(words[$0]) }
        var section = Array(run.prefix { !isName($0) })
        // 第2版 副刊 清河文苑 2026年3月6日: nothing else can be the newspaper's name; behind the day stands the section (C2 丽人).
        if label == 0, section.count == run.count, others.isEmpty, !section.allSatisfy(LineForms.isSection) {
            section.removeLast()
        }
        if run.isEmpty, others.count == 2 {
            section = others.map { words[$0] }.filter { !isName($0) }
            if section.count == 2 { section = [] }
        }
        return section.allSatisfy(isSectionForm) ? Scalars(section.joined(separator: [" "])) : []
    }

    /// The newspaper's name; 综合新闻 is a section.
    private static func isName(_ word: Scalars) -> Bool {
        LineForms.isPaperName(word) && !word.hasSuffix("新闻") && !word.hasSuffix("新聞")
    }

    /// The day, the day of the week, the number of the issue; 周末 is a section.
    private static func isOfDay(_ word: Scalars) -> Bool {
        word.contains(where: \.isDigit) || NameplateReading.beginsWithDate(word)
            || LineForms.isWeekday(word) && word.last != "末"
            || LunarDate.isDay(word) || LunarDate.isYear(word) || LunarDate.isPrinted(word.string)
            || word.last == "期" || word.last == "号" || word.last == "號"
    }

    /// A line that is known to name the page, in whatever form: 06, which any number could be, and sections with numbers of their
    /// own, 地产02 楼市 and 丁七.
    init?(known line: Scalars) {
        if let mark = PageMark(line) {
            self = mark
            return
        }
        // 第4版（科学与生活）
        let bare: [Unicode.Scalar] = line.map { "（）()".unicodeScalars.contains($0) ? " " : $0 }
        let line = bare[...].trimmed
        let words = line.split(whereSeparator: PageMark.isSeparator)
        guard let first = words.first, first.count <= 8 else { return nil }
        let rest = line[first.endIndex...].drop(while: PageMark.isSeparator).trimmed
        let section: Scalars = PageMark.isSectionForm(rest) ? rest : []
        if let label = PageLabel(first) {
            self.init(label, section: section)
            return
        }
        let name = first.prefix(while: { $0.isHan && !PageMark.isNumeral($0) })
        let digits = first[name.endIndex...]
        guard !name.isEmpty, let number = PageLabel(digits)?.number else { return nil }
        self.init(number: number, label: first.string, section: section)
    }
}
