/// Where rules draw their lines, and where looking ends. The defaults are those of newspaper offset on newsprint.
package struct PreflightLimits: Sendable, Hashable {
    /// Largest sum of inks in percent.
    package var ink = 240.0
    /// Least and largest resolution of pictures in colour or grey, pixels to an inch.
    package var leastResolution = 150.0
    package var mostResolution = 450.0
    /// Least resolution of pictures with one bit for a pixel.
    package var leastBitmapResolution = 600.0
    /// Thinnest line in points.
    package var leastLineWidth = 0.25
    /// Least size of text in points.
    package var leastTextSize = 5.0
    /// Least size of text that stands in white on ink, or in several inks.
    package var leastReversedSize = 8.0
    package var leastMultiInkSize = 10.0
    /// What a picture at the edge of the paper must go over it, in points (3 mm).
    package var bleed = 8.504
    /// How near to the edge text may come, in points (3 mm).
    package var textDistance = 8.504
    /// How many operators of content streams are looked at in the whole file. A newspaper page has about 20,000.
    package var operations = 10_000_000

    package init() {}
}
