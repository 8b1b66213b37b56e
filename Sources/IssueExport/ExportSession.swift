public import Diagnostics
import FontShaping
import Hyphenation
package import PDFExport
package import Styles

/// What the exports of several issues share: styles, fonts and hyphenation, each loaded when it is first needed.
///
/// Not for use from several threads at once; a batch gives each worker its own.
public final class ExportSession {
    let resources: Resources
    private let isLong: Bool
    /// How many issues are to come, the next one included; nil when nobody knows. Fonts are prepared by it.
    package var issuesAhead: Int?
    private var styles: [String: Diagnosed<HouseStyle>] = [:]
    private var fonts: Diagnosed<DrawingFonts>?
    private var words: Diagnosed<EnglishHyphenator?>?

    /// A session that has loaded nothing yet.
    ///
    /// - Parameter isLong: whether many issues will be exported: the font files then stay in memory.
    public init(resources: Resources, isLong: Bool = false) {
        self.resources = resources
        self.isLong = isLong
    }

    /// Makes the formats asked for. Either all files of the issue appear under their final names, or none.
    ///
    /// - Parameter progress: told what is done next. It may throw to stop the work; then no file appears.
    /// - Throws: when the input cannot be used, the output not written, or the work was stopped.
    public func export(
        _ request: ExportRequest, progress: (ExportStage) throws(Failure) -> Void = { _ throws(Failure) in }
    ) throws(Failure) -> ExportReport {
        try progress(.reading)
        var run = try ExportRun(request, session: self)
        try run.makeFiles(progress: progress)
        return try run.published()
    }

    /// Loads what exports in a style need.
    ///
    /// - Returns: what was noticed, such as a face that another one replaces.
    /// - Throws: when they would fail.
    public func preparation(style name: String) throws(Failure) -> [Diagnostic] {
        try style(named: name).diagnostics + (try drawingFonts().diagnostics) + hyphenator.diagnostics
    }

    package func style(named name: String) throws(Failure) -> Diagnosed<HouseStyle> {
        if let style = styles[name] { return style }
        let style = try houseStyle(named: name, in: resources.styles)
        styles[name] = style
        return style
    }

    package func drawingFonts() throws(Failure) -> Diagnosed<DrawingFonts> {
        let known: Diagnosed<DrawingFonts>
        if let fonts { known = fonts } else { known = try loadedFonts() }
        fonts = known
        known.value.documentsAhead = issuesAhead
        return known
    }

    private func loadedFonts() throws(Failure) -> Diagnosed<DrawingFonts> {
        let candidates = try fontCandidates(in: resources.fonts)
        let library = try FontLibrary.loaded(
            candidates.value, fontsFolder: resources.fonts, keepsFiles: isLong)
        let drawing = DrawingFonts(library.value) {
            [StandardCharacters.simplified, StandardCharacters.traditional]
        }
        return Diagnosed(drawing, candidates.diagnostics + library.diagnostics)
    }

    var hyphenator: Diagnosed<EnglishHyphenator?> {
        if let words { return words }
        let opened = EnglishHyphenator.opened()
        words = opened
        return opened
    }
}
