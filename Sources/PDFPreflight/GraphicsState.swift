/// What a content stream has set (ISO 32000-1, 8.4).
struct GraphicsState: Sendable {
    var transform: Transform
    /// Around what the clipping path lets through.
    var clip: PageBox
    var fill = Paint.black
    var stroke = Paint.black
    var lineWidth = 1.0
    var text = TextState()
    var compositing = Compositing()

    init(transform: Transform, clip: PageBox) {
        self.transform = transform
        self.clip = clip
    }
}

/// How text is set (9.3).
struct TextState: Sendable {
    var font: FontFacts?
    /// By which name the resources know the font.
    var resource = ""
    var size = 0.0
    var characterSpacing = 0.0
    var wordSpacing = 0.0
    /// Horizontal scaling; 1 is none.
    var scaling = 1.0
    var leading = 0.0
    var rise = 0.0
    /// 0 fills, 1 strokes, 2 does both, 3 neither; 4 to 7 clip as well.
    var mode = 0
}

/// How a mark meets what is under it (8.6.7, 11).
struct Compositing: Sendable, Hashable {
    var overprintsFill = false
    var overprintsStroke = false
    var overprintMode = 0
    var blendMode = "Normal"
    var fillAlpha = 1.0
    var strokeAlpha = 1.0
    var hasSoftMask = false

    /// What makes a mark transparent, in the words of PDF; empty for an opaque one.
    func transparency(ofFill isFill: Bool) -> [String] {
        var reasons: [String] = []
        if blendMode != "Normal" && blendMode != "Compatible" { reasons.append("BM \(blendMode)") }
        if (isFill ? fillAlpha : strokeAlpha) < 1 { reasons.append(isFill ? "ca" : "CA") }
        if hasSoftMask { reasons.append("SMask") }
        return reasons
    }
}
