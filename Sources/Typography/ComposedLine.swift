package import Geometry

/// One line of a paragraph: a slice of its clusters with the place of each, and what was done to set it.
package struct ComposedLine: Sendable, Hashable {
    /// Clusters on this line; a space at its end belongs to it and is not drawn wide.
    package let clusters: Range<Int>
    /// Pen position of each cluster from the left edge of the measure, in units of `Length`; the indices are those of
    /// the clusters. All lines of a paragraph share one buffer.
    package let offsets: ArraySlice<Int32>
    /// Right edge of the last visible cluster, its blank included; what hangs stands outside of it.
    package let width: Length
    /// How far the last mark stands out of the measure.
    package let hanging: Length
    /// A hyphen is drawn behind the last cluster, inside the width.
    package let endsWithHyphen: Bool
    package let adjustment: LineAdjustment
    /// Rules that had to be broken; nearly always none.
    package let faults: [LineFault]
}

extension ComposedLine {
    /// A line of clusters from the first on, each at its own place and nothing adjusted.
    package init(offsets: ArraySlice<Int32>, width: Length) {
        self.init(
            clusters: offsets.indices, offsets: offsets, width: width, hanging: .zero, endsWithHyphen: false,
            adjustment: .natural, faults: [])
    }
}
