/// The text of one page as ALTO has it (Analyzed Layout and Text Object, versions 1 to 4).
package struct ALTOPage: Sendable {
    package let id: String?
    /// All blocks in the order of the file; those of composed blocks stand among them.
    package let blocks: [ALTOBlock]
    /// The blocks of each block, composed block, margin, print space, and of the page, by ID.
    package let blockRanges: [String: Range<Int>]
    /// Block and line of each text line by ID.
    package let lineIndices: [String: (block: Int, line: Int)]
    /// Size in the unit of the file's measures; nil when it is not told.
    package let size: (width: Double, height: Double)?
    /// Whether the file has spaces (SP): where it has none, words are parted by what is between them.
    package let hasSpaces: Bool
    /// Line of the file, from 1.
    package let line: Int
}

/// A block of a page.
package struct ALTOBlock: Sendable {
    package enum Kind: Sendable {
        case text
        case picture
        /// A rule or an ornament.
        case graphic
    }

    package let id: String?
    package let kind: Kind
    package let lines: [ALTOLine]
    package let box: ALTOBox?
    /// Whether it stands outside the type area, as page numbers and running heads do.
    package let isInMargin: Bool
    /// BCP 47 or ISO 639-2, as the file has it.
    package let language: String?
    /// Line of the file, from 1.
    package let line: Int
}

/// A line of text.
package struct ALTOLine: Sendable {
    package let strings: [ALTOString]
    /// The hyphen that the line ends with (HYP).
    package let hyphen: String?
    package let box: ALTOBox?
    /// Line of the file, from 1.
    package let line: Int
}

/// A word, or several, or one character: whatever the program took for a string.
package struct ALTOString: Sendable {
    /// The half of a word that a line end parted (SUBS_TYPE).
    package enum Half: Sendable {
        case first, second
    }

    /// CONTENT, its blanks made single; never empty.
    package let text: String
    package let half: Half?
    /// The whole word that it is a half of (SUBS_CONTENT).
    package let whole: String?
    /// Word confidence (WC), 0 … 1.
    package let confidence: Double?
    /// Whether a space (SP) stands before it.
    package let hasSpaceBefore: Bool
    package let box: ALTOBox?

    init(
        text: String, half: Half? = nil, whole: String? = nil, confidence: Double? = nil,
        hasSpaceBefore: Bool = false, box: ALTOBox? = nil
    ) {
        self.text = text
        self.half = half
        self.whole = whole
        self.confidence = confidence
        self.hasSpaceBefore = hasSpaceBefore
        self.box = box
    }
}

/// A rectangle in the measures of its file.
package struct ALTOBox: Sendable, Hashable {
    package let left: Double
    package let top: Double
    package let width: Double
    package let height: Double
}
