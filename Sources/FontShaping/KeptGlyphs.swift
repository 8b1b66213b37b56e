internal import CHarfBuzz

/// Gives HarfBuzz the glyphs of characters as `FontFace` keeps them: its own search through the table of a Chinese face
/// would be a third of the time of shaping.
@safe struct KeptGlyphs: @unchecked Sendable {
    let pointer = unsafe hb_font_funcs_create()

    fileprivate init() {
        unsafe hb_font_funcs_set_nominal_glyphs_func(
            pointer,
            { _, face, count, characters, characterStride, glyphs, glyphStride, _ in
                guard let face = unsafe face, let characters = unsafe UnsafeRawPointer(characters),
                    let glyphs = UnsafeMutableRawPointer(glyphs)
                else { return 0 }
                let kept = unsafe Unmanaged<FontFace>.fromOpaque(face).takeUnretainedValue()
                for index in 0..<Int(count) {
                    let value = unsafe characters.load(
                        fromByteOffset: index * Int(characterStride), as: UInt32.self)
                    guard let scalar = Unicode.Scalar(value) else { return UInt32(index) }
                    let glyph = kept.glyph(of: scalar)
                    // HarfBuzz asks on for what comes after a character that the face does not have.
                    guard glyph != 0 else { return UInt32(index) }
                    unsafe glyphs.storeBytes(of: glyph, toByteOffset: index * Int(glyphStride), as: UInt32.self)
                }
                return count
            }, nil, nil)
        unsafe hb_font_funcs_make_immutable(pointer)
    }
}

/// One for all faces: each hands itself over.
let keptGlyphs = KeptGlyphs()
