internal import CQPDF

/// Arrays.
extension PDFObject {
    /// The items of an array, references followed when asked; empty for anything else.
    package var items: [PDFObject] {
        guard kind == .array else { return [] }
        let count = unsafe qpdf_oh_get_array_n_items(file.data, handle)
        return (0..<count).map {
            unsafe PDFObject(qpdf_oh_get_array_item(file.data, handle, $0), in: file)
        }
    }

    /// The numbers of an array; nil when an item is none.
    package var numbers: [Double]? {
        guard kind == .array else { return nil }
        let numbers = items.map(\.number)
        let known = numbers.compactMap { $0 }
        return known.count == numbers.count ? known : nil
    }

    package func append(_ item: PDFObject) {
        unsafe qpdf_oh_append_item(file.data, handle, item.handle)
    }

    package func replace(at index: Int, with item: PDFObject) {
        unsafe qpdf_oh_set_array_item(file.data, handle, Int32(index), item.handle)
    }
}

/// Dictionaries, and the dictionaries of streams.
extension PDFObject {
    /// The dictionary of a stream; a dictionary itself.
    package var dictionary: PDFObject {
        kind == .stream ? unsafe PDFObject(qpdf_oh_get_dict(file.data, handle), in: file) : self
    }

    /// Keys of a dictionary or of a stream's, without their solidus, in the order of their bytes.
    package var keys: [String] {
        let dictionary = dictionary
        guard dictionary.kind == .dictionary else { return [] }
        var result: [String] = []
        unsafe qpdf_oh_begin_dict_key_iter(file.data, dictionary.handle)
        while unsafe qpdf_oh_dict_more_keys(file.data) == QPDF_TRUE {
            unsafe qpdf_oh_dict_next_key(file.data).map {
                unsafe result.append(String(String(cString: $0).dropFirst()))
            }
        }
        return result
    }

    /// A value of a dictionary or of a stream's; null when there is none. Setting null takes the key away.
    package subscript(key: String) -> PDFObject {
        get {
            let dictionary = dictionary
            // Asked of anything else, qpdf would note a damage that the file does not have.
            guard dictionary.kind == .dictionary else { return file.null }
            return unsafe PDFObject(
                qpdf_oh_get_key(file.data, dictionary.handle, "/" + key), in: file)
        }
        set {
            let dictionary = dictionary
            unsafe qpdf_oh_replace_or_remove_key(file.data, dictionary.handle, "/" + key, newValue.handle)
        }
    }

    package func removeKey(_ key: String) {
        let dictionary = dictionary
        unsafe qpdf_oh_remove_key(file.data, dictionary.handle, "/" + key)
    }
}
