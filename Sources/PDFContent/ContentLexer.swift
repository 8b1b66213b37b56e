/// Divides a content stream into tokens. Damaged streams give tokens to their end; nothing is read past it.
package struct ContentLexer: Sendable {
    package let bytes: [UInt8]
    private var place = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next token; nil at the end.
    package mutating func next() -> ContentToken? {
        skipBlank()
        guard place < bytes.count else { return nil }
        let start = place
        switch bytes[start] {
        case UInt8(ascii: "("): return string(from: start)
        case UInt8(ascii: "<"):
            if isNext(UInt8(ascii: "<")) { return taken(.dictionaryStart, 2) }
            while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
            place = min(place + 1, bytes.count)
            return ContentToken(.hexString, start..<place)
        case UInt8(ascii: ">"): return taken(.dictionaryEnd, isNext(UInt8(ascii: ">")) ? 2 : 1)
        case UInt8(ascii: "["): return taken(.arrayStart, 1)
        case UInt8(ascii: "]"): return taken(.arrayEnd, 1)
        case UInt8(ascii: "/"):
            place += 1
            skipRegular()
            return ContentToken(.name, start..<place)
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"): return taken(.keyword, 1)
        default: return word(from: start)
        }
    }

    /// The value of a number token; 0 when it has none.
    package func number(_ token: ContentToken) -> Double { decimal(bytes[token.range]) }

    package func text(_ token: ContentToken) -> String {
        String(decoding: bytes[token.range], as: UTF8.self)
    }
}

/// The parts of the tokens.
extension ContentLexer {
    private func isNext(_ byte: UInt8) -> Bool { place + 1 < bytes.count && bytes[place + 1] == byte }

    private mutating func taken(_ kind: ContentToken.Kind, _ count: Int) -> ContentToken {
        place += count
        return ContentToken(kind, (place - count)..<place)
    }

    private mutating func skipBlank() {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%") {
                while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
            } else if bytes[place].isBlank {
                place += 1
            } else {
                return
            }
        }
    }

    private mutating func skipRegular() {
        while place < bytes.count, !bytes[place].isBlank, !bytes[place].isDelimiter { place += 1 }
    }

    /// A string in parentheses, which may nest (7.3.4.2).
    private mutating func string(from start: Int) -> ContentToken {
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            place = min(place + 1, bytes.count)
            if depth == 0 { break }
        }
        return ContentToken(.string, start..<place)
    }

    private mutating func word(from start: Int) -> ContentToken {
        skipRegular()
        let word = bytes[start..<place]
        guard let first = word.first else { return ContentToken(.keyword, start..<place) }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return ContentToken(.number, start..<place)
        case UInt8(ascii: "B") where word.elementsEqual([UInt8(ascii: "B"), UInt8(ascii: "I")]):
            return inlineImage(from: start)
        default: return ContentToken(.keyword, start..<place)
        }
    }

    /// Its data ends at an `EI` that stands alone (8.9.7).
    private mutating func inlineImage(from start: Int) -> ContentToken {
        while place + 2 < bytes.count {
            let ends =
                bytes[place].isBlank && bytes[place + 1] == UInt8(ascii: "E")
                && bytes[place + 2] == UInt8(ascii: "I")
            if ends, place + 3 == bytes.count || bytes[place + 3].isBlank {
                place += 3
                return ContentToken(.inlineImage, start..<place)
            }
            place += 1
        }
        place = bytes.count
        return ContentToken(.inlineImage, start..<place)
    }
}

extension UInt8 {
    /// White space of PDF (7.2.2).
    fileprivate var isBlank: Bool {
        self == 32 || self == 10 || self == 13 || self == 9 || self == 12 || self == 0
    }

    fileprivate var isDelimiter: Bool {
        switch self {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}

/// A number of PDF: no exponents (7.3.3).
private func decimal(_ digits: ArraySlice<UInt8>) -> Double {
    var value = 0.0
    var scale = 0.0
    var isNegative = false
    for byte in digits {
        switch byte {
        case UInt8(ascii: "-"): isNegative = true
        case UInt8(ascii: "."): scale = scale == 0 ? 1 : scale
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            value = value * 10 + Double(byte - UInt8(ascii: "0"))
            scale *= 10
        default: break
        }
    }
    if scale > 1 { value /= scale }
    return isNegative ? -value : value
}
