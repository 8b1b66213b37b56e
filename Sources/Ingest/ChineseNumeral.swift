/// Numbers as Chinese dates print them.
enum ChineseNumeral {
    private static let digits: [Character: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2,
        "元": 1, "正": 1,
    ]
    /// 廿二 is 22, 卅 30.
    private static let tens: [Character: Int] = ["十": 1, "廿": 2, "卅": 3]

    /// The number in European (also full-width) or Chinese digits, one by one (一九五六) or with tens and hundreds
    /// (三十一, 一百一十三); nil for anything else.
    static func value(of text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.count <= 8 else { return nil }
        if text.allSatisfy({ europeanDigit($0) != nil }) {
            return text.reduce(0) { $0 * 10 + (europeanDigit($1) ?? 0) }
        }
        if text.allSatisfy({ digits[$0] != nil }) {
            // 元年 and 正月 stand alone.
            guard text.count == 1 || !text.contains(where: { $0 == "元" || $0 == "正" }) else { return nil }
            return text.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
        }
        return additiveValue(of: text)
    }

    static func europeanDigit(_ character: Character) -> Int? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
            return nil
        }
        return switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    private static func additiveValue(of text: some StringProtocol) -> Int? {
        var total = 0
        var pending: Int?
        for character in text {
            if let digit = digits[character] {
                // 一百零三: the nought only fills the place.
                guard pending == nil || pending == 0 else { return nil }
                pending = digit
            } else if character == "百" {
                total += max(1, pending ?? 1) * 100
                pending = nil
            } else if let ten = tens[character] {
                guard ten == 1 || pending == nil else { return nil }
                total += (pending ?? 1) * ten * 10
                pending = nil
            } else {
                return nil
            }
        }
        return total + (pending ?? 0)
    }
}
