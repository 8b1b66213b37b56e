internal import CCairo

extension CanvasImage {
    /// The image in other colours; what is transparent stays so.
    ///
    /// - Parameter convert: takes red, green and blue of every pixel and gives as many.
    /// - Returns: nil when there is no memory for it, or the pixels have more than 8 bits.
    package func recoloured(by convert: ([UInt8]) -> [UInt8]?) -> CanvasImage? {
        let format = unsafe cairo_image_surface_get_format(surface)
        guard format == CAIRO_FORMAT_RGB24 || format == CAIRO_FORMAT_ARGB32,
            let target = unsafe cairo_image_surface_create(format, Int32(width), Int32(height)),
            let source = unsafe cairo_image_surface_get_data(surface),
            let pixels = unsafe cairo_image_surface_get_data(target)
        else { return nil }
        let image = unsafe CanvasImage(surface: target, width: width, height: height)
        unsafe cairo_surface_flush(surface)
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        var colours: [UInt8] = []
        colours.reserveCapacity(width * height * 3)
        // Blue, green, red and opacity; colours are stored multiplied by it.
        func opacity(at place: Int) -> Int {
            unsafe format == CAIRO_FORMAT_ARGB32 ? Int(source[place + 3]) : 255
        }
        for row in 0..<height {
            for column in 0..<width {
                let place = row * stride + column * 4
                let opacity = max(1, opacity(at: place))
                for part in [2, 1, 0] {
                    unsafe colours.append(
                        UInt8(min(255, (Int(source[place + part]) * 255 + opacity / 2) / opacity)))
                }
            }
        }
        guard let converted = convert(colours), converted.count == colours.count else { return nil }
        var next = 0
        for row in 0..<height {
            for column in 0..<width {
                let place = row * stride + column * 4
                let opacity = opacity(at: place)
                for part in [2, 1, 0] {
                    unsafe pixels[place + part] = UInt8((Int(converted[next]) * opacity + 127) / 255)
                    next += 1
                }
                unsafe pixels[place + 3] = UInt8(opacity)
            }
        }
        unsafe cairo_surface_mark_dirty(target)
        return image
    }
}
