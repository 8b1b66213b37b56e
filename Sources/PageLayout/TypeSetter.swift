import Diagnostics
import Geometry
import Pictures
import Styles
import Typography

/// What a piece of text is set in.
struct TypeFace {
    let role: FontRole
    let size: Length
    let colour: Colour
}

/// Sets text in the faces of a style: the only place where layout asks for glyphs.
struct TypeSetter {
    let style: PageStyle
    let shaper: any TextShaper
    let pictures: PictureStore
    /// BCP 47 language of the issue.
    var language = "zh-Hans"
    /// Parts Western words; without one they stay whole.
    var hyphenator: (any Hyphenator)?
    var writingMode = WritingMode.horizontal
    /// Where texts came from that do not say so themselves.
    private(set) var place: SourcePlace?

    /// The same for texts that came from the given place.
    func at(_ place: SourcePlace?) -> TypeSetter {
        var result = self
        result.place = place
        return result
    }

    func spaced(_ text: String, in face: TypeFace) -> SpacedText {
        spaced(shaped(text, in: face), in: face)
    }

    func spaced(_ text: ShapedText, in face: TypeFace, groups: [Range<Int>] = []) -> SpacedText {
        let hyphen = hyphenator.map { _ in shaped("-", in: face) }
        return SpacedText(
            text, policy: style.spacing.inLanguage(language), hyphenator: hyphenator, hyphen: hyphen,
            groups: groups)
    }

    func shaped(_ text: String, in face: TypeFace) -> ShapedText {
        let options = ShapingOptions(language: language, writingMode: writingMode)
        return shaper.shaped(text, role: face.role, size: face.size, options: options)
    }

    /// Lines of one paragraph; none for an empty text.
    func lines(_ text: String, in face: TypeFace, measure: LineMeasure) -> [SetLine] {
        guard !text.isEmpty else { return [] }
        return lines(of: spaced(text, in: face), colour: face.colour, measure: measure)
    }

    /// Lines of one paragraph with its annotations.
    ///
    /// - Parameter leadIn: words before the text, in the face of crossheads.
    func lines(
        _ text: PrintedText, leadIn: String? = nil, in face: TypeFace, measure: LineMeasure
    ) -> [SetLine] {
        var shaped = shaped(text.text, in: face)
        var annotations = text.annotations
        if let leadIn {
            let head = TypeFace(role: .crosshead, size: face.size, colour: face.colour)
            let space = "\u{3000}"
            shaped = .joined([self.shaped(leadIn, in: head), self.shaped(space, in: face), shaped])
            let bytes = leadIn.utf8.count + space.utf8.count
            annotations = annotations.compactMap { $0.moved(by: bytes) }
        }
        guard !shaped.text.isEmpty else { return [] }
        let annotated = Typography.AnnotatedText(
            shaped, annotations: annotations, shaper: shaper, language: language)
        let spaced = spaced(annotated.shaped, in: face, groups: annotated.groups)
        let setter = at(text.place ?? place)
        return setter.lines(of: spaced, annotations: annotated, colour: face.colour, measure: measure)
    }

    private func lines(
        of text: SpacedText, annotations: Typography.AnnotatedText? = nil, colour: Colour, measure: LineMeasure
    ) -> [SetLine] {
        let lines = Typography.lines(of: text, in: measure)
        return lines.enumerated().map { number, line in
            SetLine(
                text: text, line: line, colour: colour, measure: measure, number: number, count: lines.count,
                place: place, beside: annotations?.annotations(beside: line) ?? LineAnnotations())
        }
    }

    /// Lines as even as they can be: no line is much shorter than the others (for headlines and decks).
    func evenLines(_ text: String, in face: TypeFace, width: Length) -> [SetLine] {
        guard !text.isEmpty else { return [] }
        let spaced = spaced(text, in: face)
        return lines(of: spaced, colour: face.colour, measure: evenMeasure(of: spaced, width: width))
    }

    /// The narrowest measure in which the text takes no more lines than in `width`.
    func evenMeasure(of text: SpacedText, width: Length) -> LineMeasure {
        let full = LineMeasure(width: width, isJustified: false)
        let count = Typography.lines(of: text, in: full).count
        guard count > 1 else { return full }
        let em = text.shaped.size
        var narrow = Length(units: text.naturalWidth.units / count) + em / 2
        while narrow < width {
            let measure = LineMeasure(width: narrow, isJustified: false)
            if Typography.lines(of: text, in: measure).count <= count { return measure }
            narrow += em / 2
        }
        return full
    }
}
