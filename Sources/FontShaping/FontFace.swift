internal import CHarfBuzz
import Diagnostics

/// One face of a font file, open for shaping and subsetting. The file is mapped, not read.
@safe final class FontFace {
    let path: String
    /// Which face of the file.
    let index: Int
    /// Units of the face in one em.
    let unitsPerEm: Int
    private let file: FontFile
    let face: OpaquePointer
    /// For measuring.
    let font: OpaquePointer
    /// The same for shaping, with the glyphs of characters from `glyph(of:)`, which keeps them.
    let shapingFont: OpaquePointer
    /// Glyphs for which the face has another in vertical lines.
    private let verticalInput: OpaquePointer
    private var hasVerticalInput = false
    /// The glyphs of the block that nearly all Chinese characters stand in, as far as they were asked for.
    private var hanGlyphs: [UInt32] = []
    private static let unasked = UInt32.max
    /// What `ink(of:)` has measured: outlines have to be gone through for it.
    private var inks: [UInt32: GlyphInk?] = [:]

    /// - Parameter index: which face of a collection (.ttc).
    init(path: String, index: Int) throws(Failure) {
        let file = try FontFile(path: path)
        guard let blob = unsafe file.blob() else {
            throw Failure(.internal, Diagnostic(.Font.broken, path, "unreadable"))
        }
        defer { unsafe hb_blob_destroy(blob) }
        guard unsafe index < Int(hb_face_count(blob)),
            let face = unsafe hb_face_create(blob, UInt32(index))
        else { throw Failure(.internal, Diagnostic(.Font.broken, path, "no such face")) }
        guard unsafe hb_face_get_glyph_count(face) > 0, let font = unsafe hb_font_create(face) else {
            unsafe hb_face_destroy(face)
            throw Failure(.internal, Diagnostic(.Font.broken, path, "no glyphs"))
        }
        guard let verticalInput = unsafe hb_set_create(), let shapingFont = unsafe hb_font_create_sub_font(font)
        else {
            unsafe hb_font_destroy(font)
            unsafe hb_face_destroy(face)
            throw Failure(.internal, Diagnostic(.Font.broken, path, "out of memory"))
        }
        self.path = path
        self.file = file
        self.index = index
        unsafe self.face = face
        unsafe self.font = font
        unsafe self.shapingFont = shapingFont
        unsafe self.verticalInput = verticalInput
        unitsPerEm = unsafe Int(hb_face_get_upem(face))
        unsafe hb_font_set_funcs(
            shapingFont, keptGlyphs.pointer, Unmanaged.passUnretained(self).toOpaque(), nil)
    }

    deinit {
        unsafe hb_set_destroy(verticalInput)
        unsafe hb_font_destroy(shapingFont)
        unsafe hb_font_destroy(font)
        unsafe hb_face_destroy(face)
    }

    /// The glyph that the face maps the character to; 0 when it has none.
    func glyph(of scalar: Unicode.Scalar) -> UInt32 {
        guard scalar.isHan else { return mappedGlyph(of: scalar) }
        if hanGlyphs.isEmpty { hanGlyphs = Array(repeating: FontFace.unasked, count: 0x5200) }
        let index = Int(scalar.value) - 0x4E00
        if hanGlyphs[index] == FontFace.unasked { hanGlyphs[index] = mappedGlyph(of: scalar) }
        return hanGlyphs[index]
    }

    private func mappedGlyph(of scalar: Unicode.Scalar) -> UInt32 {
        var glyph: UInt32 = 0
        return unsafe hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 ? glyph : 0
    }

    /// Natural advance of a glyph in units of the face.
    func advance(of glyph: UInt32) -> Int32 {
        unsafe hb_font_get_glyph_h_advance(font, glyph)
    }

    /// Where the ink of a glyph is, in units of the face from its origin; nil when it has none.
    func ink(of glyph: UInt32) -> GlyphInk? {
        if let known = inks[glyph] { return known }
        let ink = measuredInk(of: glyph)
        inks[glyph] = .some(ink)
        return ink
    }

    private func measuredInk(of glyph: UInt32) -> GlyphInk? {
        var extents = hb_glyph_extents_t()
        guard unsafe hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width > 0 else {
            return nil
        }
        return GlyphInk(
            left: extents.x_bearing, right: extents.x_bearing + extents.width,
            bottom: extents.y_bearing + extents.height, top: extents.y_bearing)
    }

    /// Whether the face draws the character otherwise in vertical lines (features `vert` and `vrt2`).
    func hasVerticalForm(of scalar: Unicode.Scalar) -> Bool {
        if !hasVerticalInput { collectVerticalInput() }
        return unsafe hb_set_has(verticalInput, glyph(of: scalar)) != 0
    }

    private func collectVerticalInput() {
        hasVerticalInput = true
        guard let lookups = unsafe hb_set_create() else { return }
        defer { unsafe hb_set_destroy(lookups) }
        let features = [tag("vert"), tag("vrt2"), 0]
        unsafe hb_ot_layout_collect_lookups(face, tag("GSUB"), nil, nil, features, lookups)
        var lookup = UInt32.max
        while unsafe hb_set_next(lookups, &lookup) != 0 {
            unsafe hb_ot_layout_lookup_collect_glyphs(
                face, tag("GSUB"), lookup, nil, verticalInput, nil, nil)
        }
    }

    var mapped: MappedFace {
        unsafe MappedFace(path: path, index: index, bytes: file.bytes, owner: file)
    }

    /// Gives back the memory of what was read of the file so far.
    func forgetPages() { file.forgetPages() }
}

/// A tag of OpenType from its four letters.
func tag(_ name: String) -> UInt32 {
    name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
}

/// The box of a glyph's ink in units of its face, `y` upwards from the baseline.
struct GlyphInk {
    let left: Int32
    let right: Int32
    let bottom: Int32
    let top: Int32
}
