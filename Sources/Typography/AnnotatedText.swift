package import Geometry

/// A shaped paragraph with its annotations. Lines are made of `shaped`, which has room for long readings; then each
/// line asks for what stands beside it.
package struct AnnotatedText: Sendable, Hashable {
    package let shaped: ShapedText
    let annotations: [TextAnnotation]
    let bases: [RubyBase]
    let style: AnnotationStyle

    /// - Parameter language: BCP 47 language of the readings.
    package init(
        _ shaped: ShapedText, annotations: [TextAnnotation], style: AnnotationStyle = AnnotationStyle(),
        shaper: any TextShaper, language: String = "zh-Hans"
    ) {
        bases = RubyBase.all(
            of: annotations, in: shaped, style: style, shaper: shaper, language: language)
        self.shaped = shaped.withRoom(for: bases, style: style)
        self.annotations = annotations
        self.style = style
    }

    /// The clusters that one reading stands beside: no line ends inside them (clreq 3.3.6.1).
    package var groups: [Range<Int>] { bases.map(\.clusters).filter { $0.count > 1 } }

    /// What stands beside one line of the text.
    package func annotations(beside line: ComposedLine) -> LineAnnotations {
        var setting = AnnotationSetting(text: self, line: line)
        setting.addReadings()
        setting.addLines()
        setting.addDots()
        return setting.result
    }
}

/// What stands beside a line, in places relative to the start of its measure, on the baseline of a horizontal line or
/// the axis of a vertical one.
package struct LineAnnotations: Sendable, Hashable {
    package struct Reading: Sendable, Hashable {
        package let text: ShapedText
        package let line: ComposedLine
        /// The clusters of the text that it belongs to.
        package let base: Range<Int>
        /// Start of the reading's own line.
        package let origin: Point
    }

    package struct Mark: Sendable, Hashable {
        package enum Shape: Sendable, Hashable {
            case dot
            case line
            case wave(thickness: Length)
        }

        package let shape: Shape
        package let area: Rectangle
    }

    package internal(set) var readings: [Reading] = []
    package internal(set) var marks: [Mark] = []
    /// How far annotations reach out of the characters' boxes: upwards, or to the right of a vertical line.
    package internal(set) var over = Length.zero
    /// Downwards, or to the left of a vertical line.
    package internal(set) var under = Length.zero

    /// Nothing beside the line.
    package init() {}
}
