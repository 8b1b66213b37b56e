import PDFObjects

/// The small picture of a page, as a JPEG in RGB.
package struct PageThumbnail: Sendable, Hashable {
    package let jpeg: [UInt8]
    /// Pixels.
    package let width: Int
    package let height: Int

    /// The longer side that readers provide for (ISO 32000-1, 12.3.4).
    package static let longestSide = 106

    package init(jpeg: [UInt8], width: Int, height: Int) {
        self.jpeg = jpeg
        self.width = width
        self.height = height
    }
}

/// Gives each page the picture that readers show in their list of pages.
func setThumbnails(_ thumbnails: [PageThumbnail], on pages: [PDFObject], in file: PDFFile) {
    for (page, thumbnail) in zip(pages, thumbnails) {
        page["Thumb"] = file.stream(
            thumbnail.jpeg,
            entries: [
                "Width": file.integer(thumbnail.width), "Height": file.integer(thumbnail.height),
                "ColorSpace": file.name("DeviceRGB"), "BitsPerComponent": file.integer(8),
            ], filter: "DCTDecode")
    }
}
