package import Geometry
package import Typography

/// The measures of a page: everything that make-up asks of a style. Lengths are on paper; rows are baseline rows.
package struct PageStyle: Sendable, Equatable {
    package let name: String
    /// Trimmed size of the sheet.
    package let trim: Size
    /// Base columns of the type area (版心).
    package let columns: Int
    /// Body characters in one line of a base column.
    package let columnCharacters: Int
    /// Blank between two columns.
    package let gutter: Length
    package let bodySize: Length
    /// Distance of two baselines.
    package let rowPitch: Length
    /// Baseline rows of the type area.
    package let rows: Int
    /// Rows that the nameplate takes on the front page.
    package let nameplateRows: Int
    /// Rows that the folio takes on other pages.
    package let folioRows: Int
    package let headlineSizes: HeadlineSizes
    package let crossheadSize: Length
    package let captionSize: Length
    /// Decks (副题) and kickers (引题).
    package let deckSize: Length
    package let bylineSize: Length
    package let folioSize: Length
    package let nameplateSize: Length
    package let tableSize: Length
    /// Indent of a paragraph's first line, in em: 2, or 1 in columns of under 14 characters.
    package let firstLineIndent: Int
    package let spacing: SpacingPolicy
    /// Thickness of the hairline between modules.
    package let ruleWidth: Length
    package let ruleColour: Colour
    package let textColour: Colour
    /// The name of the newspaper, folios and their rules.
    package let accentColour: Colour
}

/// Sizes of headlines (主题) by the weight of the article.
package struct HeadlineSizes: Sendable, Equatable {
    /// 头条 of the front page.
    package let lead: Length
    /// 头条 of an inner page.
    package let innerLead: Length
    package let major: Length
    package let ordinary: Length
    package let minor: Length
}

extension PageStyle {
    /// Width of one base column: whole characters of the body.
    package var columnWidth: Length { bodySize * columnCharacters }

    /// From the left edge of one column to that of the next.
    package var columnStep: Length { columnWidth + gutter }

    /// Width of `count` columns and the gutters between them.
    package func width(ofColumns count: Int) -> Length { columnStep * count - gutter }

    /// The type area: in the middle of the sheet's width, a little above the middle of its height.
    package var typeArea: Rectangle {
        let size = Size(width: width(ofColumns: columns), height: rowPitch * rows)
        let blank = trim.height - size.height
        return Rectangle(
            origin: Point(x: (trim.width - size.width) / 2, y: blank.scaled(by: 0.48)), size: size)
    }
}
