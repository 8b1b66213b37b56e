public import Diagnostics
import FileIO
import FontShaping
import Geometry
import Hyphenation
import Styles
import TextEncodings
internal import Typography

/// Sets a text in a column and says of every line what was done to it.
///
/// - Throws: when the text or the style cannot be read.
public func typesetText(_ request: TypesetRequest, resources: Resources) throws(Failure) -> TypesetText {
    let text = try decoded(request)
    let house = try houseStyle(named: request.style, in: resources.styles)
    let candidates = try fontCandidates(in: resources.fonts)
    let fonts = try FontLibrary.loaded(candidates.value, fontsFolder: resources.fonts)
    let hyphenator = EnglishHyphenator.opened()
    var setting = Typesetting(
        request: request, style: house.value.pageStyle, fonts: fonts.value, hyphenator: hyphenator.value,
        diagnostics: house.diagnostics + candidates.diagnostics + fonts.diagnostics + hyphenator.diagnostics)
    for (index, paragraph) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        setting.add(paragraph.last == "\r" ? paragraph.dropLast() : paragraph, number: index + 1)
    }
    return setting.result
}

private func decoded(_ request: TypesetRequest) throws(Failure) -> String {
    let bytes: [UInt8] =
        switch request.source {
        case .file(let path): try InputFile.bytes(at: path, limit: InputFile.textLimit)
        case .bytes(let bytes): bytes
        }
    return request.encoding.map { decodedText(bytes, as: $0.encoding).text } ?? detectedText(bytes).text
}

/// The work on one text.
private struct Typesetting {
    let request: TypesetRequest
    let style: PageStyle
    let fonts: FontLibrary
    let hyphenator: (any Hyphenator)?
    var diagnostics: [Diagnostic]
    private var lines: [TypesetLine] = []
    private var set: [(text: SpacedText, line: ComposedLine)] = []

    init(
        request: TypesetRequest, style: PageStyle, fonts: FontLibrary, hyphenator: (any Hyphenator)?,
        diagnostics: [Diagnostic]
    ) {
        self.request = request
        self.style = style
        self.fonts = fonts
        self.hyphenator = hyphenator
        self.diagnostics = diagnostics
    }

    private var role: FontRole { FontRole(rawValue: request.role) ?? .body }
    private var em: Length {
        request.size.map { $0.length(em: style.bodySize) } ?? style.size(of: role)
    }

    private var measure: LineMeasure {
        let usual: LineAlignment = role == .body || role == .caption ? .justified : .start
        let indent = role == .body ? em * style.firstLineIndent : .zero
        return LineMeasure(
            width: request.width?.length(em: em) ?? style.columnWidth,
            indent: request.indent?.length(em: em) ?? indent,
            alignment: request.alignment.flatMap(LineAlignment.init(rawValue:)) ?? usual)
    }

    mutating func add(_ paragraph: Substring, number: Int) {
        guard !paragraph.isEmpty else { return }
        let options = ShapingOptions(
            language: request.language, writingMode: request.isVertical ? .vertical : .horizontal)
        let shaped = fonts.shaped(String(paragraph), role: role, size: em, options: options)
        let hyphen = fonts.shaped("-", role: role, size: em, options: options)
        let policy = style.spacing.inLanguage(request.language)
        let text = SpacedText(shaped, policy: policy, hyphenator: hyphenator, hyphen: hyphen)
        reportMissing(in: shaped, paragraph: number)
        for (index, line) in composed(text, paragraph: number).enumerated() {
            set.append((text, line))
            lines.append(TypesetLine(line, of: text, paragraph: number, number: index + 1))
        }
    }

    private mutating func composed(_ text: SpacedText, paragraph: Int) -> [ComposedLine] {
        guard let count = request.lineCount else { return Typography.lines(of: text, in: measure) }
        if let lines = Typography.lines(of: text, in: measure, lineCount: count) { return lines }
        let offers = lineCounts(of: text, in: measure).map { String($0.lineCount) }.joined(separator: ", ")
        diagnostics.append(
            Diagnostic(.Typesetting.lineCount, at: place(ofParagraph: paragraph), String(count), offers))
        return Typography.lines(of: text, in: measure)
    }

    private mutating func reportMissing(in text: ShapedText, paragraph: Int) {
        for scalar in Set(text.clusters.filter(\.isMissing).map(\.scalar)).sorted() {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            diagnostics.append(
                Diagnostic(
                    .Layout.missingGlyph, at: place(ofParagraph: paragraph), String(scalar), "U+" + digits))
        }
    }

    private func place(ofParagraph number: Int) -> SourcePlace? {
        guard case .file(let path) = request.source else { return nil }
        return SourcePlace(file: path, line: number, column: 1)
    }

    var result: TypesetText {
        TypesetText(
            lines: lines, diagnostics: diagnostics, set: set, measure: measure, em: em,
            isVertical: request.isVertical, fonts: fonts)
    }
}

extension PageStyle {
    /// The size that a role has on pages of the style.
    fileprivate func size(of role: FontRole) -> Length {
        switch role {
        case .body, .fallback: bodySize
        case .headline: headlineSizes.ordinary
        case .crosshead: crossheadSize
        case .caption: captionSize
        case .deck: deckSize
        case .nameplate: nameplateSize
        case .folio: folioSize
        }
    }
}
