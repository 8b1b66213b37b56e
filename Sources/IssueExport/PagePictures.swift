import Diagnostics
import FontShaping
import PDFExport
import PageLayout
import Pictures

/// Typeset pages as pictures of an e-reader edition.
struct PagePictures {
    let fonts: FontLibrary
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
}
