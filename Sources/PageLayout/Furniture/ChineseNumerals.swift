/// Numbers in Chinese characters, as vertical lines print them.
enum ChineseNumerals {
    private static let characters = Array("〇一二三四五六七八九")

    /// Each digit for itself, everything else as it is: 八一二六 for 8126.
    static func digits(in text: String) -> String {
        String(text.map { character in character.wholeNumberValue.flatMap(digit) ?? character })
    }

    private static func digit(_ value: Int) -> Character? {
        characters.indices.contains(value) ? characters[value] : nil
    }

    /// By value up to ninety-nine, as it is spoken: 十六 for 16; larger numbers digit by digit.
    static func numeral(of number: Int) -> String {
        guard (10..<100).contains(number) else { return digits(in: String(number)) }
        let tens = number / 10 > 1 ? digits(in: String(number / 10)) : ""
        return tens + "十" + (number % 10 > 0 ? digits(in: String(number % 10)) : "")
    }

    /// 二〇二六年三月八日 for 2026-03-08; anything else as it is.
    static func date(_ date: String) -> String {
        let parts = date.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
            return date
        }
        return "\(digits(in: String(year)))年\(numeral(of: month))月\(numeral(of: day))日"
    }
}
