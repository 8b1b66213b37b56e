/// Numbers and marks before an item, a part or a time.
extension LineForms {
    /// ● and the like.
    @inline(__always)
    static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly every line begins with a Chinese character.
        scalar.value < 0x3000 && isLowBullet(scalar)
    }

    private static func isLowBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "●", "•", "◆", "▲", "■", "★", "◇", "△", "○", "◎", "▶", "►", "※", "□", "☆", "*", "·", "▪", "♦": true
        default: false
        }
    }

    /// What numbers in words are made of.
    static let figures = ScalarSet("一二两三四五六七八九十百千万兩萬")

    static let chineseDigits = ScalarSet("一二三四五六七八九十")

    /// 一、…, （一）…
    static func hanNumber(_ text: Scalars) -> Bool {
        guard let first = text.first, first == "（" || chineseDigits.contains(first) else { return false }
        let isBracketed = first == "（"
        let core = isBracketed ? text.dropFirst() : text
        let number = core.prefix { chineseDigits.contains($0) }
        guard (1...3).contains(number.count), number.endIndex < core.endIndex else { return false }
        let next = core[number.endIndex]
        // 三是过好“适老关”: one of the points of a text, as a line of its own.
        return next == "、" || (next == "）" && isBracketed)
            || next == "是" && number.count == 1 && text.count <= 14 && text.last?.isStop == false
    }

    /// 1. …, 2、…, （3）…, ① …
    static func digitNumber(_ text: Scalars) -> Bool {
        guard let first = text.first else { return false }
        if isCircledNumber(first) { return true }
        guard first == "（" || first.isDigit else { return false }
        let isBracketed = first == "（"
        let core = isBracketed ? text.dropFirst() : text
        let digits = core.prefix(while: \.isDigit)
        guard (1...2).contains(digits.count), digits.endIndex < core.endIndex else { return false }
        let rest = core[digits.endIndex...]
        if isBracketed { return rest.first == "）" }
        guard rest.first == "." || rest.first == "、" || rest.first == "．" else { return false }
        // 1.5 is a number, 1.10月11日 an item that begins with a day.
        let after = rest.dropFirst()
        let day = after.drop(while: \.isDigit)
        return after.first?.properties.numericType == nil || day.first == "月"
    }

    /// ① to ⑳
    static func isCircledNumber(_ scalar: Unicode.Scalar) -> Bool { (0x2460...0x2473).contains(scalar.value) }

    /// 6:30 早安滨海, 14时 …
    static func beginsWithTime(_ text: Scalars) -> Bool {
        guard text.first?.isDigit == true else { return false }
        let digits = text.prefix(while: \.isDigit)
        guard (1...2).contains(digits.count), digits.endIndex < text.endIndex else { return false }
        switch text[digits.endIndex] {
        case ":", "：", "时", "時": return true
        default: return false
        }
    }

    /// 6:50, 06：00
    static func isTimeOfDay(_ text: Scalars) -> Bool {
        let parts = text.split { $0 == ":" || $0 == "：" }
        return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }
    }

    private static func isBeforeNumeral(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "之" || scalar == "其" || scalar == "第"
    }

    private static let numerals = ScalarSet("0123456789一二三四五六七八九十壹贰叁ⅠⅡⅢⅣⅤ")

    /// 1 凌晨四点的闹钟, 之一 剪刀, 其二: a number, a blank, a short head.
    static func isNumberedWord(_ text: Scalars, shape: LineShape) -> Bool {
        guard numerals.contains(shape.first) || isBeforeNumeral(shape.first), shape.wordTotal <= 3,
            shape.utf8Count <= 72
        else { return false }
        let number = text.word(after: text.startIndex).drop(while: isBeforeNumeral)
        return (1...2).contains(number.count) && number.allSatisfy { numerals.contains($0) }
    }
}
