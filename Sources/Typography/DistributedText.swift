package import Geometry

/// A text set on one line of a given width by equal gaps between its characters (均排, clreq 3.4.3): names of two
/// characters among names of three, headlines that fill their column. What is too long is compressed.
///
/// - Returns: nil for an empty text.
package func distributed(_ text: SpacedText, to width: Length) -> ComposedLine? {
    guard !text.spacing.isEmpty else { return nil }
    let weigher = LineWeigher(text, measure: LineMeasure(width: width, alignment: .forced))
    return composedLines(weigher, ends: [text.spacing.count]).first
}
