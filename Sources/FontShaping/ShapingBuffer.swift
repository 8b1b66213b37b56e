internal import CHarfBuzz
import Diagnostics

/// HarfBuzz's buffer, used again for every piece of text.
@safe final class ShapingBuffer {
    private let buffer: OpaquePointer
    private let chinese = unsafe hb_language_from_string("zh-Hans", -1)

    init() throws(Failure) {
        guard let buffer = unsafe hb_buffer_create(), unsafe hb_buffer_allocation_successful(buffer) != 0 else {
            throw Failure(.internal, Diagnostic(.Font.broken, "HarfBuzz", "out of memory"))
        }
        unsafe self.buffer = buffer
    }

    deinit {
        unsafe hb_buffer_destroy(buffer)
    }

    /// Shapes one part of a text in one face and hands on each glyph in turn.
    ///
    /// Script and language are set, not guessed: the long dash is one glyph of two em only in Chinese.
    ///
    /// - Parameter take: gets glyph number, first byte of its cluster, advance, and offsets, in units of the face.
    func shape(
        _ text: UnsafeBufferPointer<CChar>, part: Range<Int>, in face: FontFace, isLatin: Bool,
        take: (_ glyph: UInt32, _ cluster: Int, _ position: GlyphPosition) -> Void
    ) {
        unsafe hb_buffer_clear_contents(buffer)
        unsafe hb_buffer_add_utf8(
            buffer, text.baseAddress, Int32(text.count), UInt32(part.lowerBound), Int32(part.count))
        unsafe hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
        unsafe hb_buffer_set_script(buffer, isLatin ? HB_SCRIPT_LATIN : HB_SCRIPT_HAN)
        unsafe hb_buffer_set_language(buffer, chinese)
        unsafe hb_shape(face.font, buffer, nil, 0)
        var count: UInt32 = 0
        guard let infos = unsafe hb_buffer_get_glyph_infos(buffer, &count),
            let positions = unsafe hb_buffer_get_glyph_positions(buffer, nil)
        else { return }
        for index in 0..<Int(count) {
            let position = unsafe positions[index]
            unsafe take(
                infos[index].codepoint, Int(infos[index].cluster),
                GlyphPosition(advance: position.x_advance, x: position.x_offset, y: position.y_offset))
        }
    }
}

/// Advance and offset of a glyph in units of its face, `y` upwards.
struct GlyphPosition {
    let advance: Int32
    let x: Int32
    let y: Int32
}
