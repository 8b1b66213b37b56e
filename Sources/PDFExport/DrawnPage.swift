import CairoCanvas
package import Diagnostics
import Geometry
package import PageLayout
package import Pictures

/// A page as pixels.
package struct DrawnPage: ~Copyable {
    private let canvas: RasterCanvas

    /// - Parameter height: pixels; the width follows.
    /// - Throws: when there is no memory for it, or a picture of the page is broken.
    package init(
        of page: LaidOutPage, fonts: DrawingFonts, pictures: PictureStore, height: Int
    ) throws(Failure) {
        guard let canvas = RasterCanvas(page: page.size, height: height) else {
            throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory"))
        }
        let pixelsPerPoint = Double(height) / page.size.height.points
        let drawing = PageDrawing(fonts: try fonts.drawn(in: [page]), pictures: pictures) { _, picture, width in
            picture.drawable(width: Int(width * pixelsPerPoint))
        }
        try drawing.draw(page, in: canvas.context)
        self.canvas = canvas
    }

    /// In grey alone when it has no colours, as most front pages are.
    ///
    /// - Parameter quality: 1…100.
    package func jpeg(quality: Int) throws(Failure) -> [UInt8] {
        try written(canvas.jpeg(quality: quality, mayBeGrey: true))
    }

    /// The page made smaller, in JPEG.
    ///
    /// - Parameters:
    ///   - longestSide: most pixels of the longer side.
    ///   - quality: 1…100.
    package func jpeg(longestSide: Int, quality: Int) throws(Failure) -> [UInt8] {
        guard let image = canvas.reduced(toSide: longestSide) else {
            throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory"))
        }
        return try written(image.jpeg(quality: quality))
    }

    package func png() throws(Failure) -> [UInt8] { try written(canvas.png()) }

    private func written(_ result: Result<[UInt8], CanvasFailure>) throws(Failure) -> [UInt8] {
        switch result {
        case .success(let bytes): return bytes
        case .failure(let failure): throw Failure(.internal, Diagnostic(.PDF.cannotDraw, failure.reason))
        }
    }
}

/// The file format of a page picture.
package enum RasterFormat {
    /// Without loss.
    case png
    /// Smaller, and written much faster.
    case jpeg(quality: Int)
}

/// One page as a picture, `height` pixels high.
package func pagePicture(
    of page: LaidOutPage, fonts: DrawingFonts, pictures: PictureStore, height: Int,
    as format: RasterFormat = .png
) throws(Failure) -> [UInt8] {
    let drawn = try DrawnPage(of: page, fonts: fonts, pictures: pictures, height: height)
    switch format {
    case .png: return try drawn.png()
    case .jpeg(let quality): return try drawn.jpeg(quality: quality)
    }
}
