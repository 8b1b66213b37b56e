import TextEncodings
import Testing

@Suite("Well-formed UTF-8 is told from any other bytes")
struct WellFormedTests {
    /// The ends of the ranges of table 3-7 of the Unicode Standard, and what lies outside of them.
    private static let bounds: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
        0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]

    private func isReadAsItIs(_ bytes: [UInt8]) -> Bool {
        let read = decodedText(bytes, as: .utf8)
        return read.unmappableCount == 0 && Array(read.text.utf8) == bytes
    }

    @Test(
        "Of all sequences at the ends of the ranges those are that the standard library takes",
        arguments: WellFormedTests.bounds)
    func sequences(first: UInt8) {
        let others = WellFormedTests.bounds
        var wrong: [[UInt8]] = []
        func look(at bytes: [UInt8]) {
            let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
            if isReadAsItIs(bytes) != isWellFormed { wrong.append(bytes) }
        }
        look(at: [first])
        for second in others {
            look(at: [first, second])
            for third in others {
                look(at: [first, second, third])
                look(at: Array("版".utf8) + [first, second, third])
                guard first >= 0xF0 else { continue }
                for fourth in others { look(at: [first, second, third, fourth]) }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }
}
