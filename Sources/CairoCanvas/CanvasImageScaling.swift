internal import CCairo

/// A turn by right angles.
package struct CanvasTurn: Sendable, Hashable {
    /// Quarters of a full turn clockwise, 0…3, after mirroring.
    package let quarters: Int
    /// Whether left and right change places first.
    package let isMirrored: Bool

    package init(quarters: Int, isMirrored: Bool) {
        self.quarters = quarters
        self.isMirrored = isMirrored
    }

    package static let none = CanvasTurn(quarters: 0, isMirrored: false)

    var swapsSides: Bool { quarters % 2 == 1 }

    /// Brings the places of a picture of the given size to where they lie after the turn.
    func matrix(width: Double, height: Double) -> cairo_matrix_t {
        let origin = moved(0, 0, width: width, height: height)
        let right = moved(1, 0, width: width, height: height)
        let down = moved(0, 1, width: width, height: height)
        return cairo_matrix_t(
            xx: right.x - origin.x, yx: right.y - origin.y, xy: down.x - origin.x, yy: down.y - origin.y,
            x0: origin.x, y0: origin.y)
    }

    /// Where a point of a picture of the given size comes to lie.
    private func moved(_ x: Double, _ y: Double, width: Double, height: Double) -> (x: Double, y: Double) {
        let x = isMirrored ? width - x : x
        return switch quarters {
        case 1: (height - y, x)
        case 2: (width - x, height - y)
        case 3: (y, width - x)
        default: (x, y)
        }
    }
}

extension CanvasImage {
    /// A rectangle of the image, in pixels, on white. It must lie inside.
    package func cut(left: Int, top: Int, width: Int, height: Int) -> CanvasImage? {
        guard
            let target = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        else { return nil }
        let image = unsafe CanvasImage(surface: target, width: width, height: height)
        guard let context = unsafe cairo_create(target) else { return nil }
        defer { unsafe cairo_destroy(context) }
        unsafe cairo_set_source_rgb(context, 1, 1, 1)
        unsafe cairo_paint(context)
        unsafe cairo_set_source_surface(context, surface, Double(-left), Double(-top))
        unsafe cairo_paint(context)
        return unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS ? image : nil
    }

    /// The image turned and scaled to the given size. Without alpha it lies on white.
    package func redrawn(width: Int, height: Int, turned turn: CanvasTurn, keepsAlpha: Bool) -> CanvasImage? {
        let format = keepsAlpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
        guard let target = unsafe cairo_image_surface_create(format, Int32(width), Int32(height)) else {
            return nil
        }
        let image = unsafe CanvasImage(surface: target, width: width, height: height)
        guard let context = unsafe cairo_create(target) else { return nil }
        defer { unsafe cairo_destroy(context) }
        if !keepsAlpha {
            unsafe cairo_set_source_rgb(context, 1, 1, 1)
            unsafe cairo_paint(context)
        }
        let (own, across) = (Double(self.width), Double(self.height))
        unsafe cairo_scale(
            context, Double(width) / (turn.swapsSides ? across : own),
            Double(height) / (turn.swapsSides ? own : across))
        var matrix = turn.matrix(width: own, height: across)
        unsafe cairo_transform(context, &matrix)
        unsafe cairo_set_source_surface(context, surface, 0, 0)
        // Every pixel of the source counts, and none from beyond its edge.
        let pattern = unsafe cairo_get_source(context)
        unsafe cairo_pattern_set_filter(pattern, CAIRO_FILTER_BEST)
        unsafe cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
        unsafe cairo_paint(context)
        return unsafe cairo_status(context) == CAIRO_STATUS_SUCCESS ? image : nil
    }

    /// The image as a PNG file.
    package func png() -> Result<[UInt8], CanvasFailure> { unsafe CairoCanvas.png(of: surface) }

    /// The image as a JPEG file; what is transparent in it becomes black.
    ///
    /// - Parameter quality: 1…100.
    package func jpeg(quality: Int) -> Result<[UInt8], CanvasFailure> {
        unsafe CairoCanvas.jpeg(of: surface, quality: quality)
    }
}
