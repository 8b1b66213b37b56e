package import Geometry

/// The width that a paragraph is set to.
package struct LineMeasure: Sendable, Hashable {
    /// Width of every line.
    package let width: Length
    /// Indent of the first line.
    package let indent: Length
    /// Whether lines are spread to the full width; the last line never is.
    package let isJustified: Bool

    package init(width: Length, indent: Length = .zero, isJustified: Bool = true) {
        self.width = width
        self.indent = indent
        self.isJustified = isJustified
    }

    /// Room on the first line or on the others.
    func room(isFirst: Bool) -> Int { width.units - (isFirst ? indent.units : 0) }
}

/// One line of a paragraph: a slice of its clusters with the place of each.
package struct ComposedLine: Sendable, Hashable {
    /// Clusters on this line; a space at its end belongs to it and is not drawn wide.
    package let clusters: Range<Int>
    /// Pen position of each cluster from the left edge of the measure, in units of `Length`.
    package let offsets: [Int32]
    /// Right edge of the last visible cluster.
    package let width: Length

    package init(clusters: Range<Int>, offsets: [Int32], width: Length) {
        self.clusters = clusters
        self.offsets = offsets
        self.width = width
    }
}
