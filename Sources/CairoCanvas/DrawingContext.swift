internal import CCairo
package import Geometry

/// Glyphs with the text that they stand for, in points.
package struct CanvasText {
    package let text: String
    /// Bytes and glyphs of each cluster.
    package let clusters: [(bytes: Int32, glyphs: Int32)]
    package let glyphs: [(id: UInt32, x: Double, y: Double)]
    package let size: Double
    package let colour: Colour

    package init(
        text: String, clusters: [(bytes: Int32, glyphs: Int32)], glyphs: [(id: UInt32, x: Double, y: Double)],
        size: Double, colour: Colour
    ) {
        self.text = text
        self.clusters = clusters
        self.glyphs = glyphs
        self.size = size
        self.colour = colour
    }
}

/// What is drawn on, whether it becomes PDF or pixels. Units are points from the top left corner of the page.
@safe package final class DrawingContext {
    private let context: OpaquePointer
    private var font: CanvasFont?

    init(surface: OpaquePointer) {
        unsafe context = cairo_create(surface)
        guard let options = unsafe cairo_font_options_create() else { return }
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        unsafe cairo_set_font_options(context, options)
        unsafe cairo_font_options_destroy(options)
    }

    deinit {
        unsafe cairo_destroy(context)
    }

    /// Whether everything so far could be drawn; else Cairo's reason.
    package var failure: String? {
        let status = unsafe cairo_status(context)
        return unsafe status == CAIRO_STATUS_SUCCESS ? nil : String(cString: cairo_status_to_string(status))
    }

    package func scale(by factor: Double) {
        unsafe cairo_scale(context, factor, factor)
    }

    func showPage() {
        unsafe cairo_show_page(context)
        font = nil
    }

    package func draw(_ text: CanvasText, in font: CanvasFont) {
        if self.font !== font {
            unsafe cairo_set_font_face(context, font.face)
            self.font = font
        }
        unsafe cairo_set_font_size(context, text.size)
        set(text.colour)
        var glyphs = text.glyphs.map { cairo_glyph_t(index: UInt($0.id), x: $0.x, y: $0.y) }
        var clusters = text.clusters.map {
            cairo_text_cluster_t(num_bytes: $0.bytes, num_glyphs: $0.glyphs)
        }
        unsafe cairo_show_text_glyphs(
            context, text.text, Int32(text.text.utf8.count), &glyphs, Int32(glyphs.count), &clusters,
            Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
    }

    package func fill(_ area: Rectangle, colour: Colour) {
        set(colour)
        addPath(of: area)
        unsafe cairo_fill(context)
    }

    /// The outline of `area`, drawn inside it.
    package func frame(_ area: Rectangle, thickness: Length, colour: Colour) {
        set(colour)
        let half = thickness.points / 2
        unsafe cairo_set_line_width(context, thickness.points)
        unsafe cairo_rectangle(
            context, area.left.points + half, area.top.points + half, area.width.points - 2 * half,
            area.height.points - 2 * half)
        unsafe cairo_stroke(context)
    }

    /// The image scaled over `whole`; only what lies in `area` is seen.
    package func draw(_ image: CanvasImage, over whole: Rectangle, visible area: Rectangle) {
        guard image.width > 0, image.height > 0 else { return }
        unsafe cairo_save(context)
        addPath(of: area)
        unsafe cairo_clip(context)
        unsafe cairo_translate(context, whole.left.points, whole.top.points)
        unsafe cairo_scale(
            context, whole.width.points / Double(image.width), whole.height.points / Double(image.height))
        unsafe cairo_set_source_surface(context, image.surface, 0, 0)
        unsafe cairo_paint(context)
        unsafe cairo_restore(context)
    }

    private func addPath(of area: Rectangle) {
        unsafe cairo_rectangle(
            context, area.left.points, area.top.points, area.width.points, area.height.points)
    }

    private func set(_ colour: Colour) {
        unsafe cairo_set_source_rgb(
            context, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
    }
}
