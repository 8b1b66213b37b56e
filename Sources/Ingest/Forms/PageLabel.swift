/// The label of a page as one word: 第2版, 02版, 三版, A02, B2版, 特1, 6.
struct PageLabel {
    /// The letter of a section; of an extra 特.
    let letter: Unicode.Scalar?
    let number: Int
    /// Whether it has 页 for 版, as newspapers abroad have; other things than pages of a newspaper have that too.
    let isLeaf: Bool
    /// The word as it is printed.
    private let word: Scalars
    /// Its number as it is printed.
    private let digits: Scalars
    /// Whether it begins with a nought.
    let hasZero: Bool
    /// Whether its letter or its 版 tells it from any other number.
    let isCertain: Bool

    /// Whether a label can begin with the character; nearly no line does.
    static func canBegin(with scalar: Unicode.Scalar) -> Bool {
        scalar == "第" || scalar == "特" || scalar.isDigit || ("A"..."Z").contains(scalar)
            || LineForms.chineseDigits.contains(scalar)
    }

    init?(_ word: Scalars) {
        guard word.count <= 8 else { return nil }
        var core = word
        if core.first == "第" { core = core.dropFirst() }
        self.word = word
        isLeaf = word.first == "第" && (core.last == "页" || core.last == "頁")
        let hasUnit = core.last == "版" || isLeaf
        if hasUnit { core = core.dropLast() }
        let isExtra = core.first == "特" && core.dropFirst().first?.isDigit == true
        letter = core.first.flatMap { isExtra || ("A"..."Z").contains($0) ? $0 : nil }
        if letter != nil { core = core.dropFirst() }
        let value = core.count <= 3 && core.allSatisfy(\.isDigit) ? ChineseNumeral.value(of: core) : nil
        guard let number = value ?? PageMark.chineseNumber(core), number > 0 else { return nil }
        self.number = number
        hasZero = core.first == "0"
        isCertain = hasUnit || letter != nil
        digits = core
    }

    /// As the model has it: 第2版, A02, 第5頁.
    var text: String {
        if isLeaf { return word.string }
        return letter.map { "\($0)\(digits.string)" } ?? "第\(number)版"
    }
}
