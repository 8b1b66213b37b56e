internal import CQPDF

/// An object of a PDF file (ISO 32000-1, 7.3): a value, or a reference that is followed when it is asked.
///
/// Questions that do not fit the kind of object have no answer: nil, an empty list, or the null object. So a damaged
/// file can be walked without checks at every step.
@safe package final class PDFObject {
    package let file: PDFFile
    let handle: qpdf_oh
    /// What it was made as; nil for one that was found in the file, where it may be replaced.
    private let madeKind: Kind?

    /// Takes over a handle that qpdf gave out.
    ///
    /// - Parameter kind: of an object that is made now, which need not be asked for later.
    init(_ handle: qpdf_oh, in file: PDFFile, madeAs kind: Kind? = nil) {
        self.file = file
        self.handle = handle
        madeKind = kind
    }

    /// The same object under another handle.
    func under(_ handle: qpdf_oh) -> PDFObject { PDFObject(handle, in: file, madeAs: madeKind) }

    deinit { unsafe qpdf_oh_release(file.data, handle) }

    package enum Kind: Sendable, Hashable {
        case null, boolean, integer, real, string, name, array, dictionary, stream
    }

    package var kind: Kind {
        if let madeKind { return madeKind }
        return switch unsafe qpdf_oh_get_type_code(file.data, handle) {
        case ot_boolean: .boolean
        case ot_integer: .integer
        case ot_real: .real
        case ot_string: .string
        case ot_name: .name
        case ot_array: .array
        case ot_dictionary: .dictionary
        case ot_stream: .stream
        default: .null
        }
    }

    package var isNull: Bool { kind == .null }

    /// Number and generation of an indirect object; nil for a direct one.
    package var reference: PDFReference? {
        guard unsafe qpdf_oh_is_indirect(file.data, handle) == QPDF_TRUE else { return nil }
        return unsafe PDFReference(
            number: Int(qpdf_oh_get_object_id(file.data, handle)),
            generation: Int(qpdf_oh_get_generation(file.data, handle)))
    }

    /// The object as a PDF writes it; references inside are not followed.
    package var written: String { unsafe String(cString: qpdf_oh_unparse_resolved(file.data, handle)) }
}

/// Number and generation of an indirect object.
package struct PDFReference: Sendable, Hashable {
    package let number: Int
    package let generation: Int

    package init(number: Int, generation: Int) {
        self.number = number
        self.generation = generation
    }
}

/// Simple values.
extension PDFObject {
    package var boolean: Bool? {
        var value = QPDF_FALSE
        guard unsafe qpdf_oh_get_value_as_bool(file.data, handle, &value) == QPDF_TRUE else { return nil }
        return value == QPDF_TRUE
    }

    package var integer: Int? {
        var value: CLongLong = 0
        guard unsafe qpdf_oh_get_value_as_longlong(file.data, handle, &value) == QPDF_TRUE else { return nil }
        return Int(value)
    }

    /// The value of an integer or a real.
    package var number: Double? {
        var value = 0.0
        guard unsafe qpdf_oh_get_value_as_number(file.data, handle, &value) == QPDF_TRUE else { return nil }
        return value
    }

    /// A name without its solidus.
    package var name: String? {
        guard kind == .name else { return nil }
        return unsafe String(String(cString: qpdf_oh_get_name(file.data, handle)).dropFirst())
    }

    /// A text string (7.9.2.2), from PDFDocEncoding or UTF-16.
    package var text: String? {
        guard kind == .string else { return nil }
        var count = 0
        guard let start = unsafe qpdf_oh_get_binary_utf8_value(file.data, handle, &count) else { return nil }
        return unsafe String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The bytes of a string.
    package var bytes: [UInt8]? {
        guard kind == .string else { return nil }
        var count = 0
        guard let start = unsafe qpdf_oh_get_binary_string_value(file.data, handle, &count) else { return nil }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }
}
