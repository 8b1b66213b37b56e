internal import CCairo
package import Geometry

/// A page as pixels, on white.
@safe package struct RasterCanvas: ~Copyable {
    let surface: OpaquePointer
    package let context: DrawingContext
    /// Pixels.
    package let width: Int
    /// Pixels.
    package let height: Int

    /// - Parameters:
    ///   - page: size of the page.
    ///   - height: pixels; the width follows.
    package init?(page: Size, height: Int) {
        let factor = Double(height) / page.height.points
        let width = max(1, Int((page.width.points * factor).rounded()))
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
            unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
        else { return nil }
        unsafe self.surface = surface
        self.width = width
        self.height = height
        context = unsafe DrawingContext(surface: surface)
        context.scale(by: factor)
        context.fill(Rectangle(x: .zero, y: .zero, width: page.width, height: page.height), colour: .paper)
    }

    deinit {
        unsafe cairo_surface_destroy(surface)
    }

    /// The page as a PNG file.
    package func png() -> Result<[UInt8], CanvasFailure> {
        if let reason = context.failure { return .failure(CanvasFailure(reason: reason)) }
        return unsafe CairoCanvas.png(of: surface)
    }

    /// The page as a JPEG file.
    ///
    /// - Parameter quality: 1…100; from 85 on the edges of type stay clean.
    package func jpeg(quality: Int, mayBeGrey: Bool = false) -> Result<[UInt8], CanvasFailure> {
        if let reason = context.failure { return .failure(CanvasFailure(reason: reason)) }
        return unsafe CairoCanvas.jpeg(of: surface, quality: quality, mayBeGrey: mayBeGrey)
    }
}
