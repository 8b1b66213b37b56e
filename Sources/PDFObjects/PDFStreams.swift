internal import CQPDF

#if canImport(Glibc)
    internal import Glibc
#endif

/// Streams.
extension PDFObject {
    /// How far the data of a stream is decoded.
    package enum Decoding: Sendable {
        /// As it stands in the file.
        case none
        /// Filters without loss for any data: Flate, LZW, ASCII 85, ASCII hex.
        case general
        /// Those and pictures with loss too: DCT, run lengths.
        case all

        var level: qpdf_stream_decode_level_e {
            switch self {
            case .none: qpdf_dl_none
            case .general: qpdf_dl_generalized
            case .all: qpdf_dl_all
            }
        }
    }

    /// The data of a stream. What it decodes to is not limited: ask that of files of others in a process that is.
    package func data(_ decoding: Decoding = .general) throws(PDFFailure) -> [UInt8] {
        var start: UnsafeMutablePointer<UInt8>?
        var count = 0
        let status = unsafe qpdf_oh_get_stream_data(
            file.data, handle, decoding.level, nil, &start, &count)
        return try unsafe taken(start, count, status)
    }

    /// All content streams of a page as one.
    package func pageContent() throws(PDFFailure) -> [UInt8] {
        var start: UnsafeMutablePointer<UInt8>?
        var count = 0
        let status = unsafe qpdf_oh_get_page_content_data(file.data, handle, &start, &count)
        return try unsafe taken(start, count, status)
    }

    /// Copies what qpdf allocated, and frees it.
    private func taken(
        _ start: UnsafeMutablePointer<UInt8>?, _ count: Int, _ status: QPDF_ERROR_CODE
    ) throws(PDFFailure) -> [UInt8] {
        defer { unsafe free(start) }
        guard file.isDone(status) else { throw file.failure() }
        return unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    }

    /// Gives a stream other data.
    ///
    /// - Parameter filter: what the data is encoded with already (`DCTDecode`); nil for plain data, which is compressed
    ///   when the file is written.
    package func replaceData(_ bytes: [UInt8], filter: String? = nil) {
        let filter = filter.map { file.name($0) } ?? file.null
        let none = file.null
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe qpdf_oh_replace_stream_data(
                file.data, handle, buffer.baseAddress, buffer.count, filter.handle, none.handle)
        }
    }
}
