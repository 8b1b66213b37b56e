internal import CQPDF

/// One PDF in memory, open in qpdf. A file and its objects belong to one task.
@safe package final class PDFFile {
    /// qpdf's handle; valid as long as the file lives.
    private(set) var data: qpdf_data?
    /// What qpdf reads from until it is closed.
    private let input: UnsafeMutableRawBufferPointer

    /// Opens a PDF. A damaged table of objects is mended where qpdf can; `warnings` tells.
    package init(_ bytes: [UInt8]) throws(PDFFailure) {
        unsafe input = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
        unsafe input.copyBytes(from: bytes)
        unsafe data = qpdf_init()
        unsafe qpdf_silence_errors(data)
        unsafe qpdf_set_suppress_warnings(data, QPDF_TRUE)
        let status = unsafe qpdf_read_memory(
            data, "document", input.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), nil)
        guard isDone(status) else { throw failure() }
    }

    deinit {
        unsafe qpdf_cleanup(&data)
        unsafe input.deallocate()
    }

    func isDone(_ status: QPDF_ERROR_CODE) -> Bool { status & Int32(QPDF_ERRORS) == 0 }

    /// The error that qpdf keeps; reading it clears it.
    func failure() -> PDFFailure {
        let error = unsafe qpdf_get_error(data)
        let text = unsafe qpdf_get_error_message_detail(data, error)
        return PDFFailure(
            needsPassword: unsafe qpdf_get_error_code(data, error) == qpdf_e_password,
            reason: unsafe text.map { unsafe String(cString: $0) } ?? "qpdf")
    }

    /// Takes what qpdf noticed since the last call: what is damaged in the file.
    package func warnings() -> [String] {
        var result: [String] = []
        while unsafe qpdf_more_warnings(data) == QPDF_TRUE {
            let text = unsafe qpdf_get_error_full_text(data, qpdf_next_warning(data))
            unsafe text.map { unsafe result.append(String(cString: $0)) }
        }
        return result
    }
}

/// What is in the file.
extension PDFFile {
    /// Version of the header or the catalogue: `1.7`.
    package var version: String { unsafe String(cString: qpdf_get_pdf_version(data)) }
    package var isEncrypted: Bool { unsafe qpdf_is_encrypted(data) == QPDF_TRUE }
    package var isLinearized: Bool { unsafe qpdf_is_linearized(data) == QPDF_TRUE }
    package var trailer: PDFObject { unsafe PDFObject(qpdf_get_trailer(data), in: self) }
    /// The document's catalogue (ISO 32000-1, 7.7.2).
    package var root: PDFObject { unsafe PDFObject(qpdf_get_root(data), in: self) }

    /// The page dictionaries in order; attributes that pages inherit are in each of them.
    package func pages() throws(PDFFailure) -> [PDFObject] {
        guard unsafe isDone(qpdf_update_all_pages_cache(data)) else { throw failure() }
        let count = unsafe qpdf_get_num_pages(data)
        guard count >= 0 else { throw failure() }
        unsafe qpdf_push_inherited_attributes_to_page(data)
        return (0..<count).map { unsafe PDFObject(qpdf_get_page_n(data, Int($0)), in: self) }
    }

    /// The object of a number and generation; null when there is none.
    package func object(_ number: Int, generation: Int = 0) -> PDFObject {
        unsafe PDFObject(qpdf_get_object_by_id(data, Int32(number), Int32(generation)), in: self)
    }
}
