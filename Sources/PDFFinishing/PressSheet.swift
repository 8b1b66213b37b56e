package import Geometry

/// The sheet that a page is printed on: the trimmed page, the bleed around it, and room for marks.
package struct PressSheet: Sendable, Hashable {
    /// How far pictures reach over the trimmed edge.
    package let bleed: Length
    package let marks: Set<PrinterMark>

    package init(bleed: Length, marks: Set<PrinterMark> = []) {
        self.bleed = bleed
        self.marks = marks
    }

    /// Room for marks outside the bleed.
    package static let markRoom = Length.millimetres(10)

    /// From the edge of the sheet to that of the trimmed page, on each of the four sides.
    package var margin: Length { marks.isEmpty ? bleed : bleed + PressSheet.markRoom }

    /// The sheet of a page of the given trimmed size.
    package func size(of trim: Size) -> Size {
        Size(width: trim.width + margin * 2, height: trim.height + margin * 2)
    }
}

/// What is printed outside the page for those who print it.
package enum PrinterMark: String, Sendable, Hashable, CaseIterable {
    /// Where the sheet is cut.
    case crop
    /// Crosses on every plate, to lay the plates over each other.
    case registration
    /// Patches of each ink, to measure how much of it is printed.
    case colourBars = "colour-bars"
    /// A line that says what the sheet is.
    case slug
}
