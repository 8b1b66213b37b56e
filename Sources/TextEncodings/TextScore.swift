/// How much a text read in some encoding looks like Chinese newspaper text.
struct TextScore {
    /// At most 1, for nothing but common characters and marks; below 0 for rubbish. 1 for pure ASCII.
    let value: Double
    /// Characters that were looked at: those beyond ASCII.
    let count: Int

    /// Characters that are looked at: enough for any text, and few enough for a file of megabytes.
    private static let sampleLength = 20_000

    init(_ text: String) {
        var sum = 0.0
        var count = 0
        for scalar in text.unicodeScalars where TextScore.isScored(scalar) {
            count += 1
            sum += TextScore.weight(of: scalar)
            if count == TextScore.sampleLength { break }
        }
        self.count = count
        value = count == 0 ? 1 : sum / Double(count)
    }

    /// How many characters of a text can be looked at; no more than the limit are counted.
    static func count(in text: String, limit: Int) -> Int {
        text.unicodeScalars.lazy.filter(isScored).prefix(limit).count
    }

    private static func isScored(_ scalar: Unicode.Scalar) -> Bool { !scalar.isASCII || isControl(scalar) }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value) || scalar.value == 0x7F
    }

    private static func weight(of scalar: Unicode.Scalar) -> Double {
        if CommonCharacters.all.contains(scalar) { return 1 }
        return switch scalar.value {
        case 0xFFFD, 0xFFFE, 0xFFFF: -3
        case ..<0x20, 0x7F...0x9F: -2
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: -1
        // Marks that Chinese text is full of.
        case 0x3001, 0x3002, 0x300A, 0x300B, 0x300C, 0x300D, 0x3000, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF01, 0xFF1F,
            0xFF08, 0xFF09, 0x201C, 0x201D, 0x2014, 0x2026, 0xB7, 0xFF10...0xFF19:
            1
        // Kana, Bopomofo, Greek, Cyrillic, frames: GB and Big5 have them, Chinese news seldom.
        case 0x3040...0x312F, 0x0370...0x04FF, 0x2500...0x25FF: -0.5
        case 0x4E00...0x9FFF: 0.2
        default: 0
        }
    }
}
