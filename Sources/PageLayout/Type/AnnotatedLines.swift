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

    /// By its bytes: what Unicode holds to be the same text may have other glyphs, and to normalise it takes time.
    static func == (left: SpacedTextKey, right: SpacedTextKey) -> Bool {
        left.size == right.size && left.role == right.role && left.leadIn == right.leadIn
            && left.text.utf8.elementsEqual(right.text.utf8) && left.annotations == right.annotations
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        var (word, count) = (UInt64(0), 0)
        for byte in text.utf8 {
            word = word << 8 | UInt64(byte)
            count += 1
            if count.isMultiple(of: 8) { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(count)
    }
}
