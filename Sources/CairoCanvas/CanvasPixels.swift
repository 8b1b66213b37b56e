internal import CCairo

/// Images made of pixels, and pixels of images.
extension CanvasImage {
    /// A byte a pixel, row after row from the top; 255 is white. Nil when there is no memory for it.
    package static func grey(_ values: [UInt8], width: Int, height: Int) -> CanvasImage? {
        unsafe image(width: width, height: height) { pixels, index in
            let value = values[index]
            unsafe pixels[0] = value
            unsafe pixels[1] = value
            unsafe pixels[2] = value
        }
    }

    /// Three bytes a pixel: red, green, blue. Nil when there is no memory for it.
    package static func rgb(_ values: [UInt8], width: Int, height: Int) -> CanvasImage? {
        unsafe image(width: width, height: height) { pixels, index in
            unsafe pixels[0] = values[index * 3 + 2]
            unsafe pixels[1] = values[index * 3 + 1]
            unsafe pixels[2] = values[index * 3]
        }
    }

    /// - Parameter set: writes blue, green and red of the pixel of a number.
    @unsafe private static func image(
        width: Int, height: Int, set: (UnsafeMutablePointer<UInt8>, Int) -> Void
    ) -> CanvasImage? {
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
            let pixels = unsafe cairo_image_surface_get_data(surface)
        else { return nil }
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        for row in 0..<height {
            for column in 0..<width {
                unsafe set(pixels + row * stride + column * 4, row * width + column)
            }
        }
        unsafe cairo_surface_mark_dirty(surface)
        return unsafe CanvasImage(surface: surface, width: width, height: height)
    }

    /// Red, green and blue of each pixel; what is transparent lies on white.
    package func rgbOnWhite() -> [UInt8] {
        guard
            let opaque = redrawn(
                width: width, height: height, turned: CanvasTurn(quarters: 0, isMirrored: false),
                keepsAlpha: false),
            let pixels = unsafe cairo_image_surface_get_data(opaque.surface)
        else { return [] }
        unsafe cairo_surface_flush(opaque.surface)
        let stride = unsafe Int(cairo_image_surface_get_stride(opaque.surface))
        var result: [UInt8] = []
        result.reserveCapacity(width * height * 3)
        for row in 0..<height {
            for column in 0..<width {
                let pixel = unsafe pixels + row * stride + column * 4
                unsafe result.append(pixel[2])
                unsafe result.append(pixel[1])
                unsafe result.append(pixel[0])
            }
        }
        return result
    }

    /// Greys as a PNG file of one byte a pixel; 255 is white.
    package static func png(grey values: [UInt8], width: Int, height: Int) -> Result<[UInt8], CanvasFailure> {
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(width), Int32(height)),
            let pixels = unsafe cairo_image_surface_get_data(surface)
        else { return .failure(CanvasFailure(reason: "memory")) }
        let image = unsafe CanvasImage(surface: surface, width: width, height: height)
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        for row in 0..<height {
            for column in 0..<width { unsafe pixels[row * stride + column] = values[row * width + column] }
        }
        unsafe cairo_surface_mark_dirty(surface)
        return image.png()
    }
}

extension RasterCanvas {
    /// The page in one byte a pixel, row after row, for pages that are drawn in greys; 255 is white.
    package consuming func greys() -> (width: Int, values: [UInt8]) {
        let surface = unsafe surface
        guard let pixels = unsafe cairo_image_surface_get_data(surface) else { return (0, []) }
        unsafe cairo_surface_flush(surface)
        let width = unsafe Int(cairo_image_surface_get_width(surface))
        let height = unsafe Int(cairo_image_surface_get_height(surface))
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        var values: [UInt8] = []
        values.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width { unsafe values.append(pixels[row * stride + column * 4]) }
        }
        return (width, values)
    }
}
