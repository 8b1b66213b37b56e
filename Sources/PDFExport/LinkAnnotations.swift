import Geometry
import PDFObjects
import PageLayout

/// Gives each page its links to others as annotations (ISO 32000-1, 12.5.6.5).
///
/// Cairo 1.16 writes link annotations of pages that are not drawn yet without their target, and refers to them by
/// numbers that no object has.
func addLinks(of pages: [LaidOutPage], to file: PDFFile) throws(PDFFailure) {
    let sheets = try file.pages()
    for (page, sheet) in zip(pages, sheets) where !page.links.isEmpty {
        sheet["Annots"] = file.array(
            page.links.map { link in
                let target = [sheets[link.page], file.name("XYZ"), file.null, file.null, file.null]
                return file.indirect(
                    file.dictionary([
                        "Type": file.name("Annot"), "Subtype": file.name("Link"),
                        "Rect": file.array(userSpace(link.area, on: page)),
                        "Border": file.array([0, 0, 0]),
                        // Printed, as PDF/A wants of annotations (ISO 19005-2, 6.3.2).
                        "F": file.integer(4),
                        "Dest": file.array(target),
                    ]))
            })
    }
}

/// A rectangle in the coordinates of PDF, which count from the lower left corner: left, bottom, right, top in points.
private func userSpace(_ area: Rectangle, on page: LaidOutPage) -> [Double] {
    let height = page.size.height
    return [area.left, height - area.bottom, area.right, height - area.top].map(\.points)
}
