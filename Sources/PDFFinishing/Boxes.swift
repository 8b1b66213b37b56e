import Geometry
import PDFObjects

/// The boxes of a page (ISO 32000-1, 14.11.2): the sheet, the bleed in it, the trimmed page in that. The crop box goes,
/// for a reader would hide the marks; there is no art box beside a trim box (ISO 15930-7).
func setBoxes(of page: PDFObject, on sheet: PressSheet) {
    guard let media = page["MediaBox"].numbers, media.count == 4 else { return }
    func inset(by distance: Length) -> PDFObject {
        let inset = distance.points
        return page.file.array([media[0] + inset, media[1] + inset, media[2] - inset, media[3] - inset])
    }
    page["TrimBox"] = inset(by: sheet.margin)
    page["BleedBox"] = inset(by: sheet.margin - sheet.bleed)
    page.removeKey("CropBox")
    page.removeKey("ArtBox")
}
