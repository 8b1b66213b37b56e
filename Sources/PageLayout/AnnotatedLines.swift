import Geometry
import Typography

/// A text ready for lines of any measure, with what stands beside its characters.
struct AnnotatedLines {
    let text: SpacedText
    let annotations: Typography.AnnotatedText?
}

/// What a text ready for lines depends on: make-up sets the same text in many measures.
struct SpacedTextKey: Hashable {
    let text: String
    let annotations: [TextAnnotation]
    let leadIn: String?
    let role: FontRole
    let size: Length
}
