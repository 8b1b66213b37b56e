/// What two lines of a paragraph are as one text.
///
/// - Returns: the text, and whether a hyphen that the line end had put into a Latin word was taken out.
func joinedLines(_ left: String, _ right: String) -> (text: String, isHyphenRemoved: Bool) {
    var text = left
    let isHyphenRemoved = text.appendLine(right)
    return (text, isHyphenRemoved)
}

extension String {
    /// Adds the next line of the same paragraph: a word divided by a hyphen between two Latin small letters becomes
    /// whole, two Latin words get the space that the line end stood for, Chinese text follows directly.
    ///
    /// A hyphen before a capital or a digit belongs to the word: Wi-Fi, Covid-19.
    ///
    /// - Parameter joinsWords: whether a hyphen is taken out; else it stays, and nothing is put after it.
    /// - Returns: whether a hyphen was taken out.
    mutating func appendLine(_ line: String, joinsWords: Bool = true) -> Bool {
        guard let last = unicodeScalars.last, let first = line.unicodeScalars.first else {
            self += line
            return false
        }
        let isHyphen = last == "-" || last == "\u{00AD}" || last == "\u{2010}"
        let beforeLast = unicodeScalars.dropLast().last
        if isHyphen, joinsWords, beforeLast?.isSmallLatin == true, first.isSmallLatin {
            removeLast()
            self += line
            return true
        }
        let endsWord = last.isLatin || (",.;:!?)".unicodeScalars.contains(last) && beforeLast?.isLatin == true)
        if endsWord, first.isLatin { self += " " }
        self += line
        return false
    }
}

extension Unicode.Scalar {
    fileprivate var isSmallLatin: Bool { ("a"..."z").contains(self) }
}
