import Diagnostics
import Geometry
import Pictures
import Styles
import Typography

/// What a piece of text is set in.
struct TypeFace: Hashable {
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
    let language: String
    /// Parts Western words; without one they stay whole.
    let hyphenator: (any Hyphenator)?
    /// Knows the words of headlines; without one only those that the article repeats are kept whole.
    let words: (any WordFinder)?
    let writingMode: WritingMode
    /// Where texts came from that do not say so themselves.
    private(set) var place: SourcePlace?
    private let memo = Memo<SpacedTextKey, AnnotatedLines>()
    /// The hyphens of the faces in which words are parted.
    private let hyphens = Memo<TypeFace, ShapedText>()
    /// The spacing of the style in the language.
    private let spacing: SpacingPolicy

    init(
        style: PageStyle, shaper: any TextShaper, pictures: PictureStore, language: String = "zh-Hans",
        hyphenator: (any Hyphenator)? = nil, words: (any WordFinder)? = nil,
        writingMode: WritingMode = .horizontal
    ) {
        self.style = style
        self.shaper = shaper
        self.pictures = pictures
        self.language = language
        self.hyphenator = hyphenator
        self.words = words
        self.writingMode = writingMode
        spacing = style.spacing.inLanguage(language)
    }

    /// The same for texts that came from the given place.
    func at(_ place: SourcePlace?) -> TypeSetter {
        var result = self
        result.place = place
        return result
    }

    /// The same type in another style; nothing that was shaped is kept.
    func with(_ style: PageStyle) -> TypeSetter { with(style, writingMode) }

    /// The same for lines of the given direction.
    func with(_ writingMode: WritingMode) -> TypeSetter { with(style, writingMode) }

    private func with(_ style: PageStyle, _ writingMode: WritingMode) -> TypeSetter {
        TypeSetter(
            style: style, shaper: shaper, pictures: pictures, language: language, hyphenator: hyphenator,
            words: words, writingMode: writingMode)
    }

    /// What the newspaper prints of its own.
    var printedWords: PrintedWords { PrintedWords(language: language) }

    func spaced(_ text: String, in face: TypeFace) -> SpacedText {
        spaced(PrintedText(text), leadIn: nil, in: face).text
    }

    func shaped(_ text: String, in face: TypeFace) -> ShapedText {
        let options = ShapingOptions(language: language, writingMode: writingMode)
        return shaper.shaped(text, role: face.role, size: face.size, options: options)
    }

    /// Lines of one paragraph; none for an empty text.
    func lines(_ text: String, in face: TypeFace, measure: LineMeasure) -> [SetLine] {
        lines(PrintedText(text, place: place), in: face, measure: measure)
    }

    /// Lines of one paragraph with its annotations; none for an empty text.
    ///
    /// - Parameter leadIn: words before the text, in the face of crossheads.
    func lines(
        _ text: PrintedText, leadIn: String? = nil, in face: TypeFace, measure: LineMeasure
    ) -> [SetLine] {
        guard !text.text.isEmpty || leadIn != nil else { return [] }
        let setter = at(text.place ?? place)
        return setter.lines(
            of: spaced(text, leadIn: leadIn, in: face), colour: face.colour, measure: measure)
    }

    /// Lines with blank between all characters.
    func lines(_ text: String, in face: TypeFace, measure: LineMeasure, tracking: Length) -> [SetLine] {
        guard tracking > .zero else { return lines(text, in: face, measure: measure) }
        let spaced = SpacedText(shaped(text, in: face), policy: style.spacing, tracking: tracking)
        return lines(of: spaced, colour: face.colour, measure: measure)
    }

    func lines(of text: SpacedText, colour: Colour, measure: LineMeasure) -> [SetLine] {
        lines(of: AnnotatedLines(text: text, annotations: nil), colour: colour, measure: measure)
    }

    func lines(of set: AnnotatedLines, colour: Colour, measure: LineMeasure) -> [SetLine] {
        lines(Typography.lines(of: set.text, in: measure), of: set, colour: colour, measure: measure)
    }

    /// Lines that are broken already.
    func lines(
        _ lines: [ComposedLine], of set: AnnotatedLines, colour: Colour, measure: LineMeasure
    ) -> [SetLine] {
        lines.enumerated().map { number, line in
            SetLine(
                annotated: set, line: line, colour: colour, measure: measure, number: number,
                count: lines.count, place: place,
                beside: set.annotations?.annotations(beside: line) ?? LineAnnotations())
        }
    }

    func spaced(_ text: PrintedText, leadIn: String?, in face: TypeFace) -> AnnotatedLines {
        let key = SpacedTextKey(
            text: text.text, annotations: text.annotations, leadIn: leadIn, role: face.role, size: face.size)
        return memo.value(for: key) {
            let hyphen = hyphenator.map { _ in hyphens.value(for: face) { shaped("-", in: face) } }
            let annotated = annotated(text, leadIn: leadIn, in: face)
            let spaced = SpacedText(
                annotated.shaped, policy: spacing, hyphenator: hyphenator, hyphen: hyphen,
                groups: annotated.groups)
            return AnnotatedLines(text: spaced, annotations: text.annotations.isEmpty ? nil : annotated)
        }
    }

    private func annotated(
        _ text: PrintedText, leadIn: String?, in face: TypeFace
    ) -> Typography.AnnotatedText {
        var shaped = shaped(text.text, in: face)
        var annotations = text.annotations
        if let leadIn {
            let head = TypeFace(role: .crosshead, size: face.size, colour: face.colour)
            let space = "\u{3000}"
            shaped = .joined([self.shaped(leadIn, in: head), self.shaped(space, in: face), shaped])
            let bytes = leadIn.utf8.count + space.utf8.count
            annotations = annotations.compactMap { $0.moved(by: bytes) }
        }
        return Typography.AnnotatedText(shaped, annotations: annotations, shaper: shaper, language: language)
    }

    /// How many lines a text takes in a measure.
    func lineCount(_ text: String, in face: TypeFace, width: Length) -> Int {
        guard !text.isEmpty else { return 0 }
        let spaced = spaced(text, in: face)
        guard spaced.naturalWidth > width else { return 1 }
        return Typography.lines(of: spaced, in: LineMeasure(width: width, isJustified: false)).count
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
