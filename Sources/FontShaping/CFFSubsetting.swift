internal import CHarfBuzz

/// Parts of faces of PostScript outlines.
extension FontFace {
    /// The tables of glyphs of a CID-keyed face, with each glyph's number in the face and in them; nil for faces of other
    /// forms.
    @unsafe func chinesePart(
        of glyphs: [UInt32]
    ) -> (tables: [(String, [UInt8])], numbers: [(face: UInt32, file: UInt32)])? {
        guard let blob = unsafe hb_face_reference_table(face, tag("CFF ")) else { return nil }
        defer { unsafe hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = unsafe hb_blob_get_data(blob, &length), length > 0 else { return nil }
        let bytes = unsafe UnsafeRawBufferPointer(start: data, count: Int(length)).bindMemory(to: UInt8.self)
        let table = unsafe Span(_unsafeElements: bytes)
        guard let outlines = CFFPart(table)?.table(of: glyphs, known: &flattened, in: table),
            let metrics = unsafe metrics(of: glyphs)
        else { return nil }
        var post = unsafe self.table("post", of: face)
        guard post.count >= 32 else { return nil }
        // Version 3: no names of glyphs (OpenType, post).
        post.replaceSubrange(0..<4, with: [0, 3, 0, 0])
        let tables = [
            ("CFF ", outlines), ("hhea", metrics.header), ("hmtx", metrics.widths),
            ("post", Array(post.prefix(32))),
        ]
        return (tables, glyphs.enumerated().map { (face: $1, file: UInt32($0)) })
    }

    /// The widths of glyphs, all with their bearings (OpenType, hhea and hmtx).
    @unsafe private func metrics(of glyphs: [UInt32]) -> (header: [UInt8], widths: [UInt8])? {
        var header = unsafe table("hhea", of: face)
        let all = unsafe table("hmtx", of: face)
        guard header.count >= 36 else { return nil }
        let long = Int(header[34]) << 8 | Int(header[35])
        var widths: [UInt8] = []
        widths.reserveCapacity(4 * glyphs.count)
        for glyph in glyphs {
            let own = min(Int(glyph), long - 1) * 4
            let bearing = Int(glyph) < long ? own + 2 : long * 4 + (Int(glyph) - long) * 2
            guard own >= 0, own + 4 <= all.count, bearing + 2 <= all.count else { return nil }
            widths += [all[own], all[own + 1], all[bearing], all[bearing + 1]]
        }
        header.replaceSubrange(
            34..<36,
            with: [UInt8(truncatingIfNeeded: glyphs.count >> 8), UInt8(truncatingIfNeeded: glyphs.count)])
        return (header, widths)
    }
}
