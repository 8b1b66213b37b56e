internal import CHarfBuzz
import Diagnostics
import Typography

/// HarfBuzz's buffer, used again for every piece of text.
@safe final class ShapingBuffer {
    private let buffer: OpaquePointer
    /// Feature `pwid` over the whole run: Chinese faces draw curly quotes full-width, whatever the script.
    private var proportional = hb_feature_t(
        tag: tag("pwid"), value: 1, start: 0, end: UInt32.max)

    init() throws(Failure) {
        guard let buffer = unsafe hb_buffer_create(), unsafe hb_buffer_allocation_successful(buffer) != 0 else {
            throw Failure(.internal, Diagnostic(.Font.broken, "HarfBuzz", "out of memory"))
        }
        unsafe self.buffer = buffer
    }

    deinit {
        unsafe hb_buffer_destroy(buffer)
    }

    /// Shapes one run of a text and hands on each glyph in turn.
    ///
    /// Script and language are set, not guessed: the long dash is one glyph of two em only in Chinese, and the
    /// language picks the region's forms. Glyphs that stand upright in a vertical line are shaped downwards, which
    /// brings the face's vertical forms; all others rightwards.
    ///
    /// - Parameter take: gets glyph number, first byte of its cluster, advance, and offsets, in units of the face.
    func shape(
        _ text: UnsafeBufferPointer<CChar>, run: TextRun, in face: FontFace, region: ChineseRegion,
        isDownwards: Bool,
        take: (_ glyph: UInt32, _ cluster: Int, _ position: GlyphPosition) -> Void
    ) {
        unsafe hb_buffer_clear_contents(buffer)
        unsafe hb_buffer_add_utf8(
            buffer, text.baseAddress, Int32(text.count), UInt32(run.bytes.lowerBound), Int32(run.bytes.count))
        unsafe hb_buffer_set_direction(buffer, isDownwards ? HB_DIRECTION_TTB : HB_DIRECTION_LTR)
        unsafe hb_buffer_set_script(buffer, hb_script_t(rawValue: run.script))
        let language = run.setting == .chinese ? ShapingLanguage.of(region) : ShapingLanguage.western
        unsafe hb_buffer_set_language(buffer, language.pointer)
        if run.setting == .chinese {
            unsafe hb_shape(face.shapingFont, buffer, nil, 0)
        } else {
            unsafe hb_shape(face.shapingFont, buffer, &proportional, 1)
        }
        var count: UInt32 = 0
        guard let infos = unsafe hb_buffer_get_glyph_infos(buffer, &count),
            let positions = unsafe hb_buffer_get_glyph_positions(buffer, nil)
        else { return }
        for index in 0..<Int(count) {
            let position = unsafe positions[index]
            let advance = isDownwards ? -position.y_advance : position.x_advance
            unsafe take(
                infos[index].codepoint, Int(infos[index].cluster),
                GlyphPosition(advance: advance, x: position.x_offset, y: position.y_offset))
        }
    }
}

/// Advance along the line and offset of a glyph in units of its face, `y` upwards.
struct GlyphPosition {
    let advance: Int32
    let x: Int32
    let y: Int32
}

/// A language as HarfBuzz keeps it: for the life of the process, one object for each name.
@safe struct ShapingLanguage: @unchecked Sendable {
    let pointer: OpaquePointer?

    private init(_ name: String) {
        unsafe pointer = hb_language_from_string(name, -1)
    }

    static let western = ShapingLanguage("en")
    private static let chinese = Dictionary(
        uniqueKeysWithValues: ChineseRegion.allCases.map { ($0, ShapingLanguage($0.rawValue)) })

    static func of(_ region: ChineseRegion) -> ShapingLanguage { chinese[region] ?? western }
}
