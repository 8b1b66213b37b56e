import CairoCanvas
package import Diagnostics
package import FontShaping
import Geometry
package import PageLayout
package import Pictures

/// The pages as one PDF: fonts embedded and subset, text that can be searched, an outline of pages and articles.
package func pdf(
    of pages: [LaidOutPage], fonts library: FontLibrary, pictures: PictureStore, document: DocumentInfo
) throws(Failure) -> [UInt8] {
    let fonts = try PageFonts(of: pages, from: library)
    guard let canvas = PDFCanvas() else { throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory")) }
    canvas.setMetadata(
        title: document.title, author: document.author, subject: document.subject, creator: "Banxin")
    let drawing = PageDrawing(fonts: fonts, pictures: pictures) { path, picture, _ in
        switch picture.format {
        case .jpeg:
            .passedThrough(jpeg: picture.bytes, name: path, width: picture.width, height: picture.height)
        case .png: .decoded(png: picture.bytes)
        }
    }
    var parent: Int?
    for (index, page) in pages.enumerated() {
        canvas.beginPage(page.size, label: page.label)
        try drawing.draw(page, in: canvas.context)
        canvas.endPage()
        for bookmark in page.bookmarks {
            let isTop = bookmark.level == 0
            let number = canvas.addBookmark(
                bookmark.title, page: index + 1, top: bookmark.top, under: isTop ? nil : parent)
            if isTop { parent = number }
        }
    }
    switch canvas.finish() {
    case .success(let bytes): return try finished(bytes, document: document)
    case .failure(let failure): throw Failure(.internal, Diagnostic(.PDF.cannotDraw, failure.reason))
    }
}

/// One page as a PNG file, `height` pixels high.
package func png(
    of page: LaidOutPage, fonts library: FontLibrary, pictures: PictureStore, height: Int
) throws(Failure) -> [UInt8] {
    let fonts = try PageFonts(of: [page], from: library)
    guard let canvas = RasterCanvas(page: page.size, height: height) else {
        throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory"))
    }
    let pixelsPerPoint = Double(height) / page.size.height.points
    let drawing = PageDrawing(fonts: fonts, pictures: pictures) { _, picture, width in
        switch picture.format {
        case .jpeg: .decoded(jpeg: picture.bytes, neededWidth: Int(width * pixelsPerPoint))
        case .png: .decoded(png: picture.bytes)
        }
    }
    try drawing.draw(page, in: canvas.context)
    switch canvas.finish() {
    case .success(let bytes): return bytes
    case .failure(let failure): throw Failure(.internal, Diagnostic(.PDF.cannotDraw, failure.reason))
    }
}
