/// The label of a page as one word: 第2版, 02版, 三版, A02, B2版, 6.
struct PageLabel {
    let letter: Unicode.Scalar?
    let number: Int
    /// As the model has it: 第2版, A02.
    let text: String
    /// Whether it begins with a nought.
    let hasZero: Bool
    /// Whether its letter or its 版 tells it from any other number.
    let isCertain: Bool

    /// Whether a label can begin with the character; nearly no line does.
    static func canBegin(with scalar: Unicode.Scalar) -> Bool {
        scalar == "第" || scalar.isDigit || ("A"..."Z").contains(scalar)
            || LineForms.chineseDigits.contains(scalar)
    }

    init?(_ word: Scalars) {
        guard word.count <= 8 else { return nil }
        var core = word
        if core.first == "第" { core.removeFirst() }
        let hasUnit = core.last == "版"
        if hasUnit { core.removeLast() }
        letter = core.first.flatMap { ("A"..."Z").contains($0) ? $0 : nil }
        if letter != nil { core.removeFirst() }
        let digits = core.count <= 3 && core.allSatisfy(\.isDigit) ? ChineseNumeral.value(of: core) : nil
        guard let number = digits ?? PageMark.chineseNumber(core), number > 0 else { return nil }
        self.number = number
        hasZero = core.first == "0"
        isCertain = hasUnit || letter != nil
        text = letter.map { "\($0)\(core.string)" } ?? "第\(number)版"
    }
}
