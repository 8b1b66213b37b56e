package import Geometry

/// Glyphs with the text that they stand for, in points.
package struct CanvasText {
    package let text: String
    /// Bytes and glyphs of each cluster.
    package let clusters: [(bytes: Int32, glyphs: Int32)]
    package let glyphs: [(id: UInt32, x: Double, y: Double)]
    package let size: Double
    /// Whether each glyph is turned 90° clockwise about its origin.
    package let isSideways: Bool
    /// Width of the glyphs as a factor of their natural width.
    package let widthFactor: Double
    package let colour: Colour

    package init(
        text: String, clusters: [(bytes: Int32, glyphs: Int32)], glyphs: [(id: UInt32, x: Double, y: Double)],
        size: Double, isSideways: Bool = false, widthFactor: Double = 1, colour: Colour
    ) {
        self.text = text
        self.clusters = clusters
        self.glyphs = glyphs
        self.size = size
        self.isSideways = isSideways
        self.widthFactor = widthFactor
        self.colour = colour
    }
}
