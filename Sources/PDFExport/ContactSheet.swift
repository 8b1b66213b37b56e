import CairoCanvas
package import Diagnostics
import Geometry
package import PageLayout
package import Pictures

/// All pages on one picture, in rows that make it about as wide as high.
///
/// - Parameter height: pixels of each page.
package func contactSheet(
    of pages: [LaidOutPage], fonts: DrawingFonts, pictures: PictureStore, height: Int
) throws(Failure) -> [UInt8] {
    let cell = Size(
        width: pages.map(\.size.width).max() ?? .points(1), height: pages.map(\.size.height).max() ?? .points(1)
    )
    let columns = columnCount(of: pages.count, cell: cell)
    let rows = max(1, (pages.count + columns - 1) / columns)
    let gap = cell.height / 30
    let sheet = Size(
        width: (cell.width + gap) * columns + gap, height: (cell.height + gap) * rows + gap)
    let pixelsPerPoint = Double(height) / cell.height.points
    let total = max(1, Int((sheet.height.points * pixelsPerPoint).rounded()))
    guard let canvas = RasterCanvas(page: sheet, height: total) else {
        throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory"))
    }
    canvas.context.fill(
        Rectangle(origin: Point(x: .zero, y: .zero), size: sheet),
        colour: Colour(red: 208, green: 208, blue: 208))
    let drawing = PageDrawing(fonts: try fonts.drawn(in: pages), pictures: pictures) { _, picture, width in
        picture.drawable(width: Int(width * pixelsPerPoint))
    }
    for (index, page) in pages.enumerated() {
        let origin = Point(
            x: gap + (cell.width + gap) * (index % columns), y: gap + (cell.height + gap) * (index / columns))
        try canvas.context.withOrigin(at: origin) { () throws(Failure) in
            canvas.context.fill(
                Rectangle(origin: Point(x: .zero, y: .zero), size: page.size), colour: .paper)
            try drawing.draw(page, in: canvas.context)
        }
    }
    switch canvas.png() {
    case .success(let bytes): return bytes
    case .failure(let failure): throw Failure(.internal, Diagnostic(.PDF.cannotDraw, failure.reason))
    }
}

/// The columns with which the sheet comes nearest to a square.
private func columnCount(of pages: Int, cell: Size) -> Int {
    func distance(_ columns: Int) -> Double {
        let rows = (pages + columns - 1) / columns
        let width = cell.width.points * Double(columns)
        let height = cell.height.points * Double(rows)
        return max(width / height, height / width)
    }
    return (1...max(1, pages)).min { distance($0) < distance($1) } ?? 1
}
