import PDFExport
import TextEncodings

/// The characters of everyday Chinese as the standards of the encodings list them.
enum StandardCharacters {
    /// GB 2312: the 3,755 of the first level, of which almost all of a text in simplified characters consists, and the
    /// 3,008 of the second, which are those of names.
    static var simplified: ExpectedCharacters {
        ExpectedCharacters(
            common: marks + characters(rows: 0xB0...0xD7, cells: Array(0xA1...0xFE), in: .gb18030),
            further: characters(rows: 0xD8...0xF7, cells: Array(0xA1...0xFE), in: .gb18030))
    }

    /// Big5: the 5,401 of the first level, the common ones of traditional Chinese, and the 7,652 of the second.
    static var traditional: ExpectedCharacters {
        let cells = Array(UInt8(0x40)...0x7E) + Array(0xA1...0xFE)
        return ExpectedCharacters(
            common: marks + characters(rows: 0xA4...0xC6, cells: cells, in: .big5),
            further: characters(rows: 0xC9...0xF9, cells: cells, in: .big5))
    }

    /// Letters, figures and marks, narrow and wide.
    private static var marks: [Unicode.Scalar] {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xB7...0xB7, 0x2014...0x201D, 0x2026...0x2026, 0x3000...0x3017, 0xFF01...0xFF5E,
        ]
        return ranges.joined().compactMap(Unicode.Scalar.init)
    }

    private static func characters(
        rows: ClosedRange<UInt8>, cells: [UInt8], in encoding: TextEncoding
    ) -> [Unicode.Scalar] {
        let bytes = rows.flatMap { row in cells.flatMap { [row, $0] } }
        // A cell that is empty becomes a mark of a fault or a character for private use.
        return decodedText(bytes, as: encoding).text.unicodeScalars.filter { $0.properties.isUnifiedIdeograph }
    }
}
