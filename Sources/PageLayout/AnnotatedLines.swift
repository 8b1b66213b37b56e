import Geometry
import Typography

/// A text ready for lines of any measure, with what stands beside its characters; all its lines share it.
final class AnnotatedLines {
    let text: SpacedText
    let annotations: Typography.AnnotatedText?

    init(text: SpacedText, annotations: Typography.AnnotatedText?) {
        self.text = text
        self.annotations = annotations
    }
}

/// What a text ready for lines depends on: make-up sets the same text in many measures.
struct SpacedTextKey: Hashable {
    let text: String
    let annotations: [TextAnnotation]
    let leadIn: String?
    let role: FontRole
    let size: Length

    /// Of the text its length and ends alone: hashing all of it takes as long as comparing it with several others.
    func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(text.utf8.count)
        hasher.combine(text.utf8.prefix(SpacedTextKey.hashed).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        hasher.combine(text.utf8.suffix(SpacedTextKey.hashed).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    /// Bytes of either end.
    private static let hashed = 8
}
