/// How the next line of a paragraph goes on.
enum LineJoint {
    /// Directly, as Chinese text does.
    case direct
    /// With the space that the line end stood for, between two Latin words.
    case space
    /// With the rest of a Latin word that a hyphen divided at the line end: the hyphen goes.
    case dividedWord

    /// A hyphen before a capital or a digit belongs to the word: Wi-Fi, Covid-19.
    ///
    /// - Parameters:
    ///   - last: the last character so far.
    ///   - beforeLast: the one before it.
    ///   - first: the first character of the next line.
    init(after last: Unicode.Scalar, of beforeLast: Unicode.Scalar?, before first: Unicode.Scalar) {
        if last.isHyphen, beforeLast?.isSmallLatin == true, first.isSmallLatin {
            self = .dividedWord
        } else if first.isLatin, last.isLatin || beforeLast?.isLatin == true && last.isMarkAfterWord {
            self = .space
        } else {
            self = .direct
        }
    }
}

/// What stands where two lines were joined, as the list of repairs shows it.
struct JoinedEnds {
    /// With a sign for the line end.
    let before: String
    let after: String

    /// - Parameters:
    ///   - tail: the last characters of the first line.
    ///   - head: the first characters of the second.
    init(_ tail: some Collection<Unicode.Scalar>, _ head: some Collection<Unicode.Scalar>) {
        var text: [Unicode.Scalar] = []
        text.reserveCapacity(tail.count + 1 + head.count)
        text += tail
        text.append("⏎")
        text += head
        before = text[...].string
        text.remove(at: tail.count)
        after = text[...].string
    }
}

extension String {
    /// The first characters, as a reader counts them.
    func beginning(_ count: Int) -> [Unicode.Scalar] {
        let start = unicodeScalars.prefix(count + 1)
        let isPlain = start.allSatisfy(\.standsAlone)
        return Array(isPlain ? start.prefix(count) : prefix(count).unicodeScalars)
    }

    /// The last characters, as a reader counts them.
    func ending(_ count: Int) -> [Unicode.Scalar] {
        let end = unicodeScalars.suffix(count + 1)
        let isPlain = end.allSatisfy(\.standsAlone)
        return Array(isPlain ? end.suffix(count) : suffix(count).unicodeScalars)
    }

    /// Whether a word may be divided at its end.
    var endsWithHyphen: Bool { unicodeScalars.last?.isHyphen == true }

    /// Adds the next line of the same paragraph: a word divided by a hyphen between two Latin small letters becomes
    /// whole, two Latin words get a space, Chinese text follows directly.
    ///
    /// - Parameter joinsWords: whether a hyphen is taken out; else it stays, and nothing is put after it.
    /// - Returns: whether a hyphen was taken out.
    mutating func appendLine(_ line: String, joinsWords: Bool = true) -> Bool {
        guard let last = unicodeScalars.last, let first = line.unicodeScalars.first else {
            self += line
            return false
        }
        let joint = LineJoint(after: last, of: unicodeScalars.dropLast().last, before: first)
        if joint == .space { self += " " }
        let isHyphenRemoved = joint == .dividedWord && joinsWords
        if isHyphenRemoved { removeLast() }
        self += line
        return isHyphenRemoved
    }
}

extension Unicode.Scalar {
    fileprivate var isHyphen: Bool { self == "-" || self == "\u{00AD}" || self == "\u{2010}" }

    /// Whether the character is one for a reader too, whichever of its like stand before and after it. Nearly all are.
    fileprivate var standsAlone: Bool { isHan || isChineseMark || isDigit || isLatin || self == " " }

    fileprivate var isSmallLatin: Bool { ("a"..."z").contains(self) }

    fileprivate var isMarkAfterWord: Bool {
        switch self {
        case ",", ".", ";", ":", "!", "?", ")": true
        default: false
        }
    }
}
