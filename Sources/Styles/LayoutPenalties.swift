/// What a page is marked down for, one weight each. A point is a tenth of one blank row of a base column; an editor who
/// minds something more gives it a larger weight in `penalties:` of the style.
package struct LayoutPenalties: Sendable, Equatable {
    /// Each blank row of a base column: white holes look like lost text.
    package var white = 10
    /// Each row of a base column by which a picture is larger or smaller than its article asks for.
    package var pictureSize = 1
    /// Each per cent of a photograph that is cropped.
    package var crop = 1
    /// Each per cent by which a headline misses the size of its rank.
    package var headlineSize = 4
    /// Each per cent of a headline's measure that its longest line leaves blank, beyond two fifths.
    package var headlineWhite = 3
    /// Each line of a headline beyond two, or beyond four in a single column.
    package var headlineLines = 50
    /// The square of each per cent by which the line pitch of a module misses that of the page, for each 600 rows of
    /// legs: a little is not seen.
    package var linePitch = 3
    /// Each character of a line beyond 22, or under 10: the eye loses its way back, or the gaps grow.
    package var measure = 12
    /// Each row that a leg lacks to eight rows, for each leg.
    package var shortLeg = 12
    /// Each line by which the legs of a module end uneven, beyond one.
    package var unevenLegs = 1_500
    /// Each row of a leg beyond 45.
    package var longLeg = 4
    /// Each row of a base column of grey text without picture, crosshead or box, beyond 130.
    package var grey = 1
    /// Each base column that the lead lacks to five eighths of the page.
    package var narrowLead = 160
    /// An article across the whole page that is not its lead.
    package var wideModule = 90
    /// Each row that a table needs because its cells do not fit on one line.
    package var brokenCells = 60
    /// A ruled box around an article that is no notice.
    package var box = 30
    /// A box of the newspaper's own: it fills a page that has too little text.
    package var houseBox = 160
    /// Each row of a base column of such a box.
    package var houseRow = 3
    /// A headline that leaves a leg of its text beside it, a picture above its headline: useful, not usual.
    package var unusualHead = 25
    /// A headline over its text on a page whose headlines stand upright beside theirs (副刊).
    package var flatHead = 150
    /// A cut where the later article stands to the left of the earlier one.
    package var readingOrder = 150
    /// Two headlines side by side on one line (碰题).
    package var headlineClash = 400
    /// A straight gutter or rule through the whole page with several articles on both sides (断版).
    package var brokenPage = 700
    /// An L-shaped module: the eye must find the legs that go on beside other articles. Worth it where the page would
    /// else be broken, or headlines meet.
    package var notch = 80
    /// Every cut: of two pages that are equal in all else the one of fewer pieces is calmer.
    package var cut = 10

    package init() {}
}
