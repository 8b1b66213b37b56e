/// The regional habit that decides where a mark stands in its frame (clreq 3.1.2).
package enum PunctuationStyle: String, Sendable, Hashable, CaseIterable {
    /// Marks stand beside the text that they follow.
    case mainland
    /// Pauses and stops stand in the middle of their frame.
    case taiwanHongKong
}

/// The sides of a frame that are blank and may be cut to half an em in all; in vertical forms left is above (3.1.6.1).
package enum BlankSide: UInt8, Sendable, Hashable {
    case none, left, right, both
}

/// When a mark's blank goes to make a line fit: the steps of clreq's list that marks inside a line belong to
/// (Procedures for Inter-Character Spacing Reduction). Step 1 is the mark at the line end, 2 and 6 are spaces.
package enum ShrinkRank: UInt8, Sendable, Hashable {
    case interpunct = 3
    case bracket = 4
    case pause = 5
    case stop = 7
}

/// The measure of a mark along the line.
package enum MarkFrame: UInt8, Sendable, Hashable {
    /// Half an em.
    case half
    /// One em.
    case full
    /// Two em in one character: ⸺
    case double
    /// The width of the face: marks of Western text.
    case proportional
}

/// What the book says of one punctuation mark, in one style of placing marks.
package struct PunctuationMark: Sendable, Hashable {
    /// The class of the mark in lines.
    package let kind: CharacterClass
    package let frame: MarkFrame
    package let blank: BlankSide
    /// May stand outside the measure at the line end (clreq 3.1.7), in horizontal lines.
    package let mayHang: Bool
    /// The step at which its blank is cut; nil when it keeps its width.
    package let shrinkRank: ShrinkRank?
    /// The first level at which it begins no line; nil when it always may.
    package let startBar: ProhibitionLevel?
    /// The first level at which it ends no line; nil when it always may.
    package let endBar: ProhibitionLevel?
    /// Where that is written.
    package let clause: String

    /// The mark of a character; nil when it is none.
    package init?(_ scalar: Unicode.Scalar, style: PunctuationStyle = .mainland) {
        guard let mark = PunctuationTable.of(style)[scalar] else { return nil }
        self = mark
    }

    init(_ row: PunctuationRow, style: PunctuationStyle) {
        let isMainland = style == .mainland
        kind = row.kind
        frame = isMainland ? row.frame : row.centredFrame ?? row.frame
        blank = isMainland ? row.blank : row.centredBlank ?? row.blank
        mayHang = row.hangs && isMainland
        shrinkRank = blank == .none ? nil : row.rank
        startBar = row.start
        endBar = row.end
        clause = row.clause
    }
}
