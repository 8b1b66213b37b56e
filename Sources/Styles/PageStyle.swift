package import Geometry
package import Typography

/// The measures of a page: everything that make-up asks of a style. Lengths are on paper; rows are baseline rows.
package struct PageStyle: Sendable, Equatable {
    package var name: String
    /// Trimmed size of the sheet.
    package var trim: Size
    /// Base columns of the type area (版心).
    package var columns: Int
    /// Body characters in one line of a base column.
    package var columnCharacters: Int
    /// Blank between two columns.
    package var gutter: Length
    package var bodySize: Length
    /// Distance of two baselines.
    package var rowPitch: Length
    /// Baseline rows of the type area.
    package var rows: Int
    /// Rows that the nameplate takes on the front page.
    package var nameplateRows: Int
    package var nameplatePlace = NameplatePlace.topLeft
    /// Rows that the folio takes on other pages.
    package var folioRows: Int
    package var headlineSizes: HeadlineSizes
    package var crossheadSize: Length
    package var captionSize: Length
    /// Decks (副题) and kickers (引题).
    package var deckSize: Length
    package var bylineSize: Length
    package var folioSize: Length
    package var nameplateSize: Length
    package var tableSize: Length
    /// Indent of a paragraph's first line, in em: 2, or 1 in columns of under 14 characters.
    package var firstLineIndent: Int
    package var spacing: SpacingPolicy
    /// Thickness of the hairline between modules.
    package var ruleWidth: Length
    package var ruleColour: Colour
    package var textColour: Colour
    /// The name of the newspaper, folios and their rules.
    package var accentColour: Colour
    /// The direction of lines.
    package var writingMode = WritingMode.horizontal
    /// Height of the folio over the bands of vertical pages; horizontal pages give it rows.
    package var folioHeight = Length.zero
    /// Sections of pages, by a word of their names, whose headlines may stand beside the text in vertical lines (竖题).
    package var verticalHeadlines: [String] = []
    /// Whether regular verse stands in vertical lines on horizontal pages (竖排).
    package var hasVerticalVerse = false
    /// Whether hairlines part the legs of a module (栏线).
    package var hasLegRules = false
    package var copyFitting = CopyFitting()
    package var penalties = LayoutPenalties()
    package var press = PressStyle()
}

/// Where the nameplate (报头) stands on the front page.
package enum NameplatePlace: String, Sendable, Hashable, CaseIterable {
    case topLeft
    case topCentre
    /// Its characters under each other, at the right.
    case vertical
}

/// Sizes of headlines (主题) by the weight of the article.
package struct HeadlineSizes: Sendable, Equatable {
    /// 头条 of the front page.
    package var lead: Length
    /// 头条 of an inner page.
    package var innerLead: Length
    package var major: Length
    package var ordinary: Length
    package var minor: Length
}

extension PageStyle {
    /// Width of one base column: whole characters of the body.
    package var columnWidth: Length { bodySize * columnCharacters }

    /// From the left edge of one column to that of the next.
    package var columnStep: Length { columnWidth + gutter }

    /// Width of `count` columns and the gutters between them.
    package func width(ofColumns count: Int) -> Length { columnStep * count - gutter }
}
