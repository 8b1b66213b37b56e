package import Geometry
import Pictures
package import Styles
package import Typography

/// Sets text in vertical lines that follow each other from right to left: headlines and boxes of text beside
/// horizontal articles.
package struct VerticalColumn {
    /// How the lines of one text are set.
    package struct Face: Sendable, Hashable {
        package var role = FontRole.body
        /// Size of type.
        package var size: Length
        /// Distance of the axes of two lines.
        package var pitch: Length
        /// Indent of first lines in em.
        package var indent = 0
        package var alignment = LineAlignment.justified
        package var colour = Colour.ink

        package init(size: Length, pitch: Length) {
            self.size = size
            self.pitch = pitch
        }
    }

    /// What stands in a rectangle, and what of the text has no room there.
    package struct Setting {
        package let elements: [PageElement]
        /// Paragraphs that are left; the first may be the end of one that was begun.
        package let rest: [PrintedText]
        /// Whether the first of the rest goes on with a paragraph, so that it has no indent.
        package let isParted: Bool
        /// Width that the lines took, from the right edge.
        package let width: Length
    }

    private let setter: TypeSetter

    /// - Parameter language: BCP 47 language of the texts.
    package init(
        style: PageStyle, shaper: any TextShaper, language: String, hyphenator: (any Hyphenator)? = nil
    ) {
        setter = TypeSetter(
            style: style, shaper: shaper, pictures: PictureStore(), language: language, hyphenator: hyphenator,
            writingMode: .vertical)
    }

    /// - Parameter setter: sets type for horizontal pages.
    init(_ setter: TypeSetter) {
        self.setter = setter.with(.vertical)
    }

    /// Length of a text on one line.
    func length(of text: PrintedText, face: Face) -> Length {
        let type = TypeFace(role: face.role, size: face.size, colour: face.colour)
        return setter.lines(text, in: type, measure: LineMeasure(width: .points(10_000), alignment: .start))
            .map(\.width).max() ?? .zero
    }

    /// Sets paragraphs in a rectangle from its right edge on; lines are as long as it is high.
    ///
    /// - Parameter isContinued: the first paragraph goes on from elsewhere and is not indented.
    /// - Returns: its elements in reading order, and the rest in the same order: together every character once.
    package func verticalColumn(
        of paragraphs: [PrintedText], in area: Rectangle, face: Face, isContinued: Bool = false
    ) -> Setting {
        let type = TypeFace(role: face.role, size: face.size, colour: face.colour)
        var elements: [PageElement] = []
        var axis = area.right - face.size / 2
        var count = 0
        for (index, paragraph) in paragraphs.enumerated() {
            let indent = index == 0 && isContinued ? 0 : face.indent
            let measure = LineMeasure(
                width: area.height, indent: face.size * indent, alignment: face.alignment)
            for line in setter.lines(paragraph, in: type, measure: measure) {
                guard axis - face.size / 2 >= area.left else {
                    let begun = line.number > 0 ? paragraph.dropping(bytes: line.firstByte) : paragraph
                    return Setting(
                        elements: elements, rest: [begun] + paragraphs[(index + 1)...],
                        isParted: line.number > 0 || index == 0 && isContinued,
                        width: width(ofLines: count, face))
                }
                elements += line.runs(onPaperAt: Point(x: axis, y: area.top))
                axis -= face.pitch
                count += 1
            }
        }
        return Setting(
            elements: elements, rest: [], isParted: false, width: width(ofLines: count, face))
    }

    private func width(ofLines count: Int, _ face: Face) -> Length {
        count == 0 ? .zero : face.pitch * (count - 1) + face.size
    }
}

extension SetLine {
    /// First byte of the paragraph that the line has.
    fileprivate var firstByte: Int { Int(text.shaped.clusters[line.clusters.lowerBound].textStart) }
}
