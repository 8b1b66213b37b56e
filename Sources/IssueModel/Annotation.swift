/// What is printed about some characters of a text rather than in it.
public struct Annotation: Sendable, Hashable, Codable {
    /// The annotations of Chinese typesetting (clreq 3.3).
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// 拼音, 注音: how the characters are read, in small type beside them.
        case ruby
        /// 着重号: a dot at each character.
        case emphasis
        /// 专名号: a line at the name of a person, a place, a people.
        case properNoun
        /// 书名号 in its old form: a wavy line at the title of a work.
        case bookTitle
    }

    /// What is printed.
    public let kind: Kind
    /// First Unicode scalar that it belongs to, counted from 0.
    public let start: Int
    /// Number of Unicode scalars, at least 1.
    public let count: Int
    /// The small text of a ruby; absent from the others.
    public let text: String?

    /// An annotation of `count` scalars from `start`.
    public init(_ kind: Kind, start: Int, count: Int, text: String? = nil) {
        self.kind = kind
        self.start = start
        self.count = count
        self.text = text
    }

    /// The scalar after its last.
    public var end: Int { start + count }
}

/// A text as a tree: plain pieces, and annotations with what is inside them.
public indirect enum AnnotatedText: Sendable, Hashable {
    /// Characters without an annotation of their own at this depth.
    case plain(String)
    /// An annotation and the text that it belongs to.
    case annotated(Annotation, [AnnotatedText])
}

extension TextBlock {
    /// The text with its annotations inside each other, outer ones first.
    public var annotatedText: [AnnotatedText] {
        guard !annotations.isEmpty else { return text.isEmpty ? [] : [.plain(text)] }
        let scalars = Array(text.unicodeScalars)
        var rest = annotations.inNestingOrder[...]
        return TextBlock.pieces(of: 0..<scalars.count, in: scalars, annotations: &rest)
    }

    /// Whether every annotation lies inside the text, none crosses another, and ruby stands inside no other ruby.
    public var hasUsableAnnotations: Bool {
        let length = text.unicodeScalars.count
        var open: [Annotation] = []
        for annotation in annotations.inNestingOrder {
            // Compared without adding, for a file may say anything.
            guard annotation.start >= 0, annotation.count > 0, annotation.start < length,
                annotation.count <= length - annotation.start,
                (annotation.kind == .ruby) == (annotation.text != nil)
            else { return false }
            open.removeAll { $0.end <= annotation.start }
            if let outer = open.last, annotation.end > outer.end { return false }
            if annotation.kind == .ruby, open.contains(where: { $0.kind == .ruby }) { return false }
            open.append(annotation)
        }
        return true
    }

    private static func pieces(
        of range: Range<Int>, in scalars: [Unicode.Scalar], annotations: inout ArraySlice<Annotation>
    ) -> [AnnotatedText] {
        var result: [AnnotatedText] = []
        var position = range.lowerBound
        func plain(to end: Int) {
            guard position < end else { return }
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: scalars[position..<end])
            result.append(.plain(String(piece)))
        }
        while let next = annotations.first, next.end <= range.upperBound, next.start >= position {
            annotations.removeFirst()
            plain(to: next.start)
            result.append(
                .annotated(next, pieces(of: next.start..<next.end, in: scalars, annotations: &annotations)))
            position = next.end
        }
        plain(to: range.upperBound)
        return result
    }
}

extension [Annotation] {
    /// By their first characters; of those with the same first, the longer before the shorter, else as they are.
    fileprivate var inNestingOrder: [Annotation] {
        enumerated().sorted { left, right in
            (left.element.start, -left.element.count, left.offset)
                < (right.element.start, -right.element.count, right.offset)
        }.map(\.element)
    }
}
