/// A text in pinyin without tones, each syllable with a capital: 清河周报 → Qing He Zhou Bao. By this libraries and
/// e-readers file Chinese titles among Latin ones.
///
/// Characters that the table lacks, and everything that is not Chinese, stand as they are. Of a character with several
/// readings the most usual is taken, whatever stands beside it.
package func pinyin(of text: String) -> String {
    let readings = readings(of: Set(text.unicodeScalars.filter { $0.value >= 0x4E00 }))
    var words: [String] = []
    var isInWord = false
    for scalar in text.unicodeScalars {
        if let reading = readings[scalar] {
            words.append(reading.prefix(1).uppercased() + reading.dropFirst())
            isInWord = false
        } else if scalar.properties.isWhitespace {
            isInWord = false
        } else if isInWord {
            words[words.count - 1].unicodeScalars.append(scalar)
        } else {
            words.append(String(scalar))
            isInWord = true
        }
    }
    return words.joined(separator: " ")
}

/// One walk over the table finds the readings of all characters that are asked for.
private func readings(of wanted: Set<Unicode.Scalar>) -> [Unicode.Scalar: String] {
    guard !wanted.isEmpty else { return [:] }
    var found: [Unicode.Scalar: String] = [:]
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
            if wanted.contains(scalar) { found[scalar] = syllable }
        }
    }
    return found
}
