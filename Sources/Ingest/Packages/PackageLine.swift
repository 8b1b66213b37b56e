import Diagnostics
import LibraryPackages

/// A line of an ALTO file as intake works on it.
struct PackageLine {
    /// Index of its page in the package.
    let page: Int
    let place: SourcePlace
    /// The characters: repaired, spaces only where words of letters stand side by side.
    var scalars: Scalars
    /// Characters that are not blank when the line was read; what is moved to another line still counts here.
    let ink: Int
    /// Hyphens of it that were taken out again.
    var removedInk = 0
    /// What the file says of a word at its end that goes on in the next line.
    var ending: HalfWord?
    /// The whole word that its first half word belongs to, when the file says so.
    let opening: String?
    /// Whether a division of its own begins with it.
    var beginsText = false
    /// Whether it goes on with a word that was moved to the line before.
    var goesOn = false
    /// Whether it begins further in than the lines of its block.
    let isIndented: Bool
    /// Whether it ends where the lines of its block end.
    let isFull: Bool
    /// Whether it is the first of its block.
    let isFirst: Bool
    /// Whether its block has an edge that tells which lines are indented.
    let hasEdge: Bool

    /// The first half of a word that a line end parted.
    struct HalfWord: Equatable {
        /// The hyphen that the line ends with; empty when none is printed.
        let mark: String
        /// Whether the file says that it is one (HYP, SUBS_TYPE).
        let isTold: Bool
        /// The whole word (SUBS_CONTENT).
        let whole: String?
    }

    /// The characters as text.
    var text: String { scalars.string }
}

extension ALTOLine {
    /// The characters of the line: strings with spaces between them where they are words of letters.
    ///
    /// - Parameter hasSpaces: whether the file has spaces; else the gaps between strings tell them.
    func scalars(hasSpaces: Bool) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var before: ALTOString?
        for string in strings {
            if let before, let last = result.last, let first = string.text.unicodeScalars.first,
                !last.isWide, !first.isWide,
                hasSpaces ? string.hasSpaceBefore : string.standsApart(from: before)
            {
                result.append(" ")
            }
            result += Array(string.text.unicodeScalars)
            before = string
        }
        if let hyphen { result += Array(hyphen.unicodeScalars) }
        return result
    }

    private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{AD}", "\u{2010}", "\u{AC}", "\u{2E17}"]

    /// The half word at the end of the line; nil when nothing looks like one.
    var halfWord: PackageLine.HalfWord? {
        let last = strings.last
        let isHalf = last?.half == .first
        if let hyphen {
            return PackageLine.HalfWord(mark: hyphen, isTold: true, whole: isHalf ? last?.whole : nil)
        }
        guard let last, let end = last.text.lastScalar else { return nil }
        if ALTOLine.hyphens.contains(end), last.text.unicodeScalars.count > 1 {
            return PackageLine.HalfWord(mark: String(end), isTold: isHalf, whole: isHalf ? last.whole : nil)
        }
        return isHalf ? PackageLine.HalfWord(mark: "", isTold: true, whole: last.whole) : nil
    }
}

extension ALTOString {
    /// Whether the gap to the string before it is a fifth of its height or more; without measures, whether one of the two
    /// is more than a single character.
    fileprivate func standsApart(from before: ALTOString) -> Bool {
        guard let box, let other = before.box else {
            return text.unicodeScalars.count > 1 || before.text.unicodeScalars.count > 1
        }
        return (box.left - other.left - other.width) * 5 >= box.height
    }
}

extension Unicode.Scalar {
    /// Whether it is a character of Chinese or Japanese, or a mark of their width: no space stands beside it.
    var isWide: Bool {
        if isHan { return true }
        return switch value {
        case 0x3000...0x30FF, 0x31F0...0x31FF, 0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        default: false
        }
    }
}
