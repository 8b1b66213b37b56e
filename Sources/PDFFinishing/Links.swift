import PDFObjects

/// An area of a page that leads to the top of another.
package struct LinkPlan: Sendable, Hashable {
    package let area: PDFBox
    /// Index of the page that it leads to.
    package let target: Int
    /// What it says, for those who cannot see it (ISO 14289-1, 7.18.5).
    package let contents: String

    package init(area: PDFBox, target: Int, contents: String) {
        self.area = area
        self.target = target
        self.contents = contents
    }
}

/// Link annotations (ISO 32000-1, 12.5.6.5), printed or not like everything on the page, without borders.
///
/// - Returns: for each page its annotations, in the order of the plans.
func setLinks(_ links: [[LinkPlan]], on pages: [PDFObject], in file: PDFFile) -> [[PDFObject]] {
    zip(pages, links).map { page, links in
        let annotations = links.map { link in
            let target = pages[link.target]
            let top = target["MediaBox"].numbers?.last ?? 0
            let destination = file.array([target, file.name("XYZ"), file.null, file.real(top), file.null])
            return file.indirect(
                file.dictionary([
                    "Type": file.name("Annot"), "Subtype": file.name("Link"),
                    "Rect": file.array(link.area.numbers), "Dest": destination,
                    "Border": file.array([file.integer(0), file.integer(0), file.integer(0)]),
                    "F": file.integer(4), "Contents": file.text(link.contents),
                ]))
        }
        if !annotations.isEmpty {
            page["Annots"] = file.array(annotations)
            // Keys step through them in the order of the structure (ISO 14289-1, 7.18.3).
            page["Tabs"] = file.name("S")
        }
        return annotations
    }
}
