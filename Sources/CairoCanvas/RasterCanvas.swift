internal import CCairo
package import Geometry

#if canImport(Glibc)
    internal import Glibc
#endif

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
        guard let surface = unsafe RasterCanvas.whiteSurface(width: width, height: height) else { return nil }
        unsafe self.surface = surface
        self.width = width
        self.height = height
        context = unsafe DrawingContext(surface: surface)
        context.scale(by: factor)
    }

    /// What Cairo allows.
    private static let mostPixels = 32_767

    /// Cairo would make it black first, and white paper in a second pass.
    @unsafe private static func whiteSurface(width: Int, height: Int) -> OpaquePointer? {
        let stride = Int(cairo_format_stride_for_width(CAIRO_FORMAT_RGB24, Int32(clamping: width)))
        guard stride > 0, height > 0, max(width, height) <= mostPixels,
            let pixels = unsafe malloc(stride * height)
        else { return nil }
        unsafe memset(pixels, 0xFF, stride * height)
        let surface = unsafe cairo_image_surface_create_for_data(
            pixels.assumingMemoryBound(to: UInt8.self), CAIRO_FORMAT_RGB24, Int32(width), Int32(height),
            Int32(stride))
        // Cairo gives the pixels back when it drops the surface.
        let status = unsafe cairo_surface_set_user_data(surface, pixelKey.pointer, pixels) { unsafe free($0) }
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            unsafe free(pixels)
            return nil
        }
        return unsafe surface
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

private let pixelKey = UserDataKey()
