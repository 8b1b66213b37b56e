/// A piece of running text in one language.
package struct LanguageRun: Equatable {
    package let text: Substring
    /// Whether the words are English, amid text in another language.
    package let isEnglish: Bool
}

/// Parts a Chinese text into runs, so that a voice reads English words as English.
///
/// What may be anything else stays as it is: names in pinyin, abbreviations in capitals, units, addresses, letters with
/// marks. A voice for Chinese says those better than a wrong guess would.
package func languageRuns(of text: String) -> [LanguageRun] {
    guard text.utf8Span.span.hasLatinLetter else {
        return [LanguageRun(text: text[...], isEnglish: false)]
    }
    var runs: [LanguageRun] = []
    var start = text.startIndex
    var position = text.startIndex
    while let begin = text.utf8[position...].firstIndex(where: \.isWesternByte) {
        let end = text.utf8[begin...].firstIndex { !$0.isWesternByte } ?? text.endIndex
        position = end
        guard let words = englishWords(in: text[begin..<end], of: text) else { continue }
        if start < words.startIndex {
            runs.append(LanguageRun(text: text[start..<words.startIndex], isEnglish: false))
        }
        runs.append(LanguageRun(text: words, isEnglish: true))
        start = words.endIndex
    }
    if start < text.endIndex { runs.append(LanguageRun(text: text[start...], isEnglish: false)) }
    return runs
}

/// From the first letter to the last of a run of ASCII, when it reads as English words and nothing else.
private func englishWords(in run: Substring, of text: String) -> Substring? {
    guard let first = run.utf8.firstIndex(where: \.isLatinLetter),
        let last = run.utf8.lastIndex(where: \.isLatinLetter)
    else { return nil }
    let words = run[first...last]
    guard words.utf8.allSatisfy({ $0.isLatinLetter || [0x20, 0x27, 0x2C, 0x2D].contains($0) }),
        !run[..<first].utf8.contains(where: \.joinsAddress),
        !run[last...].utf8.dropFirst().contains(where: \.joinsAddress),
        !hasLetterBeside(run, in: text)
    else { return nil }
    let plain = words.split { !$0.isLetter }
    let hasEnglish = plain.contains { word in
        word.utf8.count >= 3 && word.utf8.contains { (0x61...0x7A).contains($0) }
            && !isPinyin(word.lowercased())
    }
    return hasEnglish ? words : nil
}

/// A letter with marks beside the run belongs to its word: that word is in some other language.
private func hasLetterBeside(_ run: Substring, in text: String) -> Bool {
    let before = text[..<run.startIndex].unicodeScalars.last
    let after = text[run.endIndex...].unicodeScalars.first
    return [before, after].contains { scalar in
        guard let scalar else { return false }
        return (0xC0...0x24F).contains(scalar.value) || (0x300...0x36F).contains(scalar.value)
    }
}

/// Every syllable that an initial and a final of Mandarin can make, and some that they cannot: enough to be careful.
private let syllables: Set<String> = {
    let initials = " b p m f d t n l g k h j q x r z c s y w zh ch sh".split(
        separator: " ", omittingEmptySubsequences: false)
    let finals =
        "a o e i u v ai ei ao ou an en ang eng ong er ia ie iao iu ian in iang ing iong ua uo ue uai ui uan un uang"
    let pairs = initials.flatMap { initial in finals.split(separator: " ").map { String(initial + $0) } }
    return Set(pairs)
}()

/// Whether a word in small letters can be parted into syllables of Mandarin.
private func isPinyin(_ word: String) -> Bool {
    let letters = Array(word)
    var isReachable = [true] + [Bool](repeating: false, count: letters.count)
    for start in letters.indices where isReachable[start] {
        for end in (start + 1)...min(letters.count, start + 6)
        where syllables.contains(String(letters[start..<end])) {
            isReachable[end] = true
        }
    }
    return isReachable[letters.count]
}

extension Span<UInt8> {
    fileprivate var hasLatinLetter: Bool {
        // Without choices in it, the loop looks at several bytes at a time.
        var found: UInt8 = 0
        var index = 0
        while index < count {
            found |= (self[index] | 0x20) &- 0x61 < 26 ? 1 : 0
            index &+= 1
        }
        return found != 0
    }
}

extension UInt8 {
    fileprivate var isLatinLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// Printable ASCII.
    fileprivate var isWesternByte: Bool { (0x20...0x7E).contains(self) }

    /// Characters of addresses and formulas: @ / . : _ = and digits.
    fileprivate var joinsAddress: Bool {
        (0x30...0x39).contains(self) || [0x40, 0x2F, 0x3A, 0x5F, 0x3D, 0x23, 0x25, 0x26].contains(self)
    }
}
