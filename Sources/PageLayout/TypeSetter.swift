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
    private let memo = SpacedTextMemo()

    init(
        style: PageStyle, shaper: any TextShaper, pictures: PictureStore, language: String = "zh-Hans",
        hyphenator: (any Hyphenator)? = nil, words: (any WordFinder)? = nil
    ) {
        self.style = style
        self.shaper = shaper
        self.pictures = pictures
        self.language = language
        self.hyphenator = hyphenator
        self.words = words
    }

    /// The same type in another style; nothing that was shaped is kept.
    func with(_ style: PageStyle) -> TypeSetter {
        TypeSetter(
            style: style, shaper: shaper, pictures: pictures, language: language, hyphenator: hyphenator,
            words: words)
    }

    func spaced(_ text: String, in face: TypeFace) -> SpacedText {
        memo.value(for: SpacedTextMemo.Key(text: text, role: face.role, size: face.size)) {
            spaced(shaped(text, in: face), in: face)
        }
    }

    func spaced(_ text: ShapedText, in face: TypeFace) -> SpacedText {
        let hyphen = hyphenator.map { _ in shaped("-", in: face) }
        return SpacedText(text, policy: style.spacing, hyphenator: hyphenator, hyphen: hyphen)
    }

    func shaped(_ text: String, in face: TypeFace) -> ShapedText {
        shaper.shaped(text, role: face.role, size: face.size, options: ShapingOptions(language: language))
    }

    /// Lines of one paragraph; none for an empty text.
    func lines(_ text: String, in face: TypeFace, measure: LineMeasure) -> [SetLine] {
        guard !text.isEmpty else { return [] }
        return lines(of: spaced(text, in: face), colour: face.colour, measure: measure)
    }

    /// Lines with blank between all characters.
    func lines(_ text: String, in face: TypeFace, measure: LineMeasure, tracking: Length) -> [SetLine] {
        guard tracking > .zero else { return lines(text, in: face, measure: measure) }
        let spaced = SpacedText(shaped(text, in: face), policy: style.spacing, tracking: tracking)
        return lines(of: spaced, colour: face.colour, measure: measure)
    }

    func lines(of text: SpacedText, colour: Colour, measure: LineMeasure) -> [SetLine] {
        Typography.lines(of: text, in: measure).map { SetLine(text: text, line: $0, colour: colour) }
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

/// Texts that were shaped already: make-up sets the same text in many measures.
private final class SpacedTextMemo {
    struct Key: Hashable {
        let text: String
        let role: FontRole
        let size: Length
    }

    private var values: [Key: SpacedText] = [:]

    func value(for key: Key, make: () -> SpacedText) -> SpacedText {
        if let known = values[key] { return known }
        let made = make()
        values[key] = made
        return made
    }
}
