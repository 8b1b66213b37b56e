/// The order of page files by the page that their names tell: 1.txt, 02.txt, A01.txt, 第3版.txt, 2024-05-29-02.txt.
enum PageFileOrder {
    /// The letter of a section, or none, and the number in it.
    typealias Page = (letter: String, number: Int)

    static func sorted(_ names: [String]) -> [String] {
        let pages = names.map { (name: $0, page: page(of: $0)) }
        guard pages.allSatisfy({ $0.page != nil }) else {
            return names.sorted {
                NaturalOrder($0.fileNameWithoutEnding) < NaturalOrder($1.fileNameWithoutEnding)
            }
        }
        return pages.sorted { left, right in
            let ranks = [left, right].map { ($0.page?.letter ?? "", $0.page?.number ?? 0, $0.name) }
            return ranks[0] < ranks[1]
        }.map(\.name)
    }

    /// The page that a file is named after; nil when its name has no number that can be one.
    static func page(of name: String) -> Page? {
        let stem = Scalars(name.fileNameWithoutEnding)
        if let ordinal = ordinal(in: stem) { return ("", ordinal) }
        let core = withoutDates(stem)
        return standingNumber(in: core) ?? closingNumber(in: core)
    }

    /// 第3版, 第十二版
    private static func ordinal(in stem: Scalars) -> Int? {
        for index in stem.indices where stem[index] == "第" {
            let rest = stem[(index + 1)...]
            let digits = rest.prefix(while: \.isDigit)
            let number = digits.isEmpty ? rest.prefix { PageMark.chineseNumber([$0]) != nil } : digits
            guard (1...3).contains(number.count), number.endIndex < stem.endIndex,
                stem[number.endIndex] == "版"
            else { continue }
            if let value = Int(number.string) ?? PageMark.chineseNumber(number) { return value }
        }
        return nil
    }

    /// Without 20240529, 2024-05-29 and the like.
    private static func withoutDates(_ stem: Scalars) -> Scalars {
        var result: [Unicode.Scalar] = []
        var index = stem.startIndex
        while index < stem.endIndex {
            if let end = endOfDate(at: index, in: stem) {
                index = end
            } else {
                result.append(stem[index])
                index += 1
            }
        }
        return result[...]
    }

    private static func endOfDate(at start: Int, in stem: Scalars) -> Int? {
        var index = start
        for (part, length) in [4, 2, 2].enumerated() {
            if part > 0, index < stem.endIndex, "-_.".unicodeScalars.contains(stem[index]) { index += 1 }
            guard stem[index...].prefix(length).count(where: \.isDigit) == length else { return nil }
            index += length
        }
        return index
    }

    /// A number of one to three digits, or a letter with one, that no letter or digit stands beside.
    private static func standingNumber(in stem: Scalars) -> Page? {
        if let page = number(at: stem.startIndex, in: stem) { return page }
        for index in stem.indices where !stem[index].isLatin {
            if let page = number(at: index + 1, in: stem) { return page }
        }
        return nil
    }

    private static func number(at start: Int, in stem: Scalars) -> Page? {
        let letter = stem[start...].prefix(1).filter { ("A"..."Z").contains($0) }
        let digits = stem[(start + letter.count)...].prefix(while: \.isDigit)
        guard (1...3).contains(digits.count) else { return nil }
        return Int(digits.string).map { (letter[...].string, $0) }
    }

    /// The same at the end of the name, whatever stands before it.
    private static func closingNumber(in stem: Scalars) -> Page? {
        let digits = stem.suffix(while: \.isDigit).suffix(3)
        guard let number = Int(digits.string) else { return nil }
        let letter = stem[..<digits.startIndex].suffix(1).filter { ("A"..."Z").contains($0) }
        return (letter[...].string, number)
    }
}
