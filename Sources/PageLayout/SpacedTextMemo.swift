import Geometry
import Typography

/// A text ready for lines of any measure, with what stands beside its characters.
struct AnnotatedLines {
    let text: SpacedText
    let annotations: Typography.AnnotatedText?
}

/// Texts that were shaped already: make-up sets the same text in many measures.
final class SpacedTextMemo {
    struct Key: Hashable {
        let text: String
        let annotations: [TextAnnotation]
        let leadIn: String?
        let role: FontRole
        let size: Length
    }

    private var values: [Key: AnnotatedLines] = [:]

    func value(for key: Key, make: () -> AnnotatedLines) -> AnnotatedLines {
        if let known = values[key] { return known }
        let made = make()
        values[key] = made
        return made
    }
}
