internal import CPoppler
package import Foundation
internal import JPEGCoding
package import PDFPreflight

/// A PDF of anybody's making, opened by Poppler to be drawn.
///
/// Poppler meets hostile files with its own code. Programs that take files from others draw them in a process with
/// limits, as `banxin preflight` does.
@safe package final class RenderedDocument {
    private let document: OpaquePointer

    /// Nil when it is no PDF, is broken beyond mending or wants a password.
    package init?(_ file: Data) {
        let bytes = unsafe file.withUnsafeBytes { unsafe g_bytes_new($0.baseAddress, UInt($0.count)) }
        defer { unsafe g_bytes_unref(bytes) }
        guard let document = unsafe poppler_document_new_from_bytes(bytes, nil, nil) else { return nil }
        unsafe self.document = document
    }

    deinit { unsafe g_object_unref(gpointer(document)) }

    /// A page within its crop box.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - scale: how fine the picture is.
    /// - Returns: nil when there is no such page, when it has no size, or without memory for it.
    package func picture(ofPage number: Int, at scale: RenderingScale) -> PagePicture? {
        let count = unsafe Int(poppler_document_get_n_pages(document))
        guard number >= 1, number <= count,
            let page = unsafe poppler_document_get_page(document, Int32(number - 1))
        else { return nil }
        defer { unsafe g_object_unref(gpointer(page)) }
        var (width, height) = (0.0, 0.0)
        unsafe poppler_page_get_size(page, &width, &height)
        guard let size = scale.size(width: width, height: height),
            let surface = RenderingSurface(size),
            unsafe surface.draw({ unsafe poppler_page_render(page, $0) }),
            let jpeg = surface.pixels.encoded(quality: scale.quality)
        else { return nil }
        var box = PopplerRectangle()
        unsafe poppler_page_get_crop_box(page, &box)
        return PagePicture(
            page: number, box: PageBox(left: box.x1, bottom: box.y1, right: box.x2, top: box.y2),
            resolution: size.resolution, jpeg: Data(jpeg))
    }
}
