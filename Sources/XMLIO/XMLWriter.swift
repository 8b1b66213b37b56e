internal import CLibXML2

/// Writes an XML document into memory, element by element.
@safe package final class XMLWriter {
    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr
    private(set) package var hasReplaced: Unicode.Scalar?

    /// Nil when there is no memory for it.
    ///
    /// - Parameter doctype: the name in `<!DOCTYPE name>`, when there is one.
    package init?(doctype: String? = nil) {
        guard let buffer = unsafe xmlBufferCreate() else { return nil }
        guard let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else {
            unsafe xmlBufferFree(buffer)
            return nil
        }
        unsafe self.buffer = buffer
        unsafe self.writer = writer
        unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
        if let doctype { unsafe xmlTextWriterWriteDTD(writer, doctype, nil, nil, nil) }
        if doctype != nil { unsafe xmlTextWriterWriteRaw(writer, "\n") }
    }

    deinit {
        unsafe xmlFreeTextWriter(writer)
        unsafe xmlBufferFree(buffer)
    }

    /// An element with its content.
    package func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: () -> Void
    ) {
        unsafe xmlTextWriterStartElement(writer, name)
        for (key, value) in attributes {
            if let value { unsafe xmlTextWriterWriteAttribute(writer, key, legal(value)) }
        }
        content()
        unsafe xmlTextWriterEndElement(writer)
    }

    /// An element that holds a text, or nothing.
    package func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String? = nil
    ) {
        element(name, attributes) { if let text { self.text(text) } }
    }

    package func text(_ text: String) {
        unsafe xmlTextWriterWriteString(writer, legal(text))
    }

    /// A line feed between elements, so that people can read the file.
    package func newline() {
        unsafe xmlTextWriterWriteRaw(writer, "\n")
    }

    /// The whole document; the writer is not used after this.
    package func finish() -> [UInt8] {
        unsafe xmlTextWriterEndDocument(writer)
        unsafe xmlTextWriterFlush(writer)
        let count = unsafe Int(xmlBufferLength(buffer))
        return unsafe [UInt8](UnsafeBufferPointer(start: xmlBufferContent(buffer), count: count))
    }

    /// The text with U+FFFD for what XML 1.0 does not allow (2.2, Char).
    private func legal(_ text: String) -> String {
        guard let first = text.unicodeScalars.first(where: { !$0.isLegalInXML }) else { return text }
        hasReplaced = hasReplaced ?? first
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(scalar.isLegalInXML ? scalar : "\u{FFFD}") }
        return String(result)
    }
}

extension Unicode.Scalar {
    fileprivate var isLegalInXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
