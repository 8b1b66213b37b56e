/// How many brackets and quotes of each sort are open.
struct OpenMarks {
    private var counts = InlineArray<9, Int>(repeating: 0)

    /// Nil for what closes nothing.
    func count(of closing: Unicode.Scalar) -> Int? { OpenMarks.place(of: closing).map { counts[$0] } }

    mutating func add(_ change: Int, _ closing: Unicode.Scalar) {
        if let place = OpenMarks.place(of: closing) { counts[place] += change }
    }

    static func isClosing(_ scalar: Unicode.Scalar) -> Bool { place(of: scalar) != nil }

    private static func place(of closing: Unicode.Scalar) -> Int? {
        switch closing {
        case "）": 0
        case "》": 1
        case "〉": 2
        case "】": 3
        case "〕": 4
        case "」": 5
        case "』": 6
        case "”": 7
        case "’": 8
        default: nil
        }
    }
}

/// What closes a bracket or quote that opens; nil for all other characters.
func closing(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "（": "）"
    case "《": "》"
    case "〈": "〉"
    case "【": "】"
    case "〔": "〕"
    case "「": "」"
    case "『": "』"
    case "“": "”"
    case "‘": "’"
    default: nil
    }
}
