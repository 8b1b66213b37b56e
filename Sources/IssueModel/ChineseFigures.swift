/// Numbers in Chinese figures, as covers and vertical lines have them.
package enum ChineseFigures {
    private static let figures: [Character] = Array("〇一二三四五六七八九")

    /// Figure by figure, for years and numbers of issues: 二〇二六 of 2026. What is no digit stays.
    package static func digits(_ text: String) -> String {
        String(
            text.map { character in
                character.isASCII ? character.wholeNumberValue.map { figures[$0] } ?? character : character
            })
    }

    /// As one counts: 三十一 of 31, 一百〇五 of 105, 一千四百六十 of 1460; from 10,000 on figure by figure.
    package static func counted(_ number: Int) -> String {
        guard (1..<10_000).contains(number) else { return digits(String(number)) }
        var result = ""
        var isAfterGap = false
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let figure = number / unit % 10
            guard figure > 0 else {
                isAfterGap = !result.isEmpty
                continue
            }
            if isAfterGap { result.append(figures[0]) }
            isAfterGap = false
            // 十二, not 一十二.
            if !(unit == 10 && figure == 1 && result.isEmpty) { result.append(figures[figure]) }
            result += name
        }
        return result
    }

    /// 二〇二六年三月八日 of `2026-03-08`; what is no date stays.
    package static func date(_ date: String) -> String {
        guard let numbers = DateNumbers(date) else { return date }
        return "\(digits(String(numbers.year)))年\(counted(numbers.month))月\(counted(numbers.day))日"
    }
}
