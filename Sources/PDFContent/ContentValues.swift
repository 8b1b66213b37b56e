/// What the tokens of names and strings stand for.
extension ContentLexer {
    /// A name without its solidus, its `#` codes read (ISO 32000-1, 7.3.5).
    package func name(_ token: ContentToken) -> String {
        var result: [UInt8] = []
        var place = token.range.lowerBound + 1
        while place < token.range.upperBound {
            if bytes[place] == UInt8(ascii: "#"), place + 2 < token.range.upperBound,
                let high = bytes[place + 1].hexDigit, let low = bytes[place + 2].hexDigit
            {
                result.append(high << 4 | low)
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes of a string in parentheses or angle brackets (7.3.4); none for other tokens.
    package func stringBytes(_ token: ContentToken) -> [UInt8] {
        switch token.kind {
        case .string: literalBytes(bytes[token.range].dropFirst())
        case .hexString: hexBytes(bytes[token.range])
        default: []
        }
    }

    private func hexBytes(_ digits: ArraySlice<UInt8>) -> [UInt8] {
        var values = digits.compactMap(\.hexDigit)
        // A last digit that is wanting is 0 (7.3.4.3).
        if values.count % 2 == 1 { values.append(0) }
        return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    private func literalBytes(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var rest = text.last == UInt8(ascii: ")") ? text.dropLast() : text
        var result: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            escape(in: &rest).map { result.append($0) }
        }
        return result
    }

    /// The byte that an escape stands for; nil for a line end that is none (7.3.4.2).
    private func escape(in rest: inout ArraySlice<UInt8>) -> UInt8? {
        guard let byte = rest.popFirst() else { return nil }
        switch byte {
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "f"): return 12
        case 13:
            if rest.first == 10 { rest.removeFirst() }
            return nil
        case 10: return nil
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = Int(byte - UInt8(ascii: "0"))
            for _ in 0..<2 {
                guard let digit = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else {
                    break
                }
                value = value * 8 + Int(digit - UInt8(ascii: "0"))
                rest.removeFirst()
            }
            return UInt8(truncatingIfNeeded: value)
        default: return byte
        }
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
