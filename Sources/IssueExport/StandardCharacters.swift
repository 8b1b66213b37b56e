import TextEncodings

/// The characters of everyday Chinese as the standards of the encodings list them.
enum StandardCharacters {
    /// The 3,755 of the first level of GB 2312, of which almost all of a text in simplified characters consists.
    static var simplified: [Unicode.Scalar] {
        characters(rows: 0xB0...0xD7, cells: Array(0xA1...0xFE), in: .gb18030)
    }

    /// The 5,401 of the first level of Big5, the common ones of traditional Chinese.
    static var traditional: [Unicode.Scalar] {
        characters(rows: 0xA4...0xC6, cells: Array(0x40...0x7E) + Array(0xA1...0xFE), in: .big5)
    }

    private static func characters(
        rows: ClosedRange<UInt8>, cells: [UInt8], in encoding: TextEncoding
    ) -> [Unicode.Scalar] {
        let bytes = rows.flatMap { row in cells.flatMap { [row, $0] } }
        // A cell that is empty becomes a mark of a fault or a character for private use.
        return decodedText(bytes, as: encoding).text.unicodeScalars.filter { $0.properties.isUnifiedIdeograph }
    }
}
