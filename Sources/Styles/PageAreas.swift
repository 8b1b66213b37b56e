package import Geometry

/// The areas of a sheet. Make-up knows one kind of page: lines run rightwards, rows follow each other downwards. A page
/// of vertical lines is made up in the same way, lying on its side, and turned when it is finished: its columns are the
/// bands (段) under each other, its rows the lines from the right edge to the left.
extension PageStyle {
    /// Brings a page of vertical lines from the space of make-up to the paper; nil for horizontal pages, where both are
    /// the same.
    package var turn: QuarterTurn? {
        writingMode == .vertical ? QuarterTurn(corner: Point(x: trim.width, y: .zero)) : nil
    }

    /// Whether pages are bound at the right and follow each other leftwards.
    package var isRightToLeft: Bool { writingMode == .vertical }

    /// The part of the type area in which modules and nameplate stand, in the space of make-up.
    ///
    /// Across the rows it is in the middle of the sheet. Along them the blank over it is a little less than that under
    /// it, on horizontal pages; on vertical ones the same holds from head to foot, with the folio over it.
    package var typeArea: Rectangle {
        let size = Size(width: width(ofColumns: columns), height: rowPitch * rows)
        switch writingMode {
        case .horizontal:
            let blank = trim.height - size.height
            return Rectangle(
                origin: Point(x: (trim.width - size.width) / 2, y: blank.scaled(by: 0.48)), size: size)
        case .vertical:
            let blank = trim.height - size.width - folioHeight
            return Rectangle(
                origin: Point(x: blank.scaled(by: 0.48) + folioHeight, y: (trim.width - size.height) / 2),
                size: size)
        }
    }

    /// The whole type area (版心) on the paper.
    package var printedArea: Rectangle {
        guard let turn else { return typeArea }
        let area = turn(typeArea)
        return Rectangle(
            x: area.left, y: area.top - folioHeight, width: area.width, height: area.height + folioHeight)
    }

    /// Where the folio stands on the paper, the blank under it included.
    package var folioArea: Rectangle {
        let area = printedArea
        let height = writingMode == .vertical ? folioHeight : rowPitch * folioRows
        return Rectangle(x: area.left, y: area.top, width: area.width, height: height)
    }
}
