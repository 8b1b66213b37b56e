package import Diagnostics
import Typography

/// Parts English words by the patterns of a dictionary.
///
/// Not for use from several threads at once; a batch gives each worker its own.
package struct EnglishHyphenator: Hyphenator {
    /// Where Debian's package hyphen-en-us puts its patterns.
    package static let systemDictionary = "/usr/share/hyphen/hyph_en_US.dic"

    private let dictionary: PatternDictionary

    /// Opens a dictionary of hyphenation patterns.
    ///
    /// - Returns: nil with a note when there is none at `path`: then words stay whole, and one note is enough for a run.
    package static func opened(path: String = systemDictionary) -> Diagnosed<EnglishHyphenator?> {
        guard let dictionary = PatternDictionary(path: path) else {
            return Diagnosed(nil, [Diagnostic(.Hyphenation.noDictionary, path)])
        }
        return Diagnosed(EnglishHyphenator(dictionary: dictionary), [])
    }

    /// The places in a word of letters a–z, of which the first may be a capital; none in any other word.
    package func hyphenationPoints(in word: String) -> [Int] {
        var letters = Array(word.utf8)
        guard let first = letters.first else { return [] }
        if (0x41...0x5A).contains(first) { letters[0] = first | 0x20 }
        guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
        return dictionary.points(in: letters)
    }
}
