package import Geometry

/// Where the lines of a paragraph begin and end in their measure (clreq 3.4.3).
package enum LineAlignment: String, Sendable, Hashable, CaseIterable {
    /// Every line but the last fills the measure; the last begins at its start.
    case justified
    /// The last line fills the measure too.
    case forced
    case start
    case centred
    case end

    /// Whether a line fills the measure.
    func fills(isLast: Bool) -> Bool { self == .forced || self == .justified && !isLast }
}

/// The width that a paragraph is set to.
package struct LineMeasure: Sendable, Hashable {
    /// Width of every line.
    package let width: Length
    /// Indent of the first line.
    package let indent: Length
    package let alignment: LineAlignment

    package init(width: Length, indent: Length = .zero, alignment: LineAlignment) {
        self.width = width
        self.indent = indent
        self.alignment = alignment
    }

    /// Lines that fill the measure, the last aside, or lines that only begin at its start.
    package init(width: Length, indent: Length = .zero, isJustified: Bool = true) {
        self.init(width: width, indent: indent, alignment: isJustified ? .justified : .start)
    }

    /// Room on the first line or on the others, in units of `Length`.
    func room(isFirst: Bool) -> Int { width.units - (isFirst ? indent.units : 0) }
}
