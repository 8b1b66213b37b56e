import FontShaping
import Geometry
import PDFFinishing
import PageLayout
import Typography

/// Pages as a press takes them: what reaches the edge goes on into the bleed, and a line under the page says what the
/// sheet is.
struct PressPages {
    let sheet: PressSheet
    let library: FontLibrary
    let document: DocumentInfo

    private static let slugSize = Length.points(7)

    func pages(of pages: [LaidOutPage]) -> [LaidOutPage] {
        pages.enumerated().map { index, page in
            let bled = page.bled(by: sheet.bleed)
            let slug = sheet.marks.contains(.slug) ? slug(of: page, number: index + 1, count: pages.count) : []
            return bled.with(elements: bled.elements + slug)
        }
    }

    /// Title, which has the date, and page, under the page and outside the bleed.
    private func slug(of page: LaidOutPage, number: Int, count: Int) -> [PageElement] {
        let text = [document.title, page.label, "\(number)/\(count)"].joined(separator: "    ")
        let shaped = library.shaped(
            text, role: .folio, size: PressPages.slugSize, options: ShapingOptions(language: document.language))
        let measure = LineMeasure(width: page.size.width / 2, isJustified: false)
        guard let line = lines(of: SpacedText(shaped, policy: SpacingPolicy()), in: measure).first else {
            return []
        }
        let origin = Point(
            x: Length.millimetres(8), y: page.size.height + sheet.bleed + .millimetres(6))
        return LineGlyphs(shaped: shaped, line: line, colour: .ink).runs(at: origin)
    }
}
