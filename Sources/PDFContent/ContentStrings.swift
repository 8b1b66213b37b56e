/// The values of string tokens (ISO 32000-1, 7.3.4).
extension ContentLexer {
    /// The bytes that a string in parentheses or angle brackets stands for; none for another token.
    package func string(_ token: ContentToken) -> [UInt8] {
        switch token.kind {
        case .string: literal(bytes[token.range].dropFirst().dropLast())
        case .hexString: hexadecimal(bytes[token.range])
        default: []
        }
    }

    private func literal(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            place += 1
            guard byte == UInt8(ascii: "\\"), place < text.endIndex else {
                result.append(byte)
                continue
            }
            let escaped = text[place]
            place += 1
            switch escaped {
            case UInt8(ascii: "n"): result.append(10)
            case UInt8(ascii: "r"): result.append(13)
            case UInt8(ascii: "t"): result.append(9)
            case UInt8(ascii: "b"): result.append(8)
            case UInt8(ascii: "f"): result.append(12)
            case 10: break
            case 13: if place < text.endIndex, text[place] == 10 { place += 1 }
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                var value = Int(escaped - 0x30)
                var digits = 1
                while digits < 3, place < text.endIndex, (0x30...0x37).contains(text[place]) {
                    value = value * 8 + Int(text[place] - 0x30)
                    place += 1
                    digits += 1
                }
                result.append(UInt8(truncatingIfNeeded: value))
            default: result.append(escaped)
            }
        }
        return result
    }

    /// A last digit that has no second counts as followed by 0.
    private func hexadecimal(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let digits = text.compactMap(\.hexDigit)
        return stride(from: 0, to: digits.count, by: 2).map {
            digits[$0] << 4 | ($0 + 1 < digits.count ? digits[$0 + 1] : 0)
        }
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
