import CairoCanvas
import Diagnostics
import FontShaping
import Geometry
import PDFFinishing
import PageLayout
import Pictures

/// The small picture of each page, of at most `PageThumbnail.longestSide` pixels.
func thumbnails(
    of pages: [LaidOutPage], fonts library: FontLibrary, pictures: PictureStore
) throws(Failure) -> [PageThumbnail] {
    let fonts = try PageFonts(drawnIn: pages, from: library)
    var made: [PageThumbnail] = []
    for page in pages {
        let longer = max(page.size.width, page.size.height)
        let pixelsPerPoint = Double(PageThumbnail.longestSide) / longer.points
        let height = max(1, Int(page.size.height.points * pixelsPerPoint))
        guard let canvas = RasterCanvas(page: page.size, height: height) else {
            throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory"))
        }
        let drawing = PageDrawing(fonts: fonts, pictures: pictures) { _, picture, width in
            picture.drawable(width: Int(width * pixelsPerPoint))
        }
        try drawing.draw(page, in: canvas.context)
        let width = canvas.width
        switch canvas.jpeg(quality: thumbnailQuality) {
        case .success(let jpeg): made.append(PageThumbnail(jpeg: jpeg, width: width, height: height))
        case .failure(let failure): throw Failure(.internal, Diagnostic(.PDF.cannotDraw, failure.reason))
        }
    }
    return made
}

/// A finer one shows no difference on so few pixels.
private let thumbnailQuality = 85
