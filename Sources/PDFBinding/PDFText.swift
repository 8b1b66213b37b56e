/// Strings of PDF (ISO 32000-1, 7.3.4.3) in hexadecimal digits, in which nothing has to be escaped.
enum PDFText {
    /// A text string in UTF-16 (7.9.2.2).
    static func text(_ text: String) -> String {
        hexadecimal([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }

    /// A name (7.3.5), its irregular bytes as numbers.
    static func name(_ name: String) -> String {
        let regular = name.utf8.map { byte in
            let isPlain =
                (0x21...0x7E).contains(byte) && !Array("#()<>[]{}/%".utf8).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "#" + hexadecimal([byte]).dropFirst().dropLast()
        }
        return "/" + regular.joined()
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let inside = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return "<" + String(decoding: inside, as: UTF8.self) + ">"
    }
}
