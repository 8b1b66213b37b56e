import CairoCanvas
import Diagnostics
import Geometry
import PageLayout
import Pictures
import Typography

/// Draws finished pages, in the order of their elements.
struct PageDrawing {
    let fonts: PageFonts
    let pictures: PictureStore
    /// Makes a picture drawable; the second value is the width of its place in points.
    let image: (_ path: String, _ picture: Picture, _ width: Double) -> CanvasImage?
    /// What a colour is drawn in; what it gives nil for is not drawn.
    let colour: (Colour) -> Colour?

    init(
        fonts: PageFonts, pictures: PictureStore,
        image: @escaping (_ path: String, _ picture: Picture, _ width: Double) -> CanvasImage?,
        colour: @escaping (Colour) -> Colour? = { $0 }
    ) {
        self.fonts = fonts
        self.pictures = pictures
        self.image = image
        self.colour = colour
    }

    func draw(_ page: LaidOutPage, in context: DrawingContext) throws(Failure) {
        for (number, element) in page.elements.enumerated() {
            if number.isMultiple(of: PageDrawing.elementsBetweenPauses) { fonts.forgetPages() }
            try draw(element, in: context)
        }
        try check(context)
    }

    /// Draws a page with each of its pieces marked.
    func draw(_ page: LaidOutPage, pieces: [PagePiece], in context: DrawingContext) throws(Failure) {
        for piece in pieces {
            context.beginMarkedContent()
            for index in piece.elements { try draw(page.elements[index], in: context) }
            context.endMarkedContent()
        }
        try check(context)
    }

    private func draw(_ element: PageElement, in context: DrawingContext) throws(Failure) {
        switch element {
        case .glyphs(let run): draw(run, in: context)
        case .rule(let rule): draw(rule, in: context)
        case .picture(let placed): try draw(placed, in: context)
        }
    }

    private func check(_ context: DrawingContext) throws(Failure) {
        if let reason = context.failure { throw Failure(.internal, Diagnostic(.PDF.cannotDraw, reason)) }
    }

    /// About eight hundred characters: seldom enough that the pauses take no time that could be measured.
    private static let elementsBetweenPauses = 64

    private func draw(_ run: GlyphRun, in context: DrawingContext) {
        guard let font = fonts[run.font], let colour = colour(run.colour) else { return }
        let text = CanvasText(
            text: run.text,
            clusters: run.clusters.map { ($0.utf8Count, $0.glyphCount) },
            glyphs: run.glyphs.map { (font.number(of: $0.id), $0.x.points, $0.y.points) },
            size: run.size.points, isSideways: run.orientation == .sideways,
            widthFactor: Double(run.widthPerMille) / 1000, colour: colour)
        context.draw(text, in: font.canvasFont)
    }

    private func draw(_ rule: PlacedRule, in context: DrawingContext) {
        guard let colour = colour(rule.colour) else { return }
        switch rule.style {
        case .filled: context.fill(rule.area, colour: colour)
        case .dot: context.dot(rule.area, colour: colour)
        case .wavy(let thickness): context.wave(rule.area, thickness: thickness, colour: colour)
        case .framed(let thickness): context.frame(rule.area, thickness: thickness, colour: colour)
        }
    }

    private func draw(_ placed: PlacedPicture, in context: DrawingContext) throws(Failure) {
        guard let picture = pictures[placed.path],
            let drawable = image(placed.path, picture, placed.whole.width.points)
        else { throw Failure(.badData, Diagnostic(.PDF.brokenPicture, placed.path)) }
        context.draw(drawable, over: placed.whole, visible: placed.area)
    }
}
