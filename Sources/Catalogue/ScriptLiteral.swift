/// Values as the catalogue's scripts have them.
enum ScriptLiteral {
    /// A text as a literal of JSON that is safe inside any script or page.
    static func text(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            // The end of a script element, and line ends that older engines do not take in literals.
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}": result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A file that hands a value to the search.
    static func call(_ name: String, _ value: String) -> [UInt8] {
        Array("banxinData(\(text(name)),\(value));\n".utf8)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
