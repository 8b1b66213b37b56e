internal import CHarfBuzz
import Diagnostics

/// Parts of a face as font files.
extension FontFace {
    /// A font file with just these glyphs, under their numbers in this face.
    ///
    /// Cairo's own subsetter damages outlines of large CFF fonts, so it is only ever given such a small font. Glyph
    /// numbers are kept, because the pages name glyphs by them. What maps characters is left out: pages bring their
    /// text along.
    func subset(of glyphs: Set<UInt32>) throws(Failure) -> [UInt8] {
        defer { forgetPages() }
        if let outlines = try outlines(of: glyphs) { return try file(with: outlines, of: glyphs) }
        return try unsafe subset { input in
            unsafe FontFace.keep(glyphs, in: input)
            let dropped = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
            for table in ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vmtx", "vhea", "cmap"] {
                unsafe hb_set_add(dropped, tag(table))
            }
        }
    }

    /// A font file with just these characters and what shapes them, vertical forms and kerning included, its copyright
    /// and licence with it. Hints are left out: they are a third of the file, and screens that need them are gone.
    func subset(of characters: [Unicode.Scalar]) throws(Failure) -> [UInt8] {
        defer { forgetPages() }
        return try unsafe subset { input in
            let wanted = unsafe hb_subset_input_unicode_set(input)
            for character in characters { unsafe hb_set_add(wanted, character.value) }
            let names = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_NAME_ID)
            for name in FontFace.legalNames { unsafe hb_set_add(names, name) }
            unsafe hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        }
    }

    /// Copyright, trademark, licence and its address (OpenType, name).
    private static let legalNames: [UInt32] = [0, 7, 13, 14]

    /// The table of PostScript outlines cut down to the glyphs; nil when the face has none.
    ///
    /// The subsetter is given the tables of measures alone: it would go through all characters and all features of a
    /// face that has them, to keep none.
    func outlines(of glyphs: Set<UInt32>) throws(Failure) -> [UInt8]? {
        guard hasPostScriptOutlines else { return nil }
        guard let bare = unsafe hb_face_builder_create() else { throw broken }
        defer { unsafe hb_face_destroy(bare) }
        for name in ["CFF ", "head", "hhea", "hmtx", "maxp"] {
            let table = unsafe hb_face_reference_table(face, tag(name))
            defer { unsafe hb_blob_destroy(table) }
            guard unsafe hb_face_builder_add_table(bare, tag(name), table) != 0 else { throw broken }
        }
        let small = try unsafe part(of: bare) { input in unsafe FontFace.keep(glyphs, in: input) }
        defer { unsafe hb_face_destroy(small) }
        return unsafe table("CFF ", of: small)
    }

    /// Asks for glyphs under their own numbers, each outline whole in itself.
    @unsafe private static func keep(_ glyphs: Set<UInt32>, in input: OpaquePointer) {
        let wanted = unsafe hb_subset_input_glyph_set(input)
        for glyph in glyphs.sorted() { unsafe hb_set_add(wanted, glyph) }
        unsafe hb_subset_input_set_flags(
            input, HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue | HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue)
    }

    /// A font file with these outlines, the boxes around them, and the face's own tables of measures and names.
    private func file(with outlines: [UInt8], of glyphs: Set<UInt32>) throws(Failure) -> [UInt8] {
        guard let builder = unsafe hb_face_builder_create() else { throw broken }
        defer { unsafe hb_face_destroy(builder) }
        let count = unsafe Int(hb_face_get_glyph_count(face))
        let boxes = InkBoxes(of: glyphs.union([0]), count: count, ink: ink(of:))
        var head = table("head")
        guard head.count >= FontFace.placesForm.upperBound else { throw broken }
        head.replaceSubrange(FontFace.placesForm, with: [0, 1])
        let tables = [
            ("CFF ", outlines), ("cmap", FontFace.noCharacters), ("glyf", boxes.outlines), ("head", head),
            ("loca", boxes.places), ("maxp", boxes.profile),
        ]
        for (name, table) in tables + ["hhea", "hmtx", "name", "OS/2", "post"].map({ ($0, table($0)) }) {
            guard unsafe add(table, named: name, to: builder) else { throw broken }
        }
        // HarfBuzz gives a file with this table the version of PostScript outlines, which hides the boxes.
        var bytes = try unsafe bytes(of: builder)
        bytes.replaceSubrange(0..<4, with: [0, 1, 0, 0])
        return bytes
    }

    /// Where the header says in how many bytes the places of outlines are given: 1 for four (OpenType, head).
    private static let placesForm = 50..<52

    var hasPostScriptOutlines: Bool {
        guard let table = unsafe hb_face_reference_table(face, tag("CFF ")) else { return false }
        defer { unsafe hb_blob_destroy(table) }
        return unsafe hb_blob_get_length(table) > 0
    }

    /// A table of the face; nothing when it has none.
    private func table(_ name: String) -> [UInt8] { unsafe table(name, of: face) }

    @unsafe private func table(_ name: String, of face: OpaquePointer) -> [UInt8] {
        guard let blob = unsafe hb_face_reference_table(face, tag(name)) else { return [] }
        defer { unsafe hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = unsafe hb_blob_get_data(blob, &length) else { return [] }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length)))
    }

    @unsafe private func add(_ table: [UInt8], named name: String, to builder: OpaquePointer) -> Bool {
        let blob = unsafe table.withUnsafeBytes { bytes in
            let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
            return unsafe hb_blob_create_or_fail(start, UInt32(bytes.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
        }
        guard let blob = unsafe blob else { return false }
        defer { unsafe hb_blob_destroy(blob) }
        return unsafe hb_face_builder_add_table(builder, tag(name), blob) != 0
    }

    /// A table that maps no character. Without one, FreeType makes one up, and Cairo searches it for every glyph.
    private static let noCharacters: [UInt8] = [
        // Version 0 with one subtable: platform 3, encoding 1, 12 bytes from here.
        0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12,
        // Format 4 of 24 bytes with the one segment that ends every such table.
        0, 4, 0, 24, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 0, 1, 0, 0,
    ]

    /// A file with the part of the face that `configure` asks for.
    private func subset(_ configure: (OpaquePointer) -> Void) throws(Failure) -> [UInt8] {
        let small = try unsafe part(of: face, configure)
        defer { unsafe hb_face_destroy(small) }
        return try unsafe bytes(of: small)
    }

    /// The part of a face that `configure` asks for; it belongs to the caller.
    @unsafe private func part(
        of face: OpaquePointer, _ configure: (OpaquePointer) -> Void
    ) throws(Failure) -> OpaquePointer {
        guard let input = unsafe hb_subset_input_create_or_fail() else { throw broken }
        defer { unsafe hb_subset_input_destroy(input) }
        unsafe configure(input)
        guard let small = unsafe hb_subset_or_fail(face, input) else { throw broken }
        return unsafe small
    }

    private func bytes(of face: OpaquePointer) throws(Failure) -> [UInt8] {
        guard let blob = unsafe hb_face_reference_blob(face) else { throw broken }
        defer { unsafe hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = unsafe hb_blob_get_data(blob, &length), length > 0 else { throw broken }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length)))
    }

    private var broken: Failure { Failure(.internal, Diagnostic(.Font.broken, path, "cannot be subset")) }
}
