/// Numbers as Chinese dates print them.
enum ChineseNumeral {
    /// The same of a text.
    static func value(of text: String) -> Int? { value(of: Scalars(text)) }

    /// The number in European (also full-width) or Chinese digits, one by one (一九五六) or with tens and hundreds
    /// (三十一, 一百一十三); nil for anything else.
    static func value(of text: Scalars) -> Int? {
        guard (1...8).contains(text.count) else { return nil }
        if let number = number(of: text, digit: europeanDigit) { return number }
        // 元年 and 正月 stand alone.
        if text.count == 1 || !text.contains(where: { $0 == "元" || $0 == "正" }),
            let number = number(of: text, digit: chineseDigit)
        {
            return number
        }
        return text.allSatisfy { chineseDigit($0) != nil } ? nil : additiveValue(of: text)
    }

    static func europeanDigit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    private static func chineseDigit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "○", "零": 0
        case "一", "元", "正": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    /// 廿二 is 22, 卅 30.
    private static func tens(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十": 1
        case "廿": 2
        case "卅": 3
        default: nil
        }
    }

    /// The number of digits that stand one by one.
    private static func number(of text: Scalars, digit: (Unicode.Scalar) -> Int?) -> Int? {
        var number = 0
        for scalar in text {
            guard let digit = digit(scalar) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    private static func additiveValue(of text: Scalars) -> Int? {
        var total = 0
        var pending: Int?
        for scalar in text {
            if let digit = chineseDigit(scalar) {
                // 一百零三: the nought only fills the place.
                guard pending == nil || pending == 0 else { return nil }
                pending = digit
            } else if scalar == "千" || scalar == "百" {
                total += max(1, pending ?? 1) * (scalar == "千" ? 1_000 : 100)
                pending = nil
            } else if let ten = tens(scalar) {
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
