/// A text in pinyin without tones, each syllable with a capital: 清河周报 → Qing He Zhou Bao. By this libraries and
/// e-readers file Chinese titles among Latin ones.
///
/// Characters that the table lacks, and everything that is not Chinese, stand as they are. Of a character with several
/// readings the most usual is taken, but in the words of `pinyinWords`.
package func pinyin(of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let readings = readings(of: Set(scalars.filter { $0.value >= 0x4E00 }))
    var words: [String] = []
    var isInWord = false
    var position = 0
    while position < scalars.count {
        let scalar = scalars[position]
        let known = word(at: position, in: scalars) ?? readings[scalar].map { [$0] }
        if let known {
            words += known.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            position += known.count
            isInWord = false
            continue
        }
        if scalar.properties.isWhitespace {
            isInWord = false
        } else if isInWord {
            words[words.count - 1].unicodeScalars.append(scalar)
        } else {
            words.append(String(scalar))
            isInWord = true
        }
        position += 1
    }
    return words.joined(separator: " ")
}

/// The syllables of the known word that starts there.
private func word(at position: Int, in scalars: [Unicode.Scalar]) -> [String]? {
    pinyinWords[scalars[position]]?.first { scalars[position...].starts(with: $0.word) }?.syllables
}

/// One walk over the table finds the readings of all characters that are asked for.
private func readings(of wanted: Set<Unicode.Scalar>) -> [Unicode.Scalar: String] {
    guard !wanted.isEmpty else { return [:] }
    var found: [Unicode.Scalar: String] = [:]
    // A bit for the last figures of each, so that hardly a character of the table has to be looked for.
    let marks = wanted.reduce(UInt64(0)) { $0 | 1 << UInt64($1.value & 63) }
    var syllable = ""
    var isInSyllable = false
    for scalar in pinyinReadings.unicodeScalars {
        // ü is the one letter of syllables beyond ASCII.
        if scalar.value < 0x100 {
            if !isInSyllable { syllable = "" }
            if scalar != "\n" { syllable.unicodeScalars.append(scalar) }
            isInSyllable = true
        } else {
            isInSyllable = false
            if marks >> UInt64(scalar.value & 63) & 1 == 1, wanted.contains(scalar) { found[scalar] = syllable }
        }
    }
    return found
}
