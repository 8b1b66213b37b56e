import Diagnostics
import PDFExport
import PageLayout
import PictureFitting
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
        var bytes: [UInt8] = []
        for quality in PagePictures.qualities {
            bytes = try pagePicture(
                of: page, fonts: fonts, pictures: pictures, height: height, as: .jpeg(quality: quality))
            if bytes.count <= mostBytes { break }
        }
        return bytes
    }

    /// The front page within the size that a list of issues shows: the cover made smaller costs less than to draw it.
    func thumbnail(of front: LaidOutPage, cover: [UInt8]?, height: Int) throws(Failure) -> [UInt8] {
        let limits = PictureLimits(
            longestSide: height, mostPixels: height * height, mostBytes: 1 << 16, allowsTransparency: false)
        if let picture = cover.flatMap(Picture.init),
            case .success(let small) = fittedPicture(picture, to: limits)
        {
            return small.bytes
        }
        return try pagePicture(
            of: front, fonts: fonts, pictures: pictures, height: height, as: .jpeg(quality: 60))
    }
}
