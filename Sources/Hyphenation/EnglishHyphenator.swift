package import Diagnostics
import Foundation
import Typography

/// Parts English words by the patterns of a dictionary, which is read when the first word is asked for: most issues
/// have none that comes near the end of a line.
///
/// Not for use from several threads at once; a batch gives each worker its own.
package final class EnglishHyphenator: Hyphenator {
    /// Where Debian's package hyphen-en-us puts its patterns.
    package static let systemDictionary = "/usr/share/hyphen/hyph_en_US.dic"

    private let path: String
    private lazy var dictionary = PatternDictionary(path: path)

    private init(path: String) {
        self.path = path
    }

    /// A hyphenator with a dictionary of patterns. In a file that holds none, no word has a place to be parted.
    ///
    /// - Returns: nil with a note when there is no file with content at `path`: then words stay whole, and one note is
    ///   enough for a run.
    package static func opened(path: String = systemDictionary) -> Diagnosed<EnglishHyphenator?> {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
            unsafe access(path, R_OK) == 0
        else { return Diagnosed(nil, [Diagnostic(.Hyphenation.noDictionary, path)]) }
        return Diagnosed(EnglishHyphenator(path: path), [])
    }

    /// The places in a word of letters a–z, of which the first may be a capital; none in any other word.
    package func hyphenationPoints(in word: String) -> [Int] {
        var letters = Array(word.utf8)
        guard let first = letters.first else { return [] }
        if (0x41...0x5A).contains(first) { letters[0] = first | 0x20 }
        guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
        return dictionary?.points(in: letters) ?? []
    }
}
