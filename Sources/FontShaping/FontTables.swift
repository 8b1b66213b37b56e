internal import CHarfBuzz

/// Tables of OpenType in HarfBuzz's faces.
extension FontFace {
    /// A table; nothing when the face has none of that name.
    @unsafe func table(_ name: String, of face: OpaquePointer) -> [UInt8] {
        guard let blob = unsafe hb_face_reference_table(face, tag(name)) else { return [] }
        defer { unsafe hb_blob_destroy(blob) }
        return unsafe contents(of: blob)
    }

    @unsafe func contents(of blob: OpaquePointer) -> [UInt8] {
        var length: UInt32 = 0
        guard let data = unsafe hb_blob_get_data(blob, &length) else { return [] }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length)))
    }

    /// Gives a face that is being built a table of another, if that has it.
    ///
    /// - Returns: whether there was memory for it.
    @unsafe func copy(_ name: String, of face: OpaquePointer, to builder: OpaquePointer) -> Bool {
        guard let table = unsafe hb_face_reference_table(face, tag(name)) else { return true }
        defer { unsafe hb_blob_destroy(table) }
        guard unsafe hb_blob_get_length(table) > 0 else { return true }
        return unsafe hb_face_builder_add_table(builder, tag(name), table) != 0
    }

    /// Gives a face that is being built a table.
    ///
    /// - Returns: whether there was memory for it.
    @unsafe func add(_ table: [UInt8], named name: String, to builder: OpaquePointer) -> Bool {
        let blob = unsafe table.withUnsafeBytes { bytes in
            let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
            return unsafe hb_blob_create_or_fail(start, UInt32(bytes.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
        }
        guard let blob = unsafe blob else { return false }
        defer { unsafe hb_blob_destroy(blob) }
        return unsafe hb_face_builder_add_table(builder, tag(name), blob) != 0
    }

    /// A table that maps no character. Without one, FreeType makes one up, and Cairo searches it for every glyph.
    static let noCharacters: [UInt8] = [
        // Version 0 with one subtable: platform 3, encoding 1, 12 bytes from here.
        0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12,
        // Format 4 of 24 bytes with the one segment that ends every such table.
        0, 4, 0, 24, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 0, 1, 0, 0,
    ]
}
