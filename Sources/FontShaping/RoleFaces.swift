/// The faces of one role, as indexes into the open faces.
struct RoleFaces {
    /// Tried in turn for each character.
    let chinese: [Int]
    /// Tried first for Western text; nil when the Chinese face's own letters are used.
    let latin: LatinFace?
}

/// A face for Western text with its fit to the Chinese face.
struct LatinFace {
    let face: Int
    /// Thousandths of the size of the text.
    let sizePerMille: UInt16
    /// Thousandths of an em of the text, upwards.
    let raisePerMille: Int32
}
