internal import CCairo
internal import CTurboJPEG
package import Geometry

/// A page as pixels, on white.
@safe package struct RasterCanvas: ~Copyable {
    private let surface: OpaquePointer
    package let context: DrawingContext

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
        context = unsafe DrawingContext(surface: surface)
        context.scale(by: factor)
        context.fill(Rectangle(x: .zero, y: .zero, width: page.width, height: page.height), colour: .paper)
    }

    deinit {
        unsafe cairo_surface_destroy(surface)
    }

    /// The page as a PNG file.
    package consuming func finish() -> Result<[UInt8], CanvasFailure> {
        if let reason = context.failure { return .failure(CanvasFailure(reason: reason)) }
        let sink = ByteSink()
        let closure = unsafe Unmanaged.passUnretained(sink).toOpaque()
        let status = unsafe cairo_surface_write_to_png_stream(surface, ByteSink.write, closure)
        guard status == CAIRO_STATUS_SUCCESS else {
            return unsafe .failure(CanvasFailure(reason: String(cString: cairo_status_to_string(status))))
        }
        return .success(sink.bytes)
    }

    /// The page as a JPEG file.
    ///
    /// - Parameter quality: 1…100; from 85 on the edges of type stay clean.
    package consuming func jpeg(quality: Int) -> Result<[UInt8], CanvasFailure> {
        if let reason = context.failure { return .failure(CanvasFailure(reason: reason)) }
        unsafe cairo_surface_flush(surface)
        guard let coder = unsafe tjInitCompress(), let pixels = unsafe cairo_image_surface_get_data(surface)
        else { return .failure(CanvasFailure(reason: "memory")) }
        defer { unsafe tjDestroy(coder) }
        let width = unsafe cairo_image_surface_get_width(surface)
        let height = unsafe cairo_image_surface_get_height(surface)
        var bytes: UnsafeMutablePointer<UInt8>?
        var count: UInt = 0
        let status = unsafe tjCompress2(
            coder, pixels, width, cairo_image_surface_get_stride(surface), height, Int32(TJPF_BGRX.rawValue),
            &bytes, &count, Int32(TJSAMP_420.rawValue), Int32(quality), 0)
        defer { unsafe tjFree(bytes) }
        guard status == 0 else {
            return unsafe .failure(CanvasFailure(reason: String(cString: tjGetErrorStr2(coder))))
        }
        return unsafe .success([UInt8](UnsafeBufferPointer(start: bytes, count: Int(count))))
    }
}
