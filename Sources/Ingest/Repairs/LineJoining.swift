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
    ///   - beforeLast: the one before it, which is hardly ever asked for.
    ///   - first: the first character of the next line.
    init(
        after last: Unicode.Scalar, of beforeLast: @autoclosure () -> Unicode.Scalar?,
        before first: Unicode.Scalar
    ) {
        if last.isHyphen, first.isSmallLatin, beforeLast()?.isSmallLatin == true {
            self = .dividedWord
        } else if first.isLatin, last.isLatin || last.isMarkAfterWord && beforeLast()?.isLatin == true {
            self = .space
        } else {
            self = .direct
        }
    }

    /// 投稿：lg@lan⏎gang.example, 投稿：lang⏎ang@a.example: a mail or web address, which a line end can part anywhere, goes on.
    static func isInAddress(_ text: Scalars, _ next: Scalars) -> Bool {
        let tail = text.suffix(60).suffix { $0.isLatin || $0.isDigit || "@.-_:/".unicodeScalars.contains($0) }
        if tail.contains("@") || tail.hasPrefix("www.") || tail.hasPrefix("http") { return true }
        guard tail.startIndex > text.startIndex, text[tail.startIndex - 1].isChinese else { return false }
        return next.prefix { $0.isLatin || $0.isDigit || "@.-_".unicodeScalars.contains($0) }.contains("@")
    }
}

extension String {
    /// Whether a word may be divided at its end.
    var endsWithHyphen: Bool { lastScalar?.isHyphen == true }

    /// Adds the next line of the same paragraph: a word divided by a hyphen between two Latin small letters becomes
    /// whole, two Latin words get a space, Chinese text follows directly.
    ///
    /// - Parameter joinsWords: whether a hyphen is taken out; else it stays, and nothing is put after it.
    /// - Returns: whether a hyphen was taken out.
    mutating func appendLine(_ line: String, joinsWords: Bool = true) -> Bool {
        guard let last = lastScalar, let first = line.unicodeScalars.first else {
            self += line
            return false
        }
        let joint = LineJoint(after: last, of: unicodeScalars.reversed().dropFirst().first, before: first)
        if joint == .space,
            !LineJoint.isInAddress(Scalars(String(suffix(64))), Scalars(String(line.prefix(64))))
        {
            self += " "
        }
        let isHyphenRemoved = joint == .dividedWord && joinsWords
        if isHyphenRemoved { removeLast() }
        self += line
        return isHyphenRemoved
    }
}

extension Unicode.Scalar {
    fileprivate var isHyphen: Bool { self == "-" || self == "\u{00AD}" || self == "\u{2010}" }

    fileprivate var isSmallLatin: Bool { ("a"..."z").contains(self) }

    fileprivate var isMarkAfterWord: Bool {
        switch self {
        case ",", ".", ";", ":", "!", "?", ")": true
        default: false
        }
    }
}
