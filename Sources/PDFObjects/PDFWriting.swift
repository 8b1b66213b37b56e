internal import CQPDF

/// How a file is written.
package struct PDFWriting: Sendable, Hashable {
    /// Least version of the header: `1.6`.
    package var leastVersion: String?
    /// Objects in compressed streams (7.5.7): smaller, from PDF 1.5 on.
    package var usesObjectStreams = true
    /// Ordered so that a reader can show the first page before the rest has come (annex F).
    package var isLinearized = false

    package init(leastVersion: String? = nil, usesObjectStreams: Bool = true, isLinearized: Bool = false) {
        self.leastVersion = leastVersion
        self.usesObjectStreams = usesObjectStreams
        self.isLinearized = isLinearized
    }
}

extension PDFFile {
    /// The file as bytes. Its identifier depends only on its content: the same objects give the same bytes.
    package func written(_ writing: PDFWriting = PDFWriting()) throws(PDFFailure) -> [UInt8] {
        guard unsafe isDone(qpdf_init_write_memory(data)) else { throw failure() }
        unsafe qpdf_set_deterministic_ID(data, QPDF_TRUE)
        unsafe qpdf_set_object_stream_mode(
            data, writing.usesObjectStreams ? qpdf_o_generate : qpdf_o_disable)
        unsafe qpdf_set_linearization(data, writing.isLinearized ? QPDF_TRUE : QPDF_FALSE)
        // PDF/A wants a line end before `endstream` (ISO 19005-2, 6.1.7.1).
        unsafe qpdf_set_newline_before_endstream(data, QPDF_TRUE)
        if let version = writing.leastVersion { unsafe qpdf_set_minimum_pdf_version(data, version) }
        guard unsafe isDone(qpdf_write(data)), let buffer = unsafe qpdf_get_buffer(data) else {
            throw failure()
        }
        let count = unsafe Int(qpdf_get_buffer_length(data))
        return unsafe [UInt8](UnsafeBufferPointer(start: buffer, count: count))
    }
}
