package import Diagnostics
package import IssueModel
package import Typography

/// A text of the model on its way to lines: its characters, what stands beside them, and where it came from.
package struct PrintedText: Sendable, Hashable {
    package let text: String
    /// Ranges of bytes of `text`.
    package let annotations: [TextAnnotation]
    /// Where the text starts in the input.
    package let place: SourcePlace?

    package init(_ text: String, annotations: [TextAnnotation] = [], place: SourcePlace? = nil) {
        self.text = text
        self.annotations = annotations
        self.place = place
    }

    /// A text of the model; annotations that do not lie in it properly are left out.
    package init(_ block: TextBlock) {
        let annotations = block.hasUsableAnnotations ? block.annotations : []
        self.init(
            block.text, annotations: TextAnnotation.all(annotations, in: block.text), place: block.place)
    }

    /// The text with more characters at its end.
    func followed(by end: String) -> PrintedText {
        PrintedText(text + end, annotations: annotations, place: place)
    }

    /// The text from a byte on, with the annotations that begin there or later.
    func dropping(bytes: Int) -> PrintedText {
        PrintedText(
            String(decoding: text.utf8.dropFirst(bytes), as: UTF8.self),
            annotations: annotations.compactMap { $0.moved(by: -bytes) }, place: place)
    }
}

extension TextAnnotation {
    /// The same some bytes further on; nil when it would begin before the text. What a line end parts stays whole in
    /// the part that it begins in.
    func moved(by bytes: Int) -> TextAnnotation? {
        guard range.upperBound + bytes > 0 else { return nil }
        return TextAnnotation(range: max(0, range.lowerBound + bytes)..<range.upperBound + bytes, kind: kind)
    }

    /// The model's annotations, which count Unicode scalars, by bytes.
    fileprivate static func all(_ annotations: [Annotation], in text: String) -> [TextAnnotation] {
        guard !annotations.isEmpty else { return [] }
        var offsets = [0]
        for scalar in text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        return annotations.map { annotation in
            TextAnnotation(
                range: offsets[annotation.start]..<offsets[annotation.end], kind: kind(of: annotation))
        }
    }

    private static func kind(of annotation: Annotation) -> Kind {
        switch annotation.kind {
        case .ruby: .ruby(Ruby(annotation.text ?? "", characters: annotation.count))
        case .emphasis: .emphasis
        case .properNoun: .properName
        case .bookTitle: .bookTitle
        }
    }
}

extension Ruby {
    /// A reading as it is written in the model: syllables parted by spaces belong to one character each when there are
    /// as many of both, else the whole stands beside the whole.
    fileprivate init(_ text: String, characters: Int) {
        let syllables = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let system: System =
            if text.unicodeScalars.contains(where: \.isBopomofo) {
                .bopomofo
            } else if text.unicodeScalars.contains(where: { CharacterClass($0) == .ideograph }) {
                .gloss
            } else {
                .romanised
            }
        self.init(system, syllables.count == characters ? syllables : [text])
    }
}

extension Unicode.Scalar {
    fileprivate var isBopomofo: Bool {
        (0x3105...0x312F).contains(value) || (0x31A0...0x31BF).contains(value)
    }
}
