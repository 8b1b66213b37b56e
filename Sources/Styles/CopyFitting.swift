package import Geometry

/// How far copy-fitting may go to fill a page, in the order in which it goes there: larger type for a page of little
/// text, pictures, headlines, the line pitch of a module. Factors are of the size that the style asks for.
package struct CopyFitting: Sendable, Equatable {
    /// The largest body type; pages of little text are set in it.
    package var largestBody = Length.points(10.8)
    /// The least height that a photograph keeps when it is cropped above and below.
    package var shortestPicture = 0.72
    /// The most height, reached by cropping a photograph at its sides.
    package var tallestPicture = 1.25
    /// Pixels to the inch that a photograph keeps where it is wider than one leg: newsprint has screens of 85 lines.
    package var leastResolution = 130
    /// The part of the type area that a picture may take: that of a lead or of a page's picture article, and any other.
    package var largestLeadPicture = 0.5
    package var largestPicture = 0.3
    /// The smallest and largest headline of a rank. The ranks of a style lie further apart than this, so a headline
    /// never outgrows one of a higher rank.
    package var smallestHeadline = 0.9
    package var largestHeadline = 1.1
    /// How much larger all headlines of a page are that would else have holes.
    package var looseHeadlines = 1.22
    /// The line pitch of a module.
    package var tightestPitch = 0.95
    package var widestPitch = 1.15
    /// The longest line of text, in characters (通栏 texts are set in several legs).
    package var longestLine = 28
    /// The same for a text so short that two lines hold it; the eye finds the second one over any measure, in horizontal
    /// lines at least.
    package var longestShortLine = 160

    package init() {}
}

extension PageStyle {
    /// The style with larger body type: fewer characters fill the same base column, and everything that is measured by
    /// the body grows with it. The type area stays.
    package func withColumn(of characters: Int) -> PageStyle {
        guard characters != columnCharacters else { return self }
        var result = self
        let factor = Double(columnCharacters) / Double(characters)
        let height = rowPitch * rows
        result.columnCharacters = characters
        result.bodySize = columnWidth / characters
        result.rowPitch = rowPitch.scaled(by: factor)
        result.rows = height.wholeCount(of: result.rowPitch)
        // What a whole number of rows leaves goes into the pitch, so that pages of any body end on one line.
        result.rowPitch = height / result.rows
        result.nameplateRows = (rowPitch * nameplateRows).coveringCount(of: result.rowPitch)
        result.headlineSizes = headlineSizes.scaled(by: factor)
        result.crossheadSize = crossheadSize.scaled(by: factor)
        result.captionSize = captionSize.scaled(by: factor)
        result.deckSize = deckSize.scaled(by: factor)
        result.bylineSize = bylineSize.scaled(by: factor)
        result.tableSize = tableSize.scaled(by: factor)
        return result
    }

    /// The style with all headlines larger or smaller.
    package func withHeadlines(scaledBy factor: Double) -> PageStyle {
        var result = self
        result.headlineSizes = headlineSizes.scaled(by: factor)
        return result
    }

    /// The characters of a base column in which pages may be set, from the smallest body to the largest.
    package var columnSteps: [Int] {
        let fewest = max(8, columnWidth.coveringCount(of: copyFitting.largestBody))
        return Array(stride(from: columnCharacters, through: min(fewest, columnCharacters), by: -1))
    }
}

extension HeadlineSizes {
    fileprivate func scaled(by factor: Double) -> HeadlineSizes {
        HeadlineSizes(
            lead: lead.scaled(by: factor), innerLead: innerLead.scaled(by: factor),
            major: major.scaled(by: factor), ordinary: ordinary.scaled(by: factor),
            minor: minor.scaled(by: factor))
    }
}
