/// Below this score a text is hardly Chinese in the encoding that was tried.
private let leastScore = 0.35
/// Two encodings whose scores are nearer than this are a guess.
private let leastLead = 0.15

/// Reads bytes in the encoding that they are in: a byte order mark, valid UTF-8, UTF-16 by its NULs, else the one of
/// GB 18030 and Big5 in which the text looks most like Chinese.
package func detectedText(_ bytes: [UInt8]) -> DecodedText {
    if let marked = markedEncoding(of: bytes) { return decodedText(bytes, as: marked) }
    let utf8 = decodedText(bytes, as: .utf8)
    if utf8.unmappableCount == 0, !bytes.contains(0) { return utf8 }
    if let utf16 = unmarkedUTF16(bytes) { return utf16 }
    if utf8.unmappableCount == 0 || isDamagedUTF8(utf8) { return utf8 }
    return legacyText(bytes)
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
    let scores = read.map { score(utf16: $0) }
    let best = scores[1] > scores[0] ? 1 : 0
    return scores[best] >= leastScore ? read[best] : nil
}

/// A NUL is no character of a text: the pair (0, 0) counts against UTF-16.
private func score(utf16 read: DecodedText) -> Double { TextScore(read.text).value }

/// UTF-8 in which some bytes were lost: most of what is not ASCII is still well-formed, and reads as Chinese.
private func isDamagedUTF8(_ read: DecodedText) -> Bool {
    let intact = read.text.unicodeScalars.count { $0.value >= 0x800 && $0 != "\u{FFFD}" }
    return intact >= 2 * read.unmappableCount
}

private func legacyText(_ bytes: [UInt8]) -> DecodedText {
    let gb = decodedText(bytes, as: .gb18030)
    let big5 = bestBig5(bytes)
    let scores = (gb: TextScore(gb.text).value, big5: TextScore(big5.text).value)
    var (best, rival) = scores.gb >= scores.big5 ? (gb, big5) : (big5, gb)
    if max(scores.gb, scores.big5) < leastScore || abs(scores.gb - scores.big5) < leastLead {
        best.rival = rival.encoding
    }
    return best
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
