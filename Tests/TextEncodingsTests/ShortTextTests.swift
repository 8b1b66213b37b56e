import Foundation
import TestSupport
import TextEncodings
import Testing

@Suite("Short texts: what detection gets wrong")
struct ShortTextTests {
    /// Pieces of the example's running text, one of `length` characters from every third place.
    private static func pieces(of length: Int) throws -> [String] {
        let text = try (1...8).map { try Repository.text(of: "Examples/qinghe-weekly/pages/0\($0).txt") }
            .joined()
        let scalars = text.unicodeScalars.filter { $0.value > 0x3000 || (0x30...0x39).contains($0.value) }
        return stride(from: 0, to: scalars.count - length, by: 3).map { start in
            String(String.UnicodeScalarView(scalars.dropFirst(start).prefix(length)))
        }
    }

    /// The pieces in an encoding. A line feed is part of no character in either, so one run of iconv does.
    private static func encodedPieces(_ pieces: [String], as name: String) throws -> [ArraySlice<UInt8>] {
        let scratch = try ScratchFolder()
        let source = try scratch.write("source", Array(pieces.joined(separator: "\n").utf8))
        // The transform makes a few characters that Big5 lacks; -c leaves them out.
        let target = scratch.path + "/target"
        _ = try run(["iconv", "-c", "-f", "UTF-8", "-t", name, "-o", target, source])
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: target)))
        return bytes.split(separator: 0x0A).filter { piece in piece.contains { $0 >= 0x80 } }
    }

    @Test(
        "A wrong guess is rare, rarer the longer the text, and mostly comes with a warning",
        arguments: [
            // length, and of 1000 pieces: at most wrong, at most wrong without a warning
            (2, 25, 6), (4, 5, 2), (8, 2, 1), (16, 1, 0),
        ])
    func pieces(length: Int, wrong: Int, silent: Int) throws {
        let simplified = try ShortTextTests.pieces(of: length)
        let traditional = simplified.map {
            $0.applyingTransform(StringTransform("Hans-Hant"), reverse: false) ?? ""
        }
        let rows: [(texts: [String], name: String, expected: Set<TextEncoding>)] = [
            (simplified, "GB18030", [.gb18030]), (traditional, "GB18030", [.gb18030]),
            (traditional, "BIG5", [.big5, .big5HKSCS]),
        ]
        for row in rows {
            let encoded = try ShortTextTests.encodedPieces(row.texts, as: row.name)
            try #require(encoded.count > 1000)
            let misread = encoded.map { detectedText(Array($0)) }.filter { !row.expected.contains($0.encoding) }
            let unsaid = misread.filter { $0.rival == nil }
            #expect(misread.count * 1000 <= wrong * encoded.count)
            #expect(unsaid.count * 1000 <= silent * encoded.count)
        }
    }
}
