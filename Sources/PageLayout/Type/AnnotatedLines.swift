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
            && hasSameBytes(left.text, right.text) && left.annotations == right.annotations
    }

    private static func hasSameBytes(_ left: String, _ right: String) -> Bool {
        var (left, right) = (left, right)
        return left.withUTF8 { left in right.withUTF8 { right in unsafe left.elementsEqual(right) } }
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        hasher.combine(size)
        text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
