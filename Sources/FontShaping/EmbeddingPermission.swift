internal import CHarfBuzz

/// What the maker of a face allows to be done with it in documents: the field `fsType` of its table OS/2 (OpenType 1.9.1).
enum EmbeddingPermission: String, Sendable, Hashable {
    /// A subset may lie in a document that is read.
    case subset
    /// Not without the maker's leave (bit 1).
    case restricted = "restricted licence"
    /// Only the whole font (bit 8).
    case wholeOnly = "no subsetting"
    /// Only its bitmaps (bit 9), of which a subset of outlines has none.
    case bitmapsOnly = "bitmaps only"

    /// - Parameter type: 0 for a face that says nothing: what has no restriction is installable.
    init(type: UInt16) {
        let usage = type & 0x000F
        // Of several usages the least restrictive holds: 4 is preview and print, 8 editing.
        if usage & 0x0002 != 0, usage & 0x000C == 0 {
            self = .restricted
        } else if type & 0x0100 != 0 {
            self = .wholeOnly
        } else {
            self = type & 0x0200 != 0 ? .bitmapsOnly : .subset
        }
    }
}

extension FontFace {
    /// What the face's maker allows.
    var permission: EmbeddingPermission {
        guard let table = unsafe hb_face_reference_table(face, tag("OS/2")) else { return .subset }
        defer { unsafe hb_blob_destroy(table) }
        var length: UInt32 = 0
        guard let data = unsafe hb_blob_get_data(table, &length), length >= 10 else { return .subset }
        let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: 10))
        return EmbeddingPermission(type: UInt16(bytes[8]) << 8 | UInt16(bytes[9]))
    }
}
