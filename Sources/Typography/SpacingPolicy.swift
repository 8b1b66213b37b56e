/// How marks are compressed and where space may come from; all widths in em of the text.
package struct SpacingPolicy: Sendable, Hashable {
    /// Which characters may not stand at a line edge.
    package let prohibition: ProhibitionLevel
    /// Gap between Chinese and Western characters.
    package let westernGap: Double
    /// The narrowest that gap becomes.
    package let narrowestWesternGap: Double
    /// Whether adjacent marks lose the blank between them.
    package let compressesAdjacentMarks: Bool
    /// Whether marks inside a line may give up their blank half to make a line fit.
    package let compressesMarksToFit: Bool

    package init(
        prohibition: ProhibitionLevel = .gb, westernGap: Double = 0.25, narrowestWesternGap: Double = 0.125,
        compressesAdjacentMarks: Bool = true, compressesMarksToFit: Bool = true
    ) {
        self.prohibition = prohibition
        self.westernGap = westernGap
        self.narrowestWesternGap = narrowestWesternGap
        self.compressesAdjacentMarks = compressesAdjacentMarks
        self.compressesMarksToFit = compressesMarksToFit
    }
}
