/// The label of a page as one word: 第2版, 02版, 三版, A02, B2版, 第5頁, 第三張, 特1, 特刊1, 6.
struct PageLabel {
    /// The letter of a section; of an extra 特.
    let letter: Unicode.Scalar?
    let number: Int
    /// What stands before its number: A, 特, 特刊.
    private let sign: Scalars
    /// Its number as it is printed.
    private let digits: Scalars
    /// Whether it begins with a nought.
    let hasZero: Bool
    /// 版; 頁 or 張 where a newspaper abroad or an old one counts its leaves so.
    private let unit: Unicode.Scalar
    /// Whether its letter or its unit tells it from any other number.
    let isCertain: Bool
    /// Whether it counts sheets, which other things are counted by too.
    var countsSheets: Bool { unit == "張" || unit == "张" }

    /// Whether a label can begin with the character; nearly no line does.
    static func canBegin(with scalar: Unicode.Scalar) -> Bool {
        scalar == "第" || scalar == "特" || scalar.isDigit || ("A"..."Z").contains(scalar)
            || PageMark.isNumeral(scalar)
    }

    init?(_ word: Scalars) {
        guard word.count <= 8 else { return nil }
        var core = word
        let isOrdinal = core.first == "第"
        if isOrdinal { core = core.dropFirst() }
        // 5頁 is how many, 第5頁 which.
        let unit = core.last.flatMap { $0 == "版" || isOrdinal && "頁页張张".unicodeScalars.contains($0) ? $0 : nil }
        if unit != nil { core = core.dropLast() }
        self.unit = unit ?? "版"
        sign = PageLabel.sign(of: core)
        letter = sign.first
        core = core.dropFirst(sign.count)
        let value = core.count <= 3 && core.allSatisfy(\.isDigit) ? ChineseNumeral.value(of: core) : nil
        guard let number = value ?? PageMark.chineseNumber(core), number > 0 else { return nil }
        self.number = number
        hasZero = core.first == "0"
        isCertain = unit != nil || letter != nil
        digits = core
    }

    /// The letter of a section; of an extra 特 or 特刊, with a number behind it.
    private static func sign(of word: Scalars) -> Scalars {
        guard let first = word.first else { return [] }
        if ("A"..."Z").contains(first) { return word.prefix(1) }
        guard first == "特" else { return [] }
        let sign = word.prefix(word.dropFirst().first == "刊" ? 2 : 1)
        return word.dropFirst(sign.count).first?.isDigit == true ? sign : []
    }

    /// As the model has it: 第2版, A02.
    var text: String { sign.isEmpty ? "第\(number)\(unit)" : sign.string + digits.string }
}
