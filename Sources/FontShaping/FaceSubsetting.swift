internal import CHarfBuzz
import Diagnostics

/// Parts of a face as font files.
extension FontFace {
    /// A font file with just these glyphs, for drawing: pages bring their text along, and nothing in it maps characters.
    ///
    /// Cairo's own subsetter damages outlines of large CFF fonts, so it is only ever given such a small font. What it
    /// embeds of it depends on the glyphs that it draws alone, not on which others the file has.
    func subset(of glyphs: Set<UInt32>) throws(Failure) -> FaceSubset {
        let count = unsafe hb_face_get_glyph_count(face)
        let kept = glyphs.union([0]).filter { $0 < count }.sorted()
        let part = try unsafe part(of: kept)
        return FaceSubset(
            bytes: try drawnFile(of: part.tables, boxes: hasPostScriptOutlines ? boxes(of: part.numbers) : nil),
            numbers: part.numbers)
    }

    /// A font file with just these characters and what shapes them, vertical forms and kerning included, its copyright
    /// and licence with it. Hints are left out: they are a third of the file, and screens that need them are gone.
    func subset(of characters: [Unicode.Scalar]) throws(Failure) -> [UInt8] {
        guard let input = unsafe hb_subset_input_create_or_fail() else { throw broken }
        defer { unsafe hb_subset_input_destroy(input) }
        let wanted = unsafe hb_subset_input_unicode_set(input)
        for character in characters { unsafe hb_set_add(wanted, character.value) }
        let names = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_NAME_ID)
        for name in FontFace.legalNames { unsafe hb_set_add(names, name) }
        unsafe hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        guard let small = unsafe hb_subset_or_fail(face, input) else { throw broken }
        defer { unsafe hb_face_destroy(small) }
        return try unsafe bytes(of: small)
    }

    /// Copyright, trademark, licence and its address (OpenType, name).
    private static let legalNames: [UInt32] = [0, 7, 13, 14]

    /// The boxes of glyphs by their numbers in a file.
    private func boxes(of numbers: [(face: UInt32, file: UInt32)]) -> InkBoxes {
        var originals: [Int: UInt32] = [0: 0]
        for number in numbers { originals[Int(number.file)] = number.face }
        return InkBoxes(count: (originals.keys.max() ?? 0) + 1) { originals[$0].flatMap(ink(of:)) }
    }

    /// The tables of glyphs as HarfBuzz cuts them down, with each glyph's number in the face and in them.
    @unsafe private func part(
        of glyphs: [UInt32]
    ) throws(Failure) -> (tables: [(String, [UInt8])], numbers: [(face: UInt32, file: UInt32)]) {
        // The subsetter would go through all characters and all features of a face that has them, to keep none.
        guard let bare = unsafe hb_face_builder_create() else { throw broken }
        defer { unsafe hb_face_destroy(bare) }
        let names = ["CFF ", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post"]
        for name in names { guard unsafe copy(name, of: face, to: bare) else { throw broken } }
        guard let input = unsafe hb_subset_input_create_or_fail() else { throw broken }
        defer { unsafe hb_subset_input_destroy(input) }
        let wanted = unsafe hb_subset_input_glyph_set(input)
        for glyph in glyphs { unsafe hb_set_add(wanted, glyph) }
        // Each outline whole in itself, and without hints, which are a sixth of it: presses and screens of today draw
        // outlines as they are.
        unsafe hb_subset_input_set_flags(
            input, HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue)
        guard let plan = unsafe hb_subset_plan_create_or_fail(bare, input) else { throw broken }
        defer { unsafe hb_subset_plan_destroy(plan) }
        guard let small = unsafe hb_subset_plan_execute_or_fail(plan) else { throw broken }
        defer { unsafe hb_face_destroy(small) }
        let map = unsafe hb_subset_plan_old_to_new_glyph_mapping(plan)
        let numbers = glyphs.map { unsafe (face: $0, file: hb_map_get(map, $0)) }
            .filter { $0.file <= UInt32(UInt16.max) }
        var tables: [(String, [UInt8])] = []
        for name in names where name != "head" { unsafe tables.append((name, table(name, of: small))) }
        // Those that are embedded are as long as those of the font: they must not depend on what else is in it.
        let head = unsafe table("head", of: small)
        let isShort = head.dropFirst(FontFace.placesForm.lowerBound).prefix(2).elementsEqual([0, 0])
        if isShort, let loca = tables.firstIndex(where: { $0.0 == "loca" }) {
            tables[loca].1 = longPlaces(tables[loca].1)
        }
        return (tables, numbers)
    }

    /// A file with these tables and the names of the face.
    ///
    /// - Parameter boxes: around the glyphs, when their outlines are those of PostScript.
    private func drawnFile(
        of tables: [(String, [UInt8])], boxes: InkBoxes?
    ) throws(Failure) -> [UInt8] {
        guard let builder = unsafe hb_face_builder_create() else { throw broken }
        defer { unsafe hb_face_destroy(builder) }
        for name in ["name", "OS/2"] { guard unsafe copy(name, of: face, to: builder) else { throw broken } }
        var head = unsafe table("head", of: face)
        guard head.count >= FontFace.placesForm.upperBound else { throw broken }
        head.replaceSubrange(FontFace.placesForm, with: [0, 1])
        var tables = tables + [("cmap", FontFace.noCharacters), ("head", head)]
        if let boxes {
            tables.removeAll { $0.0 == "maxp" }
            tables += [("glyf", boxes.outlines), ("loca", boxes.places), ("maxp", boxes.profile)]
        }
        for (name, table) in tables where !table.isEmpty {
            guard unsafe add(table, named: name, to: builder) else { throw broken }
        }
        // HarfBuzz gives a file with PostScript outlines their version, which hides the boxes.
        var bytes = try unsafe bytes(of: builder)
        bytes.replaceSubrange(0..<4, with: [0, 1, 0, 0])
        return bytes
    }

    /// Where the header says in how many bytes the places of outlines are given: 1 for four (OpenType, head).
    private static let placesForm = 50..<52

    /// Places in four bytes that were given as halves in two (OpenType, loca).
    private func longPlaces(_ places: [UInt8]) -> [UInt8] {
        stride(from: 0, to: places.count - 1, by: 2).flatMap { index -> [UInt8] in
            let place = (UInt32(places[index]) << 8 | UInt32(places[index + 1])) * 2
            return [0, UInt8(place >> 16), UInt8(place >> 8 & 0xFF), UInt8(place & 0xFF)]
        }
    }

    var hasPostScriptOutlines: Bool {
        guard let table = unsafe hb_face_reference_table(face, tag("CFF ")) else { return false }
        defer { unsafe hb_blob_destroy(table) }
        return unsafe hb_blob_get_length(table) > 0
    }

    private var broken: Failure { Failure(.internal, Diagnostic(.Font.broken, path, "cannot be subset")) }

    @unsafe private func bytes(of face: OpaquePointer) throws(Failure) -> [UInt8] {
        guard let blob = unsafe hb_face_reference_blob(face) else { throw broken }
        defer { unsafe hb_blob_destroy(blob) }
        let bytes = unsafe contents(of: blob)
        guard !bytes.isEmpty else { throw broken }
        return bytes
    }
}
