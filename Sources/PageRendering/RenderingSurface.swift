internal import CPoppler
internal import Geometry
internal import JPEGCoding

/// White pixels to draw a page on.
@safe struct RenderingSurface: ~Copyable {
    private let surface: OpaquePointer
    private let size: RenderingSize

    /// Nil when there is no memory for it.
    init?(_ size: RenderingSize) {
        guard
            let surface = unsafe cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(size.width), Int32(size.height)),
            unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
        else { return nil }
        unsafe self.surface = surface
        self.size = size
    }

    deinit { unsafe cairo_surface_destroy(surface) }

    /// Draws in points from the upper left corner.
    ///
    /// - Returns: whether it could be drawn.
    @unsafe func draw(_ body: (OpaquePointer) -> Void) -> Bool {
        guard let context = unsafe cairo_create(surface) else { return false }
        defer { unsafe cairo_destroy(context) }
        unsafe cairo_set_source_rgb(context, 1, 1, 1)
        unsafe cairo_paint(context)
        unsafe cairo_scale(context, size.resolution / 72, size.resolution / 72)
        unsafe body(context)
        return unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS
    }

    var pixels: JPEGPixels {
        unsafe cairo_surface_flush(surface)
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size.width * size.height * 3)
        if let data = unsafe cairo_image_surface_get_data(surface) {
            for row in 0..<size.height {
                for column in 0..<size.width {
                    let pixel = unsafe data + row * stride + column * 4
                    // Blue comes first in the machine's order of bytes.
                    unsafe bytes.append(pixel[2])
                    unsafe bytes.append(pixel[1])
                    unsafe bytes.append(pixel[0])
                }
            }
        }
        return JPEGPixels(width: size.width, height: size.height, space: .rgb, bytes: bytes)
    }
}
