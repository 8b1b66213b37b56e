import Diagnostics
import PDFExport
import PageLayout
import Pictures

/// Typeset pages as pictures of an e-reader edition.
struct PagePictures {
    let fonts: DrawingFonts
    let pictures: PictureStore

    /// JPEG qualities of a page, the next when it has too many bytes.
    private static let qualities = [88, 75, 60]

    /// A page in JPEG.
    ///
    /// - Parameters:
    ///   - height: pixels.
    ///   - mostBytes: what the picture is to have at most; it may have more when the lowest quality does.
    func jpeg(of page: LaidOutPage, height: Int, mostBytes: Int) throws(Failure) -> [UInt8] {
        try cover(page, height: height, mostBytes: mostBytes, thumbnailSide: nil).picture
    }

    /// A page in JPEG, and small enough for a list of issues: made from the same drawing.
    ///
    /// - Parameter thumbnailSide: most pixels of the longer side of the small one; nil makes none.
    func cover(
        _ page: LaidOutPage, height: Int, mostBytes: Int, thumbnailSide: Int?
    ) throws(Failure) -> CoverPictures {
        let drawn = try DrawnPage(of: page, fonts: fonts, pictures: pictures, height: height)
        var bytes: [UInt8] = []
        for quality in PagePictures.qualities {
            bytes = try drawn.jpeg(quality: quality)
            if bytes.count <= mostBytes { break }
        }
        var small: [UInt8]?
        if let side = thumbnailSide {
            small = try drawn.jpeg(longestSide: side, quality: PagePictures.qualities[0])
        }
        return CoverPictures(picture: bytes, thumbnail: small)
    }

    /// The front page within the size that a list of issues shows, when no cover was drawn.
    func thumbnail(of front: LaidOutPage, height: Int) throws(Failure) -> [UInt8] {
        try pagePicture(
            of: front, fonts: fonts, pictures: pictures, height: height, as: .jpeg(quality: 60))
    }
}

/// The cover of an edition, in JPEG.
struct CoverPictures {
    let picture: [UInt8]
    /// For a list of issues; nil when none was asked for.
    let thumbnail: [UInt8]?
}
