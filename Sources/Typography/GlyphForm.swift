/// How the glyphs of a cluster are drawn: turned, sized and narrowed.
package struct GlyphForm: Sendable, Hashable {
    package enum Orientation: UInt8, Sendable, Hashable {
        case upright
        /// Turned 90° clockwise about its origin: Western words in vertical lines.
        case sideways
    }

    package var orientation: Orientation
    /// Size of the glyphs in thousandths of the text's size: Latin faces are matched to the Chinese ones by it.
    package var sizePerMille: UInt16
    /// Width of the glyphs in thousandths of their natural width: under 1000 where several digits share one cell.
    package var widthPerMille: UInt16

    package init(orientation: Orientation = .upright, sizePerMille: UInt16 = 1000, widthPerMille: UInt16 = 1000)
    {
        self.orientation = orientation
        self.sizePerMille = sizePerMille
        self.widthPerMille = widthPerMille
    }

    /// Upright, in the size of the text.
    package static let plain = GlyphForm()
}
