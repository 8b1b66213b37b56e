import PDFObjects

/// Says what Cairo leaves to the reader: that the numbers of an embedded TrueType font are those of its glyphs
/// (ISO 19005-2, 6.2.11.3.2).
func setFonts(of pages: [PDFObject], in file: PDFFile) {
    for page in pages {
        let fonts = page["Resources"]["Font"]
        for key in fonts.keys {
            for font in fonts[key]["DescendantFonts"].items
            where font["Subtype"].name == "CIDFontType2" && font["CIDToGIDMap"].isNull {
                font["CIDToGIDMap"] = file.name("Identity")
            }
        }
    }
}
