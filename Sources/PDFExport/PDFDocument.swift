import CairoCanvas
package import Diagnostics
import Geometry
package import PDFFinishing
import PDFObjects
package import PageLayout
package import Pictures

/// The pages as one PDF: fonts embedded and subset, text that can be searched, an outline of pages and articles.
package func pdf(
    of pages: [LaidOutPage], fonts: DrawingFonts, pictures: PictureStore, document: DocumentInfo,
    settings: PDFSettings = PDFSettings()
) throws(Failure) -> [UInt8] {
    let sheet = settings.sheet
    let marksEnglish = settings.isTagged && document.language.hasPrefix("zh")
    let pages =
        sheet.map { PressPages(sheet: $0, library: fonts.library, document: document).pages(of: pages) }
        ?? (marksEnglish ? pages.map(\.partedByLanguage) : pages)
    let pageFonts = try fonts.embedded(in: pages)
    guard let canvas = PDFCanvas() else { throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory")) }
    canvas.setMetadata(
        title: document.title, author: document.author, subject: document.subject, creator: "Banxin")
    let drawing = PageDrawing(fonts: pageFonts, pictures: pictures, image: settings.pictures.image)
    let pieces = settings.isTagged ? pages.map { $0.pieces(marksEnglish: marksEnglish) } : nil
    var parent: Int?
    for (index, page) in pages.enumerated() {
        canvas.beginPage(sheet?.size(of: page.size) ?? page.size, label: page.label)
        let margin = sheet?.margin ?? .zero
        try canvas.context.withOrigin(at: Point(x: margin, y: margin)) { () throws(Failure) in
            if let pieces {
                try drawing.draw(page, pieces: pieces[index], in: canvas.context)
            } else {
                try drawing.draw(page, in: canvas.context)
            }
        }
        canvas.endPage()
        addBookmarks(of: page, number: index + 1, below: margin, under: &parent, to: canvas)
    }
    var plan = settings.plan(for: document)
    plan.trueTypeFaces = pageFonts.trueTypeCount
    if let pieces {
        let tags = StructureBuilding(pages: pages, pieces: pieces, language: document.language).plan()
        plan.structure = tags.structure
        plan.links = tags.links
    }
    if settings.hasThumbnails, sheet == nil {
        plan.thumbnails = try thumbnails(of: pages, fonts: fonts, pictures: pictures)
    }
    switch canvas.finish() {
    case .success(let bytes): return try finished(bytes, plan)
    case .failure(let failure): throw Failure(.internal, Diagnostic(.PDF.cannotDraw, failure.reason))
    }
}

/// - Parameters:
///   - margin: from the edge of the sheet to the page.
///   - parent: the entry of the page of the newspaper.
private func addBookmarks(
    of page: LaidOutPage, number: Int, below margin: Length, under parent: inout Int?,
    to canvas: borrowing PDFCanvas
) {
    for bookmark in page.bookmarks {
        let isTop = bookmark.level == 0
        let entry = canvas.addBookmark(
            bookmark.title, page: number, top: bookmark.top + margin, under: isTop ? nil : parent)
        if isTop { parent = entry }
    }
}

/// Cairo's file made what the purpose asks for.
private func finished(_ bytes: [UInt8], _ plan: FinishingPlan) throws(Failure) -> [UInt8] {
    do {
        return try finished(bytes, by: plan)
    } catch {
        throw Failure(.internal, Diagnostic(.PDF.cannotDraw, error.reason))
    }
}
