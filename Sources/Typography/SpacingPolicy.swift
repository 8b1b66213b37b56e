/// How marks are compressed and where space may come from; all widths in em of the text.
package struct SpacingPolicy: Sendable, Hashable {
    /// Which characters may not stand at a line edge.
    package enum Prohibition: String, Sendable, Hashable, CaseIterable {
        /// Any break between two Chinese characters or marks.
        case none
        /// No closing mark, pause or stop at the line start, no opening mark at the line end.
        case basic
    }

    package let prohibition: Prohibition
    /// Gap between Chinese and Western characters.
    package let westernGap: Double
    /// The narrowest that gap becomes.
    package let narrowestWesternGap: Double
    /// Whether adjacent marks lose the blank between them.
    package let compressesAdjacentMarks: Bool
    /// Whether marks inside a line may give up their blank half to make a line fit.
    package let compressesMarksToFit: Bool

    package init(
        prohibition: Prohibition = .basic, westernGap: Double = 0.25, narrowestWesternGap: Double = 0.125,
        compressesAdjacentMarks: Bool = true, compressesMarksToFit: Bool = true
    ) {
        self.prohibition = prohibition
        self.westernGap = westernGap
        self.narrowestWesternGap = narrowestWesternGap
        self.compressesAdjacentMarks = compressesAdjacentMarks
        self.compressesMarksToFit = compressesMarksToFit
    }
}
