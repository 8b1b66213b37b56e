package import Diagnostics
package import Geometry

/// The line of text that a run of glyphs belongs to: what was asked of it and where it came from. An audit compares
/// that with the glyphs.
package struct LineOnPage: Sendable, Hashable {
    /// Start of the measure, on the baseline of a horizontal line or the axis of a vertical one.
    package let origin: Point
    package let writingMode: WritingMode
    /// Length that the line was to have at most.
    package let measure: Length
    /// Size of its Chinese characters.
    package let size: Length
    /// Where the advance of the last visible glyph ends, from `origin` along the line.
    package let end: Length
    /// Whether the line was to fill its measure.
    package let fills: Bool
    /// Position in its paragraph, from 0.
    package let number: Int
    /// Lines of the paragraph.
    package let count: Int
    /// Characters are set wider to make room for readings.
    package let hasReadings: Bool
    /// Where the text of the paragraph starts in the input.
    package let place: SourcePlace?

    package init(
        origin: Point, writingMode: WritingMode = .horizontal, measure: Length, size: Length, end: Length,
        fills: Bool, number: Int, count: Int, hasReadings: Bool = false, place: SourcePlace? = nil
    ) {
        self.origin = origin
        self.writingMode = writingMode
        self.measure = measure
        self.size = size
        self.end = end
        self.fills = fills
        self.number = number
        self.count = count
        self.hasReadings = hasReadings
        self.place = place
    }

    /// Whether the line is the last of its paragraph.
    package var isLast: Bool { number == count - 1 }
}
