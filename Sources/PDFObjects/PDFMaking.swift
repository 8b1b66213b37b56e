internal import CQPDF

/// New objects. They are direct until `indirect` gives them a number.
extension PDFFile {
    package var null: PDFObject { unsafe PDFObject(qpdf_oh_new_null(data), in: self) }

    package func boolean(_ value: Bool) -> PDFObject {
        unsafe PDFObject(qpdf_oh_new_bool(data, value ? QPDF_TRUE : QPDF_FALSE), in: self)
    }

    package func integer(_ value: Int) -> PDFObject {
        unsafe PDFObject(qpdf_oh_new_integer(data, CLongLong(value)), in: self)
    }

    /// A number with at most four decimals, which is finer than any press.
    package func real(_ value: Double) -> PDFObject {
        unsafe PDFObject(qpdf_oh_new_real_from_double(data, value, 4), in: self)
    }

    /// - Parameter name: without its solidus.
    package func name(_ name: String) -> PDFObject {
        unsafe PDFObject(qpdf_oh_new_name(data, "/" + name), in: self)
    }

    /// A text string, in PDFDocEncoding when it can be written so, else in UTF-16.
    package func text(_ text: String) -> PDFObject {
        unsafe PDFObject(qpdf_oh_new_unicode_string(data, text), in: self)
    }

    /// A string of bytes: ASCII of dates and identifiers, or hashes.
    package func string(_ bytes: [UInt8]) -> PDFObject {
        let handle = unsafe bytes.withUnsafeBytes { buffer in
            unsafe qpdf_oh_new_binary_string(
                data, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        return PDFObject(handle, in: self)
    }

    package func array(_ items: [PDFObject] = []) -> PDFObject {
        let array = unsafe PDFObject(qpdf_oh_new_array(data), in: self, madeAs: .array)
        for item in items { array.append(item) }
        return array
    }

    package func array(_ numbers: [Double]) -> PDFObject { array(numbers.map(real)) }

    package func dictionary(_ entries: KeyValuePairs<String, PDFObject> = [:]) -> PDFObject {
        let dictionary = unsafe PDFObject(qpdf_oh_new_dictionary(data), in: self, madeAs: .dictionary)
        for (key, value) in entries { dictionary[key] = value }
        return dictionary
    }

    /// A stream; it is an indirect object from the start.
    package func stream(
        _ bytes: [UInt8], entries: KeyValuePairs<String, PDFObject> = [:], filter: String? = nil
    ) -> PDFObject {
        let stream = unsafe PDFObject(qpdf_oh_new_stream(data), in: self)
        stream.replaceData(bytes, filter: filter)
        for (key, value) in entries { stream[key] = value }
        return stream
    }

    /// The same object under a number of its own.
    package func indirect(_ object: PDFObject) -> PDFObject {
        unsafe object.under(qpdf_make_indirect_object(data, object.handle))
    }
}
