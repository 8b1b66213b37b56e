internal import CQPDF
import Diagnostics

/// Cairo's file made complete: language, dates and XMP metadata, an identifier that depends only on the content, and
/// objects in compressed streams.
func finished(_ bytes: [UInt8], document: DocumentInfo) throws(Failure) -> [UInt8] {
    var pass = try FinishingPass(bytes)
    pass.setInfo(document)
    pass.setCatalogue(document)
    return try pass.written()
}

/// One PDF open in qpdf.
@safe private struct FinishingPass: ~Copyable {
    private var file: qpdf_data?
    /// qpdf reads from these bytes until it is closed.
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) throws(Failure) {
        self.bytes = bytes
        unsafe file = qpdf_init()
        unsafe qpdf_silence_errors(file)
        let status = unsafe bytes.withUnsafeBytes { buffer in
            unsafe qpdf_read_memory(
                file, "pages", buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(buffer.count),
                nil)
        }
        guard status & Int32(QPDF_ERRORS) == 0 else { throw failure() }
    }

    deinit {
        var file = unsafe file
        unsafe qpdf_cleanup(&file)
    }

    private func failure() -> Failure {
        let error = unsafe qpdf_get_error(file)
        let text = unsafe qpdf_get_error_full_text(file, error)
        let reason = unsafe text.map { unsafe String(cString: $0) } ?? "qpdf"
        return Failure(.internal, Diagnostic(.PDF.cannotDraw, reason))
    }

    mutating func setInfo(_ document: DocumentInfo) {
        let date = document.date.map(pdfDate)
        for key in ["/CreationDate", "/ModDate"] { unsafe qpdf_set_info_key(file, key, date) }
        unsafe qpdf_set_info_key(file, "/Producer", "Banxin")
    }

    mutating func setCatalogue(_ document: DocumentInfo) {
        let root = unsafe qpdf_get_root(file)
        unsafe qpdf_oh_replace_key(file, root, "/Lang", qpdf_oh_new_unicode_string(file, document.language))
        // ISO 32000-1, 12.2: readers put facing pages side by side in the order of binding.
        let direction = document.isRightToLeft ? " /Direction /R2L" : ""
        unsafe qpdf_oh_replace_key(
            file, root, "/ViewerPreferences", qpdf_oh_parse(file, "<< /DisplayDocTitle true\(direction) >>"))
        let packet = Array(xmpPacket(document).utf8)
        let stream = unsafe qpdf_oh_new_stream(file)
        let dictionary = unsafe qpdf_oh_get_dict(file, stream)
        unsafe qpdf_oh_replace_key(file, dictionary, "/Type", qpdf_oh_new_name(file, "/Metadata"))
        unsafe qpdf_oh_replace_key(file, dictionary, "/Subtype", qpdf_oh_new_name(file, "/XML"))
        unsafe qpdf_oh_replace_stream_data(
            file, stream, packet, packet.count, qpdf_oh_new_null(file), qpdf_oh_new_null(file))
        unsafe qpdf_oh_replace_key(file, root, "/Metadata", stream)
    }

    mutating func written() throws(Failure) -> [UInt8] {
        guard unsafe qpdf_init_write_memory(file) & Int32(QPDF_ERRORS) == 0 else { throw failure() }
        unsafe qpdf_set_deterministic_ID(file, QPDF_TRUE)
        unsafe qpdf_set_object_stream_mode(file, qpdf_o_generate)
        guard unsafe qpdf_write(file) & Int32(QPDF_ERRORS) == 0, let buffer = unsafe qpdf_get_buffer(file)
        else {
            throw failure()
        }
        let count = unsafe Int(qpdf_get_buffer_length(file))
        return unsafe [UInt8](UnsafeBufferPointer(start: buffer, count: count))
    }
}

/// `D:20240529000000Z` for 2024-05-29 (ISO 32000-1, 7.9.4).
private func pdfDate(_ date: String) -> String {
    "D:" + date.filter(\.isNumber) + "000000Z"
}

private func xmpPacket(_ document: DocumentInfo) -> String {
    func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
    let title =
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(document.title))</rdf:li></rdf:Alt></dc:title>"
    let creator = document.author.map {
        "<dc:creator><rdf:Seq><rdf:li>\(escaped($0))</rdf:li></rdf:Seq></dc:creator>"
    }
    let language =
        "<dc:language><rdf:Bag><rdf:li>\(escaped(document.language))</rdf:li></rdf:Bag></dc:language>"
    let dates = document.date.map {
        "<xmp:CreateDate>\(escaped($0))T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>\(escaped($0))T00:00:00Z</xmp:ModifyDate>"
    }
    let body = [title, creator, language, dates].compactMap { $0 }.joined(separator: "\n")
    return """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        \(body)
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """
}
