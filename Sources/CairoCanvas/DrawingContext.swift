internal import CCairo
package import Geometry

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

    /// Draws with another point as the origin.
    package func withOrigin<Failure: Error>(at origin: Point, draw: () throws(Failure) -> Void) throws(Failure)
    {
        unsafe cairo_save(context)
        unsafe cairo_translate(context, origin.x.points, origin.y.points)
        defer {
            unsafe cairo_restore(context)
            // The face belongs to what is restored.
            font = nil
        }
        try draw()
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
        setFontMatrix(of: text)
        set(text.colour)
        var glyphs = text.glyphs.map { cairo_glyph_t(index: UInt($0.id), x: $0.x, y: $0.y) }
        var clusters = text.clusters.map {
            cairo_text_cluster_t(num_bytes: $0.bytes, num_glyphs: $0.glyphs)
        }
        unsafe cairo_show_text_glyphs(
            context, text.text, Int32(text.text.utf8.count), &glyphs, Int32(glyphs.count), &clusters,
            Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
    }

    /// Marks what is drawn until `endMarkedContent` as one piece of a PDF (ISO 32000-1, 14.6). Pieces do not nest.
    package func beginMarkedContent() {
        unsafe cairo_tag_begin(context, DrawingContext.tag, "")
    }

    package func endMarkedContent() {
        unsafe cairo_tag_end(context, DrawingContext.tag)
    }

    /// Cairo knows a few tags and forgets most of what they say: what a piece is, the finishing of the file tells.
    private static let tag = "NonStruct"

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
        let (across, down) = (Double(image.width), Double(image.height))
        unsafe cairo_scale(
            context, whole.width.points / (image.turn.swapsSides ? down : across),
            whole.height.points / (image.turn.swapsSides ? across : down))
        if image.turn != .none {
            var matrix = image.turn.matrix(width: across, height: down)
            unsafe cairo_transform(context, &matrix)
        }
        unsafe cairo_set_source_surface(context, image.surface, 0, 0)
        unsafe cairo_paint(context)
        unsafe cairo_restore(context)
    }

    /// The ellipse that touches the four sides of `area`, filled.
    package func dot(_ area: Rectangle, colour: Colour) {
        set(colour)
        unsafe cairo_save(context)
        unsafe cairo_translate(
            context, area.left.points + area.width.points / 2, area.top.points + area.height.points / 2)
        unsafe cairo_scale(context, area.width.points / 2, area.height.points / 2)
        unsafe cairo_arc(context, 0, 0, 1, 0, 2 * .pi)
        unsafe cairo_restore(context)
        unsafe cairo_fill(context)
    }

    /// A wavy line that fills `area` along its longer side, with whole waves about twice as long as they are high.
    package func wave(_ area: Rectangle, thickness: Length, colour: Colour) {
        let isVertical = area.height > area.width
        let length = isVertical ? area.height.points : area.width.points
        let height = isVertical ? area.width.points : area.height.points
        guard length > 0, height > 0 else { return }
        let count = max(1, (length / (2 * height)).rounded())
        let step = length / count / 2
        // A cubic whose two handles stand at one height reaches three quarters of it.
        let reach = (height - thickness.points) / 2 * 4 / 3
        let start = isVertical ? area.top.points : area.left.points
        let axis = (isVertical ? area.left.points : area.top.points) + height / 2
        func place(_ along: Double, _ across: Double) -> (Double, Double) {
            isVertical ? (axis + across, start + along) : (start + along, axis + across)
        }
        let first = place(0, 0)
        unsafe cairo_move_to(context, first.0, first.1)
        for wave in 0..<Int(count * 2) {
            let side = wave.isMultiple(of: 2) ? -reach : reach
            let from = Double(wave) * step
            let one = place(from + step / 3, side)
            let two = place(from + step * 2 / 3, side)
            let end = place(from + step, 0)
            unsafe cairo_curve_to(context, one.0, one.1, two.0, two.1, end.0, end.1)
        }
        set(colour)
        unsafe cairo_set_line_width(context, thickness.points)
        unsafe cairo_stroke(context)
    }

    /// Size, narrowing and turn of the glyphs.
    private func setFontMatrix(of text: CanvasText) {
        var matrix = cairo_matrix_t()
        unsafe cairo_matrix_init_scale(&matrix, text.size * text.widthFactor, text.size)
        if text.isSideways {
            unsafe cairo_matrix_init(&matrix, 0, text.size * text.widthFactor, -text.size, 0, 0, 0)
        }
        unsafe cairo_set_font_matrix(context, &matrix)
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
