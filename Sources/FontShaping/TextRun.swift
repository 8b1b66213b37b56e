import Typography

/// A part of a text that HarfBuzz shapes at once: one face, one script, one way to stand on the line.
struct TextRun {
    var bytes: Range<Int>
    /// Index into the open faces.
    let face: Int
    /// Script as HarfBuzz names it.
    let script: UInt32
    let setting: ShapedCluster.Setting
    let form: GlyphForm
    /// How far glyphs are raised, in thousandths of an em of the text.
    let raisePerMille: Int32
    /// The character that no face has; such a run holds nothing else.
    var missing: Unicode.Scalar?

    init(
        bytes: Range<Int>, face: Int, script: UInt32, setting: ShapedCluster.Setting, form: GlyphForm = .plain,
        raisePerMille: Int32 = 0, missing: Unicode.Scalar? = nil
    ) {
        self.bytes = bytes
        self.face = face
        self.script = script
        self.setting = setting
        self.form = form
        self.raisePerMille = raisePerMille
        self.missing = missing
    }

    func continues(with next: TextRun) -> Bool {
        face == next.face && script == next.script && setting == next.setting && form == next.form
            && missing == nil && next.missing == nil
    }
}
