import PDFObjects

/// Says what Cairo leaves to the reader: that the numbers of an embedded TrueType font are those of its glyphs
/// (ISO 19005-2, 6.2.11.3.2).
func setFonts(of pages: [PDFObject], in file: PDFFile) {
    for font in pages.flatMap(\.fonts).flatMap(\.["DescendantFonts"].items)
    where font["Subtype"].name == "CIDFontType2" && font["CIDToGIDMap"].isNull {
        font["CIDToGIDMap"] = file.name("Identity")
    }
}

/// Fonts with PostScript outlines are drawn with boxes that Cairo measures. Were its subset of such outlines to fail, it
/// would embed the boxes without a word: as one TrueType font more than there are faces of that kind.
///
/// - Parameter most: TrueType faces that the pages use.
/// - Throws: when more are embedded.
func checkFonts(of pages: [PDFObject], mostTrueType most: Int) throws(PDFFailure) {
    let fonts = pages.flatMap(\.fonts)
    let names = (fonts + fonts.flatMap(\.["DescendantFonts"].items))
        .filter { !$0["FontDescriptor"]["FontFile2"].isNull }
        // A name begins with the tag of the subset (ISO 32000-1, 9.6.4).
        .map { ($0["BaseFont"].name ?? "").split(separator: "+").last.map(String.init) ?? "" }
    guard Set(names).count <= most else {
        throw PDFFailure(reason: "a font without its outlines: \(Set(names).sorted().joined(separator: ", "))")
    }
}

extension PDFObject {
    /// Fonts in the resources of a page.
    fileprivate var fonts: [PDFObject] {
        let fonts = self["Resources"]["Font"]
        return fonts.keys.map { fonts[$0] }
    }
}
