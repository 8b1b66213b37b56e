/// How marks are set and where space may come from: what a style decides about lines. All widths in em of the text.
package struct SpacingPolicy: Sendable, Hashable {
    /// Natural widths of the marks inside a line (clreq 3.1.6).
    package enum MarkWidths: String, Sendable, Hashable, CaseIterable {
        /// 全角式: every mark one em.
        case full
        /// 开明式: 。？！ one em, all others half an em.
        case stopsFull
        /// 半角式: every mark half an em.
        case half
    }

    /// Widths of two marks side by side (clreq 3.1.6.2).
    package enum AdjacentMarks: String, Sendable, Hashable, CaseIterable {
        /// Two em, as if they stood alone.
        case full
        /// One and a half em.
        case oneAndHalf
        /// One and a half em; two closing marks one em.
        case tight
    }

    /// Width of a full-width mark at the line end (clreq 3.1.6.3).
    package enum LineEndMarks: String, Sendable, Hashable, CaseIterable {
        /// Half an em in every line (GB/T 15834 5.1.10).
        case half
        /// One em where the line has room for it, else down to half an em, before anything else is compressed.
        case fitted
        /// As inside the line.
        case full
    }

    /// Which marks may stand outside the measure at the line end (clreq 3.1.7).
    package enum Hanging: String, Sendable, Hashable, CaseIterable {
        case none
        /// 、，。
        case commasAndStop
        /// All pauses and stops; for marks in the corner of their em only.
        case pausesAndStops
    }

    /// Which characters may not stand at a line edge.
    package var prohibition = ProhibitionLevel.gb
    /// Where the blank of a mark lies.
    package var punctuation = PunctuationStyle.mainland
    package var markWidths = MarkWidths.full
    package var adjacentMarks = AdjacentMarks.oneAndHalf
    package var lineEndMarks = LineEndMarks.half
    package var hanging = Hanging.none
    /// Whether an opening bracket at the line start gives up its blank half (clreq 3.1.6.3).
    package var trimsLineStart = true
    /// The same on the first line, after its indent.
    package var trimsIndentedStart = false
    /// Whether marks inside a line give up their blank to make it fit (clreq 3.5.3).
    package var compressesMarks = true
    /// Whether 。？！ do so too, last of all.
    package var compressesStops = true
    /// Gap between Chinese and Western characters (clreq 3.2.4).
    package var westernGap = 0.25
    /// The narrowest that gap becomes.
    package var narrowestWesternGap = 0.125
    /// The widest that gap becomes before Chinese characters are spread.
    package var widestWesternGap = 0.5
    /// The widest that a gap between two Chinese characters becomes without a report.
    package var widestChineseGap = 0.25
    /// How much a gap between Chinese characters may be narrowed to make a line fit, after everything else has given;
    /// 0 for never. No clause of clreq knows it: it is the letter fit (字距微调) of newspaper composition. A few
    /// hundredths of an em taken from every gap of a line stay below what the eye sees, while the only other way to set
    /// such a line, a character pushed out of it, opens the same gaps by twice as much. Not on the grid.
    package var letterFit = 0.0
    /// Every character on a grid of whole em: marks keep their em, Western words are padded to whole em (clreq 3.2.5).
    package var usesGrid = false

    package init() {}

    /// The policy for a text in the given BCP 47 language: where the faces of its region have their marks in the middle,
    /// the blank lies on both sides of them, whatever the style says.
    package func inLanguage(_ language: String) -> SpacingPolicy {
        var result = self
        let own = ChineseRegion(language: language).punctuation
        if own == .taiwanHongKong { result.punctuation = own }
        return result
    }
}
