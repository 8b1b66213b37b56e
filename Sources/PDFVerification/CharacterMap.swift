import PDFContent

/// From the codes of a font to text: a ToUnicode CMap (ISO 32000-1, 9.10.3).
struct CharacterMap {
    /// Bytes of a code.
    private(set) var codeLength = 1
    private var texts: [Int: String] = [:]
    /// No range of a CMap spans more; one that says so is damaged.
    private static let longestRange = 65_536

    init(_ bytes: [UInt8]) {
        var lexer = ContentLexer(bytes)
        var values: [[UInt8]] = []
        var list: [[UInt8]]?
        while let token = lexer.next() {
            switch token.kind {
            case .hexString:
                if list == nil { values.append(lexer.string(token)) } else { list?.append(lexer.string(token)) }
            case .arrayStart: list = []
            case .arrayEnd:
                if let list, values.count >= 2 { addRange(values.suffix(2).map { $0 }, list) }
                list = nil
                values = []
            case .keyword:
                switch lexer.text(token) {
                case "endcodespacerange": codeLength = max(1, min(4, values.first?.count ?? 1))
                case "endbfchar": addCharacters(values)
                case "endbfrange": addRanges(values)
                default: break
                }
                values = []
            default: break
            }
        }
    }

    /// The text of a code; nil when the font does not say.
    subscript(code: Int) -> String? { texts[code] }

    private mutating func addCharacters(_ values: [[UInt8]]) {
        for index in stride(from: 0, to: values.count - 1, by: 2) {
            texts[number(values[index])] = utf16Text(values[index + 1])
        }
    }

    /// Ranges whose texts follow each other: first code, last code, text of the first.
    private mutating func addRanges(_ values: [[UInt8]]) {
        for index in stride(from: 0, to: values.count - 2, by: 3) {
            let (first, last) = (number(values[index]), number(values[index + 1]))
            guard first <= last, last - first < CharacterMap.longestRange else { continue }
            var text = values[index + 2]
            for code in first...last {
                texts[code] = utf16Text(text)
                if let end = text.indices.last { text[end] &+= 1 }
            }
        }
    }

    private mutating func addRange(_ bounds: [[UInt8]], _ list: [[UInt8]]) {
        for (index, text) in list.enumerated() { texts[number(bounds[0]) + index] = utf16Text(text) }
    }
}

/// A number in bytes, the first being the highest.
func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }

/// UTF-16BE without a mark.
func utf16Text(_ bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
}
