/// Knows where words of one language may be parted. Tests and callers can go without.
package protocol Hyphenator {
    /// The places in a word before which it may be parted, as counts of Unicode scalars from its start, ascending.
    func hyphenationPoints(in word: String) -> [Int]
}

/// What stays together at the ends of a word: nobody reads on from one letter.
private enum HyphenationMinimum {
    static let before = 2
    static let after = 3
}

/// Turns places inside words into hyphenation: only in words of letters a–z, at most the first a capital, that are
/// no part of an address, a compound with a hyphen, an abbreviation or a contraction (clreq 3.2.4).
func hyphenate(
    _ text: [Unicode.Scalar], outside addresses: [Range<Int>], by hyphenator: some Hyphenator,
    in breaks: inout [BreakOpportunity]
) {
    var start = 0
    var rest = addresses[...]
    while start < text.count {
        guard isASCIILetter(text[start]) else {
            start += 1
            continue
        }
        let end = text[start...].firstIndex { !isASCIILetter($0) } ?? text.count
        let word = start..<end
        rest = rest.drop { $0.upperBound <= start }
        if isHyphenated(word, in: text), rest.first?.overlaps(word) != true {
            var letters = String.UnicodeScalarView()
            letters.append(contentsOf: text[word])
            let last = word.count - HyphenationMinimum.after
            for point in hyphenator.hyphenationPoints(in: String(letters))
            where point >= HyphenationMinimum.before && point <= last {
                breaks[start + point] = .hyphen
            }
        }
        start = end
    }
}

private func isHyphenated(_ word: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    guard word.count >= HyphenationMinimum.before + HyphenationMinimum.after,
        text[word].dropFirst().allSatisfy({ $0.value >= 0x61 })
    else { return false }
    if word.lowerBound > 0, text[word.lowerBound - 1] == "." || joinsWords(text[word.lowerBound - 1]) {
        return false
    }
    guard word.upperBound < text.count else { return true }
    // A full stop ends the sentence unless a word goes on behind it.
    if text[word.upperBound] == "." {
        return word.upperBound + 1 == text.count || !isASCIIAlphanumeric(text[word.upperBound + 1])
    }
    return !joinsWords(text[word.upperBound])
}

/// Makes one word of what stands on both its sides.
private func joinsWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}", "\u{2011}", "\u{AD}", "'", "’", "@", "_", "/", "\\": true
    default:
        switch LineBreakClass(scalar) {
        case .alphabetic, .numeric, .combiningMark, .zeroWidthJoiner, .glue, .wordJoiner: true
        default: false
        }
    }
}

func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
}

func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

func isASCIIAlphanumeric(_ scalar: Unicode.Scalar) -> Bool { isASCIILetter(scalar) || isASCIIDigit(scalar) }
