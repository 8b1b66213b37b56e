import Diagnostics
import FontShaping
import Geometry
import PageLayout
import Styles
import TestSupport
import Typography

/// Lines and columns of type on one page, as tests put them there.
struct SpecimenPage {
    let fonts: FontLibrary
    private(set) var elements: [PageElement] = []
    let size = Length.points(18)
    private(set) var row = Length.points(50)
    private(set) var column = Length.points(560)

    /// - Parameter latin: faces of Western text in place of those of `fonts/fonts.yaml`.
    init(latin: [FontRole: [LatinCandidate]]? = nil) throws {
        let folder = Repository.root + "/fonts"
        var candidates = try fontCandidates(in: folder).value
        if let latin { candidates.latin = latin }
        fonts = try FontLibrary.loaded(candidates, fontsFolder: folder).value
    }

    var page: LaidOutPage {
        LaidOutPage(
            size: Size(width: .points(600), height: .points(600)), label: "1", elements: elements, bookmarks: []
        )
    }

    /// What was set elsewhere.
    mutating func add(_ more: [PageElement]) { elements += more }

    /// One paragraph in horizontal lines under those that are there already.
    mutating func addLines(
        _ text: String, role: FontRole = .body, language: String = "zh-Hans", ems: Int = 30,
        annotations: [TextAnnotation] = []
    ) {
        let measure = LineMeasure(width: size * ems, isJustified: false)
        for (shaped, line, beside) in set(text, role, ShapingOptions(language: language), annotations, measure)
        {
            let origin = Point(x: .points(20), y: row)
            elements += LineGlyphs(shaped: shaped, line: line, colour: .ink).runs(at: origin)
            elements += beside.readings.flatMap { $0.elements(at: origin, colour: .ink) }
            elements += beside.markElements(at: origin, colour: .ink)
            row += size * 2
        }
    }

    /// One paragraph in vertical lines to the left of those that are there already.
    mutating func addColumns(
        _ text: String, role: FontRole = .body,
        options: ShapingOptions = ShapingOptions(writingMode: .vertical),
        ems: Int = 20, annotations: [TextAnnotation] = []
    ) {
        let measure = LineMeasure(width: size * ems, isJustified: false)
        for (shaped, line, beside) in set(text, role, options, annotations, measure) {
            let origin = Point(x: column, y: .points(30))
            elements += LineGlyphs(shaped: shaped, line: line, colour: .ink).runs(at: origin)
            elements += beside.readings.flatMap { $0.elements(at: origin, colour: .ink) }
            elements += beside.markElements(at: origin, colour: .ink)
            column -= size * 2
        }
    }

    private func set(
        _ text: String, _ role: FontRole, _ options: ShapingOptions, _ annotations: [TextAnnotation],
        _ measure: LineMeasure
    ) -> [(ShapedText, ComposedLine, LineAnnotations)] {
        let shaped = fonts.shaped(text, role: role, size: size, options: options)
        let annotated = AnnotatedText(
            shaped, annotations: annotations, shaper: fonts, language: options.language)
        let spaced = SpacedText(annotated.shaped, policy: SpacingPolicy())
        return lines(of: spaced, in: measure).map { ($0, annotated.annotations(beside: $0)) }
            .map { (annotated.shaped, $0, $1) }
    }
}

extension TextAnnotation {
    /// The annotation of the first place where `part` stands in `text`.
    init?(_ part: String, in text: String, _ kind: Kind) {
        guard let range = text.firstRange(of: part) else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        self.init(range: start..<start + part.utf8.count, kind: kind)
    }
}
