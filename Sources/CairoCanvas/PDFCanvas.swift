internal import CCairo
package import Geometry

/// A PDF under way, in memory.
@safe package struct PDFCanvas: ~Copyable {
    private let surface: OpaquePointer
    private let sink = ByteSink()
    package let context: DrawingContext

    /// Nil when there is no memory for it. PDF 1.5, the newest that Cairo writes.
    package init?() {
        let closure = unsafe Unmanaged.passUnretained(sink).toOpaque()
        guard
            let surface = unsafe cairo_pdf_surface_create_for_stream(ByteSink.write, closure, 1, 1),
            unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
        else { return nil }
        unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        unsafe self.surface = surface
        context = unsafe DrawingContext(surface: surface)
    }

    deinit {
        // Cairo writes what it holds when a surface ends; the sink lives until then.
        unsafe cairo_surface_finish(surface)
        unsafe cairo_surface_destroy(surface)
    }

    package func beginPage(_ size: Size, label: String) {
        unsafe cairo_pdf_surface_set_size(surface, size.width.points, size.height.points)
        unsafe cairo_pdf_surface_set_page_label(surface, label)
    }

    package func endPage() {
        context.showPage()
    }

    package func setMetadata(title: String, author: String?, subject: String?, creator: String) {
        unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        if let author { unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, author) }
        if let subject { unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, subject) }
        unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, creator)
    }

    /// Adds an entry to the outline and gives its number, for entries under it. Pages count from 1.
    package func addBookmark(_ title: String, page: Int, top: Length, under parent: Int?) -> Int {
        let place = "page=\(page) pos=[0 \(top)]"
        return unsafe Int(
            cairo_pdf_surface_add_outline(
                surface, Int32(parent ?? 0), title, place,
                cairo_pdf_outline_flags_t(rawValue: parent == nil ? CAIRO_PDF_OUTLINE_FLAG_OPEN.rawValue : 0)))
    }

    /// The bytes of the file, or Cairo's reason why there are none.
    package consuming func finish() -> Result<[UInt8], CanvasFailure> {
        unsafe cairo_surface_finish(surface)
        let status = unsafe cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, context.failure == nil else {
            let reason = unsafe String(cString: cairo_status_to_string(status))
            return .failure(CanvasFailure(reason: context.failure ?? reason))
        }
        return .success(sink.bytes)
    }
}

/// Why nothing could be drawn.
package struct CanvasFailure: Error, Sendable {
    package let reason: String
}

/// Takes what Cairo writes.
final class ByteSink {
    private(set) var bytes: [UInt8] = []

    static let write: cairo_write_func_t = { closure, data, count in
        guard let closure = unsafe closure else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
    }
}
