/// Below this score a text is hardly Chinese in the encoding that was tried.
private let leastScore = 0.35
/// Two encodings whose scores are nearer than this are a guess.
private let leastLead = 0.15
/// In short texts chance does more, so the lead must be this many characters' worth.
private let leastLeadInCharacters = 1.2
/// Well-formed UTF-8 is chance only in texts of so few characters beyond ASCII.
private let chanceLength = 16

/// Reads bytes in the encoding that they are in: a byte order mark, valid UTF-8, UTF-16 by its NULs, else the one of
/// GB 18030 and Big5 in which the text looks most like Chinese.
package func detectedText(_ bytes: [UInt8]) -> DecodedText {
    if let marked = markedEncoding(of: bytes) { return decodedText(bytes, as: marked) }
    let utf8 = decodedText(bytes, as: .utf8)
    if utf8.unmappableCount == 0, !hasNUL(bytes) { return mistakenUTF8(utf8, bytes) ?? utf8 }
    if let utf16 = unmarkedUTF16(bytes) { return utf16 }
    if utf8.unmappableCount == 0 || isDamagedUTF8(utf8) { return utf8 }
    return legacyText(bytes)
}

/// Whether a byte is nought. All are looked at, several at a time, since nearly no text has one.
private func hasNUL(_ bytes: [UInt8]) -> Bool {
    var least: UInt8 = .max
    for byte in bytes { least = min(least, byte) }
    return least == 0
}

/// UTF-16 without a byte order mark. Line feeds, digits and blanks put a NUL on the same side of every pair.
private func unmarkedUTF16(_ bytes: [UInt8]) -> DecodedText? {
    guard bytes.count >= 4, bytes.contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in bytes.indices where bytes[index] == 0 {
        if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // A character of U+xx00 (U+4E00, the commonest of all) puts a NUL on the other side too.
    let encoding: TextEncoding = zeros.odd >= zeros.even ? .utf16LittleEndian : .utf16BigEndian
    let other: TextEncoding = zeros.odd >= zeros.even ? .utf16BigEndian : .utf16LittleEndian
    let read = [decodedText(bytes, as: encoding), decodedText(bytes, as: other)]
    // The pair (0, 0) is a control character, which counts against UTF-16.
    let scores = read.map { TextScore($0.text).value }
    let best = scores[1] > scores[0] ? 1 : 0
    return scores[best] >= leastScore ? read[best] : nil
}

/// 志愿 in GB 18030 (D6 BE D4 B8) happens to be well-formed UTF-8 of two letters: so a few characters that are
/// nothing like Chinese, but are in another encoding, are taken for that one.
private func mistakenUTF8(_ utf8: DecodedText, _ bytes: [UInt8]) -> DecodedText? {
    guard (1...chanceLength).contains(TextScore.count(in: utf8.text, limit: chanceLength + 1)),
        TextScore(utf8.text).value < leastScore
    else { return nil }
    var legacy = legacyText(bytes)
    guard TextScore(legacy.text).value > leastScore else { return nil }
    legacy.rival = .utf8
    return legacy
}

/// UTF-8 in which some bytes were lost: most of what is not ASCII is still well-formed, and reads as Chinese.
private func isDamagedUTF8(_ read: DecodedText) -> Bool {
    let intact = read.text.unicodeScalars.count { $0.value >= 0x800 && $0 != "\u{FFFD}" }
    return intact >= 2 * read.unmappableCount
}

private func legacyText(_ bytes: [UInt8]) -> DecodedText {
    guard bytes.count > sampleLength else { return comparedText(bytes) }
    let sample = comparedText(Array(bytes.prefix(sampleLength)))
    var whole = sample.encoding == .gb18030 ? decodedText(bytes, as: .gb18030) : bestBig5(bytes)
    whole.rival = sample.rival
    return whole
}

/// Bytes that decide between GB 18030 and Big5: more than a page has, so that a whole year in a file is read once only.
private let sampleLength = 1 << 17

private func comparedText(_ bytes: [UInt8]) -> DecodedText {
    let read = [decodedText(bytes, as: .gb18030), bestBig5(bytes)]
    let scores = read.map { TextScore($0.text) }
    let values = [
        scores[0].value + firstLevelWeight
            * firstLevelShare(of: bytes, leads: 0xB0...0xD7, trails: 0xA1...0xFE),
        scores[1].value + firstLevelWeight
            * firstLevelShare(of: bytes, leads: 0xA4...0xC6, trails: 0x40...0xFE),
    ]
    let best = values[1] > values[0] ? 1 : 0
    var result = read[best]
    let neededLead = max(leastLead, leastLeadInCharacters / Double(max(1, scores[best].count)))
    if scores[best].value < leastScore || values[best] - values[1 - best] < neededLead {
        result.rival = read[1 - best].encoding
    }
    return result
}

/// How much it counts that characters are of the first level of a standard.
private let firstLevelWeight = 0.25

/// Share of byte pairs that are characters of the first level, which GB 2312 and Big5 give to the common ones.
private func firstLevelShare(
    of bytes: [UInt8], leads: ClosedRange<UInt8>, trails: ClosedRange<UInt8>
) -> Double {
    var (pairs, first) = (0, 0)
    var index = 0
    while index + 1 < bytes.count {
        guard bytes[index] >= 0x80 else {
            index += 1
            continue
        }
        pairs += 1
        if leads.contains(bytes[index]), trails.contains(bytes[index + 1]) { first += 1 }
        index += 2
    }
    return pairs == 0 ? 0 : Double(first) / Double(pairs)
}

/// Plain Big5 unless the Hong Kong supplement reads more of the bytes.
private func bestBig5(_ bytes: [UInt8]) -> DecodedText {
    let plain = decodedText(bytes, as: .big5)
    let supplemented = decodedText(bytes, as: .big5HKSCS)
    func losses(_ read: DecodedText) -> Int {
        read.unmappableCount + read.text.unicodeScalars.count { (0xE000...0xF8FF).contains($0.value) }
    }
    return losses(supplemented) < losses(plain) ? supplemented : plain
}
